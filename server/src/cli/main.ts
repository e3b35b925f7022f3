import { didYouMean } from '../workspace/suggest.ts';
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
  return command(io, rest);
}

function say(io: Io, text: string): number {
  io.stdout.write(text);
  return exitCode.clean;
}

const asksForHelp = (args: readonly string[]): boolean => {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
};

const unknownCommand = (name: string): string =>
  name.startsWith('-')
    ? `${name} must follow a command, such as “pincite check ${name}”. “pincite --help” lists the commands.`
    : `“${name}” is not a command.${didYouMean(name, Object.keys(commands))} “pincite --help” lists them.`;

const messageOf = (error: unknown): string => {
  if (error instanceof UsageError) return error.message;
  const what = error instanceof Error ? error.message : String(error);
  return `Something went wrong inside Pincite: ${what} (PINCITE_DEBUG=1 shows where.)`;
};
