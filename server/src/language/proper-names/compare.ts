import { withoutAccents } from '../../text/accents.ts';
import { derived } from '../../text/derived.ts';
import { wordsOf } from '../words.ts';
import { isAcronym } from './acronyms.ts';
import { isNameHead } from './heads.ts';
import type { ProperName } from './model.ts';
import { nationOf } from './nations.ts';
import { titleIn } from './titles.ts';

/** What of a name is compared. */
export type NamedAs = Pick<ProperName, 'text' | 'parts'>;

/** `compatible`: may well be the same (*Merkel*, *Angela Merkel*; *German*, *Germany*; *ECB*, *European Central Bank*). */
export type SameName = 'same' | 'compatible' | 'different';

const LINKS = /^(?:of|the|for|and|&|a|an)$/;
/** Forms of companies, which come and go. */
const FORMS = new Set(
  'inc ltd limited corp corporation co company plc llc llp gmbh ag sa s.a nv n.v bv spa s.p.a se oyj asa ab pty group holdings'.split(
    ' ',
  ),
);

/** A name given as a string, without its title, as `sameName` takes it. */
export function nameOf(written: string): NamedAs {
  const lowers = wordsOf(written).map(({ lower }) => lower);
  const title = titleIn(lowers);
  const own = title && title.first === 0 && title.next < lowers.length ? lowers.slice(title.next) : lowers;
  return { text: written, parts: own.filter((lower) => !LINKS.test(lower)) };
}

/**
 * Can two names stand for the same? `aliases` are short forms with their long forms, as `aliasesIn` reads them. Accents,
 * titles, *the* and the forms of companies (*Inc*, *Ltd*) make no difference. Anything else is `different`.
 */
export function sameName(a: NamedAs, b: NamedAs, aliases?: ReadonlyMap<string, string>): SameName {
  const { parts: one, joined, nation: first } = read(a);
  const { parts: two, joined: other, nation: second } = read(b);
  if (joined === other) return 'same';
  if (first && second)
    return first.id !== second.id ? 'different' : first.demonym === second.demonym ? 'same' : 'compatible';
  const short = bySpelling(a, b, aliases) ?? bySpelling(b, a, aliases);
  if (short) return short;
  // *Germany* is not the *Bank of Germany*.
  if (first || second) return 'different';
  if (one.length === 1 && two.length === 1 && (isFrom(one[0]!, two[0]!) || isFrom(two[0]!, one[0]!)))
    return 'compatible';
  const [less, more, whole] = one.length < two.length ? [one, two, b] : [two, one, a];
  return isPartOf(less, more, whole) ? 'compatible' : 'different';
}

/** What `sameName` asks of a name: each is compared with many. */
interface Read {
  /** Accents off, article prefixes off, company forms off where something else is left. */
  readonly parts: readonly string[];
  /** The parts with blanks between them. */
  readonly joined: string;
  readonly nation: ReturnType<typeof nationOf>;
  readonly isAcronym: boolean;
}

const read = derived((name: NamedAs): Read => {
  const parts = partsOf(name);
  return {
    parts,
    joined: parts.join(' '),
    nation: nationOf(wholeOf(name, parts)),
    isAcronym: isAcronym(name.text),
  };
});

/** *Sardinian* and *Sardinia*, *Texan* and *Texas*: an ending makes the people of the place. */
function isFrom(people: string, place: string): boolean {
  const form = people.replace(/s$/, '');
  return (
    place.length >= 4 &&
    FROM.some(([ending, of]) => form.endsWith(ending) && form.slice(0, -ending.length) + of === place)
  );
}

/** Endings of people with those of their place. */
const FROM = [
  ['n', ''],
  ['an', ''],
  ['an', 'as'],
  ['ian', ''],
  ['ian', 'y'],
  ['ian', 'ia'],
  ['ese', ''],
] as const;

/** The whole name in lower case, links kept: *united states of america*. */
function wholeOf({ text }: NamedAs, parts: readonly string[]): string {
  const whole = text
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ');
  return nationOf(whole) ? whole : parts.join(' ');
}

function partsOf({ parts }: NamedAs): readonly string[] {
  const folded = parts.flatMap((part) => fold(part).split('-')).filter((part) => part !== '');
  const bare = folded.filter((part, at) => at === 0 || !FORMS.has(part));
  return bare.length > 0 ? bare : folded;
}

const fold = (part: string): string =>
  withoutAccents(part)
    .replaceAll('’', "'")
    .replace(/'s$|\.$/, '')
    .replace(/^(?:al|el)-/, '');

/** `short` as an acronym of `long`: explained in the text, or made of its initials. */
function bySpelling(short: NamedAs, long: NamedAs, aliases?: ReadonlyMap<string, string>): SameName | null {
  const { parts, isAcronym } = read(short);
  if (parts.length !== 1 || !isAcronym) return null;
  const { parts: longParts, joined } = read(long);
  const explained = aliases?.get(short.text);
  if (explained !== undefined && read(nameOf(explained)).joined === joined) return 'same';
  if (longParts.length < 2) return null;
  const plural = parts[0]!.replace(/[^a-z\d]/g, '');
  const letters = plural.replace(/s$/, '');
  const all = wordsOf(long.text)
    .map(({ lower }) => fold(lower)[0] ?? '')
    .join('');
  const most = longParts.map((part) => part[0]).join('');
  return [all, most, all.replace(/^t/, '')].some((initials) => initials === letters || initials === plural)
    ? 'compatible'
    : null;
}

/**
 * Are all parts of the shorter name in the longer, in order? An initial stands for a first name. What stands behind the *of*
 * of a body is no short form: *Oxford* is not the *University of Oxford*.
 */
function isPartOf(less: readonly string[], more: readonly string[], whole: NamedAs): boolean {
  let at = 0;
  let last = -1;
  for (const [i, part] of less.entries()) {
    while (at < more.length && !agrees(part, more[at]!, i, less.length)) at++;
    if (at === more.length) return false;
    if (last < 0) last = at;
    at++;
  }
  const of = whole.text.toLowerCase().indexOf(' of ');
  if (of < 0 || !isNameHead(more[beforeOf(whole, of) - 1] ?? '')) return true;
  return last < beforeOf(whole, of);
}

const beforeOf = ({ text }: NamedAs, of: number): number =>
  wordsOf(text.slice(0, of)).filter(({ lower }) => !LINKS.test(lower)).length;

/** The same word, or an initial before the last word: *J. Smith*. */
const agrees = (a: string, b: string, at: number, length: number): boolean =>
  a === b || (at < length - 1 && (a.length === 1 || b.length === 1) && a[0] === b[0]);
