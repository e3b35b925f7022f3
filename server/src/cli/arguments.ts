import { type ParseArgsConfig, parseArgs } from 'node:util';
import { didYouMean, nearest } from '../text/suggest.ts';
import { UsageError } from './io.ts';

/** The options of a command as `parseArgs` wants them. */
export type OptionTable = NonNullable<ParseArgsConfig['options']>;

/** What a command got: options by name, and everything else in order. */
export interface Parsed {
  readonly positionals: readonly string[];
  flag(name: string): boolean;
  /** The last value given, or null. */
  text(name: string): string | null;
  /** All values given. */
  texts(name: string): readonly string[];
}

/** Reads the arguments of a command; throws a `UsageError` that says what is wrong in one line. */
export function parseArguments(command: string, args: readonly string[], options: OptionTable): Parsed {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const all = (name: string) => [values[name] ?? []].flat();
    return {
      positionals,
      flag: (name) => all(name).at(-1) === true,
      text: (name) => strings(all(name)).at(-1) ?? null,
      texts: (name) => strings(all(name)),
    };
  } catch (error) {
    throw new UsageError(explain(command, error as Error & { code?: string }, options));
  }
}

const strings = (values: readonly unknown[]): string[] => values.filter((value) => typeof value === 'string');

function explain(command: string, error: Error & { code?: string }, options: OptionTable): string {
  const name = /'[^']*?--?([A-Za-z][\w-]*)/.exec(error.message)?.[1] ?? '';
  const help = `“pincite ${command} --help” lists what there is.`;
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const dashes = name.length === 1 ? '-' : '--';
    const near = nearest(name, Object.keys(options));
    const hint = near === null || name.length === 1 ? '' : ` Did you mean “--${near}”?`;
    return `${dashes}${name} is not an option of “pincite ${command}”.${hint} ${help}`;
  }
  if (options[name]?.type === 'string') return `--${name} needs a value. ${help}`;
  if (options[name]?.type === 'boolean') return `--${name} takes no value. ${help}`;
  return `${error.message.split('\n')[0]} ${help}`;
}

/** A whole number from 0 on, or a `UsageError`. */
export function wholeNumber(option: string, value: string | null): number | null {
  if (value === null) return null;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--${option} must be a whole number; “${value}” is not one.`);
  return Number(value);
}

/** One of a few words, or a `UsageError` that names them. */
export function oneOf<T extends string>(option: string, value: string, words: readonly T[]): T {
  const word = words.find((candidate) => candidate === value);
  if (word !== undefined) return word;
  throw new UsageError(`--${option} cannot be “${value}”.${didYouMean(value, words)} There are: ${words.join(', ')}.`);
}
