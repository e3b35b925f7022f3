import { type Span, spanOfMatch } from '../text/span.ts';
import { namesIn } from './proper-names.ts';

/** Words with which an inference, or what somebody else has in mind, is told as if it were a fact. */
export interface Unmarked {
  /** In the sentence. */
  readonly span: Span;
  readonly text: string;
  /** `inference`: what the writer concludes; `intent`: what others want. */
  readonly kind: 'inference' | 'intent';
}

const INFERENCE =
  /(?<![\p{L}-])(?:(?:this|that|these|which|all (?:this|of this)|the (?:result|outcome|move|vote|timing|silence|pattern))(?: (?:\p{Ll}+ly|alone|only|in turn|again))? (?:shows?|showed|proves?|proved|means?|meant|demonstrates?|demonstrated|confirms?|confirmed|reveals?|revealed|makes? (?:it )?(?:plain|clear)) that|it (?:\p{Ll}+ )?follows that)(?![\p{L}-])/giu;

/** Behind the one who wants it. */
const WANTS =
  /(?<![\p{L}-])(?:aims?(?:ed)? (?:to|at)|seeks? to|sought to|intends? to|intended to|(?:is|are|was|were) (?:only |clearly |really |plainly )?(?:trying to|seeking to|aiming to|out to|designed to|meant to|intended to|meant as|intended as|aimed at)|(?:is|are|was|were) (?:clearly |plainly )?an? (?:\p{Ll}+ )?(?:signal|warning|message|attempt|bid|ploy|effort) (?:to|that|from))(?![\p{L}-])/giu;

/** Behind what somebody did for it. */
const PURPOSE =
  /(?<![\p{L}-])(?:in order (?:not )?to|in an? (?:\p{Ll}+ )?(?:effort|attempt|bid|move) to|so as (?:not )?to|with (?:the|an) (?:aim|intention|goal|intent) of|as a (?:signal|warning|message) (?:to|that))(?![\p{L}-])/giu;

/** Those who can have something in mind. */
const ACTORS = new RegExp(
  `\\b(?:${`government|ministry|minister|president|premier|cabinet|parliament|party|opposition|army|navy|military|police|regime|court|regulator|authorit(?:y|ies)
  |agency|commission|council|board|bank|compan(?:y|ies)|firm|group|union|owners?|management|chairman|chairwoman|leadership|leaders|rebels|militia|kremlin|junta|capital
  |state|coalition|cartel|syndicate|faction|rivals?|competitors?|lobby|developer|operator`.replace(/\s+/g, '')})\\b`,
  'i',
);
/** What is done with something in mind. */
const MEASURES = new RegExp(
  `\\b(?:${`law|act|bill|ban|quota|tariffs?|sanctions?|polic(?:y|ies)|plan|move|decision|visit|exercise|manoeuvres?|statement|campaign|reform|regulation|treaty
  |deal|budget|subsid(?:y|ies)|strategy|announcement|appointment|arrests?|raid|embargo|offer|bid|leak|delay|silence|restrictions?|levy|decree|ruling`.replace(
    /\s+/g,
    '',
  )})\\b`,
  'i',
);
/** Of himself the writer knows, and what a paper is for stands in it. Questions and conditions state nothing. */
const OWN =
  /\b(?:we|i|our|my|us|you|your|paper|study|brief|report|note|notes|chapter|section|review|article|survey|guide|page|memo|essay|book|figure|table|model|method|test|analysis|approach)\b/i;
const OPEN = /\b(?:if|whether|unless|when|would|could|may|might|not|never)\b/i;

/** How far before its words somebody may stand. */
const REACH = 120;

/**
 * What a rendered sentence tells of minds, or concludes, without a mark that it does; in order. Of words alone: quotations, reports and sources are for
 * others to see. Only somebody who can want something counts (*the ministry*, a name, *the ban*), so *the valve is designed to open* and *farmers rotate
 * crops in order to* are none.
 */
export function unmarkedIn(text: string): Unmarked[] {
  const inferences = matches(text, INFERENCE, 'inference').filter(({ span }) => concludes(text, span));
  const intents = [...matches(text, WANTS, 'intent'), ...matches(text, PURPOSE, 'intent')].filter(({ span }) =>
    hasMind(text, span),
  );
  return [...inferences, ...intents].sort((a, b) => a.span.start - b.span.start);
}

function matches(text: string, pattern: RegExp, kind: Unmarked['kind']): Unmarked[] {
  return [...text.matchAll(pattern)].map((match) => ({
    span: spanOfMatch(match),
    text: match[0],
    kind,
  }));
}

/** At the head of its clause, and not what follows for the writer or by reckoning (*which means that one in 40*). */
function concludes(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  if (!/(?:^|[.,;:–—(]\s*|\b(?:and|but|so)\s)$/i.test(before)) return false;
  return !/^\s(?:we|you|i|readers?|one|anybody)\b/i.test(text.slice(end, end + 12)) && !/\d/.test(text.slice(end));
}

function hasMind(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const clause = before.slice(Math.max(...[';', ':', '—', '. '].map((sign) => before.lastIndexOf(sign) + 1)));
  if (OWN.test(clause) || OPEN.test(clause)) return false;
  return ACTORS.test(clause) || MEASURES.test(clause) || namesIn(clause).length > 0;
}
