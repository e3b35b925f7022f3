import { dateOf } from '../library/metadata/dates.ts';
import { readYaml } from '../library/metadata/yaml.ts';
import type { Note } from '../note/note.ts';
import { derived } from '../text/derived.ts';

/** The day of writing as the front matter of a note gives it. */
export interface AsOf {
  /** ISO 8601 as far as known: `2025`, `2025-03`, `2025-03-02`; null when there is a date that only another program can read (`today`). */
  readonly date: string | null;
}

/** Fields that say when a text was written or last brought up to date; the first that is there counts. */
const FIELDS = ['as-of', 'date', 'updated', 'modified', 'last-modified', 'lastmod', 'published', 'issued'];
const ANY_FIELD = /^["']?(?:as-of|date|updated|modified|last-modified|lastmod|published|issued)\b/im;

/**
 * The as-of date of a note: `date:` in its front matter, or a field like it. Null when there is none, or when the front
 * matter cannot be read. Kept for as long as the front matter stays.
 */
export function asOf(note: Note): AsOf | null {
  const frontMatter = note.blocks[0]?.block.frontMatter ?? null;
  return frontMatter ? readAsOf(frontMatter) : null;
}

const readAsOf: (from: { readonly yaml: string }) => AsOf | null = derived(({ yaml }: { readonly yaml: string }) => {
  if (!ANY_FIELD.test(yaml)) return null;
  const { value } = readYaml(yaml);
  if (typeof value !== 'object' || value === null) return null;
  const fields = new Map(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field as unknown]));
  const given = FIELDS.map((key) => fields.get(key)).find(
    (field) => field !== undefined && field !== null && field !== '',
  );
  return given === undefined ? null : { date: dateOf(given) ?? null };
});
