import type { Quantity } from '../../language/quantities.ts';
import { isSame, withApproximator } from '../bounded.ts';
import type { QuantityMatch } from '../figures.ts';
import type { Reason } from '../model.ts';
import { coverage, type Pair } from '../pair.ts';
import { isPassed } from './figures/signs.ts';

/**
 * *About*, *at least*, *up to* lost (`detail`: `dropped`) or added (`added`), where the figure is the same. Silent where the claim keeps it in other
 * words (*put at*, *by the panel's estimate*), where the passage gives the same figure without it as well, and for round numbers of years.
 */
export function approximationReasons(pair: Pair): Reason[] {
  return pair.figures.flatMap((match) => (match.kind === 'quantity' ? (reasonOf(pair, match) ?? []) : []));
}

/** A lost bound says more than the passage; what was only *about* so is seldom told as exact by mistake. What is added says less. */
const SURE = { bound: 0.9, about: 0.8, addedBound: 0.7, addedAbout: 0.5 };
/** Below this, the figures may be of two things. */
const SAME_MATTER = 0.35;

function reasonOf(pair: Pair, match: QuantityMatch): Reason | null {
  const { claim, passage } = match;
  if (!passage || (match.verdict !== 'equal' && match.verdict !== 'compatible') || !isSame(claim, passage)) return null;
  const dropped = claim.relation === '=' && passage.relation !== '=';
  const added = claim.relation !== '=' && passage.relation === '=';
  if ((!dropped && !added) || claim.kind === 'ordinal' || isRoundTime(claim)) return null;
  const loose = dropped ? passage : claim;
  if (dropped && isRoughShare(claim)) return null;
  if (coverage(pair) < SAME_MATTER || isPassed(pair, match)) return null;
  const bound = boundOf(loose, dropped ? pair.passage.text : pair.claim.text);
  if (
    isKept(dropped ? pair.claim.text : pair.passage.text, bound, dropped ? claim : passage) ||
    (dropped && isPlainElsewhere(pair, passage))
  )
    return null;
  const about = loose.relation === '≈';
  const sure = dropped ? (about ? SURE.about : SURE.bound) : about ? SURE.addedAbout : SURE.addedBound;
  return {
    kind: 'approximation',
    claim: added ? withApproximator(pair.claim.text, claim) : { start: claim.start, end: claim.end },
    passage: dropped ? withApproximator(pair.passage.text, passage) : { start: passage.start, end: passage.end },
    sure,
    detail: dropped ? 'dropped' : 'added',
  };
}

/** *Seven in ten*, *a third*: a share told so is a rounded one. */
const isRoughShare = ({ kind, unit, parts }: Quantity): boolean =>
  kind === 'share' && !unit && (!parts || parts[1]! <= 10);

/** *Twenty years*, *a decade*: said of about as long, by everybody. */
const isRoundTime = ({ unit, low }: Quantity): boolean =>
  unit?.dimension === 'time' && unit.factor >= 2e6 && (low % 5 === 0 || low === 1);

/** What says the same as *about*, *at least*, *up to* elsewhere in the sentence. */
const KEPT: Readonly<Record<string, RegExp>> = {
  '≈': /\b(?:estimat\w*|put (?:at|the)|puts|reckon\w*|roughly|around|about|approximate\w*|some|or so|nearly|almost|close to|just (?:under|over|short)|a little|in the region|or thereabouts|give or take|guess\w*|thought to|believed to|may|might|could)\b/i,
  '≥': /\b(?:at least|a minimum|no (?:fewer|less)|not (?:fewer|less)|or more|and more|upwards?|more than|over|above|at the (?:earliest|lowest|very least|very lowest)|at its lowest|minimum|require\w*|lower bound|floor|and counting|exceed\w*|known|(?:start|begin)(?:s|ed|ing)? (?:at|from))\b/i,
  '≤': /\b(?:up to|only|just|as (?:much|many|high|long) as|at most|at the most|no (?:more|longer|higher) than|not more than|a maximum|max|within|limit\w*|as far as|short of|cap(?:s|ped|ping)?|ceiling|upper bound|highest|at its|peak\w*|reach(?:ed|es|ing)?|maximum|at the height|worst|allow\w*|could|may|might|can)\b/i,
};

/** *The landslide above Ceresa*, *for over two days*: these bound only what stands right behind them. */
const BESIDE = /\b(?:just (?:over|under|short of)|over|above|more than|about|around|just|only)\b/gi;

const isKept = (text: string, bound: string, { start }: Quantity): boolean =>
  KEPT[bound]!.test(
    text.replace(BESIDE, (word: string, index: number) =>
      index < start && text.slice(index + word.length, start).trim() === '' ? word : ' '.repeat(word.length),
    ),
  );

/** *Barred from charging more than 24%*, *may not exceed 24%*: 24% at most. */
const DENIES =
  /\b(?:not|never|nobody|none|cannot|barred|bars?|ban(?:s|ned)?|forbid(?:s|den)?|forbade|prohibit(?:s|ed)?|illegal|unlawful|outlaw(?:s|ed)?|against the law|prevent(?:s|ed)?|refus(?:es|ed|ing)|no (?:[\w-]+ ){1,3}(?:may|can|shall|must|will|is|are))\b[^.;:]*$/i;
const DENIES_REACH = 80;
/** *Fewer than 12 are banned*, *more than 24% would be illegal* */
const DENIED_BEHIND =
  /^[^.;:,]{0,40}\b(?:is|are|was|were|be|been|becomes?) (?:\w+ )?(?:banned|barred|forbidden|prohibited|illegal|unlawful|outlawed|ruled out|not allowed)\b/i;

/** What the words around a figure make of it: `≈`, `≥` or `≤`. */
function boundOf(figure: Quantity, text: string): '≈' | '≥' | '≤' {
  const { relation } = figure;
  if (relation === '≈') return '≈';
  const { start, end } = withApproximator(text, figure);
  const isDenied =
    DENIES.test(text.slice(Math.max(0, start - DENIES_REACH), start)) || DENIED_BEHIND.test(text.slice(end));
  return (relation === '≥' || relation === '>') !== isDenied ? '≥' : '≤';
}

/** The same figure once with and once without: either may be meant. */
const isPlainElsewhere = ({ passage }: Pair, figure: Quantity): boolean =>
  passage.quantities.some((each) => each !== figure && each.relation === '=' && isSame(each, figure));
