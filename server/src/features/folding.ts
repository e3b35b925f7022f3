import type { Note } from '../note/note.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { sectionsOf } from './sections.ts';

/** Lines (from 0, the last one included) that an editor can fold into the first. */
export interface FoldedLines {
  readonly first: number;
  readonly last: number;
  /** Null: of no particular kind. */
  readonly kind: 'comment' | 'region' | null;
}

/**
 * What can be folded in a note: sections, items of lists, block quotes, tables, code, front matter, footnotes, HTML, comments, and what stands
 * between `<!-- #region -->` and `<!-- #endregion -->`. By first line, the longer before the shorter. Empty for what is no note.
 */
export function foldingOf(snapshot: Snapshot, path: string): FoldedLines[] {
  const note = snapshot.notes.get(path);
  if (!note) return [];
  const all = [
    ...sectionsOf(note).map(({ span }) => linesOf(note, span, null)),
    ...blockFolds(note),
    ...regionFolds(note),
  ];
  const found = all.filter(({ first, last }) => last > first);
  return distinct(found.sort((a, b) => a.first - b.first || b.last - a.last));
}

function linesOf({ document: { lines, text } }: Note, { start, end }: Span, kind: FoldedLines['kind']): FoldedLines {
  let stop = end;
  // Blank lines at the end stay, so that what is folded stands apart from what follows.
  while (stop > start && /\s/.test(text[stop - 1]!)) stop--;
  return { first: lines.lineAt(start), last: lines.lineAt(Math.max(start, stop - 1)), kind };
}

const blockFolds = (note: Note): FoldedLines[] =>
  note.blocks.flatMap(({ block, start }) =>
    block.folds.flatMap(({ kind, span }) => {
      if (kind === 'region' || kind === 'region-end') return [];
      const at = { start: span.start + start, end: span.end + start };
      return [linesOf(note, at, kind === 'comment' ? kind : null)];
    }),
  );

/** An end without a beginning is left out, and so is a beginning without an end. */
function regionFolds(note: Note): FoldedLines[] {
  const open: number[] = [];
  const found: FoldedLines[] = [];
  for (const { block, start } of note.blocks)
    for (const { kind, span } of block.folds) {
      if (kind === 'region') open.push(span.start + start);
      const begun = kind === 'region-end' ? open.pop() : undefined;
      if (begun !== undefined) found.push(linesOf(note, { start: begun, end: span.end + start }, 'region'));
    }
  return found;
}

/** One fold a line is all that editors show: the longest. */
const distinct = (folds: readonly FoldedLines[]): FoldedLines[] =>
  folds.filter(({ first }, i) => i === 0 || folds[i - 1]!.first !== first);
