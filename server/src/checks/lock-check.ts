import type { Block, PlacedBlock } from '../note/model.ts';
import { shift } from '../text/span.ts';
import type { LockFile } from '../workspace/lock.ts';
import type { Check, NoteContext, Report } from './check.ts';
import type { Resolve } from './resolver.ts';

/** Looks at one block, which begins at 0. */
type Find = (placed: PlacedBlock, lock: LockFile, resolve: Resolve) => Iterable<Report>;

interface Found {
  readonly lock: LockFile;
  readonly resolve: Resolve;
  readonly reports: readonly Report[];
}

/**
 * A check of notes that holds the citations of each block against the lock. What it finds is kept with the block, until the lock or the library changes; it
 * is no check of blocks, since all of them would have to be looked at anew by all checks with every passage that is pinned.
 */
export function lockCheck(find: Find): NonNullable<Check['note']> {
  const known = new WeakMap<Block, Found>();
  const reportsOf = ({ block, around }: PlacedBlock, lock: LockFile, resolve: Resolve): readonly Report[] => {
    const before = known.get(block);
    if (before?.lock === lock && before.resolve === resolve) return before.reports;
    const reports = [...find({ block, start: 0, around }, lock, resolve)];
    known.set(block, { lock, resolve, reports });
    return reports;
  };
  return function* ({ note, snapshot: { lock }, resolve }: NoteContext) {
    for (const placed of note.blocks)
      for (const report of reportsOf(placed, lock, resolve)) yield placedAt(report, placed.start);
  };
}

const placedAt = (report: Report, start: number): Report => ({
  ...report,
  span: shift(report.span, start),
  claimBlock: start,
  fixes: (report.fixes ?? []).map((fix) => ({
    ...fix,
    edits: fix.edits.map(({ span, text }) => ({ span: shift(span, start), text })),
  })),
});
