import type { Span } from '../text/span.ts';

/** The beginning of a text as one line, cut at a word with `…`; plain text. */
export function preview(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest && text.length <= longest * 4) return line;
  const space = line.lastIndexOf(' ', longest);
  return `${line.slice(0, space > longest / 2 ? space : longest).replace(/[\s,;:–—-]+$/, '')}…`;
}

export interface Excerpt {
  /** The parts to show, in order; between two parts words are left out. */
  readonly parts: readonly Span[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * What to show of a text that may be long: all of it, or whole sentences around the marked words, and from its start
 * when nothing is marked. A sentence that is itself too long is cut at words. `longest` is a guide in UTF-16 units.
 */
export function excerptOf(text: string, sentences: readonly Span[], marks: readonly Span[], longest: number): Excerpt {
  if (text.length <= longest) return { parts: [{ start: 0, end: text.length }], cutBefore: false, cutAfter: false };
  const kept = sentencesToKeep(sentences, marks, longest);
  const parts = joined(sentences, kept).flatMap((part) =>
    part.end - part.start > longest ? cut(text, part, marks, longest) : [part],
  );
  const last = parts.at(-1);
  return {
    parts,
    cutBefore: text.slice(0, parts[0]?.start ?? 0).trim() !== '',
    cutAfter: text.slice(last?.end ?? 0).trim() !== '',
  };
}

/** The sentences that hold marked words, then their neighbours, one after the other, as far as there is room. */
function sentencesToKeep(sentences: readonly Span[], marks: readonly Span[], longest: number): Set<number> {
  const kept = new Set<number>();
  let room = longest;
  const keep = (index: number): boolean => {
    const sentence = sentences[index];
    if (!sentence || kept.has(index)) return false;
    if (kept.size > 0 && sentence.end - sentence.start > room) return false;
    kept.add(index);
    room -= sentence.end - sentence.start;
    return true;
  };
  for (const mark of marks)
    for (const [index, { start, end }] of sentences.entries()) if (mark.start < end && start < mark.end) keep(index);
  if (kept.size === 0) keep(0);
  for (let grown = true; grown; ) {
    grown = false;
    for (const index of [...kept]) grown = keep(index + 1) || keep(index - 1) || grown;
  }
  return kept;
}

function joined(sentences: readonly Span[], kept: ReadonlySet<number>): Span[] {
  const parts: { start: number; end: number }[] = [];
  for (const [index, { start, end }] of sentences.entries()) {
    if (!kept.has(index)) continue;
    if (kept.has(index - 1) && parts.length > 0) parts.at(-1)!.end = end;
    else parts.push({ start, end });
  }
  return parts;
}

/** A part of a long sentence: around its first marked words, or from its start; cut at white space. */
function cut(text: string, part: Span, marks: readonly Span[], longest: number): Span[] {
  const mark = marks.find(({ start, end }) => start < part.end && part.start < end);
  const middle = mark
    ? (Math.max(mark.start, part.start) + Math.min(mark.end, part.end)) / 2
    : part.start + longest / 2;
  let start = Math.max(part.start, Math.floor(Math.min(middle - longest / 2, mark?.start ?? part.start)));
  let end = Math.min(part.end, Math.ceil(Math.max(middle + longest / 2, mark?.end ?? 0)));
  while (start > part.start && start < middle && !/\s/.test(text[start - 1]!)) start++;
  while (end < part.end && end > middle && !/\s/.test(text[end]!)) end--;
  return start < end ? [{ start, end }] : [part];
}
