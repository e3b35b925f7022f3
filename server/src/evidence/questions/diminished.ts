import { isVerbal } from '../clauses.ts';
import { tokenAt } from '../figures.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { matterOf, sharedMatter } from '../shared.ts';

/** Words that say that there is little or nothing of what stands behind them. Own compilation. */
const LITTLE =
  /\b(?:limited|little|too little|insufficient|inadequate|scant|scarce|minimal|(?:shortage|scarcity) of)(?: (?:the|any|an?|its|their))? (?=[a-z])/gi;
/** By these a claim keeps it, in whatever words. */
const KEPT =
  /\b(?:limited|limits?|little|insufficient|inadequate|scant|scarce\w*|minimal|lack\w*|absen\w+|short\w*|want of|dearth|few|fewer|less|low|lower|poor|weak|narrow|without|no|not|never|too|reduc\w+|restrict\w+|small|slight|hardly|barely|missing|deprived|constrain\w+|un\w+ed)\b|n['’]t\b/i;
const LIKE = 0.85;
const SHARE = 0.4;
const SURE = 0.8;

/**
 * *Exposure to the market hinders innovation*, where *limited exposure to the market* does: what is said of the lack of a thing, told of the thing. Only of the subject
 * of a sentence, of which the claim tells the rest.
 */
export function diminishedReasons(pair: Pair): Reason[] {
  const { claim, passage, matches } = pair;
  if (KEPT.test(claim.text)) return [];
  return [...passage.text.matchAll(LITTLE)].flatMap(({ 0: words, index }): Reason[] => {
    const noun = tokenAt(passage, index + words.length);
    const { sentence } = passage.tokens[noun]!;
    // A verb before it makes it an object: *has little hope*.
    const isSubject = !passage.tokens
      .slice(passage.firsts[sentence]!, noun)
      .some(({ start, term }) => start < index && isVerbal(term.lower));
    const said = matches.findIndex(({ at, score }) => at === noun && score >= LIKE);
    if (!isSubject || said < 0) return [];
    const matter = matterOf(claim, { start: 0, end: claim.text.length }).filter((k) => k !== said);
    const behind = { start: passage.tokens[noun]!.end, end: passage.sentences[sentence]!.end };
    if (sharedMatter(pair, matter, behind, SHARE).length < 2) return [];
    const { start, end } = claim.tokens[said]!;
    return [
      {
        kind: 'negation',
        claim: { start, end },
        passage: { start: index, end: passage.tokens[noun]!.end },
        sure: SURE,
      },
    ];
  });
}
