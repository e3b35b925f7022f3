import { placesOf } from '../affinity.ts';
import { phraseEnd } from '../clauses.ts';
import { tokenAt } from '../figures.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { matterOf, sharedMatter } from '../shared.ts';

/** *But not livestock*, *but not to lift visa rules*: what is left out of what was said. */
const BUT_NOT =
  /\b(?:but|though|although|yet) not(?: (?:to|for|in|on|at|of|with|by|from|the|its|their|his|her|an?|any|yet))* (?=[a-z0-9])/gi;
/** By these a claim leaves it out as well. */
const LEFT_OUT =
  /\b(?:not|no|nor|never|none|neither|without|except\w*|exclu\w+|exempt(?:s|ed)?|but|though|although|however|while|whereas|leav(?:e|es|ing)|left|omit\w*|spar(?:e|es|ed|ing)|only|alone|solely|just|refus\w+|reject\w*|apart|aside|unlike|contrary|contrast|differ\w*|rather|instead|outside|beyond|stay\w*|remain\w*|ke(?:ep|eps|pt)|fail\w*|lack\w*|stopp?\w*|limit\w*|declin\w+|un\w+ed)\b|n['’]t\b/gi;
const MOST_WORDS = 5;
const LIKE = 0.75;
const SHARE = 0.4;
const SURE = 0.85;

/** *Insures crops and livestock*, where it *insures crops but not livestock*. */
export function butNotReasons(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  // *…, and found no trace*: of what another sentence says.
  const marks = [...claim.text.matchAll(LEFT_OUT)].map(
    ({ index }) => pair.matches[claim.tokens.findIndex(({ start }) => start === index)],
  );
  const isKept = (sentence: number): boolean =>
    marks.some((match) => match?.score !== 1 || passage.tokens[match.at]!.sentence === sentence);
  return [...passage.text.matchAll(BUT_NOT)].flatMap(({ 0: words, index }): Reason[] => {
    const from = tokenAt(passage, index + words.length);
    const to = phraseEnd(passage, from, MOST_WORDS);
    const out = passage.tokens
      .slice(from, to)
      .flatMap(({ weight, figure }, i) => (weight > 0 && !figure ? [from + i] : []));
    if (out.length === 0) return [];
    // What is said of it elsewhere may be what the claim means.
    const told = claim.tokens.flatMap((_, k) => {
      const places = placesOf(pair, k).filter(([, sure]) => sure >= LIKE);
      return places.length > 0 && places.every(([at]) => at >= from && at < to) ? [{ k, at: places[0]![0] }] : [];
    });
    if (!out.every((at) => told.some((each) => each.at === at))) return [];
    const { sentence } = passage.tokens[from]!;
    if (isKept(sentence)) return [];
    const before = { start: passage.sentences[sentence]?.start ?? 0, end: index };
    const matter = matterOf(claim, { start: 0, end: claim.text.length }).filter(
      (k) => !told.some((each) => each.k === k),
    );
    if (sharedMatter(pair, matter, before, SHARE).length === 0) return [];
    const [first, last] = [claim.tokens[told[0]!.k]!, claim.tokens[told.at(-1)!.k]!];
    return [
      {
        kind: 'negation',
        claim: { start: first.start, end: last.end },
        passage: { start: index, end: passage.tokens[to - 1]!.end },
        sure: SURE,
      },
    ];
  });
}
