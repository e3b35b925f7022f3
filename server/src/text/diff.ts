import { asOneLine } from './one-line.ts';
import type { Span } from './span.ts';
import { type DiffPiece, wordDiff } from './word-diff.ts';

export { type DiffPiece, type SameWord, wordDiff } from './word-diff.ts';

/** What a writer reads of a difference at most; the rest is counted. */
const MOST_CHANGES = 3;
const MOST_WORDS = 8;

interface Change {
  readonly removed: DiffPiece | null;
  readonly added: DiffPiece | null;
  readonly before: DiffPiece | null;
  readonly after: DiffPiece | null;
}

/**
 * How a quotation differs from the words of its source, in words: `“five” instead of “six”; “about” is left out`.
 * Empty when it does not.
 */
export function describeDifference(quoted: string, source: string): string {
  return describeDiff(wordDiff(quoted, source));
}

/** The same for a difference that is known already; what was removed is the quotation's, what was added the source's. */
export function describeDiff(pieces: readonly DiffPiece[]): string {
  const changes = changesOf(pieces);
  const said = changes.slice(0, MOST_CHANGES).map(describe);
  const more = changes.length - said.length;
  if (more > 0) said.push(more === 1 ? 'and one more change' : `and ${more} more changes`);
  return said.join('; ');
}

/**
 * The stretches of the quotation that differ from the source. Where words are left out, it is the word before them
 * (at the start: the word behind them).
 */
export function differingSpans(quoted: string, source: string): Span[] {
  return spansOfDiff(wordDiff(quoted, source));
}

/** The same for a difference that is known already. */
export function spansOfDiff(pieces: readonly DiffPiece[]): Span[] {
  const spans: Span[] = [];
  for (const change of changesOf(pieces)) {
    const span = change.removed?.span ?? neighbourOf(change);
    if (span && (spans.at(-1)?.end ?? -1) <= span.start) spans.push(span);
  }
  return spans;
}

function changesOf(pieces: readonly DiffPiece[]): Change[] {
  const changes: Change[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'same') continue;
    const replaced = piece.kind === 'removed' && pieces[i + 1]?.kind === 'added';
    const removed = piece.kind === 'removed' ? piece : null;
    const added = replaced ? pieces[i + 1]! : removed ? null : piece;
    changes.push({ removed, added, before: pieces[i - 1] ?? null, after: pieces[i + (replaced ? 2 : 1)] ?? null });
    if (replaced) i++;
  }
  return changes;
}

function describe({ removed, added }: Change): string {
  if (removed && added) return `${shown(removed)} instead of ${shown(added)}`;
  return removed ? `${shown(removed)} is not in the source` : `${shown(added!)} is left out`;
}

function shown(piece: DiffPiece): string {
  const words = asOneLine(piece.text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length <= MOST_WORDS) return `“${words.join(' ')}”`;
  const half = MOST_WORDS / 2;
  return `“${words.slice(0, half).join(' ')} … ${words.slice(-half).join(' ')}”`;
}

/** The word before what is left out, else the word behind it. */
function neighbourOf({ before, after }: Change): Span | null {
  if (before) {
    const words = before.text.trimEnd();
    const last = words.split(/\s/).at(-1)!;
    return { start: before.span.start + words.length - last.length, end: before.span.end };
  }
  if (!after) return null;
  const first = after.text.split(/\s/, 1)[0]!;
  return { start: after.span.start, end: after.span.start + first.length };
}
