import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { treeOf } from '../../../server/src/library/readers/markdown/tree.ts';
import { markdownReader } from '../../../server/src/library/readers/markdown.ts';
import { runs } from '../../support/seed.ts';
import { kindsOf, sectionsOf, textsOf, wordsOf } from './support.ts';

const read = (text: string) => markdownReader.read(text);
const passages = (text: string) => wordsOf(read(text));

describe('markdown: passages', () => {
  it('counts paragraphs, and not headings, rules, HTML blocks, definitions and front matter', () => {
    const text =
      '---\ntitle: T\n---\n\n# One\n\nFirst.\n\n***\n\n<div>\nraw\n</div>\n\n[a]: http://b.c\n\nSecond\nline.\n';
    expect(passages(text)).toEqual(['First.', 'Second line.']);
  });

  it('counts each paragraph of a list item, and its text apart from a nested list', () => {
    const text = '- one\n  goes on\n\n  later\n  - inner\n- two\n-\n';
    expect(passages(text)).toEqual(['one goes on', 'later', 'inner', 'two']);
    expect(kindsOf(read(text))).toEqual(['item', 'item', 'item', 'item']);
  });

  it('counts each paragraph of a block quote', () => {
    const text = '> said\n> this\n>\n> and that\n\nend';
    expect(passages(text)).toEqual(['said this', 'and that', 'end']);
    expect(kindsOf(read(text))).toEqual(['quote', 'quote', 'paragraph']);
  });

  it('takes the innermost construct for the kind', () => {
    expect(kindsOf(read('> - item\n\n- > quote'))).toEqual(['item', 'quote']);
  });

  it('counts code blocks, with their line ends', () => {
    const text = '```js\nlet a;\n\n  b();\n```\n\n    indented\n\n```\n```\n';
    expect(passages(text)).toEqual(['let a;\n\n  b();', 'indented']);
    expect(kindsOf(read(text))).toEqual(['code', 'code']);
    expect(passages('> ```\n> > x\n> ```')).toEqual(['> x']);
    expect(passages('- a\n\n  ~~~\n\tb\n  ~~~')).toEqual(['a', 'b']);
  });

  it('counts footnotes where they stand', () => {
    const text = 'Text.[^1]\n\n[^1]: A note.\n\n    Its second paragraph.\n\nMore.';
    expect(passages(text)).toEqual(['Text.', 'A note.', 'Its second paragraph.', 'More.']);
    expect(kindsOf(read(text))).toEqual(['paragraph', 'footnote', 'footnote', 'paragraph']);
  });

  it('does not count what has no words', () => {
    expect(passages('![alt](a.png)\n\n[^1]\n\n<br>\n\n&nbsp;\n\na\n\n[^1]: ')).toEqual(['a']);
  });
});

describe('markdown: tables', () => {
  const table = 'Before.\n\n| Year | Tonnes |\n|------|--------|\n| 2023 | 255 |\n| 2024 | 270 |\n\nAfter.';

  it('counts each row, which is read with the header row', () => {
    const body = read(table);
    expect(wordsOf(body)).toEqual(['Before.', '2023\t255', '2024\t270', 'After.']);
    expect(kindsOf(body)).toEqual(['paragraph', 'row', 'row', 'paragraph']);
    for (const { header } of body.passages.slice(1, 3))
      expect(body.text.slice(header!.start, header!.end)).toBe('Year\tTonnes');
  });

  it('counts a header row that stands alone', () => {
    const body = read('| a | b |\n|---|---|\n');
    expect(wordsOf(body)).toEqual(['a\tb']);
    expect(body.passages[0]!.header).toBeUndefined();
  });

  it('reads escaped bars, also in code', () => {
    expect(passages('| a |\n|---|\n| x \\| `y\\|z` |')).toEqual(['x | y|z']);
  });
});

