import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { epubReader } from '../../server/src/extract/epub.ts';
import { extract } from '../../server/src/extract/extract.ts';
import { usualLimits } from '../../server/src/extract/reader.ts';
import type { Extraction } from '../../server/src/library/extraction.ts';
import { extractedBody, shownText } from '../../server/src/library/readers/extracted.ts';
import { expectSound } from '../library/readers/support.ts';
import { withByte, zeros, zipped } from '../support/archive.ts';
import { epub } from '../support/epub.ts';
import { processorTime } from '../support/processor-time.ts';
import { runs } from '../support/seed.ts';

const read = (bytes: Uint8Array) => epubReader.read(bytes, usualLimits);
const short = ({ blocks }: Extraction) =>
  blocks.map(
    ({ kind, level, label, text }) => `${kind}${level ?? ''}${label === undefined ? '' : ` [${label}]`}: ${text}`,
  );
const problemOf = async (bytes: Uint8Array) => {
  const extracted = await extract('a.epub', bytes);
  return 'problem' in extracted ? extracted.problem : null;
};

describe('epub: what is read', () => {
  it('chapters in the order of the spine, each like a page of HTML', async () => {
    const bytes = epub(
      {
        'b.xhtml': '<section><header><h1>Two</h1></header><p>b<a id="x"/>b</p><aside>Aside.</aside></section>',
        'a c.xhtml': '<h1>One</h1><p>a &amp; &nbsp;b</p><ul><li>i</li></ul>',
        'unused.xhtml': '<p>x</p>',
      },
      { spine: ['a c.xhtml', 'b.xhtml'] },
    );
    expect(short(await read(bytes))).toEqual([
      'heading1: One',
      'paragraph: a & \u00a0b',
      'item: i',
      'heading1: Two',
      'paragraph: bb',
      'paragraph: Aside.',
    ]);
  });

  it('rows know their header rows in every chapter', async () => {
    const table = '<table><thead><tr><th>h</th></tr></thead><tbody><tr><td>r</td></tr></tbody></table>';
    const { blocks } = await read(epub({ a: `<p>x</p>${table}`, b: table }));
    expect(blocks.map(({ kind, headers }) => [kind, headers])).toEqual([
      ['paragraph', undefined],
      ['header', undefined],
      ['row', [1]],
      ['header', undefined],
      ['row', [3]],
    ]);
  });

  it('footnotes and endnotes with their labels; no marks, no links back, no contents', async () => {
    const bytes = epub({
      'one.xhtml':
        '<nav epub:type="toc"><ol><li>x</li></ol></nav><div epub:type="loi"><p>x</p></div>' +
        '<p>Words<a epub:type="noteref" href="#n1">1</a>, more<sup><a href="notes.xhtml#e1">[12]</a></sup>, <a href="#n1">a link</a>, <a href="x#y"><sup>*</sup></a>m<sup>2</sup>.</p>' +
        '<aside epub:type="footnote" id="n1"><p>A note. <a href="#r" role="doc-backlink">back</a></p><p>More.</p></aside><p>After.</p>',
      'notes.xhtml':
        '<section epub:type="endnotes"><h2>Notes</h2><ol><li epub:type="endnote" id="e1">End. <a href="one.xhtml#r">↩</a></li><li role="doc-endnote">Bare.</li></ol></section>',
    });
    const extraction = await read(bytes);
    expect(short(extraction)).toEqual([
      'paragraph: Words, more, a link, m2.',
      'footnote [1]: A note.',
      'footnote: More.',
      'paragraph: After.',
      'heading2: Notes',
      'footnote [12]: End.',
      'footnote: Bare.',
    ]);
    expect(extractedBody(extraction).anchors.get('n1')).toBe(2);
  });

  it('footnotes as Docutils writes them', async () => {
    const bytes = epub({
      'one.xhtml':
        '<p>Words <a class="footnote-reference brackets" href="#id3" id="id1">1</a>.</p><dl class="footnote brackets"><dt class="label" id="id3"><span class="brackets"><a class="fn-backref" href="#id1">1</a></span></dt><dd><p>A note.</p></dd></dl>' +
        '<dl><dt>Term</dt><dd>Meaning</dd></dl>' +
        '<aside class="footnote" id="id4" role="doc-footnote"><span class="label"><span>[</span><a role="doc-backlink" href="#id2">2</a><span>]</span></span><p>Another.</p></aside>' +
        '<aside epub:type="footnote"><p><a role="doc-backlink" href="#x">3</a>. Third.</p></aside>',
    });
    expect(short(await read(bytes))).toEqual([
      'paragraph: Words .',
      'footnote [1]: A note.',
      'term: Term',
      'term: Meaning',
      'footnote: Another.',
      'footnote: 3. Third.',
    ]);
  });

  it('leaves out the navigation document and the contents of the guide', async () => {
    const nav = '<nav epub:type="toc"><ol><li><a href="text/a">A</a></li></ol></nav><p>x</p>';
    const guide = '<guide><reference type="toc" href="text/toc.html"/></guide>';
    const bytes = epub({ a: '<p>a</p>', 'toc.html': '<p>x</p>' }, { nav, guide, spine: ['nav', 'toc.html', 'a'] });
    expect(short(await read(bytes))).toEqual(['paragraph: a']);
  });

  it('printed pages by their marks', async () => {
    const bytes = epub({
      a: '<h1>Cover</h1><span epub:type="pagebreak" title="iv"/><p>On four.</p><p>Still<span role="doc-pagebreak" id="p1" aria-label="1"/> four.</p><p>On one.</p>',
      b: '<p>Still one.</p><div epub:type="pagebreak">2</div><div epub:type="pagebreak" title="3"/><p>On three.</p>',
    });
    const extraction = await read(bytes);
    expect(extraction.pages).toEqual(['iv', '1', '2', '3']);
    expect(shownText(extraction)).toBe(
      '§ 1 Cover\n\n— page iv —\n\n¶ 1 On four.\n\n¶ 2 Still four.\n\n— page 1 —\n\n¶ 3 On one.\n\n¶ 4 Still one.\n\n— page 2 —\n\n— page 3 —\n\n¶ 5 On three.\n',
    );
    expectSound(extractedBody(extraction));
  });

  it('printed pages by a page list, of the navigation document or the NCX', async () => {
    const chapters = { a: '<p id="p7">On seven.</p><p>x</p>', b: '<p>On eight.</p>' };
    const nav =
      '<nav epub:type="page-list"><ol><li><a href="text/a#p7">7</a></li><li><a href="text/b">8</a></li></ol></nav>';
    const pageList =
      '<pageTarget value="7"><navLabel><text>7</text></navLabel><content src="text/a#p7"/></pageTarget><pageTarget value="8"><content src="text/b"/></pageTarget>';
    for (const bytes of [epub(chapters, { nav }), epub(chapters, { pageList })]) {
      const { blocks, pages } = await read(bytes);
      expect(pages).toEqual(['7', '8']);
      expect(blocks.map(({ page }) => page)).toEqual([0, 0, 1]);
    }
  });

  it('metadata of the package', async () => {
    const metadata =
      '<dc:title>A &amp; B</dc:title><dc:creator id="c1">Albrecht, Ines</dc:creator><dc:creator id="c2">Ravi Lindholm</dc:creator><dc:creator opf:role="ill">Nobody</dc:creator>' +
      '<meta refines="#c2" property="role">edt</meta><dc:date opf:event="modification">2026-01-01</dc:date><dc:date>2025-03-01T00:00:00Z</dc:date>' +
      '<dc:publisher>Press</dc:publisher><dc:language>en</dc:language><dc:identifier>urn:isbn:1</dc:identifier><dc:identifier>https://example.org/b</dc:identifier>';
    expect((await read(epub({ a: '<p>a</p>' }, { metadata }))).metadata).toEqual({
      title: 'A & B',
      author: ['Ines Albrecht'],
      issued: '2025-03-01',
      publisher: 'Press',
      url: 'https://example.org/b',
      language: 'en',
    });
    expect((await read(epub({ a: '<p>a</p>' }, { metadata: '<dc:date>soon</dc:date>' }))).metadata).toEqual({});
  });
});

