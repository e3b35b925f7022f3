import type MarkdownIt from 'markdown-it';
import type StateCore from 'markdown-it/lib/rules_core/state_core.mjs';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';
import type Token from 'markdown-it/lib/token.mjs';
import { type InlineCitation, inlineCitations } from '../../../server/src/note/inline-citations.ts';
import { normalizeLabel } from '../../../server/src/note/labels.ts';
import { shortForm } from './short.ts';

/** The types of our tokens. */
export const CITATION = 'pincite_citation';
export const SOURCES = 'pincite_sources';

/** What a token of a citation knows. Nothing of its document: the preview keeps tokens, and names the document only to who renders them. */
export interface CitationMeta {
  /** What stands in the note. */
  readonly text: string;
  /** To show while nothing is known. */
  readonly short: string;
  inLink: boolean;
  /** The texts of all citations of the note in order, and which of them this is. */
  all: readonly string[];
  index: number;
}

/** The citations of a paragraph, by where they start in its text. */
type Starts = ReadonlyMap<number, InlineCitation>;

/**
 * Finds citations as Pincite's own grammar does, so that code, links, mail addresses and URLs stay what they are: each paragraph is read by the
 * grammar first, and where it found a citation the paragraph gets a token of ours.
 */
export function findCitations(md: MarkdownIt): void {
  /** By the environment of one reading, then by the text of the paragraph. */
  const found = new WeakMap<object, Map<string, Starts>>();

  md.core.ruler.before('inline', CITATION, (state) => {
    const starts = new Map<string, Starts>();
    const definitions = definitionsIn(state.env);
    for (const { type, content } of state.tokens)
      if (type === 'inline' && content.includes('@') && !starts.has(content))
        starts.set(content, new Map(inlineCitations(content, definitions).map((each) => [each.span.start, each])));
    if (starts.size > 0) found.set(state.env, starts);
  });

  md.inline.ruler.before('escape', CITATION, (state, silent) => {
    const citation = found.get(state.env)?.get(state.src)?.get(state.pos);
    if (!citation || citation.span.end > state.posMax) return false;
    if (!silent) push(state, citation);
    state.pos = citation.span.end;
    return true;
  });

  md.core.ruler.push(SOURCES, (state) => {
    const metas = metasIn(state.tokens);
    if (metas.length === 0) return;
    const all = metas.map(({ text }) => text);
    for (const [index, meta] of metas.entries()) Object.assign(meta, { all, index });
    state.tokens.push(new state.Token(SOURCES, '', 0));
  });
}

function push(state: StateInline, citation: InlineCitation): void {
  const text = state.src.slice(citation.span.start, citation.span.end);
  const meta: CitationMeta = {
    text,
    short: shortForm(citation, state.src),
    inLink: false,
    all: [text],
    index: 0,
  };
  const token = state.push(CITATION, '', 0);
  // What others take from it as text, for the outline and for links to headings.
  token.content = text;
  token.meta = meta;
}

/** What our tokens know, in order; those inside of links are told so. */
function metasIn(tokens: readonly Token[]): CitationMeta[] {
  let links = 0;
  return tokens.flatMap((token) => {
    if (token.type === 'link_open') links++;
    if (token.type === 'link_close') links--;
    if (token.type !== CITATION) return metasIn(token.children ?? []);
    const meta: CitationMeta = token.meta;
    meta.inLink = links > 0;
    return [meta];
  });
}

/** Link definitions of the note, in the form of our own grammar. */
function definitionsIn(env: StateCore['env']): Map<string, string> {
  const references: Record<string, { readonly href: string }> = env?.references ?? {};
  return new Map(
    Object.entries(references).map(([label, { href }]) => [
      normalizeLabel(label),
      `[${label}]: <${href.replace(/[<>\r\n]/g, '')}>`,
    ]),
  );
}
