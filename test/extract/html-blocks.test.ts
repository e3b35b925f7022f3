import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeOf, htmlBlocks, type Meaning } from '../../server/src/extract/html-blocks.ts';
import { processorTime } from '../support/processor-time.ts';
import { runs } from '../support/seed.ts';

const blocks = (html: string, meaning?: Meaning) => htmlBlocks(html, meaning).map(({ block }) => block);
const notes: Meaning = {
  noteOf: (element) => attributeOf(element, 'data-note'),
  isLeftOut: (element) => attributeOf(element, 'class') === 'mark',
};

describe('blocks of HTML', () => {
  it('have kind, level, ids, and text without blank lines', () => {
    expect(
      blocks('<h2 id=a>One</h2><p>Some <b>words</b>.</p><ul><li>x<ul><li>y</ul></ul><pre>\n1\n\n\n  2</pre>'),
    ).toEqual([
      { kind: 'heading', level: 2, text: 'One', ids: ['a'] },
      { kind: 'paragraph', text: 'Some words.' },
      { kind: 'item', text: 'x' },
      { kind: 'item', text: 'y' },
      { kind: 'code', text: '1\n  2' },
    ]);
  });

  it('have rows with their header rows and columns', () => {
    const table =
      '<p>a<table><thead><tr><th>Year<th>Tonnes</thead><tr><td>2024<td>12<tr><td><td>13</table><table><tr><td>x</table>';
    expect(blocks(table)).toEqual([
      { kind: 'paragraph', text: 'a' },
      {
        kind: 'header',
        text: 'Year\tTonnes',
        columns: [
          { start: 0, end: 1 },
          { start: 1, end: 2 },
        ],
      },
      {
        kind: 'row',
        text: '2024\t12',
        headers: [1],
        columns: [
          { start: 0, end: 1 },
          { start: 1, end: 2 },
        ],
      },
      { kind: 'row', text: '13', headers: [1], columns: [{ start: 1, end: 2 }] },
      { kind: 'row', text: 'x', columns: [{ start: 0, end: 1 }] },
    ]);
  });

  it('read header, footer, aside and forms, but no navigation and nothing hidden', () => {
    const html =
      '<header>a</header><nav>x</nav><aside>b</aside><form>c</form><footer>d</footer><p hidden>x</p><script>x</script>';
    expect(blocks(html).map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('read footnotes where they stand, with label and id, without marks', () => {
    const html =
      '<p>One<a class=mark>1</a> two.</p><aside data-note=1 id=n1><p>First <i>note</i>.</p><p>More.</p></aside><p>Three.</p>' +
      '<ol><li data-note="">Bare.</li></ol>';
    expect(blocks(html, notes)).toEqual([
      { kind: 'paragraph', text: 'One two.' },
      { kind: 'footnote', text: 'First note.', label: '1', ids: ['n1'] },
      { kind: 'footnote', text: 'More.' },
      { kind: 'paragraph', text: 'Three.' },
      { kind: 'footnote', text: 'Bare.' },
    ]);
  });

  it('keep the indexes of headers when footnotes stand before the table', () => {
    const html = '<div data-note=1>n</div><table><tr><th>h</tr><tr><td>r</table>';
    expect(blocks(html, notes)[2]).toMatchObject({ kind: 'row', headers: [1] });
  });

  it('stand whatever the depth and the number of notes, in little time', () => {
    const deep = '<div>'.repeat(20_000);
    expect(blocks(`${deep}x`).map(({ text }) => text)).toEqual(['x']);
    const spent = processorTime();
    expect(blocks(`<p>${'a<i class=mark>1</i> '.repeat(20_000)}</p>`, notes)).toHaveLength(1);
    expect(blocks('<p data-note=1>n</p>'.repeat(5000), notes)).toHaveLength(5000);
    expect(spent()).toBeLessThan(5000);
  });

  it('are sound for any HTML', () => {
    const pieces = [
      '<p>',
      '</p>',
      '<li>',
      '<table>',
      '<tr>',
      '<th>',
      '<td>',
      '</table>',
      '<aside data-note=1>',
      '</aside>',
      'a ',
      '\n\n',
      '<pre>',
      '<h1>',
      '<br>',
      '<i class=mark>',
      '</i>',
      '&nbsp;',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const found = htmlBlocks(parts.join(''), notes);
        found.forEach(({ block, start }, i) => {
          expect(block.text).toBe(block.text.trim());
          expect(block.text).not.toBe('');
          expect(block.text).not.toMatch(/\n\s*\n/);
          for (const header of block.headers ?? []) expect(found[header]!.block.kind).toBe('header');
          if (i > 0) expect(start).toBeGreaterThanOrEqual(found[i - 1]!.start);
        });
      }),
      { numRuns: runs(2000) },
    );
  });
});
