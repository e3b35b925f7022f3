import { derived } from '../../text/derived.ts';
import type { Span } from '../../text/span.ts';
import { placesOf } from '../affinity.ts';
import { denialOf } from '../denials.ts';
import type { Facts } from '../facts.ts';
import { tokenAt } from '../figures.ts';
import type { Reason } from '../model.ts';
import { coverage, type Pair } from '../pair.ts';

const SURE = 0.85;
/** How much of the claim's other words the passage must have. */
const LEAST = 0.5;

/**
 * *Blamed the quarry for the fall*, where the passage puts the fall down to dry summers: something else that it speaks of is given as the cause (`cause`). A cause in
 * other words is let pass: every word of it must stand in the passage or its title, and none in the cause that the passage gives.
 */
export function blamedReasons(pair: Pair): readonly Reason[] {
  const claimed = causesIn(pair.claim);
  if (claimed.length === 0) return [];
  const [theirs, ...more] = causesIn(pair.passage);
  if (!theirs || more.length > 0) return [];
  const given = tokensIn(pair.passage, theirs);
  return claimed.flatMap((ours): Reason[] => {
    const own = tokensIn(pair.claim, ours).filter((k) => pair.claim.tokens[k]!.weight > 0);
    const isElsewhere = (k: number): boolean => {
      const places = placesOf(pair, k);
      if (places.some(([at]) => given.includes(at))) return false;
      return pair.titled[k]! || places.some(([, score]) => score === 1);
    };
    if (own.length === 0 || !own.every(isElsewhere)) return [];
    if (denialOf(pair.claim, own[0]!) !== null || denialOf(pair.passage, given[0]!) !== null) return [];
    if (coverage(pair, (_, k) => own.includes(k)) < LEAST) return [];
    return [{ kind: 'role', claim: ours, passage: theirs, sure: SURE, detail: 'cause' }];
  });
}

const tokensIn = ({ tokens }: Facts, { start, end }: Span): number[] =>
  tokens.flatMap((token, at) => (token.start >= start && token.end <= end ? [at] : []));

/** Turns of phrase that name a cause, with what stands before it and where it ends; the cause itself has at most sixty letters. */
const BLAMED = /\bblam(?:ed|es|ing) (?!it\b|this\b)([^,.;:]{2,60}?) for\b/gi;
const WAYS: readonly RegExp[] = [
  BLAMED,
  /\b(?:put|puts|putting) [^,.;:]{1,60}? down to ([^,.;:()]{2,60}?)(?=[,.;:()]|$| and not\b| rather\b| which\b)/gi,
  /\b(?:attribut(?:ed|es|ing)|ascrib(?:ed|es|ing)) [^,.;:]{1,60}? to ([^,.;:()]{2,60}?)(?=[,.;:()]|$| and not\b| rather\b| which\b)/gi,
  /\b(?:because of|due to|owing to|as a result of|caused by|blamed on|put down to|attributed to|thanks to) ([^,.;:()]{2,60}?)(?=[,.;:()]|$| and not\b| rather\b| which\b)/gi,
];
/** Several causes, or part of one: what is left out may be the other. */
const PARTLY = /\b(?:partly|in part|mainly|mostly|largely|not only|among other things|both|either|or|and)\b/i;

const causesIn = derived((facts: Facts): readonly Span[] => {
  const found: Span[] = [];
  for (const way of WAYS)
    for (const match of facts.text.matchAll(way)) {
      const cause = match[1]!;
      const start = match.index + match[0].lastIndexOf(cause);
      const before = facts.text.slice(Math.max(0, match.index - BEFORE), match.index);
      // *Blames weaker demand for steel, and a strike, for the fall*: another *for* may be the one.
      const isOpen = way === BLAMED && /^[^.;]*\bfor\b/i.test(facts.text.slice(endOf(match), endOf(match) + AHEAD));
      if (isOpen || PARTLY.test(cause) || PARTLY.test(before)) return [];
      if (!found.some((each) => each.start === start)) found.push({ start, end: start + cause.length });
    }
  return found.filter(({ start }) => facts.tokens[tokenAt(facts, start)] !== undefined);
});
const BEFORE = 12;
const AHEAD = 120;
const endOf = (match: RegExpExecArray): number => match.index + match[0].length;