describe('epub: bad files', () => {
  it('says what is the matter', async () => {
    const good = epub({ a: '<p>a</p>' });
    expect(await problemOf(strToU8('words'))).toMatch(/damaged or cut off/);
    expect(await problemOf(good.subarray(0, good.length - 50))).toMatch(/cut off/);
    expect(await problemOf(zipped({ mimetype: 'application/epub+zip' }))).toMatch(/no EPUB book/);
    expect(await problemOf(epub({ a: '' }, { parts: { 'OPS/content.opf': '<package/>' } }))).toMatch(/no EPUB book/);
  });

  it('refuses a protected book, but not one with scrambled fonts', async () => {
    const encryption = (algorithm: string, uri: string) => ({
      'META-INF/encryption.xml': `<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData></encryption>`,
    });
    const aes = 'http://www.w3.org/2001/04/xmlenc#aes128-cbc';
    const book = (parts: Record<string, string>) => epub({ 'a.xhtml': '<p>a</p>' }, { parts });
    expect(await problemOf(book(encryption(aes, 'OPS/text/a.xhtml')))).toMatch(/DRM/);
    expect(await problemOf(book(encryption('http://www.idpf.org/2008/embedding', 'OPS/f.otf')))).toBeNull();
    expect(await problemOf(book(encryption(aes, 'OPS/video.mp4')))).toBeNull();
  });

  it('says what is missing, and reads the rest', async () => {
    const extraction = await read(
      epub({ a: '<p>a</p>', b: '<p>b</p>' }, { spine: ['a', 'b', 'nowhere'], parts: { 'OPS/text/b': null } }),
    );
    expect(short(extraction)).toEqual(['paragraph: a']);
    expect(extraction.remark).toMatch(/^2 chapters/);
    expect((await read(epub({ a: '<img src="x.png"/>' }))).remark).toMatch(/no words/);
    expect(short(await read(epub({ a: '<p>a</p>' }, { parts: { 'META-INF/container.xml': null } })))).toEqual([
      'paragraph: a',
    ]);
  });

  it('reads broken XHTML, entities and paths out of the book without harm', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "aaaaaaaaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><html><body><p>x &b; <b>y</p><p>z';
    const extraction = await read(
      epub({ a: '' }, { parts: { 'OPS/text/a': bomb, '../../evil': 'x', 'META-INF/encryption.xml': '<x' } }),
    );
    expect(short(extraction)).toEqual(['paragraph: x &b; y', 'paragraph: z']);
    const out = await read(
      epub(
        {},
        {
          spine: ['e'],
          parts: {
            'OPS/content.opf':
              '<package><manifest><item id="e" href="../../../../etc/passwd"/></manifest><spine><itemref idref="e"/></spine></package>',
          },
        },
      ),
    );
    expect(out.blocks).toEqual([]);
    expect(out.remark).toMatch(/^1 chapter of/);
  });

  it('stops a bomb in little time; limits pages and length', async () => {
    const spent = processorTime();
    expect(await problemOf(epub({ a: '' }, { parts: { 'OPS/text/a': zeros(12) } }))).toMatch(/far more/);
    expect(spent()).toBeLessThan(5000);
    const pages = epub({ a: '<hr epub:type="pagebreak" title="1"/>'.repeat(20) });
    await expect(epubReader.read(pages, { ...usualLimits, pages: 10 })).rejects.toThrow(/more than 10 pages/);
    const long = epub({ a: '<p>some words</p>', b: '<p>more words</p>' });
    expect(await extract('a.epub', long, { ...usualLimits, characters: 12 })).toHaveProperty('problem');
  });

  it('answers for any change and any prefix of a good file', async () => {
    const good = epub({ a: '<h1>One</h1><p>Words<span epub:type="pagebreak" title="1"/></p>' }, { nav: '<nav/>' });
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, value) => {
        await extract('a.epub', withByte(good, at, value));
        await extract('a.epub', good.subarray(0, at));
      }),
      { numRuns: runs(300) },
    );
  });

  it('reads any XHTML soundly, the same each time', async () => {
    const pieces = [
      '<p>',
      '</p>',
      '<a id="x"/>',
      '<span epub:type="pagebreak" title="5"/>',
      '<aside epub:type="footnote" id="n">',
      '</aside>',
      '<a epub:type="noteref" href="#n">3</a>',
      'word ',
      '<table><tr><th>h</th></tr>',
      '<tr><td>r</td></tr></table>',
      '<h2>h</h2>',
      '<![CDATA[<x]]>',
      '<li>',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), async (parts) => {
        const bytes = epub({ a: parts.join(''), b: '<p>end</p>' });
        const extraction = await read(bytes);
        expectSound(extractedBody(extraction));
        expect(await read(bytes)).toEqual(JSON.parse(JSON.stringify(extraction)));
        extraction.blocks.forEach(({ page = -1 }, i) => {
          expect(page).toBeGreaterThanOrEqual(extraction.blocks[i - 1]?.page ?? -1);
        });
      }),
      { numRuns: runs(500) },
    );
  });
});
