import { type ScaleName, type ScaleTerm, scaleTermsIn } from '../language/scales.ts';
import type { Block, Sentence } from '../note/model.ts';
import { derived } from '../text/derived.ts';
import { overlaps } from '../text/span.ts';
import type { Profile } from '../workspace/settings.ts';
import { ownSentencesOf } from './citations.ts';

/** A term of probability with which the writer estimates something. */
export interface OwnTerm {
  readonly sentence: Sentence;
  /** Its span counts in the rendered sentence. */
  readonly term: ScaleTerm;
}

/** The scale by which a profile reads terms of probability; null: none in particular. */
export const scaleOf = (profile: Profile): ScaleName | null =>
  profile === 'icd203' || profile === 'phia' || profile === 'ipcc' ? profile : null;

/**
 * The terms of probability of a block that are the writer's own estimate: in judgements, and only where the word hedges something (*the likely
 * candidate* and what others call likely do not count).
 */
export const ownTermsOf: (block: Block) => readonly OwnTerm[] = derived((block) =>
  ownSentencesOf(block)
    .filter(({ sentence }) => sentence.kind === 'judgement')
    .flatMap(({ sentence }) =>
      scaleTermsIn(sentence.text)
        .filter(({ span }) => sentence.hedges.some((hedge) => overlaps(hedge.span, span)))
        .map((term) => ({ sentence, term })),
    ),
);
