import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { combineExtensions } from 'micromark-util-combine-extensions';
import type { Extension, Token } from 'micromark-util-types';
import type { Span } from '../text/span.ts';
import { isClosedByDots } from './blocks.ts';
import { citationSyntax } from './dialect/syntax.ts';
import { citationFromMarkdown } from './dialect/tree.ts';

/**
 * Footnotes without the rule for `![^1]`: it walks back over the whole paragraph at every `]`, which makes a long line
 * of brackets quadratic. An image mark before a footnote reference stays text.
 */
function footnotes(): Extension {
  const { document, text } = gfmFootnote();
  return { ...(document && { document }), ...(text?.[91] && { text: { 91: text[91] } }) };
}

const syntax = combineExtensions([gfmTable(), gfmStrikethrough({ singleTilde: false }), footnotes(), citationSyntax()]);
const syntaxWithFrontMatter = combineExtensions([frontmatter(), syntax]);
const syntaxWithDots = combineExtensions([frontmatter({ type: 'yaml', fence: { open: '---', close: '...' } }), syntax]);
const mdast = [
  gfmTableFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmFootnoteFromMarkdown(),
  citationFromMarkdown(),
  frontmatterFromMarkdown(),
];

/** Each comment or the like that is never closed is looked for to the end of its paragraph: with more, that is no text that anybody wrote. */
const MOST_OPENINGS = 400;

/** Leaves HTML inside paragraphs as it is written where reading it would take the square of the time. */
const withoutDear = (text: string): Extension[] =>
  text.split(/<[!?]/, MOST_OPENINGS + 2).length > MOST_OPENINGS + 1 ? [{ disable: { null: ['htmlText'] } }] : [];

/** Marks that would make a block of a text, or of a line of it. */
const BLOCKS = [
  ...['blockQuote', 'list', 'headingAtx', 'codeFenced', 'codeIndented', 'htmlFlow', 'thematicBreak', 'setextUnderline'],
  ...['table', 'gfmFootnoteDefinition'],
];

/**
 * The syntax tree of text that another parser has taken out of its block, as one paragraph: a mark at the start of a line is a mark in the text.
 * `prelude` as for `parseBlock`.
 */
export const parseInline = (text: string, prelude: string): Root =>
  fromMarkdown(prelude + text, {
    extensions: [syntax, ...withoutDear(text), { disable: { null: BLOCKS } }],
    mdastExtensions: mdast,
  });

/**
 * The syntax tree of one block. `prelude` holds definitions of the rest of the note that the block refers to; positions
 * in the tree count from the start of the prelude. Never fails: every text is Markdown.
 */
export function parseBlock(text: string, prelude: string, first: boolean): Root {
  const extensions = [first && prelude === '' ? syntaxAtStart(text) : syntax, ...withoutDear(text)];
  return fromMarkdown(prelude + withoutMark(text), { extensions, mdastExtensions: mdast });
}

const syntaxAtStart = (text: string): Extension => (isClosedByDots(text) ? syntaxWithDots : syntaxWithFrontMatter);

/** micromark drops a byte order mark and would count one unit less from there on. */
const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text);

/** The destinations of links, images and link definitions in one block, in order, with the angle brackets around them. The tree does not keep them. */
export function destinationSpans(text: string, first: boolean): Span[] {
  const found: Span[] = [];
  const meet = ({ start, end }: Token): void => {
    found.push({ start: start.offset, end: end.offset });
  };
  fromMarkdown(withoutMark(text), {
    extensions: [first ? syntaxAtStart(text) : syntax, ...withoutDear(text)],
    mdastExtensions: [...mdast, { enter: { resourceDestination: meet, definitionDestination: meet } }],
  });
  return found;
}
