import { ownSentencesOf } from '../checks/citations.ts';
import type { Block } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { derived } from '../text/derived.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { partsOf } from './claim-words.ts';
import type { CodeLens, LensTitle } from './code-lenses.ts';
import { countOf } from './overview.ts';
import { sectionsOf } from './sections.ts';
import { standingsOf } from './standing.ts';

/** Where the sentences of a block begin that claim or judge something. */
const sayingIn: (block: Block) => readonly number[] = derived((block) =>
  ownSentencesOf(block)
    .filter(({ sentence: { kind } }) => kind === 'claim' || kind === 'reported' || kind === 'judgement')
    .map(({ sentence }) => sentence.span.start),
);

/** Above those headings under which something is claimed or judged. */
export function sectionLenses(note: Note): CodeLens[] {
  const starts = note.blocks.flatMap(({ block, start }) => sayingIn(block).map((at) => at + start));
  let next = 0;
  return sectionsOf(note).flatMap(({ heading, span }, section): CodeLens[] => {
    while (next < starts.length && starts[next]! < span.start) next++;
    const isEmpty = next >= starts.length || starts[next]! >= span.end;
    return isEmpty ? [] : [{ span: heading, of: { kind: 'section', section } }];
  });
}

/** What became of the claims under the `section`th heading; null when nothing is claimed or judged there. */
export function sectionTitle(snapshot: Snapshot, note: Note, section: number): LensTitle | null {
  const span = sectionsOf(note)[section]?.span;
  if (!span) return null;
  const inside = standingsOf(snapshot, note).filter(({ span: { start } }) => span.start <= start && start < span.end);
  const parts = partsOf(inside);
  if (parts.length === 0) return null;
  const { unclearAt } = countOf(inside);
  const isQuiet = inside.every(({ findings }) => findings.length === 0);
  return { title: parts.join(' · '), citations: [], unclearAt: isQuiet ? unclearAt : null };
}
