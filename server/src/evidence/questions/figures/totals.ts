import type { Quantity } from '../../../language/quantities.ts';
import { stemOf } from '../../../language/stems.ts';
import type { Span } from '../../../text/span.ts';
import { periodIn } from '../../apiece.ts';
import type { QuantityMatch } from '../../figures.ts';
import type { Pair } from '../../pair.ts';
import { isOneKind, sizeOf } from '../../reckoned.ts';

/** As near as this, a figure may be a rounded one. */
const NEAR = 0.05;
/** Farther than this it is hardly meant to be the one that is worked out. */
const FAR = 3;
const REACH = 40;

const AVERAGE = /\b(?:averag\w*|mean|on average)\b[^.;:]*$/i;
/** What it is due to: *a bird*, *per farm*; *each* for those that are counted. */
const EACH = /^(?: [\w-]+)? (?:(each|apiece)|(?:an?|per|for every) ([a-z]+))\b/i;
/** The passage tells itself what is due to one. */
const TOLD = /\b(?:averag\w*|mean|median|each|apiece|every|per)\b/i;
const IN_ALL =
  /\b(?:all told|in all|in total|altogether|overall|total(?:s|led|ling|ing|ed)?|combined|(?:cost|bill|sum) (?:came|comes|rose) to)\b/i;

/** *Averaging 40 euros a bird*, where 6,400 hens cost 192,000 euros; *32.4 million all told*, where it was 2.6 million a day for nine days. */
export const wrongTotal = (pair: Pair, match: QuantityMatch): Span | null =>
  isPlain(match) ? (averageOf(pair, match.claim) ?? totalOf(pair, match.claim)) : null;

const isPlain = ({ claim, verdict }: QuantityMatch): boolean =>
  (verdict === 'different' || verdict === 'missing') &&
  claim.kind === 'amount' &&
  claim.low === claim.high &&
  /[=≈]/.test(claim.relation);

const spanOf = (one: Span, two: Span): Span => ({
  start: Math.min(one.start, two.start),
  end: Math.max(one.end, two.end),
});
const isNear = (said: number, right: number): boolean => Math.abs(said - right) <= NEAR * right;
const isMeant = (said: number, right: number): boolean => said < FAR * right && said > right / FAR;

function averageOf(pair: Pair, claim: Quantity): Span | null {
  const { text } = pair.claim;
  const { passage } = pair;
  const isAverage = AVERAGE.test(text.slice(Math.max(0, claim.start - REACH), claim.start));
  if (!claim.unit || claim.unit.dimension === 'time' || TOLD.test(passage.text)) return null;
  const each = EACH.exec(text.slice(claim.end, claim.end + REACH));
  if (!isAverage || !each) return null;
  const sums = passage.quantities.filter((each) => isOneKind(each, claim) && each.low === each.high);
  const counts = passage.quantities.filter(
    ({ kind, unit, low, high, of }) =>
      kind === 'amount' && !unit && of !== null && low === high && low > 1 && (!each[2] || isAbout(pair, each[2], of)),
  );
  const [sum] = sums;
  if (sums.length !== 1 || counts.length === 0 || counts.some(({ low }) => isNear(sizeOf(claim), sizeOf(sum!) / low)))
    return null;
  const count = counts.find(({ low }) => isMeant(sizeOf(claim), sizeOf(sum!) / low));
  return count ? spanOf(sum!, count) : null;
}

/** *a bird*, of hens: the same word, or one for it. */
function isAbout({ claim, passage, matches }: Pair, word: string, of: string): boolean {
  if (stemOf(word.toLowerCase()) === stemOf(of)) return true;
  return claim.tokens.some(
    ({ term }, k) =>
      term.lower === word.toLowerCase() && matches[k]!.at >= 0 && passage.tokens[matches[k]!.at]!.term.stem === of,
  );
}

function totalOf({ claim: { text }, passage }: Pair, claim: Quantity): Span | null {
  const around = text.slice(Math.max(0, claim.start - REACH), claim.end + REACH);
  if (claim.unit?.dimension === 'time' || !IN_ALL.test(around)) return null;
  // *2.6m guilders*: what has no unit must be named alike.
  const rates = passage.quantities.filter(
    (each) => isOneKind(each, claim) && each.low === each.high && (claim.unit || (claim.of && each.of === claim.of)),
  );
  const [rate] = rates;
  const period = rates.length === 1 ? periodIn(rate!, passage) : null;
  const lengths = passage.quantities.filter(({ unit, low, high }) => unit?.dimension === 'time' && low === high);
  const [length] = lengths;
  if (period === null || lengths.length !== 1) return null;
  const times = (length!.low * length!.unit!.factor) / DAY / period;
  const right = sizeOf(rate!) * times;
  return times > 1 && isMeant(sizeOf(claim), right) && !isNear(sizeOf(claim), right) ? spanOf(rate!, length!) : null;
}
const DAY = 86_400;
