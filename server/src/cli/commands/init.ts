import { settingsTemplate } from '../../features/settings-template.ts';
import { settingsFile } from '../../workspace/settings.ts';
import { parseArguments } from '../arguments.ts';
import { exitCode, type Io, UsageError } from '../io.ts';
import { absolute, from } from '../paths.ts';

/** `pincite init`: a `pincite.yaml` to start from, all of it in comments. Never overwrites. */
export async function init(io: Io, args: readonly string[]): Promise<number> {
  const given = parseArguments('init', args, { root: { type: 'string' } });
  if (given.positionals.length > 0)
    throw new UsageError('“pincite init” takes no path; “--root DIR” names the folder.');
  const file = absolute(absolute(io.cwd, given.text('root') ?? '.'), settingsFile);
  const name = from(io.cwd, file);
  if ((await io.kindOf(file)) !== null) throw new UsageError(`${name} is there already, and was left as it is.`);
  const trouble = await io.writeFile(file, settingsTemplate(), { isNew: true });
  if (trouble !== null) throw new UsageError(`${name} could not be written. ${trouble}`);
  io.stdout.write(`${name} was written. All of it is optional: take the “#” off the lines that you need.\n`);
  return exitCode.clean;
}
