import { readSuffix, type SuffixReading } from '../../server/src/note/locator.ts';
import type { Citation } from '../../server/src/note/model.ts';
import type { Note } from '../../server/src/note/note.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/document.ts';
import { OffsetMap } from '../../server/src/text/offset-map.ts';
import { shift } from '../../server/src/text/span.ts';
import { citationsOf, locatorLine } from './reading.ts';

export const readOf = (suffix: string): SuffixReading =>
  readSuffix({ text: suffix, map: OffsetMap.identity(0, suffix.length) });

/** A suffix with the braces that make Pandoc read it as we do. */
export function agreedSuffix(suffix: string): string {
  const edit = readOf(suffix).disambiguation;
  return edit ? applyEdits(suffix, [edit]) : suffix;
}

/** A note with all such braces. */
export function agreedNote(note: Note): string {
  const edits: TextEdit[] = note.blocks.flatMap(({ block, start }) =>
    block.prose.flatMap((run) => run.citations.flatMap((citation) => editOf(citation, start))),
  );
  return applyEdits(note.document.text, edits);
}

const editOf = ({ disambiguation }: Citation, start: number): TextEdit[] =>
  disambiguation ? [{ span: shift(disambiguation.span, start), text: disambiguation.text }] : [];

/** Our locator in one line. */
export const locatorOf = ({ locator }: Pick<Citation, 'locator'>): string | null =>
  locator && locatorLine(locator.label, locator.value);

/** Our locators in a note. */
export const locatorsOf = (note: Note): (string | null)[] => citationsOf(note).map(locatorOf);
