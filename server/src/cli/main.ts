import { didYouMean } from '../workspace/suggest.ts';
import { check } from './commands/check.ts';
import { checks } from './commands/checks.ts';
import { explain } from './commands/explain.ts';
import { init } from './commands/init.ts';
import { inspect } from './commands/inspect.ts';
import { lsp } from './commands/lsp.ts';
import { passages } from './commands/passages.ts';
import { pin } from './commands/pin.ts';
import { search } from './commands/search.ts';
import { helpFor } from './help.ts';
import { exitCode, type Io, UsageError } from './io.ts';
import { shown } from './terminal-text.ts';

type Command = (io: Io, args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  check,
  inspect,
  passages,
  search,
  pin,
  explain,
  checks,
  init,
  lsp,
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
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(unknownCommand(name));
  if (asksForHelp(rest)) return say(io, helpFor(name));
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
