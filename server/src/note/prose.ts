import type { Span } from '../text/span.ts';
import type { CitationReader } from './citations.ts';
import type { CitationGroup } from './dialect/tree.ts';
import type { Rendered, Source } from './inline.ts';
import { normalizeLabel } from './labels.ts';
import { citationOfLink, type ResolvedLink } from './links.ts';
import type { Citation, Malformed, Prose } from './model.ts';
import type { Place } from './place.ts';
import { type Belongings, type Placed, readSentences } from './sentences.ts';
import { malformedIn } from './unclosed.ts';

const JUDGEMENT = /^(?:Judgement|Judgment|Assessment)\s*:/;

interface ProseReading {
  readonly prose: Prose;
  /** Inline notes (`^[…]`), to be read as runs of their own. */
  readonly notes: readonly CitationGroup[];
  readonly malformed: readonly Malformed[];
}

/** Puts a rendered run together: its citations, its sentences, and what belongs to which. */
export function readProse(
  rendered: Rendered,
  span: Span,
  place: Place,
  reader: CitationReader,
  definitions: ReadonlyMap<string, { url: string; title: string | null }>,
  source: Source,
): ProseReading {
  const links = readLinks(rendered, definitions, source);
  const placed: Placed<readonly Citation[]>[] = [
    ...rendered.groups.map(({ node, at }) => ({ at, value: reader.ofGroup(node) })),
    ...rendered.keys.map(({ node, at, bracket }) => ({ at, value: reader.ofKey(node, bracket) })),
    ...links.citations,
  ];
  const inNotes = rendered.notes.map(({ node, at }) => ({ at, value: citationsInNote(node, reader) }));
  const belongings: Belongings = {
    citations: [...placed, ...inNotes],
    footnotes: rendered.footnotes.map(({ node, at }) => ({ at, value: normalizeLabel(node.identifier) })),
    anchors: links.anchors,
  };
  const sentences = readSentences(rendered, place.kind, belongings);
  const citations = placed.flatMap(({ value }) => value).sort((a, b) => a.keySpan.start - b.keySpan.start);
  const prose: Prose = {
    kind: place.kind,
    span,
    text: rendered.text,
    map: rendered.map,
    sentences,
    citations,
    unit: place.unit,
    footnote: place.footnote,
    judgement: place.judgement || isMarked(rendered.text, source.text, span),
    heading: place.depth === null ? null : { depth: place.depth },
  };
  const malformed = malformedIn(source.text, span, citations, (label) => definitions.has(normalizeLabel(label)));
  return { prose, notes: rendered.notes.map(({ node }) => node), malformed };
}

/** `**Judgement:** …` at the start of a paragraph. */
function isMarked(text: string, source: string, span: Span): boolean {
  return JUDGEMENT.test(text) && /^\s*(?:\*\*|__)/.test(source.slice(span.start, span.start + 20));
}

/** The citations of an inline note cover the sentence that it stands in, too. */
function citationsInNote(note: CitationGroup, reader: CitationReader): Citation[] {
  return note.children.flatMap((node) => {
    if (node.type === 'citationKey') return reader.ofKey(node, null);
    return node.type === 'citationGroup' ? reader.ofGroup(node) : [];
  });
}

function readLinks(
  rendered: Rendered,
  definitions: ReadonlyMap<string, { url: string; title: string | null }>,
  source: Source,
): { citations: Placed<readonly Citation[]>[]; anchors: Placed<string>[] } {
  const citations: Placed<readonly Citation[]>[] = [];
  const anchors: Placed<string>[] = [];
  for (const { node, at, end } of rendered.links) {
    const definition = node.type === 'link' ? node : definitions.get(normalizeLabel(node.identifier));
    if (!definition) continue;
    if (definition.url.startsWith('#')) anchors.push({ at, value: definition.url.slice(1) });
    const link: ResolvedLink = { node, url: definition.url, title: definition.title ?? null };
    const citation = citationOfLink(link, rendered.text.slice(at, end), source);
    if (citation) citations.push({ at, value: [citation] });
  }
  return { citations, anchors };
}
