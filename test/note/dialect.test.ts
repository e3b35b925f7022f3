import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { citationSyntax } from '../../server/src/note/dialect/syntax.ts';
import { citationFromMarkdown } from '../../server/src/note/dialect/tree.ts';

interface Shape {
  type: string;
  value?: string;
  kind?: string;
  suppressAuthor?: boolean;
  children?: Shape[];
}
const show = (node: Shape): string =>
  node.type === 'text'
    ? `"${node.value}"`
    : node.type === 'citationKey'
      ? `${node.suppressAuthor ? '-' : ''}@${node.value}`
      : node.type === 'citationGroup'
        ? `${node.kind}(${(node.children ?? []).map(show).join(' ')})`
        : node.children
          ? `${node.type === 'root' || node.type === 'paragraph' ? '' : node.type}<${node.children.map(show).join(' ')}>`
          : `${node.type}:${node.value}`;
const parse = (text: string): string =>
  show(
    fromMarkdown(text, { extensions: [citationSyntax()], mdastExtensions: [citationFromMarkdown()] }) as Shape,
  ).replace(/^<<|>>$/g, '');

test.each([
  ['a [@k].', '"a " cite(@k) "."'],
  ['[see @k, p. 3; -@b]', 'cite("see " @k ", p. 3; " -@b)'],
  ['@k says', '@k " says"'],
  ['@k [p. 3] says', '@k " " bare("p. 3") " says"'],
  ['@k\n[p. 3; @b]', '@k "\n" cite("p. 3; " @b)'],
  ['me@example.com', '"me@example.com"'],
  ['[@a](u)', 'link<@a>'],
  ['[@a]\n\n[@a]: u', 'linkReference<@a>> definition:undefined>'],
  ['[@a][@b]', '"[" @a "]" cite(@b)'],
  ['[@a][^1]', '"[" @a "][^1]"'],
  ['[@a]{.x}', '"[" @a "]{.x}"'],
  ['[@a]{x}', '"[" @a "]{x}"'],
  ['![@a]', '"![" @a "]"'],
  ['^[see @a]', '"^" note("see " @a)'],
  ['[*see @a*]', 'cite(emphasis<"see " @a>)'],
  ['*a [@b* c]', '"*a " cite(@b "* c")'],
  ['`[@a]`', 'inlineCode:[@a]'],
  ['$@a$ and $5 to $6 [@b]', 'dollarMath:@a " and $5 to $6 " cite(@b)'],
  ['http://x.org/@a @b', '"http://x.org/@a " @b'],
  ['@{a b} @{a{b}c} @{x', '"@{a b} " @a{b}c " @{x"'],
  ['@a.b. @a:b: @a--b @_x @1', '@a.b ". " @a:b ": " @a "--b " @_x " " @1'],
  ['@https://x.org/y?z=1, b', '@https://x.org/y?z "=1, b"'],
  ['[[@a]]', '"[" cite(@a) "]"'],
  ['[[[[[', '"[[[[["'],
  ['\\@a', '"@a"'],
  ['[a @b [c] d]', 'cite("a " @b " " bare("c") " d")'],
  ['a-@b [-@b]', '"a-@b " cite(-@b)'],
  ['[@a', '"[" @a'],
  ['x;@a ...@b e.g.@c @d;@e @f-@g "@h', '"x;@a ..." @b " e.g.@c " @d ";" @e " " @f -@g " "" @h'],
  ['@*x @½ x@a _@a', '@* "x " @½ " x@a _" @a'],
  ['@äöü @𝒜b x', '@äöü " " @𝒜b " x"'],
])('%j', (text, expected) => expect(parse(text)).toBe(expected));
