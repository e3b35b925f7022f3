import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../../server/src/library/readers/html.ts';
import { runs } from '../../support/seed.ts';
import { kindsOf, sectionsOf, textsOf, wordsOf } from './support.ts';

const read = (text: string) => htmlReader.read(text);
const passages = (text: string) => wordsOf(read(text));

describe('html: the root', () => {
  it('is the sole main', () => {
    expect(passages('<p>a<main><p>b</main><article>c</article>')).toEqual(['b']);
  });

  it('is the sole article when there are none or several mains', () => {
    expect(passages('<p>a<article>b</article>')).toEqual(['b']);
    expect(passages('<main>a</main><main>b</main><article>c</article>')).toEqual(['c']);
  });

  it('is the body otherwise', () => {
    expect(passages('<p>a<article>b</article><article>c</article>')).toEqual(['a', 'b', 'c']);
    expect(passages('just words')).toEqual(['just words']);
    expect(passages('')).toEqual([]);
  });

  it('is never a hidden one', () => {
    expect(passages('<main hidden>a</main><main>b</main><p>c')).toEqual(['b']);
  });
});

describe('html: what is left out', () => {
  it('leaves out page furniture, scripts and forms', () => {
    const out = [
      'nav',
      'header',
      'footer',
      'aside',
      'form',
      'script',
      'style',
      'template',
      'noscript',
      'svg',
      'select',
    ];
    for (const name of out) expect(passages(`<p>a<${name}>x</${name}><p>b`), name).toEqual(['a', 'b']);
  });

  it('leaves out what is hidden', () => {
    const hidden = [
      'hidden',
      'style="display:none"',
      'style="color: red; visibility : hidden"',
      'style="DISPLAY: NONE !important"',
    ];
    for (const attribute of hidden)
      expect(passages(`<p>a</p><div ${attribute}><p>x</p></div>`), attribute).toEqual(['a']);
    expect(passages('<dialog>x</dialog><dialog open>a</dialog>')).toEqual(['a']);
    expect(passages('<p style="background-display: none">a</p>')).toEqual(['a']);
  });

  it('reads forms when nothing else is on the page', () => {
    expect(passages('<form><p>a</p><nav>x</nav></form>')).toEqual(['a']);
  });
});

describe('html: passages', () => {
  it('counts paragraphs, items, quotations, terms, captions, code and bare words', () => {
    const text =
      '<div>bare <b>words</b></div><p>p</p><ul><li>one<ul><li>inner</ul>rest<li><p>two</p><p>later</p></ul>' +
      '<blockquote><p>q1<p>q2</blockquote><dl><dt>t<dd>d</dl><figure><img alt=x><figcaption>c</figcaption></figure><pre>k</pre>';
    const body = read(text);
    expect(wordsOf(body)).toEqual([
      'bare words',
      'p',
      'one',
      'inner',
      'rest',
      'two',
      'later',
      'q1',
      'q2',
      't',
      'd',
      'c',
      'k',
    ]);
    expect(kindsOf(body)).toEqual([
      'paragraph',
      'paragraph',
      'item',
      'item',
      'item',
      'item',
      'item',
      'quote',
      'quote',
      'term',
      'term',
      'caption',
      'code',
    ]);
  });

  it('collapses white space, across elements too, and keeps it in pre', () => {
    expect(passages('<p>\n a  <b> b</b>\n<i>c </i> d&nbsp;e \n</p>')).toEqual(['a b c d\u00a0e']);
    expect(passages('<pre>\n a\n   b</pre>')).toEqual(['a\n   b']);
    expect(passages('<p>a<br>b')).toEqual(['a\nb']);
  });

  it('parts bare words at two line breaks, and nothing else', () => {
    expect(passages('<div>a<br>b<br> <br>c</div>')).toEqual(['a\nb', 'c']);
    expect(passages('<p>a<br><br>b</p>')).toEqual(['a\nb']);
  });

  it('does not count what has no words', () => {
    expect(passages('<p></p><p> </p><p>&nbsp;</p><p><img alt="x"></p><p>a')).toEqual(['a']);
  });

  it('reads entities, with and without a semicolon', () => {
    expect(passages('<p>&lt;a&gt; &amp b &#65;&#x42; &notit; & c')).toEqual(['<a> & b AB ¬it; & c']);
  });

  it('reads broken pages', () => {
    expect(passages('<p>a</b>b<div>c</p>d')).toEqual(['ab', 'c', 'd']);
    expect(passages('<b><p>x</b>y</p>z')).toEqual(['xy', 'z']);
    expect(passages('<p>a < b <')).toEqual(['a < b <']);
    expect(passages('<p title="unclosed')).toEqual([]);
  });
});

