import { stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { nodeCapture } from './capture.ts';
import { nodeDecoders } from './decoders.ts';
import { sha256 } from './digest.ts';
import { changedSince, gitTopOf } from './git.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { slashed } from './slashed.ts';
import { today } from './today.ts';
import { writeWhole } from './write-file.ts';

/** What commands touch of this process and machine. Paths go out with `/`. */
export const nodeIo = {
  cwd: slashed(process.cwd()),
  env: process.env,
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  files: nodeFileSystem,
  decoders: nodeDecoders,
  digest: sha256,
  today: () => today(),
  capture: nodeCapture,
  git: {
    async top(folder: string) {
      const top = await gitTopOf(folder);
      return top && slashed(top);
    },
    async changedSince(folder: string, commit: string) {
      const answer = await changedSince(folder, commit);
      return 'files' in answer ? { files: answer.files.map(slashed) } : answer;
    },
  },
  readStdin: (): Promise<Uint8Array> => buffer(process.stdin),
  async kindOf(path: string): Promise<'file' | 'folder' | null> {
    const about = await stat(path).catch(() => null);
    return about && (about.isDirectory() ? 'folder' : 'file');
  },
  writeFile: writeWhole,
};

function outputOf(stream: NodeJS.WriteStream) {
  stream.on('error', (error: { code?: string }) => {
    // A reader that leaves early (`| head`) is no mistake of ours; a full disk is trouble.
    if (error.code !== 'EPIPE') process.exit(2);
  });
  return {
    write: (text: string) => void stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns || 80,
  };
}
