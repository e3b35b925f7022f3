import { parseArguments } from '../arguments.ts';
import { exitCode, type Io, UsageError } from '../io.ts';

/** `pincite lsp --stdio`: the language server. Clients may add `--clientProcessId`. */
export async function lsp(io: Io, args: readonly string[]): Promise<number> {
  const given = parseArguments('lsp', args, {
    stdio: { type: 'boolean' },
    clientProcessId: { type: 'string' },
  });
  if (given.positionals.length > 0) throw new UsageError('“pincite lsp” takes no path: the editor says what it opens.');
  await io.startServer();
  return exitCode.clean;
}
