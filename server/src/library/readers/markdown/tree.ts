import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { tooDearIn } from './too-dear.ts';

/**
 * The Markdown tree of a source: CommonMark with tables, footnotes and struck words. Never throws; what a parser cannot do
 * in reasonable time (thousands of nested block quotes) is left as it is written.
 */
export function treeOf(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [
      gfmTable(),
      gfmFootnote(),
      gfmStrikethrough({ singleTilde: false }),
      { disable: { null: tooDearIn(markdown) } },
    ],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });
}
