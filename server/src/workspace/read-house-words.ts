import type { Document } from 'yaml';
import { foldTerm, type HouseWord } from '../language/house-words.ts';
import { wordsOf } from '../language/words.ts';
import type { Span } from '../text/span.ts';
import { houseWordSchema } from './house-words-schema.ts';
import { type Issue, partOf } from './schema-issues.ts';
import { type Path, spanAt } from './yaml-places.ts';

type Place = (message: string, span: Span) => void;

const MOST = 500;
const PARTS = Object.keys(houseWordSchema.shape);
const LIST = '“houseWords” must be a list of words, such as “- { term: utilise, instead: use }”.';
/** What each part of an entry must be. */
const EXPECTED: Readonly<Record<string, string>> = {
  term: 'must be a word or a few, such as “utilise”',
  terms: 'must be a list of one to 100 words',
  instead: 'must be a word or a few, such as “use”',
  why: 'must be a sentence of at most 300 letters',
  allow: 'must be true or false',
};

/**
 * The words of a house under `houseWords:`. An entry that cannot be followed is told with its place and left out. `value`: the plain value
 * there.
 */
export function houseWordsIn(value: unknown, document: Document, place: Place): readonly HouseWord[] {
  const at = (path: Path): Span => spanAt(document, ['houseWords', ...path]);
  if (!Array.isArray(value)) {
    place(LIST, at([]));
    return [];
  }
  if (value.length > MOST) place(`“houseWords” can hold ${MOST} entries; those behind are not looked at.`, at([MOST]));
  const seen = new Set<string>();
  return value.slice(0, MOST).flatMap((entry, i) => {
    const tell = (message: string, path: Path): [] => {
      place(message, at([i, ...path]));
      return [];
    };
    const read = houseWordSchema.safeParse(entry);
    if (!read.success) return read.error.issues.flatMap((issue) => tell(wrongPart(issue), partOf(issue)));
    const { term, terms = [], instead, why, allow = false } = read.data;
    const all = [...(term === undefined ? [] : [term]), ...terms].map((words) => words.trim().replace(/\s+/g, ' '));
    if (all.length === 0) return tell('This entry has no word: give a “term”, or several as “terms”.', []);
    if (allow && instead !== undefined)
      return tell(`“${all[0]}” cannot be allowed and have a word instead: leave out one of the two.`, ['instead']);
    const unreadable = all.find((words) => wordsOf(words).length === 0);
    if (unreadable) return tell(`“${unreadable}” has no letters, so it would never be found.`, []);
    const twice = all.find((words) => seen.has(foldTerm(words)));
    if (twice) return tell(`“${twice}” stands twice among the house words.`, []);
    for (const words of all) seen.add(foldTerm(words));
    return [{ terms: all, instead: instead?.trim() ?? null, why: why?.trim() ?? null, allow }];
  });
}

function wrongPart(issue: Issue): string {
  if (issue.code === 'unrecognized_keys')
    return `“${issue.keys[0]}” is no part of a house word. There are: ${PARTS.join(', ')}.`;
  const part = issue.path.find((step) => typeof step === 'string');
  return part === undefined
    ? 'A house word must be a group of names, such as “{ term: utilise, instead: use }”.'
    : `“${part}” ${EXPECTED[part]}.`;
}
