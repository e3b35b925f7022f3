import { isNameHead } from '../../language/proper-names/runs.ts';
import { isTitle } from '../../language/proper-names/titles.ts';
import { nameOf, type ProperName } from '../../language/proper-names.ts';
import type { Span } from '../../text/span.ts';
import type { Facts, Token } from '../facts.ts';
import type { Circumstances, Reason } from '../model.ts';
import { namesOf } from '../names.ts';
import { coverage, type Pair } from '../pair.ts';
import { hasSurname, isNamed, knownFrom, sortOf, telling } from './name/known.ts';
import { officeReasons } from './name/offices.ts';

/** How sure: the passage has another name in its place; it has names, and most else of the claim; anything less. */
const INSTEAD = 0.85;
const ABSENT = 0.7;
const UNSURE = 0.4;

/** How much of the claim's other words the passage must have. */
const HALF = 0.5;
const MOST = 0.75;

/**
 * Names of the claim that neither the passage nor the title of its source has, under any form: short forms, acronyms, people of a country.
 * Offices and authorities, too, where the passage has another one. `passage` is the name that stands there instead, null without one.
 */
export function nameReasons(pair: Pair, about: Circumstances): readonly Reason[] {
  const reasons = properReasons(pair, about);
  return reasons.some(({ passage }) => passage) ? reasons : [...reasons, ...officeReasons(pair)];
}

function properReasons(pair: Pair, about: Circumstances): Reason[] {
  const { claim, passage } = pair;
  const named = namesOf(claim)
    .flatMap(halvesOf)
    .filter((name) => isSure(pair, name));
  // Most names stand in the passage as they are: nothing else is asked then.
  if (named.every((name) => isMatched(pair, name))) return [];
  const known = knownFrom(passage, about.title ?? '');
  const absent = named.filter((name) => !isNamed(name, known));
  if (absent.length === 0) return [];
  const isNamePart = ({ start, end }: Token): boolean => named.some((name) => name.start <= start && end <= name.end);
  const rest = coverage(pair, isNamePart, true);
  const claimed = knownFrom(claim, '');
  const unused = known.names.filter((name) => !isNamed(name, claimed));
  return absent.map((name) => {
    const { start, end } = name;
    const rival =
      rest >= HALF ? (namesakeOf(name, unused) ?? rivalOf(pair, name, unused) ?? besideSame(pair, name)) : null;
    if (rival)
      return { kind: 'name', claim: { start, end }, passage: { start: rival.start, end: rival.end }, sure: INSTEAD };
    const sure = rest >= MOST && known.names.length > 0 && !isContext(pair, name) ? ABSENT : UNSURE;
    return { kind: 'name', claim: { start, end }, passage: null, sure };
  });
}

/** Does the passage have a word by which the name is told from others? Of a first name and a surname both, side by side. */
function isMatched({ claim, matches }: Pair, name: ProperName): boolean {
  const { start, end, parts } = name;
  const isHere = (word: string) => (token: Token, at: number) =>
    token.start >= start && token.end <= end && matches[at]!.score === 1 && token.term.lower === word;
  if (!hasSurname(name)) return telling(parts).some((word) => claim.tokens.some(isHere(word)));
  // First name and surname stand side by side there, too.
  const last = claim.tokens.findIndex(isHere(parts[1]!));
  return last > 0 && matches[last - 1]!.score === 1 && matches[last - 1]!.at === matches[last]!.at - 1;
}

/** *The Brandvold Institute and Kessock University*: two bodies that were read as one. */
function halvesOf(name: ProperName): readonly ProperName[] {
  const cut = name.text.indexOf(AND);
  if (cut < 0) return [name];
  const [one, two] = [name.text.slice(0, cut), name.text.slice(cut + AND.length)];
  const [first, second] = [one, two].map((text) => nameOf(text).parts);
  if (first!.length < 2 || second!.length < 2 || !first!.some(isNameHead) || !second!.some(isNameHead)) return [name];
  return [
    { ...name, parts: first!, text: one, end: name.start + cut },
    { ...name, parts: second!, text: two, start: name.start + cut + AND.length, sentenceStart: false, title: null },
  ];
}
const AND = ' and ';

