import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxReader } from '../../server/src/extract/docx.ts';
import { extract } from '../../server/src/extract/extract.ts';
import { usualLimits } from '../../server/src/extract/reader.ts';
import type { Extraction } from '../../server/src/library/extraction.ts';
import { extractedBody, shownText } from '../../server/src/library/readers/extracted.ts';
import { expectSound } from '../library/readers/support.ts';
import { withByte, zeros, zipped } from '../support/archive.ts';
import { docx, item, mark, note, p, row, run, style, styled, table } from '../support/docx.ts';
import { processorTime } from '../support/processor-time.ts';
import { runs } from '../support/seed.ts';

const read = (bytes: Uint8Array) => docxReader.read(bytes, usualLimits);
const short = ({ blocks }: Extraction) =>
  blocks.map(
    ({ kind, level, label, text }) => `${kind}${level ?? ''}${label === undefined ? '' : ` [${label}]`}: ${text}`,
  );
const problemOf = async (bytes: Uint8Array) => {
  const extracted = await extract('a.docx', bytes);
  return 'problem' in extracted ? extracted.problem : null;
};

describe('docx: what is read', () => {
  it('paragraphs, headings, lists, quotations, captions, code', async () => {
    const styles =
      style('Title', 'Title') +
      style('Zitat', 'Quote') +
      style('EigenesZitat', 'House quote', '<w:basedOn w:val="Zitat"/>') +
      style('Beschriftung', 'caption') +
      style('Code', 'Source Code') +
      style('Kapitel', 'House chapter', '<w:basedOn w:val="Heading1"/>') +
      style('Frage', "It's a \\ question", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
      style('Body', 'House text', '<w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>') +
      style('A', 'Circle A', '<w:basedOn w:val="B"/>') +
      style('B', 'Circle B', '<w:basedOn w:val="A"/>');
    const body = [
      styled('Title', 'The report'),
      styled('Heading1', 'One'),
      p(`${run('Some ')}<w:r><w:rPr><w:b/></w:rPr><w:t>bold</w:t></w:r>${run(' words.')}`),
      p(''),
      styled('Kapitel', 'Two'),
      styled('Frage', 'Three'),
      styled('Body', 'Text'),
      styled('A', 'Round'),
      item(0, 'x'),
      item(1, 'y'),
      item(6, 'z'),
      item(0, 'w'),
      styled('EigenesZitat', 'Quoted.'),
      styled('Beschriftung', 'Table 1'),
      styled('Code', 'a  b'),
      styled('Code', ' c'),
      styled('NoSuchStyle', 'Plain.'),
    ];
    expect(short(await read(docx(body.join(''), { styles })))).toEqual([
      'paragraph: The report',
      'heading1: One',
      'paragraph: Some bold words.',
      'heading1: Two',
      'heading3: Three',
      'paragraph: Text',
      'paragraph: Round',
      'item: x',
      'item: y',
      'item: z',
      'item: w',
      'quote: Quoted.',
      'caption: Table 1',
      'code: a  b\n c',
      'paragraph: Plain.',
    ]);
  });

  it('tables: a row is a passage, with the rows that repeat as its header', async () => {
    const head = '<w:tblHeader/>';
    const body =
      table(row(['Year', 'Tonnes'], head), row(['2024', p('12') + p('about')]), row(['', '13'])) +
      table(row(['a', 'b'])) +
      table(row([table(row(['inner'])) + p('beside')]));
    const { blocks } = await read(docx(body));
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['header', 'Year\tTonnes'],
      ['row', '2024\t12 about'],
      ['row', '13'],
      ['row', 'a\tb'],
      ['row', 'inner'],
      ['paragraph', 'beside'],
    ]);
    expect(blocks[1]).toMatchObject({ headers: [0] });
    expect(blocks[2]).toMatchObject({ headers: [0], columns: [{ start: 1, end: 2 }] });
    expect(blocks[3]!.headers).toBeUndefined();
  });

  it('notes at the end, once, in order, with labels; no marks in the text and no links back', async () => {
    const body =
      p(`${run('First')}${mark(5)}${run(' and')}${mark(7, 'endnote')}${run(' second')}${mark(4)}${run('.')}`) +
      p(`${run('Again')}${mark(5)}`) +
      p(`${run('Arrow ↑ stays')}${mark(99)}`);
    const extraction = await read(
      docx(body, {
        footnotes: note(4, p('Note four.')) + note(5, p('Note five.') + p('Its second.')) + note(6, p('Unused.')),
        endnotes: note(7, p('End.'), 'endnote'),
      }),
    );
    expect(short(extraction)).toEqual([
      'paragraph: First and second.',
      'paragraph: Again',
      'paragraph: Arrow ↑ stays',
      'footnote [1]: Note five.',
      'footnote: Its second.',
      'footnote [i]: End.',
      'footnote [2]: Note four.',
    ]);
  });

  it('tracked changes as accepted, comments left out', async () => {
    const body =
      p(
        `${run('The ')}<w:ins w:id="1" w:author="a">${run('new')}</w:ins><w:del w:id="2" w:author="a"><w:r><w:delText>old</w:delText></w:r></w:del>${run(' text')}`,
      ) +
      `<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="a"/></w:rPr></w:pPr>${run('joined ')}</w:p>` +
      p('on') +
      `<w:p><w:moveFrom w:id="4" w:author="a">${run('moved')}</w:moveFrom></w:p>` +
      `<w:p><w:moveTo w:id="5" w:author="a">${run('moved')}</w:moveTo></w:p>` +
      p(
        `<w:commentRangeStart w:id="1"/>${run('said')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
      ) +
      table(row(['gone'], '<w:del w:id="6" w:author="a"/>'), row(['kept'], '<w:ins w:id="7" w:author="a"/>'));
    const comments = {
      'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1">${p('A comment.')}</w:comment></w:comments>`,
    };
    expect(short(await read(docx(body, { parts: comments })))).toEqual([
      'paragraph: The new text',
      'paragraph: joined on',
      'paragraph: moved',
      'paragraph: said',
      'row: kept',
    ]);
  });

  it('text boxes, fields, formulas, tabs, breaks; no contents, headers, footers', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('In the box.')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body =
      styled('TOC1', 'One ........ 3') +
      p(`${run('Anchor.')}${box}`) +
      p(`${run('Table ')}<w:fldSimple w:instr=" SEQ Table ">${run('4')}</w:fldSimple>${run(':')}`) +
      p(
        `${run('where ')}<m:oMath><m:sSup><m:sSupPr><m:ctrlPr/></m:sSupPr><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>`,
      ) +
      p(
        `${run('a')}<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type="page"/><w:t>d</w:t><w:noBreakHyphen/></w:r>`,
      ) +
      p('W', '<w:keepNext/><w:framePr w:dropCap="drop" w:lines="3"/><w:rPr><w:b/></w:rPr>') +
      p('ater rose.') +
      p('5 &lt; 6 &amp; “7”') +
      p(
        `${run('a')}<w:r><w:cr></w:cr><w:t>b</w:t><w:ptab w:alignment="left"/><w:ruby><w:rubyPr/><w:rt>${run('x')}</w:rt><w:rubyBase>${run('c')}</w:rubyBase></w:ruby></w:r>`,
      );
    const extraction = await read(docx(body, { styles: style('TOC1', 'toc 1') }));
    expect(short(extraction)).toEqual([
      'paragraph: Anchor.',
      'paragraph: In the box.',
      'paragraph: Table 4:',
      'paragraph: where x2',
      'paragraph: a b\ncd‑',
      'paragraph: Water rose.',
      'paragraph: 5 < 6 & “7”',
      'paragraph: a\nb c',
    ]);
  });

  it('not what is formatted as hidden', async () => {
    const hidden = (inside: string, value = '') => `<w:r><w:rPr><w:b/><w:vanish${value}/></w:rPr>${inside}</w:r>`;
    const box = `<w:pict><v:textbox><w:txbxContent>${p(`${hidden('<w:t>x</w:t>')}${run('y')}`)}</w:txbxContent></v:textbox></w:pict>`;
    const body =
      p(`${run('Seen')}${hidden('<w:t> not</w:t>')}${hidden('<w:t> again</w:t>', ' w:val="0"')}`) +
      p('Mark.', '<w:rPr><w:vanish/></w:rPr>') +
      p(hidden(box)) +
      p(`<w:r>${box}</w:r>`);
    expect(short(await read(docx(body)))).toEqual(['paragraph: Seen again', 'paragraph: Mark.', 'paragraph: y']);
  });

  it('bookmarks as ids', async () => {
    const body = `${p('a')}<w:p><w:bookmarkStart w:id="1" w:name="here"/>${run('b')}<w:bookmarkEnd w:id="1"/></w:p>`;
    expect(extractedBody(await read(docx(body))).anchors.get('here')).toBe(2);
  });

  it('metadata: the core properties, else the paragraph in the style Title', async () => {
    const core =
      '<dc:title>A &amp; B</dc:title><dc:creator>Ines Albrecht;Lindholm, Ravi</dc:creator><dcterms:created>2025-03-01T23:59:00Z</dcterms:created><dc:language>en-GB</dc:language>';
    expect((await read(docx(p('a'), { core }))).metadata).toEqual({
      title: 'A & B',
      author: ['Ines Albrecht', 'Ravi Lindholm'],
      issued: '2025-03-01',
      language: 'en-GB',
    });
    const styles = style('Title', 'Title');
    const broken = '<dc:title>Microsoft Word - x.doc</dc:title><dcterms:created>soon</dcterms:created>';
    expect((await read(docx(styled('Title', 'From the text'), { styles, core: broken }))).metadata).toEqual({
      title: 'From the text',
    });
  });

  it('is shown with numbers, and has no pages', async () => {
    const extraction = await read(
      docx(styled('Heading1', 'One') + p('Words.') + styled('Heading2', 'Sub') + p('More.')),
    );
    expect(shownText(extraction)).toBe('§ 1 One\n\n¶ 1 Words.\n\n§ 1.1 Sub\n\n¶ 2 More.\n');
    expectSound(extractedBody(extraction));
  });
});

