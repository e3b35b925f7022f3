import { derived } from '../../text/derived.ts';
import type { Span } from '../../text/span.ts';
import { placesOf } from '../affinity.ts';
import { isVerbal } from '../clauses.ts';
import { isNamed } from '../deeds.ts';
import type { Facts, Token } from '../facts.ts';
import { tokenAt } from '../figures.ts';
import type { Reason } from '../model.ts';
import { namesOf } from '../names.ts';
import type { Pair } from '../pair.ts';
import { bare } from './name/bodies.ts';

/** Who holds what office, as a text has it. */
interface Held extends Span {
  /** The tokens of the name. */
  readonly who: readonly number[];
  /** One for all words that may stand for each other: *chair* for *chairwoman*. */
  readonly office: string;
  /** The token of the name of whose it is: *Sund* of *Sund's fisheries minister* and *the minister of Sund*; null where none is told. */
  readonly of: number | null;
}

/** How sure: somebody may hold two offices, of which the passage names one; it is told as a hint. */
const SURE = 0.85;

/** *Jon Brask, the transport minister*, whom the passage calls *the opposition's spokesman on transport*: another office of the same person. */
export function heldReasons(pair: Pair): readonly Reason[] {
  const { claim, passage } = pair;
  const claimed = heldIn(claim);
  if (claimed.length === 0) return [];
  const given = heldIn(passage);
  return claimed.flatMap((ours): Reason[] => {
    const last = ours.who.at(-1)!;
    const places = placesOf(pair, last).flatMap(([at, score]) => (score === 1 ? [at] : []));
    const theirs = given.filter(({ who }) => places.includes(who.at(-1)!));
    const [first] = theirs;
    // An office that the passage gives to nobody else may be that of the same person.
    const others = given.filter((each) => !theirs.includes(each));
    const isFree = ({ start, term }: Token): boolean =>
      areAlike(officeOf(term.lower), ours.office) && !others.some((each) => each.start === start);
    const same = theirs.find(({ office }) => areAlike(office, ours.office));
    if (same) return ofOther(pair, ours, same);
    if (!first || passage.tokens.some(isFree)) return [];
    return [
      {
        kind: 'role',
        detail: 'office',
        claim: { start: ours.start, end: ours.end },
        passage: { start: first.start, end: first.end },
        sure: SURE,
      },
    ];
  });
}

/** *Orvia's fisheries minister*, of somebody whom the passage calls Sund's: both are named there. */
function ofOther(pair: Pair, ours: Held, theirs: Held): Reason[] {
  const { claim, passage } = pair;
  if (ours.of === null || theirs.of === null) return [];
  const places = placesOf(pair, ours.of).flatMap(([at, score]) => (score >= NAMED ? [at] : []));
  const isKnown = places.length > 0 || isNationOf(pair, ours.of);
  const [one, two] = [nameAt(claim, ours.of), nameAt(passage, theirs.of)];
  if (!isKnown || places.includes(theirs.of) || areOneNation(one, two)) return [];
  return [
    { kind: 'role', detail: 'office', claim: claim.tokens[ours.of]!, passage: passage.tokens[theirs.of]!, sure: SURE },
  ];
}
const NAMED = 0.9;

/** *Orvia*, where the passage has *Orvian*: the first letters tell. */
const isNationOf = ({ claim, passage }: Pair, at: number): boolean =>
  passage.tokens.some(({ name }, k) => name && areOneNation(nameAt(claim, at), nameAt(passage, k)));
const areOneNation = (one: string, two: string): boolean => {
  const stem = Math.min(one.length, two.length, ROOT);
  return stem >= 4 && one.slice(0, stem) === two.slice(0, stem);
};
const ROOT = 5;
const nameAt = ({ tokens }: Facts, at: number): string => bare(tokens[at]!.term.lower);

const OFFICES: ReadonlyMap<string, string> = new Map(
  [
    'minister ministers secretary',
    'spokesman spokeswoman spokesperson',
    'chairman chairwoman chairperson chair',
    'president',
    'mayor mayoress',
    'governor',
    'ambassador envoy',
    'prosecutor',
    'judge justice magistrate',
    'treasurer',
    'director',
    'manager',
    'editor',
    'premier chancellor',
    'rector dean',
    'speaker',
    'auditor',
    'commissioner',
    'professor',
    'commander general colonel admiral captain',
    'bishop archbishop',
    'head chief boss leader',
    'economist',
    'engineer',
    'lawyer solicitor barrister counsel advocate attorney',
  ].flatMap((words) => words.split(' ').map((word, _, all) => [word, all[0]!] as const)),
);
const officeOf = (lower: string): string | undefined => OFFICES.get(lower);
const areAlike = (one: string | undefined, two: string): boolean =>
  one !== undefined && (one === two || KINDRED.has(`${one} ${two}`) || KINDRED.has(`${two} ${one}`));
