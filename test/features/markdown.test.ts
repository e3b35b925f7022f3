import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, escapeWithMarks, plainText } from '../../server/src/features/markdown.ts';
import { runs } from '../support/seed.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const parse = (markdown: string): Node =>
  fromMarkdown(markdown, { extensions: [gfmStrikethrough()], mdastExtensions: [gfmStrikethroughFromMarkdown()] });
const typesIn = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(typesIn)];
const textIn = (node: Node): string => node.value ?? (node.children ?? []).map(textIn).join('');
const boldIn = (node: Node): string[] =>
  node.type === 'strong' ? [textIn(node)] : (node.children ?? []).flatMap((child) => boldIn(child));

/** What could act in Markdown, mixed with words. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '*',
          '**',
          '_',
          '`',
          '[',
          ']',
          '(',
          ')',
          '<',
          '>',
          '!',
          '#',
          '&amp;',
          '&#60;',
          '\\',
          '~~',
          '|',
          '- ',
          '1. ',
        ],
        ...[
          '<b>',
          '</b>',
          '<!-- x -->',
          '[a](command:x)',
          '![i](y)',
          '<https://a.b>',
          '\n',
          '\n\n',
          '    ',
          '---',
          '==',
        ],
      ),
      fc.string({ maxLength: 6 }),
      fc.constantFrom('six', 'units', ' ', 'café', '令', '😀'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const visible = (text: string): string =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim();

describe('escapeMarkdown', () => {
  it('leaves ordinary prose as it is', () => {
    const prose = 'Output rose by 3.5 % (from 240,000 t), AT&T said; “six units” at 10:30. Why? Yes!';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it.each([
    ['see https://example.org/a', 'see https\\://example.org/a'],
    ['www.example.org', 'www\\.example.org'],
    ['write to me@example.org', 'write to me\\@example.org'],
    ['[run](command:delete)', '\\[run\\](command\\:delete)'],
    ['<script>x</script>', '\\<script>x\\</script>'],
    ['# Title', '\\# Title'],
    ['12. June', '12\\. June'],
    ['a\n\n- b', 'a - b'],
    ['&lt;b>', '\\&lt;b>'],
    ['a\u202eb', 'ab'],
  ])('%j', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  it('shows any text as just that text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = parse(`> ${escapeMarkdown(text)}`);
        expect(new Set(typesIn(tree))).toEqual(
          new Set(visible(text) === '' ? ['root', 'blockquote'] : ['root', 'blockquote', 'paragraph', 'text']),
        );
        expect(textIn(tree)).toBe(visible(text));
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('escapeWithMarks', () => {
  it.each([
    ['leaders from six units presented', [[13, 22]], 'leaders from **six units** presented'],
    ['six units', [[0, 9]], '**six units**'],
    ['a “six units.” b', [[2, 14]], 'a “**six units**.” b'],
    [
      'one two three',
      [
        [0, 3],
        [4, 7],
      ],
      '**one two** three',
    ],
    [
      'one two three',
      [
        [4, 7],
        [0, 5],
      ],
      '**one two** three',
    ],
    ['one', [], 'one'],
    [
      'one',
      [
        [3, 9],
        [-2, 0],
      ],
      'one',
    ],
    ['*a* b', [[0, 3]], '\\***a**\\* b'],
  ])('%j %j', (text, marks, markdown) =>
    expect(
      escapeWithMarks(
        text,
        (marks as number[][]).map(([start, end]) => ({ start: start!, end: end! })),
      ),
    ).toBe(markdown),
  );

  it('marks words and brings nothing else to life', () => {
    fc.assert(
      fc.property(hostile, fc.nat(60), fc.nat(30), (text, start, length) => {
        const tree = parse(`> ${escapeWithMarks(text, [{ start, end: start + length }])}`);
        const types = new Set(typesIn(tree));
        for (const known of ['root', 'blockquote', 'paragraph', 'text', 'strong']) types.delete(known);
        expect([...types]).toEqual([]);
        expect(textIn(tree).replace(/ /g, '')).toBe(visible(text).replace(/ /g, ''));
        const bold = visible(text.slice(start, start + length)).match(
          /[\p{L}\p{M}\p{N}].*[\p{L}\p{M}\p{N}]|[\p{L}\p{M}\p{N}]/u,
        );
        expect(boldIn(tree)).toEqual(bold ? [bold[0]] : []);
      }),
      { numRuns: runs(500) },
    );
  });

  it('stays quick on a long line', () => {
    const text = '**_[a]('.repeat(100_000);
    const before = performance.now();
    escapeWithMarks(text, [{ start: 10, end: 300_000 }]);
    expect(performance.now() - before).toBeLessThan(12_000);
  });
});

describe('plainText', () => {
  it('gives back what was escaped', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(plainText(escapeMarkdown(text))).toBe(visible(text));
      }),
    );
  });
  it('takes bold and forced line ends off', () => expect(plainText('**a\\*** b  \n> c')).toBe('a* b\n> c'));
});
