import type { Citation } from '../../server/src/note/model.ts';
import type { Note } from '../../server/src/note/note.ts';

/** A citation in one line: mode, prefix, key, suffix. `N` normal, `S` author suppressed, `A` author in text. */
export const lineOf = (mode: string, prefix: string, key: string, suffix: string): string =>
  `${mode}<${plain(prefix)}|${key}|${plain(suffix)}>`;

/** One spelling of quotation marks, dashes and white space: smart typography is no difference. */
export function plain(text: string): string {
  return text
    .replace(/[“”„"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\.\.\./g, '…')
    .replace(/--+|[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A locator in one line. Citeproc writes `3–5` for `3-5` and a space behind each comma; it knows no tables, and keeps
 * `tbl.` in the value.
 */
export const locatorLine = (label: string, value: string): string =>
  `${label} ${plain(value)}`
    .replace(/([,;:])\s*/g, '$1')
    .replace(/[:\s]+$/, '')
    .replace(/^page tbl\.\s?/, 'table ');

const MODES: Readonly<Record<Citation['mode'], string>> = {
  normal: 'N',
  'suppress-author': 'S',
  'author-in-text': 'A',
  link: 'L',
};

/** All citations of a note in the order of their keys (but not the links, which Pandoc does not know as citations). */
export function citationsOf(note: Note): Citation[] {
  return note.blocks
    .flatMap(({ block, start }) =>
      [...block.nocite, ...block.prose.flatMap((run) => run.citations)].map((citation) => ({
        citation,
        at: start + citation.keySpan.start,
      })),
    )
    .filter(({ citation }) => citation.mode !== 'link')
    .sort((a, b) => a.at - b.at)
    .map(({ citation }) => citation);
}

/** What we read in a note. */
export const readingOf = (note: Note): string[] =>
  citationsOf(note).map((citation) => lineOf(MODES[citation.mode], citation.prefix, citation.key, citation.suffix));
