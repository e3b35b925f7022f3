import { parseArgs } from 'node:util';

export const usage = `npm run eval -- DIR [--json]             measures the labelled sets in a folder
npm run eval -- --corpus [--held]        measures the pairs of test/corpus (both may be asked for at once)
  --json            prints { file: { metric: value } } and nothing else (npm run --silent eval …)
  --held            the held half of the corpus, too: counts only
  --verbose         lists the pairs of the dev half that are missed or falsely flagged
  --write           puts the table into server/EVIDENCE.md, between its marks
  --split NAME      what the folder is of its sets, for the table: development
  --machine TEXT    what it runs on, for the table
`;

export interface EvalArguments {
  /** As given. */
  readonly folder: string | null;
  readonly json: boolean;
  readonly corpus: boolean;
  readonly held: boolean;
  readonly verbose: boolean;
  readonly write: boolean;
  readonly split: string | undefined;
  readonly machine: string | undefined;
}

/** Reads the arguments; a text is why they cannot be read. */
export function readArguments(args: readonly string[]): EvalArguments | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (positionals.length > 1) return 'One folder at a time, please.';
    const [folder = null] = positionals;
    if (folder === null && !values.corpus) return 'Which folder? Name one with labelled sets, or say --corpus.';
    const { split, machine, ...flags } = values;
    return { folder, split, machine, ...flags };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const flag = { type: 'boolean', default: false } as const;
const OPTIONS = {
  json: flag,
  corpus: flag,
  held: flag,
  verbose: flag,
  write: flag,
  split: { type: 'string' },
  machine: { type: 'string' },
} as const;
