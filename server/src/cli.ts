#!/usr/bin/env node
import { join } from 'node:path';
import about from '../../package.json' with { type: 'json' };
import { main } from './cli/main.ts';
import { cacheFolder } from './host/cache-folder.ts';
import { cachedExtractor } from './host/extraction-cache.ts';
import { extractorIn } from './host/extractor.ts';
import { cachedMiner } from './host/mined-cache.ts';
import { minerIn } from './host/miner.ts';
import { nodeIo } from './host/node-io.ts';
import { resourcesIn } from './host/resources.ts';

const worker = new URL('./extract-worker.js', import.meta.url);
const uncached = extractorIn(worker);
const mineWorker = new URL('./mine-worker.js', import.meta.url);
const uncachedMiner = minerIn(mineWorker);
const caches = cacheFolder();

// The code is set, not forced: what was written to a pipe still has to arrive there.
process.exitCode = await main(process.argv.slice(2), {
  ...nodeIo,
  extractor: cachedExtractor(uncached, caches && join(caches, 'extracted'), { worker }),
  uncached,
  uncachedMiner,
  miner: cachedMiner(uncachedMiner, caches && join(caches, 'mined'), { worker: mineWorker }),
  ...resourcesIn(new URL('./data/', import.meta.url)),
  version: about.version,
  startServer: () => import('./server.ts'),
});
