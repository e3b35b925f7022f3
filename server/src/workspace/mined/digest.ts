import { type EntityKind, entityKinds } from '../../entities/model.ts';
import { type Joined, mostOf, type Places } from './joined.ts';
import { ACRONYM, countIn, detailsOf, formIn, kindIn, SHORT, TITLE } from './record.ts';

/** The kind of a name is that of so many of its uses, in percent, or nobody knows. */
const AGREED = 40;

/** What is asked of many names at once, by group. A frequent name stands in thousands of sources: they are gone through when it is put together. */
export interface Digest {
  /** A kind's place among `entityKinds`, from 1; 0: nobody knows. */
  readonly kinds: Uint8Array;
  /** How many sources have the name. */
  readonly sources: Uint32Array;
  /** The record that has it most often; of several the first. */
  readonly main: Uint32Array;
  /** Sorts of detail with their strings, in pairs, from `starts[group]` up to `starts[group + 1]`; of a sort the most frequent first. */
  readonly details: Int32Array;
  readonly starts: Uint32Array;
}

/** Digests all groups, in pieces. `sources`: in how many sources each is. */
export function* digestOf(joined: Joined, places: Places, sources: Uint32Array): Generator<void, Digest> {
  const groups = sources.length;
  const kinds = new Uint8Array(groups);
  const main = new Uint32Array(groups);
  const starts = new Uint32Array(groups + 1);
  const details: number[] = [];
  for (let group = 0; group < groups; group++) {
    kinds[group] = kindOf(joined, places, group);
    main[group] = mainOf(joined, places, group);
    for (const sort of [TITLE, ACRONYM, SHORT])
      for (const text of detailsOfGroup(joined, places, group, sort)) details.push(sort, text);
    starts[group + 1] = details.length;
    if (group % 1024 === 0) yield;
  }
  return { kinds, sources, main, starts, details: Int32Array.from(details) };
}

function kindOf({ strings, records }: Joined, { starts, records: where, names }: Places, group: number): number {
  const counts = new Map<EntityKind, number>();
  let all = 0;
  for (let at = starts[group]!; at < starts[group + 1]!; at++) {
    const record = records[where[at]!]!;
    // Acronyms by themselves have no kind.
    if (strings.groupOf(formIn(record, names[at]!)) !== group) continue;
    const count = countIn(record, names[at]!);
    all += count;
    const kind = kindIn(record, names[at]!);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  const most = Math.max(0, ...counts.values());
  if (most === 0 || most * 100 < all * AGREED) return 0;
  return entityKinds.findIndex((kind) => counts.get(kind) === most) + 1;
}

/** A source may have a name in several forms: they stand next to one another. */
function mainOf({ records }: Joined, { starts, records: where, names }: Places, group: number): number {
  let [best, most] = [0, -1];
  let [record, count] = [-1, 0];
  for (let at = starts[group]!; at < starts[group + 1]!; at++) {
    if (where[at]! !== record) [record, count] = [where[at]!, 0];
    count += countIn(records[record]!, names[at]!);
    if (count > most) [best, most] = [record, count];
  }
  return best;
}

/** What the sources have of a sort of detail, the most frequent first. */
function detailsOfGroup(joined: Joined, places: Places, group: number, sort: number): number[] {
  const { strings, records } = joined;
  const counts = new Map<number, number>();
  for (let at = places.starts[group]!; at < places.starts[group + 1]!; at++) {
    const record = records[places.records[at]!]!;
    const name = places.names[at]!;
    for (const text of detailsOf(record, name, sort)) counts.set(text, (counts.get(text) ?? 0) + countIn(record, name));
  }
  const found: number[] = [];
  while (counts.size > 0) {
    const next = mostOf(counts, strings)!;
    found.push(next);
    counts.delete(next);
  }
  return found;
}
