#!/usr/bin/env node
import about from '../../package.json' with { type: 'json' };
import { main } from './cli/main.ts';
import { extractorIn } from './host/extractor.ts';
import { nodeIo } from './host/node-io.ts';
import { resourcesIn } from './host/resources.ts';

// The code is set, not forced: what was written to a pipe still has to arrive there.
process.exitCode = await main(process.argv.slice(2), {
  ...nodeIo,
  extractor: extractorIn(new URL('./extract-worker.js', import.meta.url)),
  ...resourcesIn(new URL('./data/', import.meta.url)),
  version: about.version,
  startServer: () => import('./server.ts'),
});
