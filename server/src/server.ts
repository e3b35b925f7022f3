import { Console } from 'node:console';
import { isAbsolute, join } from 'node:path';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { cacheFolder } from './host/cache-folder.ts';
import { nodeCapture } from './host/capture.ts';
import { nodeDecoders } from './host/decoders.ts';
import { sha256 } from './host/digest.ts';
import { cachedExtractor } from './host/extraction-cache.ts';
import { extractorIn } from './host/extractor.ts';
import { garbageCollector } from './host/garbage.ts';
import { cachedMiner } from './host/mined-cache.ts';
import { minerIn } from './host/miner.ts';
import { nodeFileSystem } from './host/node-file-system.ts';
import { resourcesIn } from './host/resources.ts';
import { shownTextsIn } from './host/shown-texts.ts';
import { today } from './host/today.ts';
import { startServer } from './lsp/server.ts';

/*
 * The language server as a process: over IPC for VS Code (`--node-ipc`), over stdio for every other editor. Importing this
 * file starts it.
 */
const overIpc = process.argv.includes('--node-ipc');

// Over stdio, stdout belongs to the protocol; what a dependency may print goes to stderr.
globalThis.console = new Console(process.stderr);

const connection = overIpc
  ? createProtocolConnection(new IPCMessageReader(process), new IPCMessageWriter(process))
  : createProtocolConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));

const caches = cacheFolder();
const worker = new URL('./extract-worker.js', import.meta.url);
const reading = extractorIn(worker);
const cachedIn = (folder: string | null) =>
  cachedExtractor(reading, folder && isAbsolute(folder) ? join(folder, 'extracted') : null, { worker });
let extractor = cachedIn(caches);
const mineWorker = new URL('./mine-worker.js', import.meta.url);
const mining = minerIn(mineWorker);
const minerWith = (folder: string | null) =>
  cachedMiner(mining, folder && isAbsolute(folder) ? join(folder, 'mined') : null, { worker: mineWorker });
let miner = minerWith(caches);

const { leave } = startServer(connection, {
  files: nodeFileSystem,
  decoders: nodeDecoders,
  digest: sha256,
  capture: nodeCapture,
  today: () => today(),
  extractor: {
    extract: (file) => extractor.extract(file),
    known: async (file) => (await extractor.known?.(file)) ?? null,
  },
  miner: { mine: (source) => miner.mine(source) },
  useCache: (folder) => {
    extractor = cachedIn(folder);
    miner = minerWith(folder);
  },
  shownTexts: shownTextsIn(caches && join(caches, 'shown')),
  // Beside the bundle; here and not in `host/`, since what is bundled into a chunk has another place.
  ...resourcesIn(new URL('./data/', import.meta.url)),
  collectGarbage: garbageCollector(),
  exit: (code) => process.exit(code),
  isRunning,
});
// An editor that goes without a word leaves a channel that is closed, or a pipe that is broken.
if (overIpc) process.on('disconnect', leave);
else
  for (const [stream, event] of [
    [process.stdin, 'end'],
    [process.stdout, 'error'],
  ] as const)
    stream.on(event, leave);

/** Signal 0 asks whether a process is there; one of somebody else's is there, too. */
function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