/** They are said of the same office here and there: *managing director*, *director-general*, *president of the court*. */
const KINDRED: ReadonlySet<string> = new Set([
  'director manager',
  'president chairman',
  'president judge',
  'president premier',
  'premier minister',
  'minister chancellor',
  'president rector',
  'minister treasurer',
  'director rector',
  'speaker spokesman',
  'speaker president',
  'governor president',
  'economist professor',
  ...[
    'chairman',
    'president',
    'director',
    'manager',
    'rector',
    'editor',
    'premier',
    'minister',
    'mayor',
    'governor',
    'commissioner',
    'commander',
    'prosecutor',
    'judge',
    'bishop',
  ].map((office) => `head ${office}`),
]);

/** So many tokens an office has at most (*Deputy General Manager of the Boagang Group*), and *was elected as the*. */
const LONGEST = 6;
const MADE =
  /^(?:is|was|as|the|a|an|been|elected|appointed|named|made|chosen|re-elected|reelected|reappointed|became|becomes|its|their|new|next|first|has|to|be)$/;

const heldIn = derived((facts: Facts): readonly Held[] =>
  namesOf(facts).flatMap((name): Held[] => {
    if (name.acronym) return [];
    const { tokens } = facts;
    const first = tokenAt(facts, name.start);
    const who: number[] = [];
    for (let at = first; at < tokens.length && tokens[at]!.start < name.end; at++)
      if (!officeOf(tokens[at]!.term.lower)) who.push(at);
    if (who.length === 0) return [];
    const at = besides(facts, who[0]!, who.at(-1)!);
    return at.map((k) => ({
      who,
      office: officeOf(tokens[k]!.term.lower)!,
      start: tokens[k]!.start,
      end: tokens[k]!.end,
      of: ownerOf(facts, k),
    }));
  }),
);

/** *Sund's fisheries minister*, *minister of Sund*, *head of Skarn*. */
function ownerOf(facts: Facts, at: number): number | null {
  const { tokens, text } = facts;
  for (let k = at - 1; k >= Math.max(0, at - 3) && !tokens[k + 1]!.breaks; k--)
    if (isNamed(facts, k) && /['’]s?$/.test(text.slice(tokens[k]!.start, tokens[k + 1]!.start).trim())) return k;
  if (tokens[at + 1]?.term.lower !== 'of') return null;
  const next = /^the$/.test(tokens[at + 2]?.term.lower ?? '') ? at + 3 : at + 2;
  return next < tokens.length && isNamed(facts, next) ? next : null;
}

/** The tokens of the offices that stand by a name: before it, behind a comma after it, or behind *was elected as*. */
function besides(facts: Facts, first: number, last: number): readonly number[] {
  const { tokens, text } = facts;
  // *General secretary*: the last word tells.
  const isOffice = (k: number): boolean =>
    tokens[k] !== undefined &&
    officeOf(tokens[k]!.term.lower) !== undefined &&
    (tokens[k + 1]?.breaks !== false || officeOf(tokens[k + 1]!.term.lower) === undefined);
  const gap = (k: number): string => text.slice(tokens[k - 1]!.end, tokens[k]!.start);
  const same = (k: number): boolean => tokens[k]?.sentence === tokens[first]!.sentence;
  if (first > 0 && same(first - 1) && isOffice(first - 1) && /^,? $/.test(gap(first))) return [first - 1];
  const before = officeBefore(facts, first);
  if (before !== null) return [before];
  const found: number[] = [];
  const isApposed = same(last + 1) && gap(last + 1) === ', ';
  for (let k = last + 1; k <= last + LONGEST && same(k); k++) {
    if (k > last + 1 && tokens[k]!.breaks) break;
    if (isOffice(k)) found.push(k);
    else if (
      !isApposed &&
      !MADE.test(tokens[k]!.term.lower) &&
      !/^(?:deputy|vice|general|prime|managing)$/.test(tokens[k]!.term.lower)
    )
      break;
    else if (isApposed && (ENDS.test(tokens[k]!.term.lower) || isVerbal(tokens[k]!.term.lower))) break;
  }
  return found;
}
/** *The head of Torvald, Maren Holt*; null where none stands so. */
function officeBefore({ tokens }: Facts, first: number): number | null {
  let at = first - 1;
  while (at > 0 && at > first - 4 && tokens[at]!.name && !tokens[at]!.breaks) at--;
  if (tokens[at]?.term.lower === 'the') at--;
  if (at < 1 || at === first - 1 || tokens[at]!.term.lower !== 'of' || !tokens[first]!.breaks) return null;
  return officeOf(tokens[at - 1]!.term.lower) ? at - 1 : null;
}

/** An apposition ends here: *Jon Brask, who …*, *Ana Teller, told the minister*. */
const ENDS =
  /^(?:who|whose|which|that|said|says|told|tells|is|was|were|has|had|will|with|from|by|against|after|before|when|where|aged)$/;
