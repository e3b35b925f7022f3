import type { CausalRelation } from '../../../language/causation.ts';
import type { Word } from '../../../language/words.ts';
import type { Span } from '../../../text/span.ts';
import type { Facts } from '../../facts.ts';
import type { Pair } from '../../pair.ts';
import { holds, placesOf } from './places.ts';

/** What puts two things side by side in the passage: its words, and what stands around them. */
export interface Link extends Span {
  readonly kind: 'association' | 'sequence' | 'beside';
  /** How sure it is that no cause is meant. */
  readonly sure: number;
  readonly before: Span;
  readonly after: Span;
}

const TOGETHER = 0.9;
const AFTER = 0.85;
const BESIDES = 0.7;

/** The links that the passage has words for. */
export function linksIn(passage: Facts, told: readonly CausalRelation[]): Link[] {
  const links: Link[] = [];
  for (const { start, end, kind, before, after } of told)
    if (kind === 'association' || kind === 'sequence')
      links.push({
        start,
        end,
        kind,
        before: kind === 'association' ? withWhatItMeans(passage, before) : before,
        after,
        sure: kind === 'sequence' ? AFTER : TOGETHER,
      });
  return links;
}

const POINTS_BACK = /\b(?:this|these|such)\b|\b(?:it|they)\s*(?:was|is|were|are|has|have)?\s*$/i;

/** *This fall is associated with*: what stands before the link, and the sentence that it points back to. */
function withWhatItMeans({ text, sentences }: Facts, side: Span): Span {
  if (!POINTS_BACK.test(text.slice(side.start, side.end))) return side;
  const index = sentences.findIndex(({ end }) => side.start < end);
  return index > 0 ? { start: sentences[index - 1]!.start, end: side.end } : side;
}

/** They set one thing beside another, in time or as what tells a group, without saying why. */
const BESIDE: ReadonlySet<string> = new Set(
  'while when once whenever who which that where during among without both day year years season quarter month'.split(
    ' ',
  ),
);

const SAME_TIME = /\bthe\s+same\s+(?:time|period|years?|months?|weeks?|quarter|decade)\b/i;

/** Sentences of the passage that tell of both sides of the claim, each one as a link. */
export function besideIn(pair: Pair, one: Span, other: Span): Link[] {
  if (isRule(pair, one)) return [];
  const links: Link[] = [];
  const { sentences, words, text } = pair.passage;
  for (const [i, each] of sentences.entries()) {
    // *Over the same period, exports fell.*: beside what the sentence before tells.
    const sentence =
      i > 0 && SAME_TIME.test(text.slice(each.start, each.end)) ? { ...each, start: sentences[i - 1]!.start } : each;
    const inside = words.filter((word) => holds(each, word));
    if (sentence === each && !inside.some(({ lower }) => BESIDE.has(lower)) && !comparesTwice(inside)) continue;
    const a = placesOf(pair, one, sentence);
    const b = placesOf(pair, other, sentence);
    if (b.length === 0 || !a.some((at) => !b.includes(at))) continue;
    const { start, end } = sentence;
    links.push({ start, end, kind: 'beside', sure: BESIDES, before: { start, end: start }, after: { start, end } });
  }
  return links;
}

/** *Regions with more of it had fewer deaths* */
const comparesTwice = (words: readonly Word[]): boolean =>
  words.filter(({ lower }) => COMPARATIVE.test(lower)).length > 1;

const COMPARATIVE =
  /^(?:more|fewer|less|higher|lower|better|worse|longer|shorter|greater|smaller|larger|older|younger|richer|poorer|faster|slower|rarer|heavier|lighter|stronger|weaker|denser)$/;

/** What laws and the like do they do by being in force: nobody need say that they cause it. */
const isRule = ({ claim }: Pair, side: Span): boolean =>
  claim.words.some((word) => RULE.test(word.lower) && holds(side, word));

const RULE =
  /^(?:laws?|acts?|bills?|orders?|rules?|treaty|treaties|agreements?|deals?|contracts?|budgets?|amendments?|rulings?|decisions?|decrees?)$/;
