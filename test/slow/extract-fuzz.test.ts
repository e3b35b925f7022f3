import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { extract } from '../../server/src/extract/extract.ts';
import { extractedBody } from '../../server/src/library/readers/extracted.ts';
import { expectSound } from '../library/readers/support.ts';
import { zipped } from '../support/archive.ts';
import { docx, item, mark, note, p, row, run, style, styled, table } from '../support/docx.ts';
import { epub } from '../support/epub.ts';
import { processorTime } from '../support/processor-time.ts';
import { runs } from '../support/seed.ts';

/*
 * Files of each format, changed at random: bytes, stretches, and pieces that mean something where they do not belong. In an
 * archive it is a part that is changed, before it is packed, else its checksum would stop every change at the door. However the
 * file looks, there is an answer in time, and what is read is sound.
 */
const WORD = docx(
  styled('Title', 'A title') +
    styled('Heading1', 'One') +
    p(`${run('Some ')}<w:ins w:id="1">${run('words')}</w:ins>${mark(1)}<w:del w:id="2">${run('gone')}</w:del>`) +
    item(0, 'x') +
    item(2, 'y') +
    table(row(['Year', 'Tonnes'], '<w:tblHeader/>'), row(['2024', p('12')])) +
    `<w:p><w:r><mc:AlternateContent><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Box')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
  {
    footnotes: note(1, p('A note.')),
    styles: style('Title', 'Title') + style('Own', 'Own', '<w:basedOn w:val="Heading1"/>'),
    core: '<dc:title>T</dc:title><dcterms:created>2025-01-02T00:00:00Z</dcterms:created>',
  },
);
const BOOK = epub(
  {
    'a.xhtml':
      '<h1>One</h1><p>Words<a epub:type="noteref" href="#n">1</a><span epub:type="pagebreak" title="2"/> more.</p><aside epub:type="footnote" id="n"><p>Note.</p></aside>',
    'b.xhtml':
      '<table><thead><tr><th>h</th></tr></thead><tr><td colspan="2">r</td></tr></table><ul><li>i<pre>c\n\nd</pre></li></ul>',
  },
  {
    nav: '<nav epub:type="page-list"><a href="text/b.xhtml">7</a></nav>',
    metadata: '<dc:title>T</dc:title><dc:creator id="c">A, B</dc:creator><dc:date>2025</dc:date>',
  },
);
const MAIL = strToU8(
  'From x@y Mon Mar  3 10:00:00 2025\r\nFrom: =?utf-8?q?Gr=C3=BC?= <a@b.c>\r\nTo: Board: a@b, c@d;\r\nDate: Mon, 3 Mar 2025 10:00:00 +0100\r\nSubject: Water\r\n' +
    'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nOne =\r\ntwo \r\n> three\r\n>> four\r\n\r\n- list\r\n--c\r\nContent-Type: text/html\r\n\r\n<p>One<blockquote>two</blockquote>\r\n--c--\r\n' +
    "--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: i@j\r\nSubject: in\r\n\r\nInner.\r\n--b\r\nContent-Type: image/png; name*=utf-8''%C3%BC.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n\r\n" +
    'From x@y Mon Mar  3 10:00:00 2025\r\nSubject: two\r\n\r\n>From here.\r\n',
);

const PIECES = [
  ...[
    '<',
    '>',
    '"',
    '&',
    '&#0;',
    '&#x1F600;',
    '<![CDATA[',
    ']]>',
    '<!--',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '</w:p>',
    '<w:p>',
  ],
  ...[
    '<w:tbl>',
    '<w:tr/>',
    '<w:footnoteReference w:id="1"/>',
    'xmlns:w="x"',
    '<w:t>',
    '<td>',
    '<table>',
    '</table>',
    '<aside>',
  ],
  ...[
    '\n\n',
    '\r\n',
    'From x 10:00\n',
    '>',
    '--b',
    '--b--',
    'Content-Type: text/html\n',
    '=?utf-8?b?',
    '\0',
    '\u00ff',
    '../',
    '#n',
  ],
].map((piece) => strToU8(piece, true));

type Change = readonly [kind: number, at: number, value: number];
const changes = fc.array(fc.tuple(fc.nat(4), fc.nat(1_000_000), fc.nat(1_000_000)), { minLength: 1, maxLength: 4 });

const changed = (bytes: Uint8Array, all: readonly Change[]): Uint8Array => all.reduce(once, bytes);

function once(bytes: Uint8Array, [kind, place, value]: Change): Uint8Array {
  const at = place % (bytes.length + 1);
  const end = Math.min(bytes.length, at + (value % 50));
  if (kind === 0 && at < bytes.length)
    return joined(bytes.subarray(0, at), Uint8Array.of(value), bytes.subarray(at + 1));
  if (kind === 1) return joined(bytes.subarray(0, at), bytes.subarray(end));
  if (kind === 2) return joined(bytes.subarray(0, end), bytes.subarray(at));
  if (kind === 3) return bytes.subarray(0, at);
  return joined(bytes.subarray(0, at), PIECES[value % PIECES.length]!, bytes.subarray(at));
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** An archive with one of its parts changed; now and then the archive itself. */
function changedArchive(bytes: Uint8Array, part: number, all: readonly Change[]): Uint8Array {
  if (part % 8 === 7) return changed(bytes, all);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[part % names.length]!;
  return zipped({ ...parts, [name]: changed(parts[name]!, all) });
}

async function answers(path: string, bytes: Uint8Array): Promise<boolean> {
  const spent = processorTime();
  const extracted = await extract(path, bytes);
  expect(spent(), 'milliseconds').toBeLessThan(2000);
  if ('problem' in extracted) return false;
  expectSound(extractedBody(extracted.extraction));
  expect(JSON.parse(JSON.stringify(extracted))).toEqual(extracted);
  return true;
}

const CASES: readonly (readonly [string, (part: number, all: readonly Change[]) => Uint8Array])[] = [
  ['a.docx', (part, all) => changedArchive(WORD, part, all)],
  ['a.epub', (part, all) => changedArchive(BOOK, part, all)],
  ['a.mbox', (_, all) => changed(MAIL, all)],
];

for (const [path, make] of CASES)
  test(`${path}: an answer for every changed file`, { timeout: 3_600_000 }, async () => {
    let read = 0;
    let all = 0;
    const memory = process.memoryUsage().rss;
    await fc.assert(
      fc.asyncProperty(fc.nat(10_000), changes, async (part, change) => {
        all++;
        if (await answers(path, make(part, change))) read++;
      }),
      { numRuns: runs(100_000) },
    );
    console.log(`${path}: ${all} changed files, ${read} of them read`);
    // Else nothing but refusals was looked at.
    expect(read).toBeGreaterThan(all / 10);
    expect(process.memoryUsage().rss - memory).toBeLessThan(1e9);
  });

test('the files are read when nothing is changed', async () => {
  for (const [path, bytes] of [
    ['a.docx', WORD],
    ['a.epub', BOOK],
    ['a.mbox', MAIL],
  ] as const) {
    const extracted = await extract(path, bytes);
    expect(extracted, path).toHaveProperty('extraction');
  }
});
