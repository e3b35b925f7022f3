import { restrictionsIn } from '../../../language/quantifiers.ts';
import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { coverIn, isKept, isPlural, tokenFrom } from './phrase.ts';
import { sameNoun, spanOf } from './same-noun.ts';

/** What is allowed, due or granted: there it matters to whom. */
const RULE =
  /\b(?:may|can|must|shall|will|has to|have to|allowed|permitted|entitled|eligible|banned|barred|forbidden|prohibited|compulsory|mandatory|required|obliged|exempt)\b/;
const PLACED = /^(?:in|at|on|near|around|inside|outside|within|along|between)$/;

/** *Shops in the old town may open on Sundays* became *Shops may open on Sundays*: a rule for more places. `detail`: `place`. */
export function droppedPlaces(pair: Pair, title: string): Reason[] {
  const { claim, passage } = pair;
  if (!RULE.test(claim.text) || !RULE.test(passage.text)) return [];
  return restrictionsIn(passage.text, passage.words).flatMap(({ start, end, kind }) => {
    const first = tokenFrom(passage, start);
    const noun = first - 1;
    if (kind !== 'in' || noun < 0 || !isPlural(passage.tokens[noun]!.term.lower) || passage.tokens[first]!.breaks)
      return [];
    const inside = passage.tokens.slice(first, tokenFrom(passage, end));
    if (inside.some(({ name, figure }) => name || figure)) return [];
    if (inside.some(({ weight, term }, i) => weight > 0 && (isKept(pair, first + i) || title.includes(term.lower))))
      return [];
    if (coverIn(pair, passage.tokens[noun]!.sentence) < 0.6) return [];
    const said = sameNoun(pair, noun);
    if (said < 0 || PLACED.test(claim.tokens[said + 1]?.term.lower ?? '')) return [];
    return [
      {
        kind: 'scope',
        claim: spanOf(pair, said),
        passage: { start: passage.tokens[noun]!.start, end },
        sure: 0.72,
        detail: 'place',
      } satisfies Reason,
    ];
  });
}