describe('docx: bad files', () => {
  it('reads on where a link leads to nothing that the file names', async () => {
    const link = '<w:hyperlink r:id="rId99"><w:r><w:t>a link</w:t></w:r></w:hyperlink>';
    const { blocks } = await read(docx(p(`${run('Here is ')}${link}${run('.')}`) + p('And on.')));
    expect(blocks.map(({ text }) => text)).toEqual(['Here is a link.', 'And on.']);
  });

  it('says what is the matter', async () => {
    const ole = new Uint8Array(4096);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await problemOf(ole)).toMatch(/old Word/);
    ole.set(
      [...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]),
      1024,
    );
    expect(await problemOf(ole)).toMatch(/password/);
    expect(await problemOf(strToU8('{\\rtf1 words}'))).toMatch(/RTF/);
    expect(await problemOf(strToU8('%PDF-1.7'))).toMatch(/PDF/);
    expect(await problemOf(strToU8('words'))).toMatch(/damaged or cut off/);
    expect(await problemOf(zipped({ 'content.xml': '<x/>' }))).toMatch(/no Word document/);
    const good = docx(p('a'));
    expect(await problemOf(good.subarray(0, good.length - 100))).toMatch(/cut off/);
    expect(await problemOf(docx('<w:p><w:r>'))).toMatch(/damaged/);
    expect(await problemOf(docx(p('a'), { parts: { 'word/styles.xml': '<w:styles' } }))).toMatch(/damaged/);
  });

  it('does without parts that are missing, and says when there are no words', async () => {
    const parts = {
      'word/styles.xml': null,
      'word/numbering.xml': null,
      'word/footnotes.xml': null,
      'word/endnotes.xml': null,
      'docProps/core.xml': null,
      'word/_rels/document.xml.rels': null,
    };
    expect(short(await read(docx(p(`${run('a')}${mark(1)}`), { parts })))).toEqual(['paragraph: a']);
    expect((await read(docx(p('')))).remark).toMatch(/no words/);
  });

  it('stops a bomb in little time, whichever part it is in', async () => {
    for (const name of ['word/document.xml', 'word/styles.xml', 'word/other.xml']) {
      const bytes = docx(p('a'), { parts: { [name]: zeros(12) } });
      const spent = processorTime();
      expect(await problemOf(bytes)).toMatch(/far more than a document/);
      expect(spent()).toBeLessThan(5000);
    }
    expect(await problemOf(docx(p('a'), { parts: { 'word/media/image1.png': zeros(12) } }))).toBeNull();
  });

  it('lets no entity multiply', async () => {
    const entities = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const bytes = docx('', {
      parts: {
        'word/document.xml': `${entities}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('&b;')}</w:body></w:document>`,
      },
    });
    const extracted = await extract('a.docx', bytes);
    if ('extraction' in extracted) expect(shownText(extracted.extraction).length).toBeLessThan(50);
    else expect(extracted.problem).toMatch(/damaged/);
  });

  it('answers for nesting of any depth', async () => {
    const deep = `${'<w:smartTag>'.repeat(20_000)}${run('a')}${'</w:smartTag>'.repeat(20_000)}`;
    const problem = await problemOf(docx(p(deep)));
    if (problem !== null) expect(problem).toMatch(/damaged/);
  });

  it('answers for any change and any prefix of a good file', async () => {
    const good = docx(styled('Heading1', 'One') + p(`${run('Words')}${mark(1)}`), { footnotes: note(1, p('n')) });
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, value) => {
        await extract('a.docx', withByte(good, at, value));
        await extract('a.docx', good.subarray(0, at));
      }),
      { numRuns: runs(300) },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (bytes) => {
        expect(await problemOf(bytes)).not.toBeNull();
      }),
      { numRuns: runs(200) },
    );
  });

  it('reads any body of known elements soundly', async () => {
    const pieces = [
      p('a'),
      styled('Heading1', 'h'),
      item(0, 'i'),
      item(3, 'j'),
      table(row(['c', 'd'], '<w:tblHeader/>'), row(['e', 'f'])),
      p(`${run('k')}${mark(1)}`),
      p(''),
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), async (parts) => {
        const extraction = await read(docx(parts.join(''), { footnotes: note(1, p('n')) }));
        expectSound(extractedBody(extraction));
        expect(extraction).toEqual(JSON.parse(JSON.stringify(extraction)));
      }),
      { numRuns: runs(150) },
    );
  });
});
