import type { Passage, Source, SourceBody } from '../model.ts';
import { countOf, found, type Located, unknown, unresolvable } from './located.ts';
import { numbersIn } from './numbers.ts';
import { spansOf } from './paragraphs.ts';

/**
 * The footnotes that `n. 2` or `nn. 1-3` name: by their label as written (`[^2]`), else counted in the order in which the
 * source has them. A source without footnotes has none to number.
 */
export function locateNotes(source: Source, body: SourceBody, value: string): Located {
  const notes = notesIn(source.file?.original ?? '', body);
  if (notes.length === 0) return unresolvable('footnotes');
  const labelled = notes.find(({ label }) => label === value.trim());
  if (labelled) return found(labelled.passages.flatMap((passage) => spansOf([passage])));
  const ranges = numbersIn(value) ?? [{ first: 0, last: 0 }];
  const chosen: Passage[] = [];
  for (const { first, last } of ranges) {
    const end = Math.min(last, Number.isFinite(last) ? last : notes.length);
    if (first < 1 || end > notes.length) return unknown(countOf(notes.length, 'footnote'));
    chosen.push(...notes.slice(first - 1, end).flatMap(({ passages }) => passages));
  }
  return found(chosen.flatMap((passage) => spansOf([passage])));
}

interface SourceNote {
  readonly label: string;
  readonly passages: Passage[];
}

/** A footnote may have several paragraphs, each a passage; the first stands behind its label. */
function notesIn(original: string, body: SourceBody): SourceNote[] {
  const notes: SourceNote[] = [];
  for (const passage of body.passages) {
    if (passage.kind !== 'footnote') continue;
    const at = body.origin.startOf(passage.span.start);
    const label = /\[\^([^\]\s]{1,100})\]:\s*$/.exec(original.slice(Math.max(0, at - 120), at))?.[1];
    if (label !== undefined || notes.length === 0) notes.push({ label: label ?? '', passages: [passage] });
    else notes.at(-1)!.passages.push(passage);
  }
  return notes;
}
