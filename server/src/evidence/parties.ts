import { derived } from '../text/derived.ts';
import { range } from '../text/range.ts';
import type { Span } from '../text/span.ts';
import { settingOf } from './affinity.ts';
import { clauseAt, isVerbal } from './clauses.ts';
import { denialOf } from './denials.ts';
import type { Facts } from './facts.ts';

/** Who won or lost a case, a vote or a contest, as a text tells it. */
export interface Fate extends Span {
  readonly at: number;
  readonly way: 1 | -1;
  /** The words that name the party. */
  readonly party: readonly number[];
  readonly denied: boolean;
}

type Side = 'before' | 'behind' | 'owner' | 'raiser';
/** Phrases by whose fate they tell: whoever stands before (not in a passive), whoever stands behind, whose challenge it is: their object, or (`raiser`) their subject. */
const FATES: readonly (readonly [way: 1 | -1, side: Side, phrases: string])[] = [
  [
    1,
    'before',
    `won|wins|win|prevailed|prevails|prevail|succeeded in|came out on top|was vindicated|were vindicated|survived|survives|triumphed|carried the day|got its way|got their way|emerged victorious|was successful|were successful`,
  ],
  [
    -1,
    'before',
    `lost|loses|lose|was defeated|were defeated|was beaten|were beaten|failed in|came away empty-handed|suffered a defeat|was unsuccessful|were unsuccessful|went down`,
  ],
  [
    1,
    'behind',
    `sided with|sides with|found for|ruled for|found in favour of|found in favor of|ruled in favour of|ruled in favor of|decided in favour of|a victory for|a win for|vindicated|agreed with|awarded victory to|upheld the position of|held for|backed`,
  ],
  [
    -1,
    'behind',
    `found against|ruled against|decided against|a defeat for|a setback for|a blow to|a loss for|held against|sided against|disagreed with`,
  ],
  [
    -1,
    'owner',
    `dismissed|dismisses|rejected|rejects|threw out|throws out|turned down|struck out|refused|denied|quashed|declined to hear|refused to hear|found no merit in`,
  ],
  [1, 'raiser', `succeeded|succeeds|prevailed|was successful`],
  [-1, 'raiser', `failed|fails|foundered|was unsuccessful`],
  [1, 'owner', `upheld|upholds|allowed|allows|granted|grants|accepted|accepts|sustained`],
];

interface Turn {
  readonly way: 1 | -1;
  readonly side: Side;
  readonly words: readonly string[];
}
const byFirst = new Map<string, Turn[]>();
for (const [way, side, list] of FATES)
  for (const phrase of list.split('|')) {
    const words = phrase.trim().split(' ');
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { way, side, words }]);
  }

/** What a party asks a court or a body to decide. */
const CHALLENGE =
  /^(?:challenge|challenges|appeal|appeals|claim|claims|petition|petitions|lawsuit|suit|complaint|complaints|application|bid|case|action|objection|objections|motion|request|plea)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;

/** The fates that a text tells, in order. */
export const fatesOf: (facts: Facts) => readonly Fate[] = derived((facts) => {
  const found: Fate[] = [];
  for (let at = 0; at < facts.tokens.length; at++)
    for (const { way, side, words } of byFirst.get(facts.tokens[at]!.term.lower) ?? []) {
      if (!words.every((word, i) => facts.tokens[at + i]?.term.lower === word)) continue;
      const behind = at + words.length;
      const party =
        side === 'before'
          ? before(facts, at)
          : side === 'behind'
            ? namedIn(facts, behind, behind + 6)
            : ownerIn(facts, at, behind, side === 'raiser');
      const target = side === 'owner' ? targetIn(facts, at, behind) : [];
      const denial = denialOf(facts, at);
      if ((party.length === 0 && target.length === 0) || denial === 'open') continue;
      const { start } = facts.tokens[at]!;
      const told = denial ? turned(way) : way;
      const fate = {
        at,
        denied: denial !== null,
        start: denial ? Math.min(start, denial.cue.start) : start,
        end: facts.tokens[behind - 1]!.end,
      };
      if (party.length > 0) found.push({ ...fate, way: told, party });
      if (target.length > 0) found.push({ ...fate, way: turned(told), party: target });
      const rival = side === 'before' ? rivalIn(facts, behind) : [];
      if (rival.length > 0) found.push({ ...fate, way: turned(told), party: rival });
    }
  return found;
});

