import type { Io } from './io.ts';
import { absolute, from } from './paths.ts';
import { shown } from './terminal-text.ts';

/** One line each on standard error: `pincite: briefs/gone.md: There is no such file.` Paths count from `folder`. */
export function tell(
  io: Io,
  folder: string,
  about: readonly { readonly file: string; readonly message: string }[],
): void {
  for (const { file, message } of about) {
    const where = file === '' ? '' : `${from(io.cwd, absolute(folder, file))}: `;
    io.stderr.write(`pincite: ${shown(where + message)}\n`);
  }
}
