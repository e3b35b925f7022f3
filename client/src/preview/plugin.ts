import type MarkdownIt from 'markdown-it';
import type { AnsweredCitation, Known, PreviewAnswer } from './answer.ts';
import { CITATION, type CitationMeta, findCitations, SOURCES } from './find.ts';
import { type DocumentUri, hrefTo } from './href.ts';
import { citationHtml, escapeHtml, pendingCitation, sourcesHtml } from './html.ts';
import { matchCitations } from './match.ts';

/** A document as the preview names it to those that render. */
export type PreviewedDocument = DocumentUri & { toString(): string };

/**
 * Shows citations as a reader wants them, with the list of their sources at the end. `knownOf`: what the server answered for a document; asked at each
 * rendering, so it must be quick. A document that is no note stays as it is. Gives the same `md`.
 */
export function showCitations(md: MarkdownIt, knownOf: (document: PreviewedDocument) => Known): MarkdownIt {
  findCitations(md);
  const matches = new WeakMap<PreviewAnswer, WeakMap<readonly string[], (AnsweredCitation | undefined)[]>>();

  const matched = (answer: PreviewAnswer, { all, index }: CitationMeta): AnsweredCitation | undefined => {
    let ofAnswer = matches.get(answer);
    if (!ofAnswer) matches.set(answer, (ofAnswer = new WeakMap()));
    let found = ofAnswer.get(all);
    if (!found) ofAnswer.set(all, (found = matchCitations(all, answer.citations)));
    return found[index];
  };

  md.renderer.rules[CITATION] = (tokens, at, _options, env) => {
    const meta = tokens[at]!.meta as CitationMeta;
    const document = documentIn(env);
    const known = document ? knownOf(document) : null;
    const isLink = meta.short === null;
    if (!document || known === null) return isLink ? '' : escapeHtml(meta.text);
    const citation = known && matched(known, meta);
    if (!citation) return isLink ? '' : pendingCitation(meta.short ?? '');
    const { state, target, short } = citation;
    return citationHtml({
      citation,
      // What leads to no source has nothing shorter.
      short: isLink ? null : ((state === 'broken' && target === null ? null : short) ?? meta.text),
      id: `pincite-${meta.index}`,
      href: target === null || meta.inLink ? null : hrefTo(target, document),
      inLink: meta.inLink,
    });
  };

  md.renderer.rules[SOURCES] = (_tokens, _at, _options, env) => {
    const document = documentIn(env);
    const known = document && knownOf(document);
    return document && known
      ? sourcesHtml(known.sources, ({ uri }) => (uri === null ? null : hrefTo(uri, document)))
      : '';
  };
  return md;
}

/** The document that is rendered; null for text that is no document, as of a notebook's cell. */
function documentIn(env: unknown): PreviewedDocument | null {
  const document = (env as { currentDocument?: Partial<PreviewedDocument> } | undefined)?.currentDocument;
  return typeof document?.path === 'string' &&
    typeof document.scheme === 'string' &&
    typeof document.authority === 'string'
    ? (document as PreviewedDocument)
    : null;
}