const turned = (way: 1 | -1): 1 | -1 => (way === 1 ? -1 : 1);

/** *rejected a motion of no confidence in X*, *dismissed the claim against X*, *the suit against X was thrown out*: at whom it is aimed. */
function targetIn(facts: Facts, at: number, behind: number): number[] {
  const { tokens } = facts;
  const { from, to } = clauseAt(facts, at);
  const [first, last] = isPassive(facts, at) ? [from, at] : [behind, Math.min(tokens.length, to, behind + 9)];
  let isAimed = false;
  for (let k = first; k < last; k++) {
    const { lower } = tokens[k]!.term;
    if (CHALLENGE.test(lower) || lower === 'vote') isAimed = true;
    if (!isAimed || !(lower === 'against' || (lower === 'in' && tokens[k - 1]?.term.lower === 'confidence'))) continue;
    return [...namedIn(facts, k + 1, k + 7), ...apposedTo(facts, k + 1)];
  }
  return [];
}

/** *the finance minister, Ines Tarn*: the name behind the comma. */
function apposedTo({ tokens }: Facts, from: number): number[] {
  let k = from + 1;
  while (k < from + 5 && tokens[k] && !tokens[k]!.breaks) k++;
  const named: number[] = [];
  while (tokens[k]?.name && (named.length === 0 || !tokens[k]!.breaks)) named.push(k++);
  return named;
}

const isPassive = ({ tokens }: Facts, at: number): boolean =>
  BE.test(tokens[at - 1]?.term.lower ?? '') || BE.test(tokens[at - 2]?.term.lower ?? '');

/** *won its case against X* */
function rivalIn(facts: Facts, behind: number): number[] {
  const { to } = clauseAt(facts, behind - 1);
  for (let k = behind; k < Math.min(to, behind + 6); k++)
    if (/^(?:against|over)$/.test(facts.tokens[k]!.term.lower)) return namedIn(facts, k + 1, k + 6);
  return [];
}

/** The subject: what stands before the first preposition of the clause. */
function before(facts: Facts, at: number): number[] {
  const { from } = settingOf(facts, at);
  let first = from;
  for (let k = from + 1; k < at && !isVerbal(facts.tokens[k]!.term.lower); k++) if (facts.tokens[k]!.breaks) first = k;
  let to = first;
  while (to < at && !isVerbal(facts.tokens[to]!.term.lower)) to++;
  return namedIn(facts, first, Math.min(to, first + 8));
}

const STOP = /^(?:of|in|at|from|for|with|by|to|against|on|over|about|and|or|that|who|which|as)$/;

function namedIn({ tokens }: Facts, from: number, to: number): number[] {
  const party: number[] = [];
  for (let k = from; k < Math.min(to, tokens.length); k++) {
    const { term, weight, figure, sentence, breaks } = tokens[k]!;
    if (sentence !== tokens[from]!.sentence || (k > from && (breaks || STOP.test(term.lower)))) break;
    if (weight > 0 && !figure && !/ly$/.test(term.lower)) party.push(k);
  }
  return party;
}

/** *dismissed X's challenge*, *the challenge brought by X was dismissed*. */
function ownerIn(facts: Facts, at: number, behind: number, stands: boolean): number[] {
  const { tokens, text } = facts;
  const { from, to } = clauseAt(facts, at);
  const [first, last] = stands || isPassive(facts, at) ? [from, at] : [behind, Math.min(to, behind + 9)];
  for (let k = first; k < last; k++) {
    if (!CHALLENGE.test(tokens[k]!.term.lower)) continue;
    for (let n = k - 1; n >= Math.max(first, k - 5); n--)
      if (
        /['’]s?$/.test(text.slice(tokens[n]!.start, tokens[n]!.end)) ||
        /^s?['’]/.test(text.slice(tokens[n]!.end, tokens[n]!.end + 2))
      )
        return range(first, n + 1).filter((m) => tokens[m]!.weight > 0);
    for (let n = k + 1; n < Math.min(last, k + 5); n++)
      if (/^(?:by|from)$/.test(tokens[n]!.term.lower)) return namedIn(facts, n + 1, n + 7);
  }
  return [];
}
