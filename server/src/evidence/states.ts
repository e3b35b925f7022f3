import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import { denialOf } from './denials.ts';
import { type Facts, runSpan } from './facts.ts';
import { STATES } from './state-table.ts';

/** What a text says a thing is like. */
export interface State extends Span {
  readonly family: string;
  /** Denials counted; 0 where it is not clear whether the text affirms it. */
  readonly way: 1 | -1 | 0;
  readonly denied: boolean;
  /** Its tokens, from and up to but without. */
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly family: string;
  readonly way: 1 | -1;
  readonly words: readonly string[];
}

const byFirst = new Map<string, Phrase[]>();
for (const [family, one, other] of STATES)
  for (const [way, list] of [
    [1, one],
    [-1, other],
  ] as const)
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ');
      const known = byFirst.get(words[0]!) ?? [];
      known.push({ family, way, words });
      known.sort((a, b) => b.words.length - a.words.length);
      byFirst.set(words[0]!, known);
    }

/** The states that a text tells of, in order. A phrase that is part of a longer one of the table is not told of for itself. */
export const statesOf: (facts: Facts) => readonly State[] = derived((facts) => {
  const { tokens } = facts;
  const found: State[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrases = byFirst.get(tokens[at]!.term.lower);
    if (!phrases || tokens[at]!.name) continue;
    const here = phrases.filter(({ words }) => words.every((word, i) => tokens[at + i]?.term.lower === word));
    const [longest] = here;
    if (!longest) continue;
    const to = at + longest.words.length;
    if (isOfNoun(facts, at, to)) continue;
    for (const { family, way, words } of here)
      if (words.length === longest.words.length)
        found.push({ family, ...said(facts, at, to, way), from: at, to, ...runSpan(facts, at, to) });
    at = to - 1;
  }
  return found;
});

/** *in public buildings*: says what kind of building. */
function isOfNoun({ tokens }: Facts, at: number, to: number): boolean {
  const next = tokens[to];
  if (tokens[at]!.term.lower !== 'in' || to - at !== 2 || !next || next.breaks) return false;
  return next.weight > 0 && !/(?:ed|ly|ing)$/.test(next.term.lower);
}

/** *more fruitful than*, *hardly fruitful*: how far it is so is not told, or not in so many words. */
const CLOUDS =
  /^(?:more|less|so|how|rather|somewhat|partly|largely|mostly|hardly|barely|scarcely|almost|nearly|neither|either|once|formerly|no|too|if|whether|or|potentially|allegedly|supposedly|become|becoming|became|becomes|not)$/;

function said(facts: Facts, at: number, to: number, way: 1 | -1): Pick<State, 'way' | 'denied'> {
  const { tokens } = facts;
  const denial = denialOf(facts, at);
  if (denial && denial !== 'open') return { way: way === 1 ? -1 : 1, denied: true };
  const before = tokens[at - 1]?.term.lower ?? '';
  const isLikened = before === 'as' && tokens[to]?.term.lower === 'as';
  return { way: denial === 'open' || isLikened || CLOUDS.test(before) ? 0 : way, denied: false };
}
