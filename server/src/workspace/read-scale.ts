import type { Document } from 'yaml';
import type { OwnScale, ScaleEntry } from '../language/scales.ts';
import type { Span } from '../text/span.ts';
import { scaleSchema } from './scale-schema.ts';
import { type Issue, partOf } from './schema-issues.ts';
import { type Path, spanAt } from './yaml-places.ts';

type Place = (message: string, span: Span) => void;

/** What each part of a scale must be. */
const EXPECTED: Readonly<Record<string, string>> = {
  scale: 'must name terms with their ranges, such as “terms: [{ term: likely, from: 55, to: 80 }]”',
  name: 'must be a few words',
  terms: 'must be a list of one to 60 terms, such as “{ term: likely, from: 55, to: 80 }”',
  term: 'must be a few words, such as “likely”',
  from: 'must be a number from 0 to 100',
  to: 'must be a number from 0 to 100',
  synonyms: 'must be a list of words',
  nested: 'must be true or false',
  confidenceInSameSentence: 'must be allowed or forbidden',
};

/**
 * The scale of a house under `scale:`. What cannot be followed is told with its place, and then there is none. `value`: the plain value
 * there.
 */
export function scaleIn(value: unknown, document: Document, place: Place): OwnScale | null {
  const at = (path: Path): Span => spanAt(document, ['scale', ...path]);
  const read = scaleSchema.safeParse(value);
  if (!read.success) {
    for (const issue of read.error.issues) place(wrongPart(issue), at(partOf(issue)));
    return null;
  }
  const { name, terms, nested = false, confidenceInSameSentence = null } = read.data;
  const entries: Placed[] = terms.flatMap(({ term, from, to, synonyms = [] }, i) => [
    { term: folded(term), low: from, high: to, path: ['terms', i, 'term'] },
    ...synonyms.map((words, k) => ({ term: folded(words), low: from, high: to, path: ['terms', i, 'synonyms', k] })),
  ]);
  const problems = [...reversed(entries), ...twice(entries), ...(nested ? [] : overlapping(entries))];
  for (const { message, path } of problems) place(message, at(path));
  if (problems.length > 0) return null;
  return {
    id: 'own',
    title: name?.trim() ?? 'your own scale',
    entries: entries.map(({ term, low, high }) => ({ term, low, high })),
    confidenceInSameSentence,
  };
}

interface Placed extends ScaleEntry {
  readonly path: Path;
}
interface Problem {
  readonly message: string;
  readonly path: Path;
}

const folded = (words: string): string => words.trim().replace(/\s+/g, ' ').toLowerCase();

/** Terms, without their synonyms: these have the same range. */
const mainOf = (entries: readonly Placed[]): Placed[] => entries.filter(({ path }) => path[2] === 'term');

const reversed = (entries: readonly Placed[]): Problem[] =>
  mainOf(entries)
    .filter(({ low, high }) => low > high)
    .map(({ term, low, high, path }) => ({
      message: `“${term}” runs from ${low} to ${high}: “from” must not be more than “to”.`,
      path: [...path.slice(0, 2), 'from'],
    }));

function twice(entries: readonly Placed[]): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ term, path }) => {
    if (!seen.has(term)) {
      seen.add(term);
      return [];
    }
    return [{ message: `“${term}” stands twice in the scale, so nobody can tell which range it means.`, path }];
  });
}

function overlapping(entries: readonly Placed[]): Problem[] {
  const main = mainOf(entries);
  return main.flatMap(({ term, low, high, path }, i) => {
    const other = main.slice(0, i).find((before) => before.low < high && low < before.high);
    if (!other) return [];
    const message = `“${term}” (${low}–${high} %) and “${other.term}” (${other.low}–${other.high} %) overlap. Part their ranges, or say “nested: true”.`;
    return [{ message, path }];
  });
}

function wrongPart(issue: Issue): string {
  if (issue.code === 'unrecognized_keys')
    return `“${issue.keys[0]}” is no part of a scale. There are: name, terms (term, from, to, synonyms), nested, confidenceInSameSentence.`;
  const part = issue.path.findLast((step) => typeof step === 'string') ?? 'scale';
  // A term that is no group of names.
  const expected = typeof issue.path.at(-1) === 'number' && part === 'terms' ? EXPECTED.terms : EXPECTED[part];
  return `“${part}” ${expected}.`;
}
