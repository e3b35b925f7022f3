import type { Note } from '../note/note.ts';
import { type Span, shift, touches } from '../text/span.ts';

/** What may be the start of a name before a cursor, in prose. */
export interface NameContext {
  /** From the start of each word in capitals to the cursor, the longest first. */
  readonly starts: readonly Span[];
}

/** A name is typed with no more words than this before it is taken. */
const MOST_WORDS = 5;
/** Looks no further back than this. */
const LOOKBEHIND = 120;
/** Behind these a word is part of an address, a path, a key, a tag or a destination. */
const NO_START = /[\p{L}\p{N}_/@#\\.:=&<%+~-]$|\]\($/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]*/gu;

/** Where names could be completed: in what the parser reads as plain text, outside of citations. Null elsewhere. */
export function nameContext(note: Note, offset: number): NameContext | null {
  const placed = note.blockAt(offset);
  if (!placed || placed.block.frontMatter) return null;
  const text = note.document.text;
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const from = Math.max(line, placed.start, offset - LOOKBEHIND);
  const starts = startsIn(text.slice(from, offset)).map((start) => ({ start: from + start, end: offset }));
  const last = starts.at(-1);
  if (!last || /^[\p{L}\p{M}\p{N}_]/u.test(text.slice(offset, offset + 2))) return null;
  const { prose } = placed.block;
  const inBlock = offset - placed.start;
  const run = prose.find(({ span }) => span.start <= last.start - placed.start && inBlock <= span.end);
  if (!run || run.citations.some(({ group, mode }) => mode !== 'link' && touches(shift(group, placed.start), offset)))
    return null;
  // What the rendered text has letter by letter is prose; code, comments and destinations are not in it, or stand for something else.
  const plain = starts.filter((span) =>
    isPlain(run.text, run.map, shift(span, -placed.start), text.slice(span.start, offset)),
  );
  return plain.length > 0 && !isInCode(text.slice(placed.start + run.span.start, offset)) ? { starts: plain } : null;
}

function startsIn(head: string): number[] {
  const words = [...head.matchAll(WORD)];
  const last = words.at(-1);
  if (!last || last.index + last[0].length !== head.length) return [];
  return words
    .slice(-MOST_WORDS)
    .filter(({ 0: word, index }) => /^[\p{Lu}\p{Lo}]/u.test(word) && !NO_START.test(head.slice(0, index)))
    .filter(({ index }) => head.length - index >= 2)
    .map(({ index }) => index);
}

function isPlain(made: string, map: { offsetOf(original: number): number }, span: Span, written: string): boolean {
  const start = map.offsetOf(span.start);
  return made.slice(start, start + written.length) === written;
}

/** An odd number of back-ticks: code is open. */
const isInCode = (head: string): boolean => (head.split('`').length - 1) % 2 === 1;
