import { nodeDecoders } from '../../server/src/host/decoders.ts';
import { nodeFileSystem } from '../../server/src/host/node-file-system.ts';
import type { ServerHost } from '../../server/src/lsp/host.ts';
import { ownData } from '../support/resources.ts';

/** This machine, for who makes parts of the server without one. */
export const bareHost: ServerHost = {
  files: nodeFileSystem,
  decoders: nodeDecoders,
  ...ownData,
  exit() {},
  isRunning: () => true,
  today: () => '2026-11-26',
};
