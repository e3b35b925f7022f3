import { compareDates, type DateMention } from '../../../language/dates.ts';
import type { Span } from '../../../text/span.ts';
import { sentenceOf } from '../../contexts.ts';
import type { Facts } from '../../facts.ts';
import type { DateMatch, FigureMatch, QuantityMatch } from '../../figures.ts';
import type { Pair } from '../../pair.ts';
import { isChangeFigure } from './changes.ts';

/** What stands behind it is only compared with: *than in 2023*, *against 59.6 million in 2023*. */
const COMPARES =
  /\b(?:than|against|versus|vs|compared (?:with|to)|up from|down from|from|(?:up|down) on|over|above|below|as in|level of|since)\b[^.;:!?]*$/i;
/** *The same as in 2019*, *no more than in 2019*: the figure is that of both. */
const SAME =
  /\b(?:same|equal|unchanged|as (?:many|much|high|low|large|small|few)|no (?:more|less|fewer|higher|lower)|like|level with)\b[^.,;:!?]*$/i;
/** A date that tells when: *in 2023*, *during May 2023*. */
const WHEN = /(?:^|\b)(?:in|during|for)(?: the year)? $/i;

/**
 * *61.3 million tonnes in 2023*, where it is *61.3 million tonnes in 2024, 2.8 per cent more than in 2023*: the date that the passage gives the claim's figure, where
 * the claim's own date, the only one in it, stands in the passage for nothing but to compare. Null where the claim compares, too, where the figure is the one that is compared with,
 * and where its sentence gives more dates than one.
 */
export function ofFigureCompared(pair: Pair, { claim, verdict }: DateMatch): DateMention | null {
  const { claim: said, passage, figures } = pair;
  if ((verdict !== 'equal' && verdict !== 'compatible') || said.dates.length !== 1) return null;
  if (claim.bound || claim.range || claim.relative || !WHEN.test(said.text.slice(0, claim.start))) return null;
  if (isCompared(said, claim)) return null;
  const same = passage.dates.filter((each) => compareDates(each, claim) !== 'different');
  if (same.length === 0 || !same.every((each) => isCompared(passage, each))) return null;
  if (same.some(({ start }) => SAME.test(passage.text.slice(0, start)))) return null;
  // *2.8 per cent lower in 2023* may be counted from the other end.
  const levels = figures.filter(isFound).filter((each) => !isChangeFigure(passage.text, each.passage!));
  const found = levels.map((each) => datesOf(passage, each.passage!));
  if (found.length === 0 || found.some((dates) => dates.length !== 1)) return null;
  const [meant] = found[0]!;
  return found.every(([date]) => date === meant) && compareDates(meant!, claim) === 'different' ? meant! : null;
}

/** An amount or a share of the claim that the passage gives. */
const isFound = (match: FigureMatch): match is QuantityMatch =>
  match.kind === 'quantity' &&
  match.verdict === 'equal' &&
  (match.claim.kind === 'amount' || match.claim.kind === 'share') &&
  match.claim.unit?.dimension !== 'time';

/** Does a word that compares stand before it in its sentence? */
function isCompared({ text, sentences }: Facts, { start }: Span): boolean {
  const own = sentences.findLast((sentence) => sentence.start <= start);
  return COMPARES.test(text.slice(own?.start ?? 0, start));
}

/** The dates of a figure's sentence that nothing is compared with; none for a figure that is compared with. */
function datesOf(facts: Facts, figure: Span): readonly DateMention[] {
  if (isCompared(facts, figure)) return [];
  const own = sentenceOf(facts, figure);
  return facts.dates.filter((each) => sentenceOf(facts, each) === own && !isCompared(facts, each));
}
