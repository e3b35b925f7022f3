import { lineOf } from '../reading.ts';

/** An input that we read otherwise than Pandoc on purpose, with our reading. */
export interface Ours {
  readonly text: string;
  readonly reads: readonly string[];
  /** Our locators, where it is in them that we differ. */
  readonly locators?: readonly (string | null)[];
}

const normal = (key: string, suffix = '', prefix = ''): string => lineOf('N', prefix, key, suffix);
const author = (key: string, suffix = ''): string => lineOf('A', '', key, suffix);

/** Each class in which we differ from Pandoc, and why. */
export const ours: Readonly<Record<string, readonly Ours[]>> = {
  'raw HTML blocks are HTML: what GitHub shows as it stands holds no citations': [
    { text: '<div>@a</div>', reads: [] },
    { text: '<div>\n[@a]\n</div>', reads: [] },
    { text: '<table><tr><td>@a</td></tr></table>', reads: [] },
    { text: '<details>\n<summary>@a</summary>\n\n[@b]\n</details>', reads: [normal('b')] },
  ],
  'CommonMark definitions are definitions, and what they define are links': [
    { text: '[@a]: /u', reads: [] },
    { text: '[see @a]: /u', reads: [] },
    { text: '[@a]\n\n[@a]: /u', reads: [author('a')] },
  ],
  'no example lists: a key at the start of a line is a citation': [
    { text: '(@a) x', reads: [author('a')] },
    { text: '(@a) x\n(@b) y\n\nsee @a', reads: [author('a'), author('b'), author('a')] },
    { text: '@a. x', reads: [author('a')] },
    { text: '@a) x', reads: [author('a')] },
    { text: '@a.', reads: [author('a')] },
  ],
  'lists, quotes, headings and comments interrupt a paragraph, as in CommonMark': [
    { text: '[@a,\n- p. 3]', reads: [author('a')] },
    { text: '[@a,\n> p. 3]', reads: [author('a')] },
    { text: '[@a,\n# p. 3]', reads: [author('a')] },
    { text: '[@a,\n1. p. 3]', reads: [author('a')] },
    { text: '[@a,\n===\np. 3]', reads: [author('a')] },
    { text: '[@a,\n<!-- x -->\np. 3]', reads: [author('a')] },
  ],
  'a footnote counts once, where it is defined, whether or not it is referred to': [
    { text: '[^1]: @a', reads: [author('a')] },
    { text: 'x[^1] y[^1]\n\n[^1]: @a', reads: [author('a')] },
    { text: 'x[^1] @b.\n\n[^1]: @a', reads: [author('b'), author('a')] },
  ],
  'a reference to no footnote is text, as in GFM': [{ text: '[^@a]', reads: [author('a')] }],
  'emphasis that a bracket does not close is none, and a bracket ends at its first unpaired mark': [
    { text: '[@a, *x]', reads: [normal('a', ', *x')] },
    { text: '[@a, *x] y*]', reads: [normal('a', ', *x')] },
    { text: '[@a, "x] y"]', reads: [normal('a', ', "x')] },
    { text: '*[@a*, x]', reads: [normal('a', '*, x')] },
    { text: '[_@a_]', reads: [normal('a_', '', '_')] },
  ],
  'no superscript, subscript, spans, attributes or TeX: they are text': [
    { text: '[@a, x^2;3^]', reads: [author('a')] },
    { text: '[@a, [x]{.b}]', reads: [normal('a', ', [x]{.b}')] },
    { text: '[@a, \\foo[x]]', reads: [normal('a', ', \\foo[x]')] },
    { text: '[@a, <span>x; y</span>]', reads: [author('a')] },
    { text: '\\begin{x}\n@a\n\\end{x}', reads: [author('a')] },
    { text: '::: @a\nx\n:::', reads: [author('a')] },
  ],
  'only what CommonMark takes for a link in angle brackets is one, and the other way round': [
    { text: '<foo:@a>', reads: [] },
  ],
  'nocite names keys': [{ text: '---\nnocite: |\n  @a, [@b, p. 3]\n---\n', reads: [author('a'), author('b')] }],
  'the text of an image is no prose': [
    { text: '![@a](u)', reads: [] },
    { text: '![x @a, p. 3](u)', reads: [] },
  ],
  'mark-up in a locator does not count: what is read is its words': [
    { text: '[@a, **p. 3**]', reads: [normal('a', ', p. 3')], locators: ['page 3'] },
    { text: '[@a, p. 3, *24 y*]', reads: [normal('a', ', p. 3, 24 y')], locators: ['page 3,24'] },
    { text: '[@a, p. 3 $x$]', reads: [normal('a', ', p. 3 x')], locators: ['page 3 x'] },
  ],
  'a mail address is no locator': [
    { text: '[@a, p. 3;@b, p. 4]', reads: [normal('a', ', p. 3;@b, p. 4')], locators: ['page 3'] },
  ],
  'an unbraced title is a section': [
    { text: '[@a, § Outlook *ibid.*]', reads: [normal('a', ', § Outlook ibid.')], locators: ['section Outlook ibid.'] },
    { text: '[@a, § Outlook]', reads: [normal('a', ', § Outlook')], locators: ['section Outlook'] },
    {
      text: '[@a, § Outlook 2030, and more]',
      reads: [normal('a', ', § Outlook 2030, and more')],
      locators: ['section Outlook 2030'],
    },
  ],
  'there are tables': [{ text: '[@a, tbl. 2]', reads: [normal('a', ', tbl. 2')], locators: ['table 2'] }],
  'quoted words are never part of a locator': [
    { text: '[@a, "24 units"]', reads: [normal('a', ', "24 units"')], locators: [null] },
    { text: '[@a, ¶ 10, "24 units"]', reads: [normal('a', ', ¶ 10, "24 units"')], locators: ['paragraph 10'] },
    { text: '@a ["24 units"]', reads: [author('a', '"24 units"')], locators: [null] },
  ],
};
