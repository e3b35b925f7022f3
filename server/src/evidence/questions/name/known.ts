import { seatOf } from '../../../language/proper-names/capitals.ts';
import { nationOf } from '../../../language/proper-names/nations.ts';
import { isNameHead } from '../../../language/proper-names/runs.ts';
import { isTitle, isTitleModifier } from '../../../language/proper-names/titles.ts';
import { aliasesIn, namesIn, type ProperName, sameName } from '../../../language/proper-names.ts';
import { wordsOf } from '../../../language/words.ts';
import { derived } from '../../../text/derived.ts';
import type { Facts } from '../../facts.ts';
import { namesOf } from '../../names.ts';
import { areAlike, fold, isSlip, rootOf } from './roots.ts';

/** Everybody and everything that a text and its title name. */
export interface Known {
  /** Of the text alone. */
  readonly names: readonly ProperName[];
  readonly all: readonly ProperName[];
  /** All words, folded, in order; parts of hyphenated ones too. */
  readonly words: readonly string[];
  readonly forms: ReadonlySet<string>;
  /** What is common to the forms of each word; worked out when they are asked for. */
  readonly roots: () => ReadonlySet<string>;
  /** The countries that it names; worked out when they are asked for. */
  readonly nations: () => ReadonlySet<string>;
  readonly aliases: ReadonlyMap<string, string>;
}

/** What a passage and the title of its source name. Kept with the passage: a writer changes the claim, letter by letter. */
export function knownFrom(passage: Facts, title: string): Known {
  const known = knownTo(passage);
  let found = known.get(title);
  if (!found) known.set(title, (found = readKnown(passage, title)));
  return found;
}

const knownTo = derived((_: Facts) => new Map<string, Known>());

function readKnown(passage: Facts, title: string): Known {
  const names = namesOf(passage);
  const titled = wordsOf(title);
  const words = [...passage.words, ...titled].flatMap(({ lower }) => lower.split('-')).map(fold);
  let roots: ReadonlySet<string> | null = null;
  let nations: ReadonlySet<string> | null = null;
  return {
    names,
    all: [...names, ...namesIn(title, titled)],
    words,
    forms: new Set(words),
    roots: () => (roots ??= new Set(words.map(rootOf))),
    nations: () => (nations ??= nationsIn(words)),
    aliases: aliasesIn(`${passage.text}\n${title}`),
  };
}

function nationsIn(words: readonly string[]): ReadonlySet<string> {
  const nations = new Set<string>();
  for (let at = 0; at < words.length; at++)
    for (let length = 1; length <= 3; length++)
      for (const id of nationsOf(words.slice(at, at + length).join(' '))) nations.add(id);
  return nations;
}

/** The countries that a lower-cased name may stand for: its own, or the one that is governed from there. */
function nationsOf(lower: string): readonly string[] {
  const nation = nationOf(lower);
  return nation ? [nation.id] : seatOf(lower);
}

/** Does the text name this, under any form? */
export function isNamed(name: ProperName, known: Known): boolean {
  const same = known.all.filter((other) => sameName(name, other, known.aliases) !== 'different');
  if (same.length > 0 && !same.every((other) => isOfNamesake(name, other, known))) return true;
  if (hasOtherSurname(name, known) || hasOtherFirst(name, known)) return false;
  const nations = nationsOf(name.parts.join(' '));
  if (nations.some((id) => known.nations().has(id))) return true;
  if (name.acronym && isSpelt(fold(name.parts[0]!), known.words)) return true;
  if (isHeadOfAcronym(name, known)) return true;
  if (GENERAL.test(name.parts.join(' ')) || known.words.includes(fold(name.parts.join('')))) return true;
  return telling(name.parts).some((part) => hasForm(fold(part), known));
}

/** *The Party*, where the text has *the CCP*; *the Bank* for *the ECB*: a body is called by its last word, with which its letters end. */
const isHeadOfAcronym = ({ parts, acronym }: ProperName, { all }: Known): boolean =>
  parts.length === 1 &&
  !acronym &&
  isNameHead(parts[0]!) &&
  all.some((other) => other.acronym && other.parts[0]!.length > 2 && fold(other.parts[0]!).endsWith(parts[0]![0]!));

/** *Liu*, for *Liu Wei*, where the text has *Liu Peixun*, whom it means, and no *Wei*. */
const isOfNamesake = (name: ProperName, { parts }: ProperName, { all, forms }: Known): boolean => {
  if (parts.length !== 1 || !hasSurname(name)) return false;
  const [shared] = parts.map(fold);
  const other = name.parts.map(fold).find((part) => part !== shared);
  const whole = all.filter((each) => each.parts.length > 1 && each.parts.map(fold).includes(shared!));
  return other !== undefined && whole.length > 0 && !forms.has(other);
};

/** Is it, as far as its form tells, a first name and a surname? Not *Best Actor*, *Babylon A.D.* */
export function hasSurname({ parts, ...name }: ProperName): boolean {
  const [first, last] = parts;
  return (
    parts.length === 2 &&
    /^\p{L}{3,}$/u.test(fold(last!)) &&
    tells(first!) &&
    !/^(?:best|worst|first|second|third|last)$/.test(first!) &&
    sortOf({ parts, ...name }) === 'person'
  );
}

/** *Rosamund Kettleby*, where the text has *Rosamund Kettering*, and Kettleby nowhere: somebody else, or a slip. */
const hasOtherSurname = (name: ProperName, known: Known): boolean =>
  hasSurname(name) &&
  !hasForm(fold(name.parts[1]!), known) &&
  known.all.some(
    (other) => other.parts.length > 1 && sortOf(other) === 'person' && fold(other.parts[0]!) === fold(name.parts[0]!),
  ) &&
  !known.all.some((other) => mayBeForms(fold(other.parts.at(-1)!), fold(name.parts[1]!)));

