import type { Evidence } from '../../../../server/src/features/evidence-model.ts';
import type { Piece } from './page.ts';

/** UTF-16, half-open. */
export type Span = Evidence['sentence']['span'];

export interface Marks {
  readonly supports: readonly Span[];
  readonly differs: readonly Span[];
  readonly aside?: readonly Span[];
}

/** Cuts a text where marks begin and end; where two overlap, what differs counts before what supports. Spans in the text; what lies outside is left out. */
export function piecesOf(text: string, { supports, differs, aside = [] }: Marks): Piece[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...supports, ...differs, ...aside])
    for (const at of [start, end]) if (at > 0 && at < text.length) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  const pieces: { text: string; mark: Piece['mark'] }[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const start = places[i]!;
    const piece = text.slice(start, places[i + 1]);
    const isIn = (spans: readonly Span[]): boolean => spans.some((span) => span.start <= start && start < span.end);
    const mark = isIn(differs) ? 'differs' : isIn(supports) ? 'supports' : isIn(aside) ? 'aside' : null;
    const last = pieces.at(-1);
    if (last?.mark === mark) last.text += piece;
    else pieces.push({ text: piece, mark });
  }
  return pieces;
}

/** A passage is shown whole up to here; a longer one around its marks. */
const WHOLE = 900;
const AROUND = 200;
const LONGEST = 1500;

/** The pieces of a passage; of a long one those around its marks, or its beginning. */
export function excerptOf(text: string, marks: Marks): Piece[] {
  if (text.length <= WHOLE) return piecesOf(text, marks);
  const all = [...marks.differs, ...marks.supports];
  const first = Math.min(...all.map(({ start }) => start), text.length);
  const last = Math.max(...all.map(({ end }) => end), 0);
  const start = all.length === 0 || first <= AROUND ? 0 : wordAt(text, first - AROUND);
  const end = wordAt(text, Math.min(Math.max(last + AROUND, start + WHOLE), start + LONGEST));
  const moved = (spans: readonly Span[]): Span[] =>
    spans.map((span) => ({ start: span.start - start, end: span.end - start }));
  return [
    ...(start > 0 ? [{ text: '… ', mark: 'aside' } as const] : []),
    ...piecesOf(text.slice(start, end), { supports: moved(marks.supports), differs: moved(marks.differs) }),
    ...(end < text.length ? [{ text: ' …', mark: 'aside' } as const] : []),
  ];
}

/** The start of the word at or after an offset, unless it is far off. */
function wordAt(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return at >= text.length || space < 0 || space - at > 30 ? Math.min(at, text.length) : space;
}
