import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lines, makePdf } from '../../extract/pdf/make-pdf.ts';
import { docx, item, mark, note, p, row, run, styled, table } from '../../support/docx.ts';
import { epub } from '../../support/epub.ts';

/* Small sound files of each format, in which much of what the format knows is there. */

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const root = resolve(import.meta.dirname, '../../..');

const WORDS = [
  'The quota rose to 240,000 metric',
  'tons in 2024, the ministry re-',
  'ported, and fell in the spring',
  'of the year after.',
];

const pdf = (): Uint8Array[] => [
  makePdf(
    [
      {
        shown: [
          { text: 'Outlook', x: 40, y: 560, size: 16, font: 'F2' },
          ...lines(WORDS),
          { text: 'iv', x: 200, y: 20, size: 8 },
        ],
      },
      {
        shown: [
          ...lines(WORDS, { x: 30 }),
          ...lines(WORDS, { x: 220 }),
          { text: '1 A footnote.', x: 30, y: 60, size: 7 },
        ],
      },
      { image: true },
      { rotate: 90, shown: lines(WORDS, { turned: 90 }) },
    ],
    {
      catalog: '/PageLabels << /Nums [0 << /S /r /St 4 >> 2 << /S /D /P (A-) >>] >> /Lang (en)',
      info: '/Title (Quota report) /Author (Ines Albrecht) /CreationDate (D:20250303)',
    },
  ),
  makePdf([{ shown: lines(['One paragraph of one line.']) }]),
];

const word = (): Uint8Array[] => [
  docx(
    [
      styled('Heading1', 'Outlook'),
      p(`${run('Output rose')}${mark(1)}${run(' in 2024.')}`),
      item(0, 'One'),
      item(1, 'Two'),
      table(row(['Year', 'Tons'], '<w:tblHeader/>'), row(['2024', '240,000']), row([table(row(['in', 'side'])), 'x'])),
      p(
        '<w:ins w:id="1"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del>',
      ),
      p('<w:hyperlink r:id="rId9"><w:r><w:t>a link</w:t></w:r></w:hyperlink><w:r><w:tab/><w:br/><w:t>more</w:t></w:r>'),
    ].join(''),
    {
      footnotes: note(1, p('A footnote.')),
      core: '<dc:title>Quota report</dc:title><dc:creator>Ines Albrecht</dc:creator>',
    },
  ),
];

const book = (): Uint8Array[] => [
  epub(
    {
      'a.xhtml':
        '<h1>One</h1><p>Words<a epub:type="noteref" href="#n1">1</a> &amp; more.</p><ul><li>i<ul><li>j</li></ul></li></ul><aside id="n1" epub:type="footnote"><p>A note.</p></aside>',
      'b.xhtml':
        '<h2>Two</h2><span epub:type="pagebreak" id="p2" title="2"/><table><thead><tr><th>h</th></tr></thead><tbody><tr><td>r</td></tr></tbody></table><blockquote><p>q</p></blockquote>',
    },
    {
      metadata: '<dc:title>Quota</dc:title><dc:creator>Ines Albrecht</dc:creator><dc:date>2025</dc:date>',
      nav: '<nav epub:type="page-list"><ol><li><a href="text/b.xhtml#p2">2</a></li></ol></nav>',
    },
  ),
];

const MAIL = `From: "Albrecht, Ines" <ines@example.org>
To: Ravi Lindholm <ravi@example.org>
Subject: =?utf-8?Q?Water_=E2=80=93_and?= =?utf-8?B?IG1vcmU=?=
Date: Mon, 3 Mar 2025 23:30:00 -0800
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: multipart/alternative; boundary=c

--c
Content-Type: text/plain; charset=utf-8; format=flowed
Content-Transfer-Encoding: quoted-printable

The quota rose=20
to 240,000 tons =E2=80=93 said Ravi.

> As you wrote.
--c
Content-Type: text/html; charset=windows-1252

<p>The quota rose</p>
--c--
--b
Content-Type: application/pdf; name="a.pdf"
Content-Disposition: attachment; filename*=utf-8''a%20b.pdf
Content-Transfer-Encoding: base64

JVBERg==
--b--
`.replaceAll('\n', '\r\n');

const TEXT = `The Board

• one
• two\f
Output rose to 240,000 tons in 2024.
It fell.
`;

const MARKDOWN = `---
id: board
title: "The board"
author: [Ines Albrecht]
---

# Outlook

Output *rose* to [240,000](x) tons.[^1]

- one
  - two

> quoted

| a | b |
|---|---|
| 1 | 2 |

\`\`\`
code
\`\`\`

[^1]: A note.
`;

const HTML = `<!doctype html><html lang=en><head><title>Board</title><meta name=author content="Ines Albrecht">
<script type="application/ld+json">{"@type":"Article","headline":"Board","datePublished":"2024-03-03"}</script></head>
<body><nav>no</nav><main><h1>Outlook</h1><p>Output <b>rose</b> &amp; fell.<p>More<ul><li>i<li>j</ul><table><tr><th>h<td>r</table>
<p hidden>no</p><svg><text>t</text></svg><pre>a
b</pre></main></body></html>`;

/** By extension. */
export const seeds: Readonly<Record<string, readonly Uint8Array[]>> = {
  txt: [bytesOf(TEXT)],
  md: [bytesOf(MARKDOWN)],
  html: [bytesOf(HTML)],
  pdf: [...pdf(), readFileSync(resolve(root, 'test/fixtures/pdf/locked.pdf'))],
  docx: word(),
  epub: book(),
  eml: [bytesOf(MAIL)],
  mbox: [
    bytesOf(`From ines@example.org Mon Mar  3 23:30:00 2025\n${MAIL}\nFrom ravi@example.org\nSubject: Re\n\nYes.\n`),
  ],
};
