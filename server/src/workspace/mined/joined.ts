import { byCodeUnit } from '../../library/keys.ts';
import { formIn, type SourceRecord } from './record.ts';
import type { Strings } from './strings.ts';

/** All records with the groups that their names belong to. */
export interface Joined {
  readonly strings: Strings;
  /** In order. */
  readonly paths: readonly string[];
  /** One for each path. */
  readonly records: readonly SourceRecord[];
  /** By group: the one that it belongs to. */
  readonly owners: Int32Array;
}

/** Where names stand in records: for each group those from `starts[group]` up to `starts[group + 1]`, in the order of the paths. */
export interface Places {
  readonly starts: Uint32Array;
  /** Which record. */
  readonly records: Uint32Array;
  /** Which name in it. */
  readonly names: Uint32Array;
}

/** The group of a name of a record. */
export const groupOf = ({ strings, owners }: Joined, record: SourceRecord, name: number): number =>
  owners[strings.groupOf(formIn(record, name))]!;

/** The number that was counted most often; of several the one whose string comes first. Null: there is none. */
export function mostOf(counts: ReadonlyMap<number, number>, strings: Strings): number | null {
  let best: number | null = null;
  for (const [number, n] of counts) {
    const most = best === null ? -1 : counts.get(best)!;
    if (n > most || (n === most && byCodeUnit(strings.at(number), strings.at(best!)) < 0)) best = number;
  }
  return best;
}