/** No word that opens a sentence and that many texts have, and no part of a date. */
function isSure({ claim }: Pair, { start, end, title, acronym, parts, sentenceStart }: ProperName): boolean {
  const tokens = claim.tokens.filter((token) => start <= token.start && token.end <= end);
  if (tokens.length === 0 || tokens.some(({ figure }) => figure)) return false;
  const single = sentenceStart && parts.length === 1 && title === null && !acronym;
  // *Murky water*
  const next = claim.tokens[claim.tokens.indexOf(tokens.at(-1)!) + 1];
  if (!single || sortOf({ parts, title, acronym }) === 'nation') return true;
  if (QUALITY.test(parts[0]!) && next && next.weight > 0 && !next.name && !next.breaks) return false;
  return tokens[0]!.weight > RARE;
}

const QUALITY = /(?:[^aeiou]y|ous|ful|ive|ish|less|ing|ed|able|ible|ical|[a-z]{4}er)$/;

/** Words of this weight are so rare that a capital makes a name of them. */
const RARE = 0.95;

/** *Liu Wei*, where the passage names *Liu Peixun*: the one name that shares a part with it. */
function namesakeOf(name: ProperName, unused: readonly ProperName[]): ProperName | null {
  if (!hasSurname(name)) return null;
  const [first, last] = name.parts;
  const alike = unused.filter(({ parts }) => parts.length > 1 && (parts[0] === first) !== (parts.at(-1) === last));
  return alike.length === 1 ? alike[0]! : null;
}

/** The name of the same sort that the claim leaves out, if there is just one, or one in the same place. */
function rivalOf({ claim, passage, swaps }: Pair, name: ProperName, unused: readonly ProperName[]): ProperName | null {
  const sort = sortOf(name);
  const alike = unused.filter((other) => sortOf(other) === sort && !/^Europe/.test(other.text));
  for (const swap of swaps) {
    const one = claim.tokens[swap.claim]!;
    const other = passage.tokens[swap.passage]!;
    if (one.start < name.start || one.end > name.end) continue;
    const there = alike.find(({ start, end }) => start <= other.start && other.end <= end);
    if (there) return there;
  }
  return (sort === 'nation' || sort === 'person') && alike.length === 1 ? alike[0]! : null;
}

/** The name that stands beside the same word: *the Karthen inspectorate*, *the Oruvian Inspectorate*; *the bank of Lisk*, *the Bank of Sorrin*. */
function besideSame(pair: Pair, { start, end }: ProperName): Span | null {
  const { claim, passage, matches } = pair;
  const first = claim.tokens.findIndex((token) => token.start >= start);
  const last = claim.tokens.findLastIndex((token) => token.end <= end);
  for (const [from, step] of [
    [last, 1],
    [first, -1],
  ] as const) {
    const at = nextContent(claim, from, step);
    const match = at < 0 ? undefined : matches[at];
    if (!match || match.score < 1) continue;
    const other = nextContent(passage, match.at, step === 1 ? -1 : 1);
    if (other < 0 || !passage.tokens[other]!.name || passage.tokens[other]!.figure) continue;
    if (!matches.some((each) => each.at === other && each.score > 0)) return passage.tokens[other]!;
  }
  return null;
}

/** The token next to one, over *of* and *the*; -1 over a break or another function word. */
function nextContent({ tokens }: Facts, from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < tokens.length && Math.abs(at - from) <= 3; at += step) {
    const { term, sentence } = tokens[at]!;
    if (tokens[step > 0 ? at : at + 1]!.breaks || sentence !== tokens[from]!.sentence) return -1;
    if (term.weight > 0) return at;
    if (!/^(?:of|the)$/.test(term.lower)) return -1;
  }
  return -1;
}

const REGION =
  /^(?:(?:north|south|latin|central) america|(?:east|south|central|southeast) asia|asia|africa|americas|middle east|west)$/;
const PRONOUN = /^(?:he|she|they|it|his|her|their|its)$/;

/** What a writer may add of the document's own knowledge: its country, its subject, whoever a pronoun stands for. */
function isContext({ claim, passage }: Pair, name: ProperName): boolean {
  // *the mayor, Urs Wenger*: the passage has the office.
  const before = claim.tokens.findLast(({ end }) => end <= name.start);
  if (name.title !== null || (before && isTitle(before.term.lower))) return true;
  if (name.acronym || sortOf(name) === 'nation' || REGION.test(name.text.toLowerCase())) return true;
  return name.start < 5 || passage.words.some(({ lower }) => PRONOUN.test(lower));
}
