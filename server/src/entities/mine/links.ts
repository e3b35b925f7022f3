import { nationOf } from '../../language/proper-names/nations.ts';
import { aliasesIn } from '../../language/proper-names.ts';
import { wordsOf } from '../../language/words.ts';
import type { EntityKind } from '../model.ts';
import { type Form, newForm } from './forms.ts';
import { isCommonNoun } from './nameable.ts';

/** Forms of companies, which come and go: *Siemens*, *Siemens AG*. */
const COMPANY =
  /^(?:inc|ltd|limited|corp|corporation|co|company|plc|llc|llp|gmbh|ag|sa|nv|bv|spa|oyj|asa|ab|pty|group|holding|holdings)\.?$/;

/**
 * The acronyms of a text as it explains them (Schwartz and Hearst, `aliasesIn`): short → long. A name that stands only in an explanation is added
 * to `forms`; what explains a term in small letters names nobody. Initials alone prove nothing: *REE* are rare earth elements, beside
 * *Rare Earth Exchanges*.
 */
export function acronymsIn(text: string, forms: Map<string, Form>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [short, explained] of aliasesIn(text)) {
    const long = explained.replace(/\s+/g, ' ');
    if (!/^\p{Lu}/u.test(long) || isMostlySmall(long) || long.split(' ').includes(short) || long.length > 100) continue;
    if (!forms.has(long)) forms.set(long, { ...newForm(long, named(long), forms.size), count: 1 });
    if (forms.has(short)) found.set(short, long);
  }
  return found;
}

const named = (text: string): { parts: string[]; acronym: false } => ({
  parts: wordsOf(text)
    .map(({ lower }) => lower)
    .filter((lower) => !/^(?:of|the|for|and|on)$/.test(lower)),
  acronym: false,
});

/** *Rare earth elements*: a term at the start of a sentence. */
const isMostlySmall = (long: string): boolean => {
  const words = long.split(' ').filter((word) => word.length > 3);
  return words.filter((word) => !/\p{Lu}/u.test(word)).length * 2 > words.length || !/\s.*\p{Lu}/u.test(long);
};

/** Which forms are parts of one longer form alone, and stand for it: surnames, *the Commission*, firms without *Ltd*. `kinds`: what the forms seem to be by themselves. */
export function shortsIn(
  forms: ReadonlyMap<string, Form>,
  kinds: ReadonlyMap<Form, EntityKind | null>,
): Map<string, string> {
  const longs = new Map<string, Form | null>();
  for (const form of forms.values())
    for (const short of new Set(shortenedBy(form, kinds.get(form) ?? null))) {
      const other = longs.get(short);
      longs.set(short, other === undefined ? form : other && longerOf(other, form));
    }
  const found = new Map<string, string>();
  for (const form of forms.values()) {
    const long = longs.get(form.parts.join(' '));
    if (!long || long === form || form.isAcronym || !mayStandFor(form, long, kinds)) continue;
    found.set(form.text, long.text);
  }
  return found;
}

/** *the Party*: of *Communist Party* and *Chinese Communist Party* the longer one; null for two that are apart. */
function longerOf(a: Form, b: Form): Form | null {
  const [short, long] = a.parts.length < b.parts.length ? [a, b] : [b, a];
  return long.parts.slice(-short.parts.length).join(' ') === short.parts.join(' ') ? long : null;
}

function mayStandFor(form: Form, long: Form, kinds: ReadonlyMap<Form, EntityKind | null>): boolean {
  const [kind, own] = [kinds.get(long), kinds.get(form)];
  if (own && kind && own !== kind) return false;
  // Where nothing tells that it is a person, a surname stands behind the full name.
  return kind !== null || form.first > long.first;
}

/** The shorter forms that may stand for a name, in lower case. */
function* shortenedBy({ parts, isAcronym, text }: Form, kind: EntityKind | null): Iterable<string> {
  if (isAcronym || parts.length < 2) return;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (kind === 'person' || kind === null) {
    for (let at = 1; at < parts.length; at++) {
      const rest = parts.slice(at);
      if (isCommonNoun(rest[0]!) || nationOf(rest[0]!)) break;
      if (kind === 'person' || at === parts.length - 1) yield rest.join(' ');
    }
    // *Liu* of *Liu Peixun*, *Angela* of *Angela Merkel*.
    if (kind === 'person') yield first;
  }
  if (kind === 'person') return;
  if (COMPANY.test(last)) yield parts.slice(0, -1).join(' ');
  if (nationOf(first)?.demonym && parts.length > 2) yield parts.slice(1).join(' ');
  // *the Commission*, *the Ministry*
  const head = / of /.test(text) ? (parts.find((part) => isCommonNoun(part)) ?? last) : last;
  if (isCommonNoun(head)) yield head;
}
