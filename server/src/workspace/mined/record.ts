import { type EntityKind, entityKinds, type SourceName } from '../../entities/model.ts';
import type { Strings } from './strings.ts';

/**
 * The names of one source as numbers. Half a million names of 5,000 sources take 6 MB so; as objects they would take twenty times as much.
 * Names are counted from 0.
 */
export interface SourceRecord {
  /** Of each name: its form, and how often it stands there with what its kind is (`packedCount`). */
  readonly names: Int32Array;
  /** What few names have, in the order of the names: triples of a name, a sort of detail, and a string. */
  readonly details: Int32Array;
}

/** What a detail is. */
export const TITLE = 0;
export const ACRONYM = 1;
export const SHORT = 2;

/** Above these bits of a count stands the kind: 0 for none. A name that stands there more often does not. */
const COUNT_BITS = 24;
const MOST = (1 << COUNT_BITS) - 1;

export function recordOf(names: readonly SourceName[], strings: Strings): SourceRecord {
  const numbers = new Int32Array(names.length * 2);
  const details: number[] = [];
  for (const [i, { name, count, kind, title, acronym, short }] of names.entries()) {
    const detail = (sort: number, text: string): unknown => details.push(i, sort, strings.numberOf(text));
    numbers[2 * i] = strings.numberOf(name);
    numbers[2 * i + 1] = Math.min(count, MOST) | ((kind === null ? 0 : entityKinds.indexOf(kind) + 1) << COUNT_BITS);
    if (title !== null) detail(TITLE, title);
    if (acronym !== null) detail(ACRONYM, acronym);
    for (const form of short) detail(SHORT, form);
  }
  const record = { names: numbers, details: Int32Array.from(details) };
  // Groups are given out here, so that there are none left to give when sources are put together.
  for (let name = 0; name < names.length; name++) strings.groupOf(formIn(record, name));
  for (const [, form] of detailsIn(record, ACRONYM)) strings.groupOf(form);
  return record;
}

/** How many names a source has. */
export const lengthOf = ({ names }: SourceRecord): number => names.length / 2;

export const formIn = ({ names }: SourceRecord, name: number): number => names[2 * name]!;

export const countIn = ({ names }: SourceRecord, name: number): number => names[2 * name + 1]! & MOST;

export const kindIn = ({ names }: SourceRecord, name: number): EntityKind | null =>
  entityKinds[(names[2 * name + 1]! >>> COUNT_BITS) - 1] ?? null;

/** All details of a sort: name and string. */
export function* detailsIn({ details }: SourceRecord, sort: number): Iterable<readonly [name: number, text: number]> {
  for (let at = 0; at < details.length; at += 3) if (details[at + 1] === sort) yield [details[at]!, details[at + 2]!];
}

/** The strings of a sort of detail of one name. */
export function detailsOf({ details }: SourceRecord, name: number, sort: number): number[] {
  const found: number[] = [];
  for (let at = firstOf(details, name); details[at] === name; at += 3)
    if (details[at + 1] === sort) found.push(details[at + 2]!);
  return found;
}

/** Where the details of a name begin, or would: they stand in the order of the names. */
function firstOf(details: Int32Array, name: number): number {
  let [low, high] = [0, details.length / 3];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (details[3 * middle]! < name) low = middle + 1;
    else high = middle;
  }
  return 3 * low;
}
