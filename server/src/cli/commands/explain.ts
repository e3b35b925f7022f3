import { pageOf } from '../../checks/pages.ts';
import { allChecks } from '../../checks/registry.ts';
import { unknownCheck } from '../../workspace/read-settings.ts';
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
  const page = pageOf(id);
  if (page === undefined)
    throw new UsageError(
      unknownCheck(
        id,
        allChecks.map((check) => check.id),
      ),
    );
  io.stdout.write(page.endsWith('\n') ? page : `${page}\n`);
  return exitCode.clean;
}
