import type { LocatorLabel } from '../model.ts';

/**
 * The names of locators as Pandoc knows them: the terms of CSL's English (US) locale, singular and plural, long, short and
 * as a symbol. Only what is listed counts: `ch.`, `p` without its full stop or `pg.` are words like any other.
 */
const TERMS: Readonly<Partial<Record<LocatorLabel, string>>> = {
  book: 'book books bk. bks.',
  chapter: 'chapter chapters chap. chaps.',
  column: 'column columns col. cols.',
  figure: 'figure figures fig. figs.',
  folio: 'folio folios fol. fols.',
  issue: 'number numbers no. nos.',
  line: 'line lines l. ll.',
  note: 'note notes n. nn.',
  opus: 'opus opera op. opp.',
  page: 'page pages p. pp.',
  paragraph: 'paragraph paragraphs para. paras. ¶ ¶¶',
  part: 'part parts pt. pts.',
  section: 'section sections sec. secs. § §§',
  'sub-verbo': 's.v. s.vv.',
  verse: 'verse verses v. vv.',
  volume: 'volume volumes vol. vols.',
};

/** Label by name, in lower case, as Pandoc reads it. */
export const PANDOC_LABELS: ReadonlyMap<string, LocatorLabel> = new Map([
  ...Object.entries(TERMS).flatMap(([label, names]) =>
    names.split(' ').map((name) => [name, label as LocatorLabel] as const),
  ),
  ['sub verbo', 'sub-verbo'],
  ['sub verbis', 'sub-verbo'],
]);

/** As Pincite reads it: Pandoc has no tables. */
export const LABELS: ReadonlyMap<string, LocatorLabel> = new Map([...PANDOC_LABELS, ['tbl.', 'table']]);

/** Length of the longest name. */
export const LONGEST_LABEL = Math.max(...[...LABELS.keys()].map((name) => name.length));

/**
 * Labels that promise a value: `p. abc` is a slip. Not `n.d.`, `op. cit.`, `no.`, `v. good`, `col. Smith`, which open
 * ordinary remarks.
 */
export const PROMISING: ReadonlySet<LocatorLabel> = new Set([
  'page',
  'paragraph',
  'section',
  'line',
  'chapter',
  'figure',
  'table',
  'volume',
]);
