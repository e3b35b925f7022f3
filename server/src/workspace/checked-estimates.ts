import { decodeText } from '../library/decode.ts';
import type { Machine } from './read-files.ts';

/** Estimates that somebody has checked and set aside, one a line (JSON), so that merges are easy. In the root, under version control. */
export const checkedFile = 'pincite.checked.jsonl';

const limit = 16 * 1024 * 1024;

/** One line of the file: the words that were checked, for people, and what tells whether they are still the same. */
export interface CheckedEstimate {
  readonly check: string;
  /** Shortened when long. */
  readonly claim: string;
  /** Empty: nothing was cited. Shortened when long. */
  readonly passage: string;
  /** Of check, claim and passage as they were, at full length. */
  readonly words: string;
}

/** What was checked, as read from the file. */
export interface CheckedEstimates {
  /** The file as it is; the next line is put at its end. */
  readonly text: string;
  /** All lines that can be read, by their `words`. */
  readonly known: ReadonlyMap<string, CheckedEstimate>;
  /** Is the file there? */
  readonly exists: boolean;
  /** For a writer: lines that cannot be read, a file that cannot. Such lines are kept, and have no effect. */
  readonly problem: string | null;
}

export const noneChecked: CheckedEstimates = { text: '', known: new Map(), exists: false, problem: null };

/** Reads the file of a root. Never throws: without a file nothing is checked. */
export async function readChecked({ files, decoders }: Machine, root: string): Promise<CheckedEstimates> {
  if (!(await files.exists(root, checkedFile))) return noneChecked;
  const content = await files.read(root, checkedFile, limit);
  if ('problem' in content) return { ...noneChecked, exists: true, problem: content.problem };
  return parseChecked(decodeText(content.bytes, decoders).text);
}

/** The same from the text of the file. */
export function parseChecked(text: string): CheckedEstimates {
  const known = new Map<string, CheckedEstimate>();
  const unread: number[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const read = estimateIn(line);
    if (read === null) unread.push(i + 1);
    else known.set(read.words, read);
  }
  return { text, known, exists: true, problem: unread.length === 0 ? null : problemOf(unread) };
}

/** A line of the file, with its line break. */
export const lineOf = ({ check, claim, passage, words }: CheckedEstimate): string =>
  `${JSON.stringify({ check, claim, passage, words })}\n`;

/** The line of the file, from 1, that holds a mark, known by its `words`; 0 where none does. */
export const lineOfMark = ({ text }: CheckedEstimates, words: string): number =>
  text.split(/\r?\n/).findIndex((line) => estimateIn(line)?.words === words) + 1;

function estimateIn(line: string): CheckedEstimate | null {
  try {
    const read = JSON.parse(line) as Partial<CheckedEstimate> | null;
    const { check, claim, passage, words } = read ?? {};
    const all = [check, claim, passage, words];
    return all.every((part) => typeof part === 'string') ? (read as CheckedEstimate) : null;
  } catch {
    return null;
  }
}

function problemOf([first, ...more]: readonly number[]): string {
  const others = more.length === 0 ? '' : more.length === 1 ? ' (and one more)' : ` (and ${more.length} more)`;
  return `Line ${first}${others} is no estimate that somebody checked, so it has no effect. Was a merge left half done? Remove the line, or mark the estimate again.`;
}
