import type { KnownNames } from '../entities/known-names.ts';
import { nameablesIn } from '../entities/mine/nameable.ts';
import { codeSpansOf } from '../note/code-spans.ts';
import type { Block, Prose, Sentence } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { derived, derivedWithin } from '../text/derived.ts';
import { overlaps, type Span, shift, touches } from '../text/span.ts';

/** A name in the prose of a note. */
export interface NoteMention {
  /** In the block, or in the note where the whole note was asked. */
  readonly span: Span;
  /** As rendered: mark-up inside it is cut out. */
  readonly text: string;
  /** Indices of what it may stand for, in the order of the known names; none: nobody knows it. */
  readonly entities: readonly number[];
  readonly sentence: Sentence;
  /** It stands in somebody else's words: inside quotation marks or in a block quote. */
  readonly isQuoted: boolean;
}

/**
 * The names in a block, in order: those that are known, and others that look like one. None in citations and code. Kept with names and
 * block, so that an edit costs only the block that it touches.
 */
export const mentionsInBlock: (known: KnownNames) => (block: Block) => readonly NoteMention[] = derived((known) =>
  derivedWithin((block: Block) => {
    const all = block.prose.flatMap((prose) =>
      prose.sentences.flatMap((sentence) => mentionsInSentence(known, prose, sentence)),
    );
    return apart(
      all.map((mention) => ({ ...mention.span, mention })),
      codeSpansOf(block),
    ).map(({ mention }) => mention);
  }),
);

/** The same of a whole note. */
export const mentionsInNote = (known: KnownNames, note: Note): readonly NoteMention[] =>
  note.blocks.flatMap(({ block, start }) =>
    mentionsInBlock(known)(block).map((mention) => ({ ...mention, span: shift(mention.span, start) })),
  );

/** The name under a cursor of a note; null without one. */
export function mentionAt(known: KnownNames, note: Note, offset: number): NoteMention | null {
  const placed = note.blockAt(offset);
  if (!placed) return null;
  for (const mention of mentionsInBlock(known)(placed.block)) {
    const span = shift(mention.span, placed.start);
    if (touches(span, offset)) return { ...mention, span };
  }
  return null;
}

function mentionsInSentence(known: KnownNames, { kind }: Prose, sentence: Sentence): NoteMention[] {
  const found = known.mentionsIn(sentence.text);
  const others = apart(nameablesIn(sentence.text), found);
  return [...found, ...others.map(({ text, start, end }) => ({ text, start, end, entities: [] }))]
    .sort((a, b) => a.start - b.start)
    .map(({ text, entities, ...inText }) => {
      const span = sentence.map.spanOf(inText);
      const isQuoted = kind === 'quote' || sentence.quotations.some(({ outer }) => overlaps(outer, span));
      return { span, text, entities, sentence, isQuoted };
    });
}

/** Those of one row that touch none of the other; both in order and without overlap. */
function apart<T extends Span>(names: readonly T[], found: readonly Span[]): T[] {
  let at = 0;
  return names.filter((name) => {
    while (at < found.length && found[at]!.end <= name.start) at++;
    return at === found.length || found[at]!.start >= name.end;
  });
}
