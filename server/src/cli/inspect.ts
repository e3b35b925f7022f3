import type { BlockContext } from '../checks/check.ts';
import { isCitation } from '../checks/citations.ts';
import { contextOf } from '../checks/context.ts';
import { mentionsInNote } from '../features/note-mentions.ts';
import { namesOf } from '../features/register-names.ts';
import type { Citation, PlacedBlock, Prose, Sentence } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { asOneLine } from '../text/one-line.ts';
import { type Span, shift } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { placed } from './place.ts';

/*
 * The model of a note as plain JSON; `design/cli.md` is its contract. Lines and columns count from 1.
 */

/** What `pincite inspect` prints of a note. */
export function inspected(snapshot: Snapshot, note: Note) {
  const perBlock = note.blocks.map((block) => inspectBlock(snapshot, note, block));
  return {
    sentences: perBlock.flatMap(({ sentences }) => sentences),
    citations: perBlock.flatMap(({ citations }) => citations),
    entities: entitiesIn(snapshot, note),
  };
}

/** The names of a note, held against the register alone; `canonical` is null for those that it does not have. */
function entitiesIn(snapshot: Snapshot, note: Note) {
  const known = namesOf(snapshot);
  return mentionsInNote(known, note).map(({ text, span, entities: [first] }) => {
    const entity = first === undefined ? null : known.at(first);
    return {
      name: asOneLine(text),
      kind: entity?.kind ?? null,
      range: placed(note.document.lines, span),
      canonical: entity?.name ?? null,
    };
  });
}

function inspectBlock(snapshot: Snapshot, note: Note, placedBlock: PlacedBlock) {
  const { block, around, start } = placedBlock;
  const context = contextOf(snapshot, note, placedBlock);
  const rangeAt = (offset: number) => (span: Span) => placed(note.document.lines, shift(span, offset));
  const range = rangeAt(start);
  const shape = (citation: Citation, rangeOf = range) => ({
    range: rangeOf(citation.span),
    mode: citation.mode,
    key: keyOf(context, citation),
    prefix: citation.prefix,
    suffix: citation.suffix,
    locator: citation.locator && { label: citation.locator.label, value: citation.locator.value },
    quote: citation.quote && { text: citation.quote.text, range: rangeOf(citation.quote.span) },
    stance: citation.stance,
  });
  /** Citations of footnotes stand in other blocks of the note. */
  const noted = (sentence: Sentence) =>
    sentence.footnotes.flatMap((label) =>
      (around.footnotes.get(label)?.citations ?? []).map((citation) =>
        shape(citation, rangeAt(blockOf(note, citation))),
      ),
    );
  const sentenceShape = (prose: Prose, sentence: Sentence) => ({
    text: sentence.text,
    range: range(sentence.span),
    kind: prose.kind === 'heading' ? ('heading' as const) : sentence.kind,
    citations: [
      ...sentence.citations.filter((one) => isCitation(context, one)).map((one) => shape(one)),
      ...noted(sentence),
    ],
    hedges: sentence.hedges.map((hedge) => ({ text: hedge.text, range: range(sentence.map.spanOf(hedge.span)) })),
  });
  return {
    sentences: block.prose.flatMap((prose) => prose.sentences.map((sentence) => sentenceShape(prose, sentence))),
    citations: block.prose
      .flatMap((prose) => prose.citations)
      .filter((citation) => isCitation(context, citation))
      .map((citation) => shape(citation)),
  };
}

/** Where the block starts that a citation stands in. */
function blockOf(note: Note, citation: Citation): number {
  const found = note.blocks.find(({ block }) => block.prose.some((prose) => prose.citations.includes(citation)));
  return found?.start ?? 0;
}

/** A link has the key of the source that it leads to. */
function keyOf({ resolve }: BlockContext, citation: Citation): string {
  if (citation.mode !== 'link') return citation.key;
  const resolved = resolve(citation);
  return 'source' in resolved ? resolved.source.key : citation.key;
}
