import { derived } from '../../text/derived.ts';
import { LineIndex } from '../../text/position.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { locateLines } from '../locate/lines.ts';
import type { Located } from '../locate/located.ts';
import { locatePages } from '../locate/pages.ts';
import { locateParagraphs, locateParagraphsIn } from '../locate/paragraphs.ts';
import { sectionNamed } from '../locate/sections.ts';
import type { Source, SourceBody, SourceFile } from '../model.ts';
import { passagesIn } from '../passages.ts';
import { plain } from './locator.ts';

/** A place of a source and the locator that leads there. */
export interface Cited {
  readonly locator: string;
  /** All that is cited so: the words looked for, and maybe more. */
  readonly spans: readonly Span[];
}

/**
 * Citations that lead to these words: first in the form of `like` (`p. 4`, `§ Outlook`, `p. 4, ¶ 2`), then by paragraphs, each
 * only where it can be written so. Spans are in the extracted text.
 */
export function citationsFor(source: Source, body: SourceBody, spans: readonly Span[], like: string): Cited[] {
  const form = FORMS.find(({ sign }) => sign.test(like));
  const first = form?.cite(source, body, spans, like) ?? null;
  const byNumber = citeParagraphs(body, spans);
  return [first, byNumber].filter((cited) => cited !== null);
}

type Cite = (source: Source, body: SourceBody, spans: readonly Span[], like: string) => Cited | null;

const FORMS: readonly { readonly sign: RegExp; readonly cite: Cite }[] = [
  { sign: /^pp?\. .*, ¶/, cite: (_, body, spans) => citeOnPage(body, spans) },
  { sign: /^pp?\. /, cite: (_, body, spans) => citePages(body, spans) },
  { sign: /^§§? .*, ¶/, cite: (_, body, spans, like) => citeInSection(body, spans, like) },
  { sign: /^§§? /, cite: (_, body, spans, like) => citeSection(body, spans, like) },
  { sign: /^ll?\. /, cite: (source, body, spans) => citeLines(source, body, spans) },
];

const citedIf = (locator: string, located: Located): Cited | null =>
  located.status === 'found' ? { locator, spans: located.spans } : null;

function citeParagraphs(body: SourceBody, spans: readonly Span[]): Cited | null {
  const value = rangesOf(passagesIn(body, spans).map(({ number }) => number));
  return value === '' ? null : citedIf(plain('paragraph', value), locateParagraphs(body, value));
}

function citePages(body: SourceBody, spans: readonly Span[]): Cited | null {
  const pages = body.pages.filter((page) => spans.some((span) => overlaps(page.span, span)));
  const [first, last] = [pages[0], pages.at(-1)];
  if (!first || !last) return null;
  const value = first === last ? first.label : `${first.label}-${last.label}`;
  return citedIf(plain('page', value), locatePages(body, value));
}

function citeOnPage(body: SourceBody, spans: readonly Span[]): Cited | null {
  const page = body.pages.find(({ span }) => spans.every((each) => contains(span, each)));
  return page ? citeInside(body, spans, plain('page', page.label), page.span) : null;
}

/** `PLACE, ¶ 2`: counted from the start of a page or section. */
function citeInside(body: SourceBody, spans: readonly Span[], place: string, area: Span): Cited | null {
  const there = passagesIn(body, [area]);
  const wanted = new Set(passagesIn(body, spans));
  const value = rangesOf(there.flatMap((passage, i) => (wanted.has(passage) ? [i + 1] : [])));
  if (value === '') return null;
  return citedIf(`${place}, ${plain('paragraph', value)}`, locateParagraphsIn(body, [area], value));
}

/** The smallest section that holds all, by number where `like` has one, else by title. */
function sectionAround(body: SourceBody, spans: readonly Span[], like: string): { name: string; span: Span } | null {
  const section = body.sections.findLast(({ span }) => spans.every((each) => contains(span, each)));
  if (!section) return null;
  const byNumber = /^§§? [0-9]/.test(like) || sectionNamed(body.sections, section.title) !== section;
  return { name: plain('section', byNumber ? section.number : section.title), span: section.span };
}

function citeSection(body: SourceBody, spans: readonly Span[], like: string): Cited | null {
  const section = sectionAround(body, spans, like);
  return section && { locator: section.name, spans: [section.span] };
}

function citeInSection(body: SourceBody, spans: readonly Span[], like: string): Cited | null {
  const section = sectionAround(body, spans, like);
  return section && citeInside(body, spans, section.name, section.span);
}

const linesOf = derived((file: SourceFile) => LineIndex.of(file.original));

function citeLines(source: Source, body: SourceBody, spans: readonly Span[]): Cited | null {
  if (!source.file || spans.length === 0) return null;
  const lines = linesOf(source.file);
  const first = lines.positionAt(body.origin.startOf(spans[0]!.start)).line + 1;
  const last = lines.positionAt(body.origin.endOf(spans.at(-1)!.end)).line + 1;
  const value = `${first}-${last}`;
  return citedIf(plain('line', value), locateLines(source, body, value));
}

/** `3-5, 9`. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}
