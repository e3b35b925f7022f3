import { explainCheck } from '../../features/explain.ts';
import { parseArguments } from '../arguments.ts';
import { exitCode, type Io, UsageError } from '../io.ts';

/** `pincite explain CHECK`: the page of a check. */
export async function explain(io: Io, args: readonly string[]): Promise<number> {
  const { positionals } = parseArguments('explain', args, {});
  const [id] = positionals;
  if (id === undefined || positionals.length > 1)
    throw new UsageError(
      'Name one check, such as “pincite explain quote/altered”. “pincite checks” lists all of them.',
    );
  const explained = explainCheck(id);
  if ('problem' in explained) throw new UsageError(explained.problem);
  io.stdout.write(explained.markdown);
  return exitCode.clean;
}
