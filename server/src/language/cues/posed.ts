import { NO_BREAK, type Tagged } from './tagged.ts';
import { AUXILIARY, FIRST_PERSON, REPORTING } from './tags.ts';

/** What opens a clause that asks. */
const ASKS = /^(?:whether|how|who|what|which|why|where)$/;
/** Nouns of what is put to a vote, asked for or laid down, with their clause behind them. */
const PROPOSED =
  /^(?:motions?|proposals?|amendments?|resolutions?|demands?|recommendations?|suggestions?|requests?|rules?|requirements?|principles?|provisions?|clauses?|conditions?|ideas?|petitions?|calls?|notions?)$/;
/** What a law or a body does with such a clause. */
const LAYS_DOWN =
  /^(?:provid|stipulat|prescrib|requir|rul|decre|order|vot|resolv|decid|agre|insist|demand|request|recommend|propos|suggest)(?:e|es|ed|s)?$/;

/**
 * Does the modal at `i` stand in a clause that somebody asks, votes on or lays down: *whether the school should close*, *the motion that the tax should be
 * repealed*, *the statute provides that the board should meet*? Then neither an order nor an estimate of the writer lies in it.
 */
export function isPosed(s: Tagged, i: number): boolean {
  for (let at = i - 1; at >= 0 && s.breakBefore(at + 1) === NO_BREAK; at--) {
    if (ASKS.test(s.lower(at))) return isOpen(s, at);
    if (s.lower(at) === 'that' && at > 0) return PROPOSED.test(s.lower(at - 1)) || isLaidDown(s, at - 1);
    if (s.has(at, AUXILIARY)) return false;
  }
  return false;
}

/** By somebody else: what *we recommend* is the writer's demand. */
const isLaidDown = (s: Tagged, verb: number): boolean =>
  LAYS_DOWN.test(s.lower(verb)) && !s.has(s.beforeAdverbs(verb), FIRST_PERSON);

/** *The question is whether …*: asked by the writer, whose answer is on its way. */
const isOpen = (s: Tagged, at: number): boolean =>
  !(/^(?:question|issue|point)$/.test(s.lower(at - 2)) && s.has(at - 1, AUXILIARY)) &&
  // *Editors should check whether …*, *we ask how …*: the verb before it has its own say.
  !(s.has(at - 1, REPORTING) && at < 2);
