import { metadataOfFields } from '../metadata/fields.ts';
import { isRecord, textsOf } from '../metadata/values.ts';
import { readYaml } from '../metadata/yaml.ts';
import type { BibliographyEntry, EntryProblem, ReadEntries } from './entry.ts';
import { jsonErrorAt } from './json-error.ts';

/** Reads CSL JSON: a list of items, `{ items: […] }` or `{ references: […] }`, or one item. */
export function readCslJson(text: string): ReadEntries {
  try {
    return entriesIn(JSON.parse(text));
  } catch {
    const at = Math.min(jsonErrorAt(text), Math.max(0, text.trimEnd().length - 1));
    const message =
      'This bibliography is not JSON from here on: a comma, quotation mark or bracket is missing or too many.';
    return { entries: [], problems: [{ message, span: { start: at, end: Math.min(at + 1, text.length) } }] };
  }
}

/** Reads CSL YAML: a list of items, or a document with a list `references:`. */
export function readCslYaml(text: string): ReadEntries {
  const { value, problem } = readYaml(withoutFence(text));
  if (problem === null) return entriesIn(value);
  const message = `This bibliography cannot be read as YAML from here on: ${problem.message}.`;
  return { entries: [], problems: [{ message, span: problem.span }] };
}

/** Pandoc puts `---` around its YAML; the closing line would begin a second document. Lengths stay. */
const withoutFence = (text: string): string =>
  text.replace(
    /(^|[\n\r])(---|\.\.\.)[ \t]*(?=\s*$)/,
    (line, before: string) => before + ' '.repeat(line.length - before.length),
  );

/** Other JSON and YAML files have ids too; an item has at least one thing to show. */
const isItem = (item: unknown): boolean =>
  isRecord(item) && 'id' in item && ['title', 'author', 'issued'].some((name) => name in item);

function itemsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return null;
  const list = value.references ?? value.items;
  if (Array.isArray(list)) return list;
  return isItem(value) ? [value] : null;
}

const nowhere = { start: 0, end: 0 };

function entriesIn(value: unknown): ReadEntries {
  const items = itemsOf(value);
  if (!items?.some(isItem)) return { entries: [], problems: [] };
  const entries: BibliographyEntry[] = [];
  const problems: EntryProblem[] = [];
  items.forEach((item, i) => {
    const metadata = metadataOfFields(item);
    const { id } = metadata;
    if (id === undefined) {
      const message = `Entry ${i + 1} of this bibliography has no “id”, so no citation can name it.`;
      problems.push({ message, span: nowhere });
    } else entries.push({ metadata: { ...metadata, id }, files: isRecord(item) ? (textsOf(item.file) ?? []) : [] });
  });
  return { entries, problems };
}
