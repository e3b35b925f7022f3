import { resolverOf } from '../checks/resolver.ts';
import { bodyOf } from '../library/body.ts';
import type { Library, Source, SourceBody } from '../library/model.ts';
import { passagesIn } from '../library/passages.ts';
import type { CitationAt } from '../note/note.ts';
import { type Span, sliceOf } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { escapeMarkdown } from './markdown.ts';
import { nameHover } from './name-hover.ts';
import { type Known, whyNoPassage } from './no-passage.ts';
import { passagesAsMarkdown, passagesToShow } from './passage-markdown.ts';
import { pdfPlaces } from './pdf-place.ts';
import { pinnedLine } from './pinned-line.ts';
import { pinsOf } from './pins.ts';
import { type Place, placeIn } from './place.ts';
import { listOf, sourceHead, sourceTitle } from './source-head.ts';
import { supportOf } from './support.ts';
import { termHover } from './term-range.ts';
import { verdictsOn } from './verdict.ts';
import { whereItStands } from './where.ts';

export interface Hover {
  /** The citation in the note. */
  readonly span: Span;
  readonly markdown: string;
}

export interface HoverOptions {
  readonly isLoading?: boolean;
  /** Say of a name how often notes have it: they are all read. */
  readonly countsMentions?: boolean;
  /** The URI of a link that shows places of a PDF (a path of the root; places in the text that it is shown as), null: there is none. */
  readonly pdfLink?: (path: string, places: readonly Place[]) => string | null;
}

/**
 * What to show of the citation under a cursor: the source, where the passage stands, the passage itself with the quoted
 * words in bold, what the exact checks say of these words, and whether the passage seems to say what the sentence says. Null where there is no citation. While the library is
 * being read (`isLoading`), a key that is not there yet is not called unknown.
 */
export function hoverAt(snapshot: Snapshot, path: string, offset: number, options: HoverOptions = {}): Hover | null {
  const note = snapshot.notes.get(path);
  const at = note?.citationAt(offset);
  if (!at)
    return note
      ? (termHover(snapshot, note, offset) ?? nameHover(snapshot, note, offset, options.countsMentions))
      : null;
  const resolved = resolverOf(snapshot.library, path)(at.citation);
  if (resolved.status === 'not-a-source') return null;
  if (resolved.status === 'unknown-source') {
    const markdown = options.isLoading
      ? 'The sources are still being read.'
      : unknownSource(at, resolved.nearest, snapshot.library);
    return { span: at.span, markdown };
  }
  const about = aboutPassage(snapshot, path, at, resolved, options);
  return {
    span: at.span,
    markdown: [sourceHead(resolved.source), ...about].filter((part) => part !== '').join('\n\n'),
  };
}

function aboutPassage(
  snapshot: Snapshot,
  path: string,
  at: CitationAt,
  resolved: Known,
  options: HoverOptions,
): string[] {
  const { source } = resolved;
  const body = bodyOf(source);
  const isFound = resolved.status === 'found';
  const whole = isFound ? resolved.whole : resolved.status === 'unresolvable-locator';
  const pinned = pinnedLine(snapshot.lock, at.citation, resolved);
  if (!body || !(isFound || whole)) return [escapeMarkdown(whyNoPassage(resolved)), pinned];
  const cited = isFound && !whole ? resolved.spans : [];
  const pins = pinsOf(snapshot, path, at, source, cited);
  const quoted = pins.flatMap((pin) => pin.spans);
  const passages = passagesToShow(body, cited);
  const here = whole ? 'this source' : passages.length > 1 ? 'these passages' : 'this passage';
  const where = isFound ? whereItStands(body, resolved) : escapeMarkdown(whyNoPassage(resolved));
  const verdicts = verdictsOn(body, pins, here);
  const support = supportOf(snapshot, path, at);
  const marks = quoted.length > 0 ? quoted : (support?.marks ?? []);
  const elsewhere = passagesIn(body, marks).filter((passage) => !passages.includes(passage));
  return [
    // Above the passage: editors cut tall hovers off at the bottom.
    [where, ...verdicts, linkToPdf(source, quoted.length > 0 ? quoted : cited, options)]
      .filter((part) => part !== '')
      .join(verdicts.length > 1 ? '  \n' : ' '),
    pinned,
    support?.markdown ?? '',
    whole && elsewhere.length === 0 ? beginningOf(source, body) : passagesAsMarkdown(body, passages, marks),
    passagesAsMarkdown(body, elsewhere, marks, true),
  ];
}

/** `[Show in the PDF, p. iv](…)`, for stretches of the text of a source; empty where there is no such link. */
function linkToPdf(source: Source, spans: readonly Span[], { pdfLink }: HoverOptions): string {
  const { extraction, path } = source.file ?? {};
  if (extraction?.format !== 'pdf' || path === undefined) return '';
  const places = spans.map((span) => placeIn(source, span)).filter((place) => place !== null);
  const link = pdfLink?.(path, places) ?? null;
  const [first] = pdfPlaces(
    extraction,
    places.map(({ span }) => span),
  );
  const page = first ? `, p. ${escapeMarkdown(first.label)}` : '';
  return link === null ? '' : `[Show in the PDF${page}](${link})`;
}

/** The first passage that is not just the title. */
function beginningOf(source: Source, body: SourceBody): string {
  const title = sourceTitle(source);
  const first = body.passages.find(({ span }) => sliceOf(body.text, span).replace(/\s+/g, ' ') !== title);
  return first ? `It begins:\n\n${passagesAsMarkdown(body, [first], [])}` : '';
}

/** With what is known of the sources whose keys are near, so that one sees which of them is meant. */
function unknownSource({ citation }: CitationAt, nearest: readonly string[], { sources }: Library): string {
  const name = citation.key === '' ? (citation.target?.path ?? '') : `@${citation.key}`;
  const near = nearest.map((key) => escapeMarkdown(`@${key}`));
  const help = near.length === 0 ? '' : ` Did you mean ${near.length === 1 ? near[0] : `one of ${listOf(near)}`}?`;
  const heads = nearest.flatMap((key) => sources.get(key) ?? []).map(sourceHead);
  return [`No source is called ${escapeMarkdown(name)}.${help}`, ...heads].join('\n\n');
}
