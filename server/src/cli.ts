#!/usr/bin/env node
import about from '../../package.json' with { type: 'json' };
import { main } from './cli/main.ts';
import { nodeIo } from './host/node-io.ts';
import { resourcesIn } from './host/resources.ts';

// The code is set, not forced: what was written to a pipe still has to arrive there.
process.exitCode = await main(process.argv.slice(2), {
  ...nodeIo,
  ...resourcesIn(new URL('./data/', import.meta.url)),
  version: about.version,
  startServer: () => import('./server.ts'),
});