describe('markdown: words', () => {
  it('are rendered: no mark-up, entities as characters, links by their words', () => {
    expect(passages('*a* **b** `c  d` ~~e~~ [f](g "h") <https://i.j> &amp; \\* &#x41;')).toEqual([
      'a b c  d e f https://i.j & * A',
    ]);
    expect(passages('one  \ntwo\\\nthree<br>four')).toEqual(['one\ntwo\nthree\nfour']);
  });

  it('leave out images, footnote marks and tags', () => {
    expect(passages('a ![x](y) b[^1] <i>c</i> <!-- d -->\n\n[^1]: e')).toEqual(['a  b c', 'e']);
  });

  it('keep citations as they are', () => {
    expect(passages('As said [@k, p. 3].')).toEqual(['As said [@k, p. 3].']);
  });

  it('lead back to their place', () => {
    const text = '> *a* &amp; b\\*c\n> d';
    const body = read(text);
    expect(body.text).toBe('a & b*c d');
    const place = (words: string) => {
      const start = body.text.indexOf(words);
      const span = body.origin.spanOf({ start, end: start + words.length });
      return text.slice(span.start, span.end);
    };
    expect(place('&')).toBe('&amp;');
    expect(place('b*c')).toBe('b\\*c');
    expect(place('d')).toBe('d');
    expect(body.origin.offsetOf(text.indexOf('d'))).toBe(body.text.indexOf('d'));
  });

  it('all arrive: none that the parser gives is lost or doubled', () => {
    const soup = textsOf([
      ...[
        'ore',
        'two ',
        ' ',
        '\n',
        '\n\n',
        '\r\n',
        '> ',
        '- ',
        '1. ',
        '  ',
        '    ',
        '\t',
        '# ',
        '*',
        '**',
        '_',
        '`',
        '``',
        '~~',
      ],
      ...[
        '[a](b)',
        '![a](b)',
        '|',
        '\n|-|\n',
        '\n```\n',
        '\\',
        '\\*',
        '\\|',
        '&amp;',
        '&#65;',
        '&bogus;',
        '&',
        '<b>',
        '<u:v>',
        '😀',
      ],
    ]);
    const wordsIn = (node: Nodes): string => {
      if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
      return 'children' in node ? node.children.map((child) => wordsIn(child)).join('') : '';
    };
    fc.assert(
      fc.property(soup, (text) => {
        expect(read(text).text.replace(/\s/g, '')).toBe(wordsIn(treeOf(text)).replace(/\s/g, ''));
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('markdown: sections', () => {
  it('are numbered from the headings', () => {
    const text = '# A\n\na\n\n## B\n\nb\n\n## C *d*\n\nc\n\nE\n=\n\ne';
    const body = read(text);
    expect(sectionsOf(body)).toEqual(['1 A', '1.1 B', '1.2 C d', '2 E']);
    const [a, b] = body.sections;
    expect(body.text.slice(a!.span.start, a!.span.end)).toBe('A\n\na\n\nB\n\nb\n\nC d\n\nc\n\n');
    expect(body.text.slice(b!.span.start, b!.span.end)).toBe('B\n\nb\n\n');
  });

  it('count the shallowest level first, and skip no numbers for skipped levels', () => {
    expect(sectionsOf(read('## A\n\n#### B\n\n## C\n\n### D\n\n### E'))).toEqual([
      '1 A',
      '1.1 B',
      '2 C',
      '2.1 D',
      '2.2 E',
    ]);
    expect(sectionsOf(read('### early\n\n## A\n\n### B'))).toEqual(['0.1 early', '1 A', '1.1 B']);
  });

  it('open in lists and block quotes too', () => {
    expect(sectionsOf(read('> # A\n> words'))).toEqual(['1 A']);
  });

  it('are none without headings', () => {
    expect(read('words').sections).toEqual([]);
  });
});

describe('markdown: block ids', () => {
  it('mark the passage that they end, and are no part of it', () => {
    const body = read('First. ^one\n\n- item ^two\n\nLast\n^three');
    expect(wordsOf(body)).toEqual(['First.', 'item', 'Last']);
    expect([...body.anchors]).toEqual([
      ['one', 1],
      ['two', 2],
      ['three', 3],
    ]);
  });

  it('alone mark the block before', () => {
    const body = read('| a |\n|---|\n| b |\n\n^t\n\nEnd.');
    expect(wordsOf(body)).toEqual(['b', 'End.']);
    expect(body.anchors.get('t')).toBe(1);
  });

  it('are words when something follows, or no space stands before', () => {
    expect(passages('x^2\n\na ^b c\n\n^ d')).toEqual(['x^2', 'a ^b c', '^ d']);
    expect(read('x^2').anchors.size).toBe(0);
  });
});

describe('markdown: hostile input', () => {
  const cases: Record<string, string> = {
    'nested quotes': `${'>'.repeat(runs(20_000))} a`,
    'nested lists': `${'- '.repeat(runs(5000))}a`,
    'nested lists by indentation': Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
    'unmatched emphasis': '*_'.repeat(runs(20_000)),
    'unmatched brackets': '[a][b]'.repeat(runs(20_000)),
    'unmatched code': Array.from({ length: 400 }, (_, i) => '`'.repeat(i + 1)).join(' '),
  };
  for (const [name, text] of Object.entries(cases))
    it(`reads ${name} in time`, () => {
      const started = performance.now();
      expect(read(text).text.length).toBeGreaterThan(0);
      expect(performance.now() - started).toBeLessThan(30_000);
    });

  it('leaves rules and tables of real length alone', () => {
    expect(passages(`a\n\n${'-'.repeat(300)}\n\n${'* '.repeat(40)}\n\n- b`)).toEqual(['a', 'b']);
  });
});
