import { allChecks } from '../../checks/registry.ts';
import { profiles, settingsFile } from '../../workspace/settings.ts';
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
  const trouble = await io.writeFile(file, template(), { isNew: true });
  if (trouble !== null) throw new UsageError(`${name} could not be written. ${trouble}`);
  io.stdout.write(`${name} was written. All of it is optional: take the “#” off the lines that you need.\n`);
  return exitCode.clean;
}

function template(): string {
  const some = ['quote/altered', 'citation/no-pinpoint', 'citation/unused-source'];
  const checks = allChecks.filter(({ id }) => some.includes(id));
  return `# Settings of Pincite for this folder and everything below it. Every line is optional.

# Where the sources are: folders or globs.
# sources:
#   - seeds

# Which files are notes. Without this: every Markdown file outside the sources but README and the like.
# notes:
#   - "briefs/**/*.md"

# The bibliographies, as CSL JSON, CSL YAML, BibTeX or BibLaTeX.
# bibliography:
#   - references.bib

# The severities and the scale of likelihood to go by: ${profiles.join(', ')}.
# profile: analytic

# How loud each check is: error, warning, info or off. “pincite checks” lists all of them.
# checks:
${checks.map(({ id, severity }) => `#   ${id}: ${severity}\n`).join('')}
# What a citation covers: its sentence, or the whole paragraph.
# citationScope: sentence

# The language of the notes.
# language: en

# Comments that ignore a finding must say why.
# requireReasons: false
`;
}