/**
 * *Zenith Cables*, where the text has *Zephyr Cables*; *Lothar Quist*, where it has *Lothar Emmet* and *Vera Quist*: the last word is there behind another first
 * one. What may be a short form or an initial is let pass.
 */
function hasOtherFirst(name: ProperName, { all, forms }: Known): boolean {
  if (!hasSurname(name)) return false;
  const [first, last] = name.parts.map(fold) as [string, string];
  const namesakes = all.filter(({ parts }) => parts.length > 1 && fold(parts.at(-1)!) === last);
  if (
    namesakes.length === 0 ||
    namesakes.some(({ parts }) => parts.slice(0, -1).some((part) => isShort(fold(part), first, last)))
  )
    return false;
  const isOwned = all.some(
    ({ parts }) => parts.length > 1 && fold(parts[0]!) === first && fold(parts.at(-1)!) !== last,
  );
  return !forms.has(first) || isOwned;
}

/** *Mike* and *Michael*, *A.* and *Ana*: what begins alike may be one first name; firms have no short ones. */
const isShort = (one: string, two: string, last: string): boolean =>
  one === two || (one[0] === two[0] && !FIRM.test(last)) || SHORT.some((forms) => forms.has(one) && forms.has(two));
const FIRM =
  /^(?:cables|motors|airlines|airways|foods|mines|metals|minerals|systems|networks|textiles|holdings|partners|industries|logistics|electronics|energy|steel|marine|haulage|freight|rail|capital|group|trust|bank|media|mining|oil|gas|power|water|pharma|shipping|telecom)$/;
const SHORT = [
  'bill will william',
  'bob rob robert bobby',
  'dick rick richard',
  'ted ned ed edward eddie',
  'peggy meg margaret',
  'liz beth betty elizabeth lisa',
  'tony anthony',
  'sasha alex alexander alexandra',
  'jack john',
  'hank henry harry',
  'chuck charles',
  'polly molly mary',
  'nell ellen helen eleanor',
  'gus august augustus',
  'lou louis',
  'ike isaac',
  'nan ann anna',
  'tess theresa',
  'bea beatrice',
  'fritz friedrich',
  'hans johannes johann',
  'pepe jose',
  'paco francisco',
].map((forms) => new Set(forms.split(' ')));

/** *Voss* and *Vossová*: an ending more. */
const mayBeForms = (one: string, two: string): boolean =>
  Math.min(one.length, two.length) >= 4 && (one.startsWith(two) || two.startsWith(one));

/** The parts by which a name is told from others; all, where none is. */
export function telling(parts: readonly string[]): readonly string[] {
  const some = parts.filter(tells);
  return some.length > 0 ? some : parts;
}

/** What everybody knows and writers put in for clearness. */
const GENERAL =
  /^(?:covid.*|sars-cov-2|coronavirus|internet|web|english|christmas|easter|ramadan|bible|god|islam|judaism|christianity|christian|christians|muslim|muslims|jewish|earth|moon|sun|world|web|wikipedia|google|twitter|facebook|gmt|tv|.*-based)$/;

/** *Ministry*, *Mr*, *North*: they tell no name from another. */
const tells = (part: string): boolean =>
  part.length > 1 &&
  !isNameHead(part) &&
  !isTitle(part) &&
  !isTitleModifier(part) &&
  !/^(?:new|great|saint|san|st|el|al|la|le)$/.test(part);

function hasForm(part: string, { all, forms, roots, words }: Known): boolean {
  return part.split('-').some((piece) => {
    if (piece.length < 2) return false;
    if (forms.has(piece) || roots().has(rootOf(piece)) || (piece.endsWith('s') && forms.has(piece.slice(0, -1))))
      return true;
    // *the Fed*
    if (
      piece.length >= 3 &&
      !nationOf(piece) &&
      all.some(({ parts }) => parts.some((whole) => whole.startsWith(piece)))
    )
      return true;
    return words.some((word) => areAlike(word, piece) || (!nationOf(piece) && isSlip(word, piece)));
  });
}

/** The letters of an acronym in the beginnings of words that follow one another (*HPV*: human papillomavirus), short words left out. */
function isSpelt(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.replace(/[^a-z]/g, '');
  if (letters.length < 2) return false;
  for (let at = 0; at < words.length; at++)
    if (
      words[at]!.startsWith(letters[0]!) &&
      (spells(letters, words, at) || spells(letters.replace(/s$/, ''), words, at))
    )
      return true;
  return false;
}

function spells(letters: string, words: readonly string[], from: number): boolean {
  let next = 0;
  for (let at = from; at < words.length && next < letters.length && at < from + letters.length + 3; at++) {
    const word = words[at]!;
    if (!word.startsWith(letters[next]!)) {
      if (/^(?:of|the|for|and|on|in|to|a|de|la)$/.test(word)) continue;
      return false;
    }
    next++;
    for (let i = 1; next < letters.length && words[at + 1]?.[0] !== letters[next]; ) {
      i = word.indexOf(letters[next]!, i) + 1;
      if (i === 0) break;
      next++;
    }
  }
  return next >= letters.length;
}

type Sort = 'nation' | 'body' | 'person' | 'other';

/** What kind of thing a name stands for, as far as its form tells. */
export function sortOf({ parts, title, acronym }: Pick<ProperName, 'parts' | 'title' | 'acronym'>): Sort {
  if (nationOf(parts.join(' '))) return 'nation';
  if (title !== null && parts.length <= 3) return 'person';
  if (acronym || parts.some((part) => isNameHead(part) || nationOf(part) !== undefined)) return 'body';
  return parts.length >= 2 ? 'person' : 'other';
}
