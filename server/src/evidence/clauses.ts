import { IRREGULAR_PASTS } from '../language/cues/lists/function-words.ts';
import { derived } from '../text/derived.ts';
import type { Facts } from './facts.ts';

/** A run of tokens that says one thing: from `from` to before `to`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** It has no subject of its own: *and fell*, *, raising*. */
  readonly hangs: boolean;
}

const OPENS: ReadonlySet<string> = new Set(
  `but although though whereas while because since unless when where which who whom whose until after before if despite yet
  except once following amid`.split(/\s+/),
);
const AFTER_COMMA: ReadonlySet<string> = new Set(
  `and or as with without according he she it they we i this that these those there to having in on at for by the a an
  its their his her`.split(/\s+/),
);
const AUXILIARY = /^(?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|may|might|must|should|shall)$/;
const ADJECTIVE =
  /^(?:need|speed|seed|feed|united|based|so-called|limited|hundred|red|bed|indeed|weed|exceed|proceed|succeed|shed)$/;

/** Can the word be a finite verb, or the participle that stands for one? */
export const isVerbal = (lower: string): boolean =>
  AUXILIARY.test(lower) || IRREGULAR_PASTS.has(lower) || (/ed$/.test(lower) && !ADJECTIVE.test(lower));

/**
 * The clauses of a text, in order: cut at the end of sentences, at semicolons, colons, dashes and brackets, at conjunctions and relatives, at
 * commas that more than a list stands behind, and at *and* between two verbs. Cuts rather once too often.
 */
export const clausesOf: (facts: Facts) => readonly Clause[] = derived((facts) => {
  const clauses: Clause[] = [];
  const { tokens } = facts;
  let from = 0;
  let hangs = false;
  for (let at = 1; at <= tokens.length; at++) {
    const open = at === tokens.length ? false : opensAt(facts, from, at);
    if (at < tokens.length && open === null) continue;
    clauses.push({ from, to: at, sentence: tokens[from]!.sentence, hangs });
    from = at;
    hangs = open === 'hangs';
  }
  return tokens.length > 0 ? clauses : [];
});

/** Null: no clause begins here. */
function opensAt(facts: Facts, from: number, at: number): 'own' | 'hangs' | null {
  const { tokens, text } = facts;
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (token.sentence !== before.sentence) return 'own';
  const { lower } = token.term;
  const gap = text.slice(before.end, Math.min(token.start, before.end + 12));
  if (/[;:()—–]/.test(gap) || gap.includes(' - ')) return 'own';
  if (OPENS.has(lower)) return /^(?:which|who|whose|whom)$/.test(lower) || goesOn(facts, at) ? 'hangs' : 'own';
  if (gap.includes(',')) {
    if (/ing$/.test(lower)) return 'hangs';
    if (lower === 'and' || lower === 'or') return verbWithin(facts, at + 1, 12) ? openerOf(facts, at + 1) : null;
    if (AFTER_COMMA.has(lower) || token.name) return verbIn(facts, from, at) ? 'own' : null;
    if (isVerbal(lower)) return 'hangs';
    return null;
  }
  if (lower === 'and' && verbIn(facts, from, at) && verbWithin(facts, at + 1, 5)) return openerOf(facts, at + 1);
  return null;
}

/** *but failed*, *yet did not sign*: no subject of its own. */
const goesOn = ({ tokens }: Facts, at: number): boolean =>
  /^(?:but|yet)$/.test(tokens[at]!.term.lower) && isVerbal(tokens[at + 1]?.term.lower ?? '');

const openerOf = ({ tokens }: Facts, at: number): 'own' | 'hangs' =>
  isVerbal(tokens[at]!.term.lower) || /ly$/.test(tokens[at]!.term.lower) ? 'hangs' : 'own';

const verbIn = ({ tokens }: Facts, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isVerbal(tokens[at]!.term.lower)) return true;
  return false;
};

function verbWithin({ tokens }: Facts, from: number, most: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + most); at++) {
    if (at > from && (tokens[at]!.breaks || tokens[at]!.sentence !== tokens[from]!.sentence)) return false;
    if (isVerbal(tokens[at]!.term.lower)) return true;
  }
  return false;
}

/** The clause that holds a token. */
export function clauseAt(facts: Facts, token: number): Clause {
  const clauses = clausesOf(facts);
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return clauses[low]!;
}

/** Where the phrase that starts at a token ends: at a comma or another break, with its sentence, after `most` tokens. That token is no more of it. */
export function phraseEnd({ tokens }: Facts, from: number, most: number): number {
  let to = from;
  while (
    to < tokens.length &&
    to < from + most &&
    (to === from || !tokens[to]!.breaks) &&
    tokens[to]!.sentence === tokens[from]!.sentence
  )
    to++;
  return to;
}
