import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MarkUp, proseOf } from '../../../server/src/entities/mine/prose.ts';
import { markdown } from '../../support/arbitraries.ts';
import { processorTime } from '../../support/processor-time.ts';
import { runs } from '../../support/seed.ts';

const BREAK = '\n|\n';
const blocks = (text: string, markUp: MarkUp): string[] => proseOf(text, markUp).split(BREAK);

describe('running text of plain text', () => {
  test('lines of a paragraph are one, paragraphs are apart', () => {
    const text =
      'The board of the port met on a wet day in May, and Ann\nLee of Harbour Watch spoke.\n\nNobody answered her.\n';
    expect(blocks(text, 'text')).toEqual([
      'The board of the port met on a wet day in May, and Ann Lee of Harbour Watch spoke.',
      'Nobody answered her.',
    ]);
  });

  test('a short line ends a sentence, and list marks are none', () => {
    expect(blocks('Present:\n• Ann Lee\n- Bo Carr\n2. Cy Dunn', 'text')).toEqual([
      'Present:',
      'Ann Lee',
      'Bo Carr',
      'Cy Dunn',
    ]);
  });

  test.each([
    ['in Title Case', 'Key Findings of the Review'],
    ['of one word', 'Highlights'],
    ['in capitals', 'HARBOUR WATCH REPORTS'],
    ['with a number', '3. Outlook and Implications'],
  ])('a heading %s is left out', (_, heading) => {
    expect(blocks(`${heading}\n\nThe port grew.`, 'text')).toEqual(['The port grew.']);
  });

  test.each([
    ['written like a sentence', 'Harbour Watch criticises the port again'],
    ['that ends like one', 'Who Is Ann Lee?'],
  ])('a heading %s is read', (_, heading) => expect(blocks(heading, 'text')).toEqual([heading]));

  test('front matter is no prose, a rule in the text is no front matter', () => {
    expect(proseOf('---\ntitle: Ann Lee\n---\nThe port grew.', 'text')).toBe('The port grew.');
    expect(proseOf('The port grew.\n\n---\nBo Carr left.', 'text')).toContain('Bo Carr left.');
  });
});

describe('running text of Markdown', () => {
  test.each([
    ['code', 'The `Harbour Watch` tool.', 'The · tool.'],
    ['links', 'See [Harbour Watch](https://example.org/Ann_Lee "Title Here").', 'See Harbour Watch.'],
    ['pictures', 'A ![Picture of Ann](a.png) b', 'A · b'],
    ['emphasis', '**Harbour** _Watch_ and a*b', 'Harbour Watch and ab'],
    ['citations and footnotes', 'It grew.[^Lee] So [@lee, Table 3] says.', 'It grew. So  says.'],
    ['tags and comments', 'The <b>Harbour</b> Watch<!-- Ann Lee -->.', 'The Harbour Watch.'],
    ['references', 'Caf&eacute; M&uuml;ller &amp; Co &nosuch; &#65;', 'Café Müller & Co &nosuch; A'],
    ['escapes', 'Ann \\*Lee\\*', 'Ann *Lee*'],
    ['block quotes', '> The port\n> grew.', `The port${BREAK}grew.`],
  ])('%s', (_, text, expected) => expect(proseOf(text, 'markdown')).toBe(expected));

  test('fences, indented code, definitions and rules are left out', () => {
    const text =
      '```js\nAnn Lee\n~~~\n```\n\n    Bo Carr\n\n[x]: https://Cy.Dunn\n\n***\n\nThe port grew.\n\n~~~\nDee Eck';
    expect(blocks(text, 'markdown')).toEqual(['The port grew.']);
  });

  test('headings in Title Case are left out, underlined ones, too', () => {
    expect(blocks('# Key Findings\n\nOutlook\n=======\n\nThe port grew.\n\n## How the port grew', 'markdown')).toEqual([
      'The port grew.',
      'How the port grew',
    ]);
  });

  test('cells of a table are apart', () => {
    expect(blocks('| Who | Where |\n|---|---|\n| Ann Lee | Delft |', 'markdown')).toEqual([
      'Who',
      'Where',
      'Ann Lee',
      'Delft',
    ]);
  });
});

describe('running text of a page', () => {
  test('blocks are apart, tags inside sentences are not there', () => {
    const page =
      '<!doctype html><title>Ann</title><p class="a">The <b>Harbour</b>\n Watch<p>grew<br>fast.<ul><li>Ann &amp; Bo</ul>';
    expect(blocks(page, 'html')).toEqual(['Ann', 'The Harbour Watch', 'grew', 'fast.', 'Ann & Bo']);
  });

  test('scripts, styles, code and comments are left out', () => {
    const page =
      '<head><meta></head><script>Ann < Bo</script><style>Ann{}</style><!-- Cy > Dunn --><pre>Dee</pre><p>The <code>Eck</code> tool';
    expect(blocks(page, 'html')).toEqual(['The · tool']);
  });

  test('headings in Title Case are left out', () => {
    expect(blocks('<h1>Key Findings</h1><p>It grew.<h2>How it grew</h2>', 'html')).toEqual(['It grew.', 'How it grew']);
  });

  test('what is no tag stays', () => {
    expect(proseOf('a < b <3 and <', 'html')).toBe('a < b <3 and <');
    expect(proseOf('It grew <script>Ann', 'html')).toBe('It grew Ann');
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  markdown(),
  fc
    .array(fc.constantFrom('<', '>', 'a', '"', '<!--', '-->', '</', 'script', '&', ';', '#', ' ', 'Ann '), {
      maxLength: 40,
    })
    .map((parts) => parts.join('')),
);

test.each(['text', 'markdown', 'html'] as const)('any %s has running text', (markUp) => {
  fc.assert(
    fc.property(text, (any) => {
      expect(typeof proseOf(any, markUp)).toBe('string');
    }),
    { numRuns: runs(1000) },
  );
});

test.each(['text', 'markdown', 'html'] as const)('hostile %s takes time that grows with its length', (markUp) => {
  const length = runs(500_000);
  for (const piece of [
    '<',
    '<a',
    '<!--',
    '<script>',
    '[',
    '![',
    '[a](',
    '`',
    '*',
    '_',
    '&',
    '&a',
    '|',
    '| ',
    '> ',
    '# ',
    'A',
    'A ',
    '---\n',
    '- ',
    '\\',
    '~~~\n',
    '[^',
    '[a@',
  ]) {
    const spent = processorTime();
    proseOf(piece.repeat(length / piece.length), markUp);
    expect(spent(), piece).toBeLessThan(1500);
  }
});
