import { entityKinds, type SourceName } from '../../entities/model.ts';
import type { Strings } from './strings.ts';

/**
 * The names of one source as numbers: five for each name, and the short forms of all names behind one another. Half a million names of
 * 5,000 sources take 12 MB so, and ten times as much as objects.
 */
export interface SourceRecord {
  /** `form, count, kind, title, acronym` for each name; the last three are -1 where there is none. */
  readonly names: Int32Array;
  /** Pairs: which name of this source (0, 1, …), which form. In the order of the names. */
  readonly shorts: Int32Array;
}

export const FORM = 0;
export const COUNT = 1;
export const KIND = 2;
export const TITLE = 3;
export const ACRONYM = 4;
/** How many numbers a name takes. */
export const WIDTH = 5;

export function recordOf(names: readonly SourceName[], strings: Strings): SourceRecord {
  const record = new Int32Array(names.length * WIDTH);
  const shorts: number[] = [];
  const numberOf = (text: string | null): number => (text === null ? -1 : strings.numberOf(text));
  for (const [i, { name, count, kind, title, acronym, short }] of names.entries()) {
    record.set(
      [numberOf(name), count, kind === null ? -1 : entityKinds.indexOf(kind), numberOf(title), numberOf(acronym)],
      i * WIDTH,
    );
    strings.groupOf(record[i * WIDTH + FORM]!);
    if (acronym !== null) strings.groupOf(record[i * WIDTH + ACRONYM]!);
    for (const form of short) shorts.push(i, numberOf(form));
  }
  return { names: record, shorts: Int32Array.from(shorts) };
}

/** How many names a source has. */
export const lengthOf = ({ names }: SourceRecord): number => names.length / WIDTH;

/** The short forms of one name of a source. */
export function shortsOf({ shorts }: SourceRecord, name: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < shorts.length; at += 2) if (shorts[at] === name) found.push(shorts[at + 1]!);
  return found;
}
