import { type Scale, type ScaleTerm, scaleTermsIn, standards } from '../language/scales.ts';
import type { Block, Sentence } from '../note/model.ts';
import { derived } from '../text/derived.ts';
import { overlaps } from '../text/span.ts';
import type { Settings } from '../workspace/settings.ts';
import { ownSentencesOf } from './citations.ts';

/** A term of probability with which the writer estimates something. */
export interface OwnTerm {
  readonly sentence: Sentence;
  /** Its span counts in the rendered sentence. */
  readonly term: ScaleTerm;
}

/** The scale by which terms of probability are read: the house's own, else that of the profile; null: none in particular. */
export function scaleOf({ scale, profile }: Settings): Scale | null {
  if (scale) return scale;
  return profile === 'icd203' || profile === 'phia' || profile === 'ipcc' ? standards[profile] : null;
}

/**
 * The terms of probability of a block that are the writer's own estimate: in judgements, and only where the word hedges something (*the likely
 * candidate* and what others call likely do not count). Phrases that only the house's own scale has (*a toss-up*) are no hedge that the grammar
 * knows; they count wherever the writer states something.
 */
export const ownTermsOf = (block: Block, scale: Scale | null): readonly OwnTerm[] =>
  scale ? termsUnder(scale)(block) : termsOfStandards(block);

const termsOfStandards = derived((block: Block) => termsIn(block, null));
const termsUnder = derived((scale: Scale) => derived((block: Block) => termsIn(block, scale)));

const termsIn = (block: Block, scale: Scale | null): OwnTerm[] =>
  ownSentencesOf(block).flatMap(({ sentence }) =>
    STATED.has(sentence.kind)
      ? scaleTermsIn(sentence.text, scale)
          .filter((term) => isHedge(sentence, term) || isHousePhrase(sentence, term))
          .map((term) => ({ sentence, term }))
      : [],
  );

const STATED: ReadonlySet<Sentence['kind']> = new Set(['judgement', 'claim', 'other']);

const isHedge = ({ kind, hedges }: Sentence, { span }: ScaleTerm): boolean =>
  kind === 'judgement' && hedges.some((hedge) => overlaps(hedge.span, span));

/** Of two words or more, without a term of a standard in it, outside quotations. */
function isHousePhrase({ map, quotations }: Sentence, { term, span }: ScaleTerm): boolean {
  if (!/[ -]/.test(term) || scaleTermsIn(term).length > 0) return false;
  const place = map.spanOf(span);
  return !quotations.some(({ outer }) => overlaps(outer, place));
}
