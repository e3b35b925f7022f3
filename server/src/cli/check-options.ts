import { allChecks } from '../checks/registry.ts';
import { looksLikeNote } from '../workspace/notes.ts';
import { unknownCheck, wrongLevel } from '../workspace/read-settings.ts';
import { type Level, levels, type Profile, profiles, type Settings, severities } from '../workspace/settings.ts';
import { type OptionTable, oneOf, parseArguments, wholeNumber } from './arguments.ts';
import { type Io, UsageError } from './io.ts';
import { absolute } from './paths.ts';
import { type Format, formats } from './reporters/reporters.ts';

export const failLevels = [...severities, 'never'] as const;
export type FailOn = (typeof failLevels)[number];

/** A report to make; `file` null: on standard output. */
export interface WantedReport {
  readonly format: Format;
  readonly file: string | null;
}

/** What the arguments of `pincite check` ask for. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly reports: readonly WantedReport[];
  readonly failOn: FailOn;
  readonly maxWarnings: number | null;
  readonly levels: Readonly<Record<string, Level>>;
  readonly profile: Profile | null;
  readonly fix: 'no' | 'dry-run' | 'yes';
  readonly stdin: boolean;
  readonly stdinFilename: string;
  readonly changedSince: string | null;
  readonly baseline: string | null;
  readonly writeBaseline: boolean;
  readonly reportUnusedDisables: boolean;
  readonly locked: boolean;
  readonly noColor: boolean;
  readonly root: string | null;
}

export const checkOptionTable = {
  format: { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  check: { type: 'string', multiple: true },
  profile: { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  changed: { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'boolean' },
  'report-unused-disables': { type: 'boolean' },
  locked: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  root: { type: 'string' },
} as const satisfies OptionTable;

/** Reads the arguments of `pincite check`; throws a `UsageError`. */
export async function readCheckOptions(io: Io, args: readonly string[]): Promise<CheckOptions> {
  const given = parseArguments('check', await withChangedBase(io, args), checkOptionTable);
  const profile = given.text('profile');
  const options: CheckOptions = {
    paths: given.positionals,
    reports: reportsIn(given.texts('format')),
    failOn: oneOf('fail-on', given.text('fail-on') ?? 'error', failLevels),
    maxWarnings: wholeNumber('max-warnings', given.text('max-warnings')),
    levels: Object.fromEntries(given.texts('check').map(levelIn)),
    profile: profile === null ? null : oneOf('profile', profile, profiles),
    fix: given.flag('fix-dry-run') ? 'dry-run' : given.flag('fix') ? 'yes' : 'no',
    stdin: given.flag('stdin'),
    stdinFilename: given.text('stdin-filename') ?? 'stdin.md',
    changedSince: given.text('changed'),
    baseline: given.text('baseline') ?? (given.flag('write-baseline') ? 'pincite-baseline.json' : null),
    writeBaseline: given.flag('write-baseline'),
    reportUnusedDisables: given.flag('report-unused-disables'),
    locked: given.flag('locked'),
    noColor: given.flag('no-color'),
    root: given.text('root'),
  };
  refuseContradictions(options, given.text('stdin-filename') !== null);
  return options;
}

/** The settings with what the command line puts over them. */
export function adjusted(settings: Settings, options: CheckOptions): Settings {
  const checks = { ...settings.checks, ...(options.locked ? locked : {}), ...options.levels };
  const level = checks[unusedDisables] ?? 'off';
  if (options.reportUnusedDisables && level === 'off') checks[unusedDisables] = 'warning';
  return { ...settings, profile: options.profile ?? settings.profile, checks };
}

const unusedDisables = 'ignore/unused';

/** With `--locked` nothing may differ from what the lock records, whatever the settings say. */
const locked: Readonly<Record<string, Level>> = {
  'citation/not-pinned': 'error',
  'citation/passage-moved': 'error',
  'citation/source-changed': 'error',
  'source/file-changed': 'error',
};

/**
 * `--changed` may come with a value or without, which `parseArgs` does not know. What follows it is its value unless it
 * is an option or a path that exists.
 */
async function withChangedBase(io: Io, args: readonly string[]): Promise<string[]> {
  const at = args.indexOf('--changed');
  const end = args.indexOf('--');
  if (at < 0 || (end >= 0 && end < at)) return [...args];
  const next = args[at + 1];
  const isBase =
    next !== undefined &&
    !next.startsWith('-') &&
    (await io.kindOf(absolute(io.cwd, next))) === null &&
    !looksLikeNote(next);
  return [...args.slice(0, at), `--changed=${isBase ? next : 'HEAD'}`, ...args.slice(at + (isBase ? 2 : 1))];
}

function reportsIn(wanted: readonly string[]): WantedReport[] {
  const reports = wanted.map((text): WantedReport => {
    const equals = text.indexOf('=');
    const format = oneOf('format', equals < 0 ? text : text.slice(0, equals), formats);
    const file = equals < 0 ? null : text.slice(equals + 1);
    if (file === '') throw new UsageError(`--format ${text} names no file behind “=”.`);
    return { format, file };
  });
  const onStdout = reports.filter(({ file }) => file === null);
  if (onStdout.length > 1)
    throw new UsageError(
      `Only one report can go to standard output. Give the others a file: --format ${onStdout[1]!.format}=FILE.`,
    );
  // Files are for machines: who runs it still wants to read something.
  return onStdout.length === 0 ? [...reports, { format: 'pretty', file: null }] : reports;
}

function levelIn(text: string): [string, Level] {
  const equals = text.indexOf('=');
  if (equals < 0) throw new UsageError(`--check must be ID=LEVEL, such as --check quote/altered=warning.`);
  const id = text.slice(0, equals);
  const ids = allChecks.map((check) => check.id);
  if (!ids.includes(id)) throw new UsageError(unknownCheck(id, ids));
  const level = levels.find((known) => known === text.slice(equals + 1));
  if (level === undefined) throw new UsageError(wrongLevel(id, text.slice(equals + 1)));
  return [id, level];
}

function refuseContradictions(options: CheckOptions, hasFilename: boolean): void {
  if (hasFilename && !options.stdin) throw new UsageError('--stdin-filename is only of use with --stdin.');
  if (!options.stdin) return;
  if (options.paths.length > 0) throw new UsageError('--stdin reads one note; leave the paths out.');
  if (options.fix !== 'no') throw new UsageError('--fix cannot change a note that comes from --stdin.');
  if (options.changedSince !== null) throw new UsageError('--changed looks at files; --stdin is none.');
}
