import { boostersIn } from '../../language/modality.ts';
import { contains } from '../../text/span.ts';
import type { Reason } from '../model.ts';
import { counts, type Pair } from '../pair.ts';
import { matterOf, sharedMatter } from '../shared.ts';
import { statementsOf } from '../statements.ts';

/** How much of a statement must stand in the passage, for the word of certainty to be what is added to it. */
const SHARE = 0.5;
const SURE = 0.65;
/** Words of certainty in the passage, in whatever form: then the claim's is no addition. */
const CERTAIN =
  /\b(?:clear(?:ly)?|certain(?:ly)?|undoubted(?:ly)?|undeniabl[ey]|unquestionabl[ey]|definite(?:ly)?|definitive(?:ly)?|conclusive(?:ly)?|obvious(?:ly)?|evident(?:ly)?|plain(?:ly)?|surely|little doubt|proof|prove[sdn]?|no doubt|beyond doubt|indisputabl[ey]|doubtless|without (?:doubt|question)|established|confirmed|manifest(?:ly)?|beyond|overwhelming(?:ly)?)\b/i;

/** What stands before a word of certainty and takes it back. */
const NEARLY = /\b(?:almost|nearly|virtually|practically|fairly|reasonably|pretty|all but|not|far from|less than) $/i;

/** A word of certainty (*undoubtedly*, *it is clear that*) before what the passage says without one. `detail`: `booster`; no words of the passage. */
export function boosterReasons(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  const boosters = boostersIn(claim.text, claim.words);
  if (boosters.length === 0 || CERTAIN.test(passage.text)) return [];
  return boosters.flatMap((booster) => {
    // *almost certain that*: a hedge.
    if (NEARLY.test(claim.text.slice(0, booster.start))) return [];
    const statement = statementsOf(claim).find((each) => contains(each, booster));
    if (!statement) return [];
    const matter = matterOf(claim, statement).filter(
      (at) => counts(claim.tokens[at]!) && !contains(booster, claim.tokens[at]!),
    );
    if (sharedMatter(pair, matter, { start: 0, end: passage.text.length }, SHARE).length === 0) return [];
    return [{ kind: 'hedge', claim: booster, passage: null, sure: SURE, detail: 'booster' } satisfies Reason];
  });
}
