import { ACRONYM, detailsIn, formIn, type SourceRecord } from './record.ts';
import type { Strings } from './strings.ts';

/** Of the sources that explain an acronym, so many must agree, in percent. */
const AGREED = 80;

/**
 * Which group each group belongs to: an acronym that one source uses belongs to the name that others explain it by, where they agree; all
 * else to itself.
 */
export function ownersOf(records: readonly SourceRecord[], strings: Strings): Int32Array {
  const votes = new Map<number, Map<number, number>>();
  for (const record of records)
    for (const [name, acronym] of detailsIn(record, ACRONYM)) {
      const short = strings.groupOf(acronym);
      const long = strings.groupOf(formIn(record, name));
      if (short === long) continue;
      const longs = votes.get(short) ?? new Map<number, number>();
      votes.set(short, longs.set(long, (longs.get(long) ?? 0) + 1));
    }
  const owners = Int32Array.from({ length: strings.groupCount }, (_, group) => group);
  for (const [short, longs] of votes) {
    const all = [...longs.values()].reduce((sum, n) => sum + n, 0);
    const agreed = [...longs].find(([, n]) => n * 100 >= all * AGREED);
    // What is explained by something that is itself explained stays apart: no rounds.
    if (agreed && !votes.has(agreed[0])) owners[short] = agreed[0];
  }
  return owners;
}