describe('html: tables', () => {
  it('counts each row, which is read with the header rows', () => {
    const body = read(
      '<table><caption>Quota</caption><thead><tr><th>Year<th>t</thead><tr><td>2023<td><p>255</p><tr><td>2024<td>270</table>',
    );
    expect(wordsOf(body)).toEqual(['Quota', '2023\t255', '2024\t270']);
    expect(kindsOf(body)).toEqual(['caption', 'row', 'row']);
    const header = body.passages[2]!.header!;
    expect(body.text.slice(header.start, header.end)).toBe('Year\tt');
  });

  it('takes a first row of header cells as the head, and later ones as rows', () => {
    expect(passages('<table><tr><th>a<tr><td>b<tr><th>c</table>')).toEqual(['b', 'c']);
    expect(passages('<table><tr><th>a<td>b<tr><td>c</table>')).toEqual(['a\tb', 'c']);
  });

  it('counts header rows that stand alone', () => {
    expect(passages('<table><tr><th>a</table>')).toEqual(['a']);
  });

  it('reads the cells of a layout table as blocks', () => {
    expect(passages('<table><tr><td><h2>A</h2><p>a<p>b<td>c</table>')).toEqual(['a', 'b', 'c']);
    expect(passages('<table role=presentation><tr><td>a<td>b</table>')).toEqual(['a', 'b']);
    expect(passages('<table><tr><td><table><tr><td>a<td>b</table><td>c</table>')).toEqual(['a\tb', 'c']);
  });

  it('keeps the order of the file when words are moved out of a table', () => {
    expect(passages('<table><tr><td>a</td></tr>b</table>c')).toEqual(['a', 'b', 'c']);
  });
});

describe('html: sections and ids', () => {
  it('numbers sections from the headings', () => {
    const body = read('<h2>A <i>b</i></h2><p>a<div><h3>C</h3>c</div><h2><div>D</div></h2>');
    expect(sectionsOf(body)).toEqual(['1 A b', '1.1 C', '2 D']);
    expect(wordsOf(body)).toEqual(['a', 'c']);
  });

  it('marks passages by ids on, in or before them', () => {
    const body = read(
      '<h2 id=h>A</h2><p id=a>a<p>b <span id=b>x</span><a name=n></a><div id=d><p>c<p id=a>d<p id=late>',
    );
    expect([...body.anchors]).toEqual([
      ['h', 1],
      ['a', 1],
      ['b', 2],
      ['n', 2],
      ['d', 3],
    ]);
  });
});

describe('html: the way back', () => {
  it('leads to the words in the file', () => {
    const text = '<p>Ma &amp; Li\r\n said <b>“no”</b>.</p>';
    const body = read(text);
    const place = (words: string) => {
      const start = body.text.indexOf(words);
      const span = body.origin.spanOf({ start, end: start + words.length });
      return text.slice(span.start, span.end);
    };
    expect(body.text).toBe('Ma & Li said “no”.');
    expect(place('Ma & Li')).toBe('Ma &amp; Li');
    expect(place('said')).toBe('said');
    expect(place('“no”')).toBe('“no”');
  });

  it('leads to all words that the parser gives: none is lost or doubled', () => {
    const soup = textsOf([
      ...[
        'ore',
        'two ',
        ' ',
        '\r\n',
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<i>',
        '</i>',
        '</x>',
        '<li>',
        '<pre>',
        '</pre>',
        '<h2>',
        '</h2>',
        '<form>',
      ],
      ...[
        '&amp;',
        '&lt;b',
        '&notit;',
        '&#65',
        '&',
        '<',
        '<!--',
        '-->',
        '<!x>',
        '<body class="a>b">',
        '</body>',
        '<xmp>',
        '</xmp>',
        '😀',
      ],
    ]);
    const wordsIn = (node: DefaultTreeAdapterTypes.Node): string => {
      if ('value' in node) return node.value;
      return 'childNodes' in node && !/^(?:head|form)$/.test(node.nodeName)
        ? node.childNodes.map(wordsIn).join('')
        : '';
    };
    fc.assert(
      fc.property(soup, (text) => {
        const expected = wordsIn(parse(text)).replace(/\s/g, '');
        fc.pre(expected !== '');
        expect(read(text).text.replace(/\s/g, '')).toBe(expected);
      }),
      { numRuns: runs(300) },
    );
  });

  it('survives any depth', () => {
    for (const tag of ['div', 'b', 'ul><li', 'table><tr><td', 'blockquote'])
      expect(passages(`${`<${tag}>`.repeat(runs(10_000))}deep`), tag).toEqual(['deep']);
  });
});
