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

/** What a token of a citation knows, or of a link that may be one: that token stands behind the link. Nothing of its document: the preview keeps tokens, and names the document only to who renders them. */
export interface CitationMeta {
  /** What stands in the note. */
  readonly text: string;
  /** To show while nothing is known; null behind a link. */
  readonly short: string | null;
  inLink: boolean;
  /** The texts of all citations of the note in order, and which of them this is. */
  all: readonly string[];
  index: number;
}

/** The citations of a paragraph, by where they start in its text, and the texts of its links, by where they end. */
interface Found {
  readonly starts: ReadonlyMap<number, InlineCitation>;
  readonly links: ReadonlyMap<number, string>;
}

/**
 * Finds citations as Pincite's own grammar does, so that code, links, mail addresses and URLs stay what they are: each paragraph is read by the
 * grammar first, and where it found a citation the paragraph gets a token of ours.
 */
export function findCitations(md: MarkdownIt): void {
  /** By the environment of one reading, then by the text of the paragraph. */
  const found = new WeakMap<object, Map<string, Found>>();

  md.core.ruler.before('inline', CITATION, (state) => {
    const paragraphs = new Map<string, Found>();
    const definitions = definitionsIn(state.env);
    for (const { type, content } of state.tokens)
      if (type === 'inline' && !paragraphs.has(content)) paragraphs.set(content, foundIn(content, definitions));
    found.set(state.env, paragraphs);
  });

  md.inline.ruler.before('text', CITATION, (state, silent) => {
    const paragraph = found.get(state.env)?.get(state.src);
    const link = paragraph?.links.get(state.pos);
    if (link !== undefined && !silent) push(state, link, null);
    const citation = paragraph?.starts.get(state.pos);
    if (!citation || citation.span.end > state.posMax) return false;
    if (!silent) push(state, state.src.slice(state.pos, citation.span.end), shortForm(citation, state.src));
    state.pos = citation.span.end;
    return true;
  });

  // A link at the end of a paragraph: no rule is asked behind it.
  md.core.ruler.after('inline', `${CITATION}_link`, (state) => {
    for (const { type, content, children } of state.tokens) {
      const link = type === 'inline' ? found.get(state.env)?.get(content)?.links.get(content.length) : undefined;
      if (link !== undefined) children?.push(tokenOf(state.Token, link, null));
    }
  });

  md.core.ruler.push(SOURCES, (state) => {
    const metas = metasIn(state.tokens);
    if (metas.length === 0) return;
    const all = metas.map(({ text }) => text);
    for (const [index, meta] of metas.entries()) Object.assign(meta, { all, index });
    state.tokens.push(new state.Token(SOURCES, '', 0));
  });
}

function foundIn(text: string, definitions: Map<string, string>): Found {
  const all = inlineCitations(text, definitions);
  const citations = all.filter((each) => each.citations.length > 0);
  const links = all.filter((each) => each.citations.length === 0);
  return {
    starts: new Map(citations.map((each) => [each.span.start, each])),
    links: new Map(links.map(({ span }) => [span.end, text.slice(span.start, span.end)])),
  };
}

function push(state: StateInline, text: string, short: string | null): void {
  if (state.pending) state.pushPending();
  state.tokens.push(Object.assign(tokenOf(state.Token, text, short), { level: state.level }));
}

function tokenOf(Token: StateCore['Token'], text: string, short: string | null): Token {
  const token = new Token(CITATION, '', 0);
  // What others take from it as text, for the outline and for links to headings.
  token.content = short === null ? '' : text;
  token.meta = { text, short, inLink: false, all: [text], index: 0 } satisfies CitationMeta;
  return token;
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
