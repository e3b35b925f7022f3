import { isUpper } from '../../language/characters.ts';
import { isCommonWord } from '../../language/proper-names/common-words.ts';
import type { ProperName } from '../../language/proper-names.ts';
import { isGerman, isSureName } from './german.ts';
import { type Hints, hintAt, noHints } from './hints.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { smallTitleBefore } from './small-title.ts';
import { isPlaceName } from './well-known.ts';

/** A name in one spelling, with all its uses in a source. */
export interface Form {
  readonly text: string;
  /** The significant words in lower case. */
  readonly parts: readonly string[];
  readonly isAcronym: boolean;
  count: number;
  /** Where it stands first: its place among all names of the source. */
  readonly first: number;
  /** Titles before it, and how often. */
  readonly titles: Map<string, number>;
  /** It stands inside a sentence, too. */
  isInner: boolean;
  /** What stands around it. */
  readonly hints: Hints;
}

/** All spellings of names in running text (`proseOf`), in the order of their first use. */
export function formsIn(prose: string): Map<string, Form> {
  const pieces = piecesOf(prose);
  const inner = new Set<string>();
  for (const { names } of pieces) for (const name of names()) if (!name.sentenceStart) inner.add(spelt(name.text));
  const forms = new Map<string, Form>();
  let small: ReadonlySet<string> | null = null;
  let at = 0;
  for (const { text, words, names } of pieces) {
    let word = 0;
    for (const whole of names()) {
      if (mayBeOrdinary(whole) && !inner.has(spelt(whole.text))) {
        small ??= smallWordsOf(pieces);
        if (small.has(whole.parts[0]!) || small.has(whole.parts[0]!.replace(/s$/, ''))) continue;
      }
      const name = whole.sentenceStart ? withoutOpening(whole, inner) : whole;
      while (words()[word]!.start < name.start) word++;
      const form = used(forms, name, at++);
      const title = name.title ?? (isPlaceName(name.parts[0]!) ? null : smallTitleBefore(text, words(), word));
      if (title !== null) form.titles.set(spelt(title), (form.titles.get(spelt(title)) ?? 0) + 1);
      hintAt(text, words(), word, name, form.hints);
    }
  }
  if (isGerman(pieces[0]!.words())) for (const [key, form] of forms) if (!isSureName(form)) forms.delete(key);
  const parts = new Set<string>();
  for (const form of forms.values()) if (form.parts.length > 1) for (const part of form.parts) parts.add(part);
  for (const [key, form] of forms) if (isOnlyCapital(form) && !parts.has(form.parts[0]!)) forms.delete(key);
  return forms;
}

/** The form that a name is one use of. */
function used(forms: Map<string, Form>, name: ProperName, at: number): Form {
  const key = spelt(name.text);
  let form = forms.get(key);
  if (!form) forms.set(key, (form = newForm(key, name, at)));
  form.count++;
  if (!name.sentenceStart) form.isInner = true;
  return form;
}

/** One word at the start of a sentence, and nothing but its capital says that it is a name. */
const mayBeOrdinary = ({ sentenceStart, parts, title, acronym }: ProperName): boolean =>
  sentenceStart && parts.length === 1 && title === null && !acronym && !isPlaceName(parts[0]!);

/** One word that only ever begins sentences: *Moreover*, *Dockers*. Where nothing else speaks for it, it is too often no name. */
const isOnlyCapital = ({ parts, isInner, isAcronym, titles, hints }: Form): boolean =>
  parts.length === 1 &&
  !isInner &&
  !isAcronym &&
  titles.size === 0 &&
  !isPlaceName(parts[0]!) &&
  hints.person + hints.organisation === 0;

/** The words that the text has in small letters: *Holders report …* names nobody where *a holder* is spoken of. */
function smallWordsOf(pieces: readonly Piece[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { text, words } of pieces)
    for (const { start, lower } of words()) if (!isUpper(text.charCodeAt(start))) small.add(lower);
  return small;
}

export const newForm = (
  text: string,
  { parts, acronym }: Pick<ProperName, 'parts' | 'acronym'>,
  first: number,
): Form => ({
  text,
  parts,
  isAcronym: acronym,
  count: 0,
  first,
  titles: new Map(),
  isInner: false,
  hints: noHints(),
});

/** With single spaces: a name may go on over the end of a line. */
const spelt = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text);

/** *Balancing Siemens’ books*: the capital of the first word is the sentence's, when the rest is a name elsewhere and the whole is not. */
function withoutOpening(name: ProperName, inner: ReadonlySet<string>): ProperName {
  const space = name.text.search(/\s/);
  if (space < 0 || name.title !== null || inner.has(spelt(name.text)) || !isCommonWord(name.parts[0]!)) return name;
  const rest = name.text.slice(space).trimStart();
  if (!inner.has(spelt(rest))) return name;
  return { ...name, text: rest, start: name.end - rest.length, parts: name.parts.slice(1) };
}
