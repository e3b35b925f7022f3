import { foldName } from '../entities/fold-name.ts';
import type { KnownEntity, Mention } from '../entities/known-names.ts';
import type { FormSort, Register } from '../entities/model.ts';
import type { Block } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { derived, derivedWithin } from '../text/derived.ts';
import { overlaps, type Span, shift } from '../text/span.ts';
import { type OwnSentence, ownProseOf } from './own-prose.ts';
import { registeredNames } from './registered-names.ts';

/** A registered name in a sentence; its span counts in the text of that. */
export interface OwnMention extends OwnSentence {
  readonly mention: Mention;
}

/** The registered names that a block names itself, in order; none inside quotations. Kept with register and block. */
export const ownMentions: (register: Register) => (block: Block) => readonly OwnMention[] = derived((register) => {
  const names = registeredNames(register);
  return derivedWithin((block: Block) =>
    ownProseOf(block).flatMap((own) =>
      names
        .mentionsIn(own.sentence.text)
        .filter((mention) => !own.quoted.some((span) => overlaps(span, mention)))
        .map((mention) => ({ ...own, mention })),
    ),
  );
});

/** The same, with where its block starts in the note. */
export interface NoteMention extends OwnMention {
  readonly start: number;
}

/** The registered names of a whole note, in order. */
export const mentionsInNote = (register: Register, note: Note): readonly NoteMention[] =>
  note.blocks.flatMap(({ block, start }) => ownMentions(register)(block).map((own) => ({ ...own, start })));

/** What a written form is to an entity: of two that are written alike, both. */
export function sortsOf({ forms }: KnownEntity, written: string): ReadonlySet<FormSort> {
  const folded = foldName(written);
  return new Set(forms.filter(({ text }) => foldName(text) === folded).map(({ sort }) => sort));
}

/** The place in the note of a stretch of a sentence. */
export const placeIn = ({ sentence }: OwnSentence, start: number, span: Span): Span =>
  shift(sentence.map.spanOf(span), start);
