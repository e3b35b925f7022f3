import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { expect, test } from 'vitest';
import { endOfBlock } from '../../server/src/note/blocks.ts';
import { markdown } from '../support/arbitraries.ts';
import { runs } from '../support/seed.ts';

function cut(text: string): string[] {
  const blocks: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfBlock(text, at);
    blocks.push(text.slice(at, end));
    at = end;
  }
  return blocks;
}

test.each([
  ['a\n\nb\n', ['a\n\n', 'b\n']],
  ['a\nb\n\n\nc', ['a\nb\n\n\n', 'c']],
  ['a\r\n\r\nb', ['a\r\n\r\n', 'b']],
  ['a\r\rb', ['a\r\r', 'b']],
  ['- a\n- b\n\n- c\n\nd', ['- a\n', '- b\n\n', '- c\n\n', 'd']],
  ['- a\n  - b\n- c', ['- a\n  - b\n', '- c']],
  ['- a\n1. b', ['- a\n1. b']],
  ['- a\n\n  b\n\n- c', ['- a\n\n  b\n\n', '- c']],
  ['1. a\n\n2. b', ['1. a\n\n', '2. b']],
  ['```\na\n\nb\n```\n\nc', ['```\na\n\nb\n```\n\n', 'c']],
  ['~~~\n\n```\n\n~~~\n\nx', ['~~~\n\n```\n\n~~~\n\n', 'x']],
  ['<!-- a\n\nb -->\n\nc', ['<!-- a\n\nb -->\n\n', 'c']],
  ['<script>\n\nx\n</script>\n\nc', ['<script>\n\nx\n</script>\n\n', 'c']],
  ['<div>\n\nx', ['<div>\n\n', 'x']],
  ['[^1]: a\n\n    b\n\nc', ['[^1]: a\n\n    b\n\n', 'c']],
  ['---\na: 1\n---\nb', ['---\na: 1\n---\n', 'b']],
  ['---\na: 1\n\nb', ['---\na: 1\n\n', 'b']],
  ['2.\nword\n1.', ['2.\nword\n1.']],
  ['* </div>\nword\n* ', ['* </div>\nword\n* ']],
  ['- a\nlazy\n- b\n- c', ['- a\nlazy\n- b\n', '- c']],
  ['1. a\n</div>\n1. ', ['1. a\n</div>\n1. ']],
  ['> a\n\n> b', ['> a\n\n', '> b']],
  ['a\n* * *\n\nb', ['a\n* * *\n\n', 'b']],
])('cuts %j', (text, blocks) => expect(cut(text)).toEqual(blocks));

/** What we take from a tree: kinds and places of everything but lists, which we read item by item. */
function facts(text: string, offset: number): string[] {
  const tree = fromMarkdown(text, { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] });
  const found: string[] = [];
  const visit = (node: {
    type: string;
    position?: { start: { offset?: number | undefined } } | undefined;
    value?: string;
    children?: unknown[];
  }) => {
    if (node.type !== 'root' && node.type !== 'list') {
      found.push(
        `${node.type}@${(node.position?.start.offset ?? 0) + offset} ${JSON.stringify((node.value ?? '').trimEnd())}`,
      );
    }
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(tree);
  return found;
}

test('blocks read one by one give what the whole gives', () => {
  fc.assert(
    fc.property(markdown(), (text) => {
      // micromark takes an item that may not interrupt a paragraph for text when indented code stands before it, though
      // nothing is there to interrupt; so the two are not mixed here.
      fc.pre(!/^(?: {4}| {0,3}\t)/m.test(text) || !/^[ \t>]*(?:[-+*]|\d[.)])/m.test(text));
      let offset = 0;
      const parts = cut(text).flatMap((block) => {
        const read = facts(block, offset);
        offset += block.length;
        return read;
      });
      expect(parts).toEqual(facts(text, 0));
    }),
    { numRuns: runs(1000) },
  );
});
