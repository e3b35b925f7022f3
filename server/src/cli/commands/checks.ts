import { allChecks } from '../../checks/registry.ts';
import { parseArguments } from '../arguments.ts';
import { exitCode, type Io } from '../io.ts';

/** `pincite checks`: every check with its severity and what it flags. */
export async function checks(io: Io, args: readonly string[]): Promise<number> {
  parseArguments('checks', args, {});
  const width = Math.max(...allChecks.map(({ id }) => id.length));
  for (const { id, severity, certainty, summary } of allChecks) {
    const estimate = certainty === 'estimate' ? ' (an estimate)' : '';
    io.stdout.write(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}${estimate}\n`);
  }
  return exitCode.clean;
}
