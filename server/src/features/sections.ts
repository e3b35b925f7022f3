import type { Note } from '../note/note.ts';
import { derived } from '../text/derived.ts';
import { type Span, shift } from '../text/span.ts';

/** A heading of a note with all that stands under it. */
export interface Section {
  readonly depth: number;
  /** The heading itself. */
  readonly heading: Span;
  /** From the heading up to the next one of its level or above. */
  readonly span: Span;
}

/** The sections of a note in order of their headings; those of lower levels lie inside others. */
export const sectionsOf: (note: Note) => readonly Section[] = derived((note) => {
  const found: { depth: number; heading: Span; span: { start: number; end: number } }[] = [];
  const open: typeof found = [];
  for (const { block, start } of note.blocks)
    for (const { heading, span } of block.prose) {
      if (!heading) continue;
      const at = shift(span, start);
      while (open.length > 0 && open.at(-1)!.depth >= heading.depth) open.pop()!.span.end = at.start;
      const end = note.document.text.length;
      const section = { depth: heading.depth, heading: at, span: { start: at.start, end } };
      open.push(section);
      found.push(section);
    }
  return found;
});
