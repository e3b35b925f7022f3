import { BREAK, wordClassOf } from './characters.ts';
import { foldText } from './fold.ts';
import type { Span } from './span.ts';

/**
 * A run of words that two texts share, or that only one has. `text` keeps the white space behind the run, so that the
 * `same` and `removed` runs put together are the first text (but for white space at its start); `span` leaves it out.
 */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  /** In the first text; for `added` in the second. */
  readonly span: Span;
}

/** Do two folded words count as one? */
export type SameWord = (a: string, b: string) => boolean;

interface Token extends Span {
  /** Folded. */
  readonly word: string;
  /** Where the next token starts, or the text ends. */
  readonly next: number;
  /** Of a word that a line end divides after a hyphen: the same with the hyphen, which may belong to it. */
  readonly divided: string | null;
}

/** The table of common words has one cell for each pair; beyond this many the middle counts as changed altogether. */
const MOST_PAIRS = 4_000_000;

/**
 * What becomes of the words of `a` in `b` (longest common subsequence over words and punctuation marks, both folded;
 * letter case counts). Texts too long to compare word by word are cut to what they share at both ends.
 */
export function wordDiff(a: string, b: string, same: SameWord = (x, y) => x === y): DiffPiece[] {
  const to = tokensOf(b);
  const from = withJoined(tokensOf(a), to);
  let head = 0;
  const shorter = Math.min(from.length, to.length);
  while (head < shorter && same(from[head]!.word, to[head]!.word)) head++;
  let tail = 0;
  while (tail < shorter - head && same(from.at(-1 - tail)!.word, to.at(-1 - tail)!.word)) tail++;

  const pieces = new PieceWriter(a, b);
  for (let i = 0; i < head; i++) pieces.add('same', from[i]!);
  compareMiddle(from.slice(head, from.length - tail), to.slice(head, to.length - tail), same, pieces);
  for (let i = from.length - tail; i < from.length; i++) pieces.add('same', from[i]!);
  return pieces.pieces;
}

function compareMiddle(from: Token[], to: Token[], same: SameWord, pieces: PieceWriter): void {
  const width = to.length + 1;
  const common = from.length * to.length > MOST_PAIRS ? null : commonWords(from, to, same);
  let i = 0;
  let j = 0;
  while (common && i < from.length && j < to.length) {
    if (same(from[i]!.word, to[j]!.word)) {
      pieces.add('same', from[i++]!);
      j++;
    } else if (common[(i + 1) * width + j]! >= common[i * width + j + 1]!) pieces.add('removed', from[i++]!);
    else pieces.add('added', to[j++]!);
  }
  while (i < from.length) pieces.add('removed', from[i++]!);
  while (j < to.length) pieces.add('added', to[j++]!);
}

/** For each pair of places: how many words the rests from there on have in common. */
function commonWords(from: Token[], to: Token[], same: SameWord): Uint16Array {
  const width = to.length + 1;
  const common = new Uint16Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--)
      common[i * width + j] = same(from[i]!.word, to[j]!.word)
        ? common[(i + 1) * width + j + 1]! + 1
        : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
  return common;
}

/** Joins words of one kind to runs; of a change, what was removed comes first. */
class PieceWriter {
  readonly pieces: DiffPiece[] = [];

  constructor(
    private readonly a: string,
    private readonly b: string,
  ) {}

  add(kind: DiffPiece['kind'], token: Token): void {
    const text = kind === 'added' ? this.b : this.a;
    const last = this.pieces.length - 1;
    // A removed word behind an added one joins the removed run before that.
    const at = kind === 'removed' && this.pieces[last]?.kind === 'added' ? last - 1 : last;
    const before = this.pieces[at];
    if (before?.kind === kind) {
      this.pieces[at] = runOf(kind, text, before.span.start, token);
    } else if (at < last) this.pieces.splice(last, 0, runOf(kind, text, token.start, token));
    else this.pieces.push(runOf(kind, text, token.start, token));
  }
}

const runOf = (kind: DiffPiece['kind'], text: string, start: number, last: Token): DiffPiece => ({
  kind,
  text: text.slice(start, last.next),
  span: { start, end: last.end },
});

/** Words (figures with their separators, words with inner apostrophes) and single marks of punctuation. */
function tokensOf(text: string): Token[] {
  const { text: folded, map, joins } = foldText(text);
  const spans: Span[] = [];
  for (let at = 0; at < folded.length; ) {
    const end = tokenEnd(folded, at);
    if (folded[at] !== ' ') spans.push({ start: at, end });
    at = end;
  }
  const placed = spans.map((span) => map.spanOf(span));
  let join = 0;
  const dividedOf = ({ start, end }: Span): string | null => {
    while (join < joins.length && joins[join]! <= start) join++;
    const at = joins[join];
    return at !== undefined && at < end ? `${folded.slice(start, at)}-${folded.slice(at, end)}` : null;
  };
  return spans.map((span, i) => ({
    word: folded.slice(span.start, span.end),
    start: placed[i]!.start,
    end: placed[i]!.end,
    next: placed[i + 1]?.start ?? text.length,
    divided: dividedOf(span),
  }));
}

/** The tokens with `rare-earth` as one word where the other text has `rare-⏎earth`: nobody can tell these apart. */
function withJoined(tokens: Token[], others: readonly Token[]): Token[] {
  const divided = new Set(others.flatMap((token) => token.divided ?? []));
  if (divided.size === 0) return tokens;
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [first, hyphen, last] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
    const isOne = last && hyphen?.word === '-' && first.end === hyphen.start && hyphen.end === last.start;
    if (isOne && divided.has(`${first.word}-${last.word}`)) {
      out.push({ ...last, start: first.start, word: first.word + last.word });
      i += 2;
    } else out.push(first);
  }
  return out;
}

function tokenEnd(text: string, at: number): number {
  let end = at;
  while (isWord(text, end) || (end > at && isInside(text, end))) end++;
  return Math.max(end, at + 1);
}

const isWord = (text: string, at: number): boolean => wordClassOf(text.charCodeAt(at)) !== BREAK;
const isDigit = (unit: string | undefined): boolean => unit !== undefined && unit >= '0' && unit <= '9';

/** An apostrophe in a word, a point or comma in a figure. */
function isInside(text: string, at: number): boolean {
  if (text[at] === "'") return isWord(text, at + 1);
  return (text[at] === '.' || text[at] === ',') && isDigit(text[at - 1]) && isDigit(text[at + 1]);
}
