import { kindOf } from '../language/cues.ts';
import { findQuotations, type Quotation } from '../language/quotations.ts';
import { splitSentences } from '../language/sentences.ts';
import { type MappedText, sliceMapped } from '../text/offset-map.ts';
import type { Span } from '../text/span.ts';
import { withoutMentions } from './mentioned-words.ts';
import type { Citation, ProseKind, QuotePin, Sentence } from './model.ts';

/** Quotations longer than this do not hold sentences together: a mark may have been forgotten. */
const LONGEST_JOINED = 2000;

/** Something that belongs to the sentence which holds the place `at` of the rendered run. */
export interface Placed<T> {
  readonly at: number;
  readonly value: T;
}

/** What stands in a run beside its words. */
export interface Belongings {
  readonly citations: readonly Placed<readonly Citation[]>[];
  readonly footnotes: readonly Placed<string>[];
  readonly anchors: readonly Placed<string>[];
}

/** The sentences of a rendered run, each with what belongs to it. `heading`: the run is one, whatever its stops. */
export function readSentences(made: MappedText, kind: ProseKind, belongings: Belongings): Sentence[] {
  const quotations = findQuotations(made.text);
  const spans =
    kind === 'heading' ? splitSentences(made.text).slice(0, 1) : joinQuoted(splitSentences(made.text), quotations);
  const citations = distribute(spans, belongings.citations);
  const footnotes = distribute(spans, belongings.footnotes);
  const anchors = distribute(spans, belongings.anchors);
  const quoted = distribute(
    spans,
    quotations.map((quotation) => ({ at: quotation.inner.start, value: quotation })),
  );
  return spans.map((span, i) => {
    const { text, map } = sliceMapped(made, span);
    const reading = kind === 'heading' ? HEADING : kindOf(withoutMentions({ text, map }));
    return {
      span: made.map.spanOf(span),
      text,
      map,
      kind: reading.kind,
      why: reading.why,
      hedges: reading.hedges,
      citations: citations[i]?.flat() ?? NONE,
      quotations: quoted[i]?.map((quotation) => pinOf(quotation, made)) ?? NONE,
      footnotes: footnotes[i] ?? NONE,
      anchors: anchors[i] ?? NONE,
    };
  });
}

/** What most sentences have of most things: the same for all of them. */
const NONE: readonly never[] = [];
const HEADING = { kind: 'heading', why: [], hedges: [] } as const;

function pinOf({ inner, outer }: Quotation, made: MappedText): QuotePin {
  return {
    text: made.text.slice(inner.start, inner.end),
    span: made.map.spanOf(inner),
    outer: made.map.spanOf(outer),
    where: 'sentence',
  };
}

/** Sentences that one quotation runs through are one: nothing inside a quotation is a sentence of the writer's. */
function joinQuoted(spans: readonly Span[], quotations: readonly Quotation[]): Span[] {
  const joined: Span[] = [];
  let next = 0;
  for (const span of spans) {
    const last = joined.at(-1);
    while (next < quotations.length && quotations[next]!.outer.end <= span.start) next++;
    const outer = quotations[next]?.outer;
    const runsThrough = last && outer && outer.start < last.end && outer.end > span.start;
    if (runsThrough && outer.end - outer.start <= LONGEST_JOINED)
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/**
 * Gives each thing to its sentence: the last that begins before it. So a bracket right after a full stop belongs to the
 * sentence before, and one at the very start to the first.
 */
function distribute<T>(spans: readonly Span[], things: readonly Placed<T>[]): T[][] {
  const given: T[][] = [];
  let i = 0;
  for (const { at, value } of [...things].sort((a, b) => a.at - b.at)) {
    while (i + 1 < spans.length && spans[i + 1]!.start < at) i++;
    // What begins a sentence (a key in the text, a link, a quotation) stands exactly at its start.
    const starts = i + 1 < spans.length && spans[i + 1]!.start === at && at > spans[i]!.end;
    (given[starts ? i + 1 : i] ??= []).push(value);
  }
  return given;
}
