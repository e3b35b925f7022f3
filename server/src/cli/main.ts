import { didYouMean } from '../text/suggest.ts';
import { helpFor } from './help.ts';
import { exitCode, type Io, UsageError } from './io.ts';
import { shown } from './terminal-text.ts';

type Command = (io: Io, args: readonly string[]) => Promise<number>;

/** Each is loaded when it is asked for: the language server starts faster without the reporters. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  inspect: async () => (await import('./commands/inspect.ts')).inspect,
  passages: async () => (await import('./commands/passages.ts')).passages,
  search: async () => (await import('./commands/search.ts')).search,
  why: async () => (await import('./commands/why.ts')).why,
  judgements: async () => (await import('./commands/judgements.ts')).judgements,
  entities: async () => (await import('./commands/entities.ts')).entities,
  pin: async () => (await import('./commands/pin.ts')).pin,
  explain: async () => (await import('./commands/explain.ts')).explain,
  checks: async () => (await import('./commands/checks.ts')).checks,
  add: async () => (await import('./commands/add.ts')).add,
  init: async () => (await import('./commands/init.ts')).init,
  lsp: async () => (await import('./commands/lsp.ts')).lsp,
};

/** Runs the program with its arguments (without `node` and the script). The answer is the exit code; it never throws. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    return await run(args, io);
  } catch (error) {
    io.stderr.write(`pincite: ${shown(messageOf(error))}\n`);
    if (!(error instanceof UsageError) && io.env.PINCITE_DEBUG) io.stderr.write(`${(error as Error)?.stack}\n`);
    return exitCode.trouble;
  }
}

async function run([name, ...rest]: readonly string[], io: Io): Promise<number> {
  if (name === undefined) {
    io.stderr.write(helpFor(null));
    return exitCode.trouble;
  }
  if (name === '--version' || name === '-v') return say(io, `${io.version}\n`);
  if (name === '--help' || name === '-h') return say(io, helpFor(null));
  if (name === 'help') return say(io, helpFor(rest[0] ?? null));
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new UsageError(unknownCommand(name));
  if (asksForHelp(rest)) return say(io, helpFor(name));
  const command = await load();
  const [own, args] = readsSources.has(name) ? withCacheOption(io, rest) : [io, rest];
  return command(own, args);
}

/** The commands that read what the sources say, and so take `--no-cache`. */
const readsSources: ReadonlySet<string> = new Set([
  'check',
  'inspect',
  'passages',
  'search',
  'why',
  'judgements',
  'entities',
  'pin',
]);

/** What a command gets: the machine, with `--no-cache` one that reads each source anew, and the other arguments. */
function withCacheOption(io: Io, args: readonly string[]): [Io, readonly string[]] {
  const options = beforeDashes(args);
  const others = options.filter((arg) => arg !== '--no-cache');
  if (others.length === options.length) return [io, args];
  return [withoutCache(io), [...others, ...args.slice(options.length)]];
}

function say(io: Io, text: string): number {
  io.stdout.write(text);
  return exitCode.clean;
}

const asksForHelp = (args: readonly string[]): boolean =>
  beforeDashes(args).some((arg) => arg === '--help' || arg === '-h');

/** What may be options; after `--` all is taken as it stands. */
function beforeDashes(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return end < 0 ? args : args.slice(0, end);
}

const unknownCommand = (name: string): string =>
  name.startsWith('-')
    ? `${name} must follow a command, such as “pincite check ${name}”. “pincite --help” lists the commands.`
    : `“${name}” is not a command.${didYouMean(name, Object.keys(commands))} “pincite --help” lists them.`;

const messageOf = (error: unknown): string => {
  if (error instanceof UsageError) return error.message;
  const what = error instanceof Error ? error.message : String(error);
  return `Something went wrong inside Pincite: ${what} (PINCITE_DEBUG=1 shows where.)`;
};

const withoutCache = (io: Io): Io => ({
  ...io,
  ...(io.uncached && { extractor: io.uncached }),
  ...(io.uncachedMiner && { miner: io.uncachedMiner }),
});
