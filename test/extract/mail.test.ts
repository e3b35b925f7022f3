import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extract } from '../../server/src/extract/extract.ts';
import { messagesIn } from '../../server/src/extract/mail/mbox.ts';
import { dayOf } from '../../server/src/extract/mail/section.ts';
import { mailReader } from '../../server/src/extract/mail.ts';
import { usualLimits } from '../../server/src/extract/reader.ts';
import type { Extraction } from '../../server/src/library/extraction.ts';
import { extractedBody, shownText } from '../../server/src/library/readers/extracted.ts';
import { expectSound } from '../library/readers/support.ts';
import { processorTime } from '../support/processor-time.ts';
import { runs } from '../support/seed.ts';

/** Lines end as they are sent; every unit is a byte. */
const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from([...text.replace(/\r?\n/g, '\r\n')].map((c) => c.charCodeAt(0)));
const read = (text: string | Uint8Array) =>
  mailReader.read(typeof text === 'string' ? bytesOf(text) : text, usualLimits);
const short = ({ blocks }: Extraction) => blocks.map(({ kind, level, text }) => `${kind}${level ?? ''}: ${text}`);
const bodyOf = async (text: string) => short(await read(text)).slice(2);
const problemOf = async (bytes: Uint8Array) => {
  const extracted = await extract('a.eml', bytes);
  return 'problem' in extracted ? extracted.problem : null;
};

const HEAD = `From: "Albrecht, Ines" <ines@example.org>
To: Ravi Lindholm <ravi@example.org>, marta@example.org
Subject: Water
Date: Mon, 3 Mar 2025 23:30:00 -0800
`;

const multipart = (kind: string, ...parts: string[]): string =>
  `${HEAD}Content-Type: multipart/${kind}; boundary=b\n\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`;
const plain = (text: string): string => `Content-Type: text/plain; charset=utf-8\n\n${text}`;
const html = (text: string): string => `Content-Type: text/html; charset=utf-8\n\n${text}`;

describe('mail: a message', () => {
  it('is a section with its header as the first passage', async () => {
    const extraction = await read(
      `${HEAD}Cc: Board: a@example.org, Jon <j@example.org>;\n\nDear Ravi,\n\nplease cut it\nby a third.\n\n-- \nInes\n`,
    );
    expect(shownText(extraction)).toBe(
      '§ 1 Water\n\n¶ 1 From: Albrecht, Ines <ines@example.org>\nTo: Ravi Lindholm <ravi@example.org>, marta@example.org\n' +
        'Cc: Board: a@example.org, Jon <j@example.org>;\nDate: Mon, 3 Mar 2025 23:30:00 -0800\nSubject: Water\n\n' +
        '¶ 2 Dear Ravi,\n\n¶ 3 please cut it\nby a third.\n\n¶ 4 -- \nInes\n',
    );
    expect(extraction.metadata).toEqual({
      type: 'personal_communication',
      title: 'Water',
      author: ['Ines Albrecht'],
      issued: '2025-03-03',
    });
    expect(extraction.remark).toBeNull();
    expectSound(extractedBody(extraction));
  });

  it('has quotations without their marks, and lists', async () => {
    expect(
      await bodyOf(
        `${HEAD}\nNo.\n> You said\n> so.\n>\n> > I did\n>> not.\n> Yes.\nReally.\n\n- a\n- b\n\n---\na: b\n---\n`,
      ),
    ).toEqual([
      'paragraph: No.',
      'quote: You said\nso.',
      'quote: I did\nnot.',
      'quote: Yes.',
      'paragraph: Really.',
      'item: - a',
      'item: - b',
      'paragraph: ---\na: b\n---',
    ]);
  });

  it('has lines joined that were broken to be sent (format=flowed)', async () => {
    const flowed = 'Content-Type: text/plain; charset=utf-8; format=flowed';
    expect(await bodyOf(`${HEAD}${flowed}\n\nOne \ntwo.\nThree.\n>a \n>b\n> c\n -- not\n-- \nInes \n`)).toEqual([
      'paragraph: One two.\nThree.',
      'quote: a b\nc',
      'paragraph: -- not\n-- \nInes',
    ]);
    expect(await bodyOf(`${HEAD}${flowed}; delsp=yes\n\nwo \nrd\n`)).toEqual(['paragraph: word']);
  });

  it('is decoded as it states; what is no UTF-8 is Windows-1252, and said', async () => {
    const with8bit = (type: string) =>
      `${HEAD}Content-Type: text/plain${type}\nContent-Transfer-Encoding: 8bit\n\n\x93Gr\xfc\xdfe\x94 \x80\n`;
    expect(await bodyOf(with8bit('; charset=windows-1252'))).toEqual(['paragraph: “Grüße” €']);
    expect(await bodyOf(with8bit('; charset=iso-8859-1'))).toEqual(['paragraph: “Grüße” €']);
    const unstated = await read(with8bit(''));
    expect(short(unstated)[2]).toBe('paragraph: “Grüße” €');
    expect(unstated.remark).toMatch(/another encoding/);
    expect(await bodyOf(`${HEAD}Content-Type: text/plain; charset=iso-2022-jp\n\n\x1b$BF|K\\\x1b(B\n`)).toEqual([
      'paragraph: 日本',
    ]);
    expect(await bodyOf(`${HEAD}Content-Type: text/plain; charset=x-unknown\n\nplain\n`)).toEqual(['paragraph: plain']);
    expect(
      await bodyOf(
        `${HEAD}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=\n=C3=9Fe\n`,
      ),
    ).toEqual(['paragraph: Grüße']);
    const encoded = await read(
      'From: =?utf-8?q?Gr=C3=BC=C3=9F?= <a@b.c>\nSubject: =?iso-8859-1?q?=93x=94?=\n =?utf-8?b?w7w=?=\n\nx\n',
    );
    expect(encoded.metadata).toMatchObject({ title: '“x”ü', author: ['Grüß'] });
  });

  it('is read in its plain form, unless that is a stub', async () => {
    const long =
      '<h1>Title</h1><p>The board met in Port Ellery on 3 March 2025.</p><blockquote>Quoted.</blockquote><p style="display:none">x</p>';
    expect(await bodyOf(multipart('alternative', plain('The board met in Port Ellery.'), html(long)))).toEqual([
      'paragraph: The board met in Port Ellery.',
    ]);
    const asHtml = ['heading2: Title', 'paragraph: The board met in Port Ellery on 3 March 2025.', 'quote: Quoted.'];
    expect(await bodyOf(multipart('alternative', plain(' \n'), html(long)))).toEqual(asHtml);
    expect(await bodyOf(multipart('alternative', plain('See HTML.'), html(long)))).toEqual(asHtml);
    expect(await bodyOf(multipart('alternative', plain('Only this.')))).toEqual(['paragraph: Only this.']);
    expect(await bodyOf(`${HEAD}${html(long)}`)).toEqual(asHtml);
  });

  it('names what is attached, but no pictures of the text', async () => {
    const attached = 'Content-Type: application/pdf\nContent-Disposition: attachment; filename="contract.pdf"\n\nx';
    const text =
      'Content-Type: text/plain\nContent-Disposition: attachment; filename==?utf-8?q?=C3=BC.txt?=\n\nnot read';
    const nameless = 'Content-Type: image/png\n\nx';
    const extraction = await read(multipart('mixed', plain('Text.'), attached, text, nameless, plain('More.')));
    expect(short(extraction).slice(2)).toEqual(['paragraph: Text.', 'paragraph: More.']);
    expect(extraction.remark).toBe('3 attachments were not read: contract.pdf, ü.txt, image/png.');
    const logo = 'Content-Type: image/png; name=logo.png\nContent-ID: <1>\n\nx';
    expect((await read(multipart('related', html('<p>a</p>'), logo))).remark).toBeNull();
  });

  it('holds messages that were passed on, as sections of their own', async () => {
    const inner = `Content-Type: message/rfc822\n\nFrom: Marta Quist <m@example.org>\nDate: 2 Mar 25 10:00 GMT\nSubject: Alarm\nContent-Type: text/html\n\n<table><thead><tr><th>h</th></tr></thead><tbody><tr><td>r</td></tr></tbody></table>`;
    const extraction = await read(multipart('mixed', plain('See below.'), inner, plain('Bye.')));
    expect(short(extraction)).toEqual([
      'heading1: Water',
      expect.stringMatching(/^paragraph: From: /),
      'paragraph: See below.',
      'heading2: Alarm (Marta Quist, 2025-03-02)',
      'paragraph: From: Marta Quist <m@example.org>\nDate: 2 Mar 25 10:00 GMT\nSubject: Alarm',
      'header: h',
      'row: r',
      'paragraph: Bye.',
    ]);
    expect(extraction.blocks[6]).toMatchObject({ headers: [5] });
    expectSound(extractedBody(extraction));
  });

  it('says that it is encrypted', async () => {
    const parts = [
      'Content-Type: application/pgp-encrypted\n\nVersion: 1',
      'Content-Type: application/octet-stream; name=e.asc\n\nx',
    ];
    expect((await read(multipart('encrypted', ...parts))).remark).toMatch(/^The text of 1 message is encrypted/);
  });

  it('tells its day as the sender wrote it', () => {
    expect(dayOf('Mon, 3 Mar 2025 23:30:00 -0800')).toBe('2025-03-03');
    expect(dayOf('3 Mar 25 23:30 GMT')).toBe('2025-03-03');
    expect(dayOf('3 Mar 99')).toBe('1999-03-03');
    expect(dayOf('3 Mar 103')).toBe('2003-03-03');
    expect(dayOf('2025-03-03T10:00:00Z')).toBe('2025-03-03');
    for (const bad of ['', 'yesterday', '31 Feb 2025', '3 Foo 2025', '99 99 99']) expect(dayOf(bad)).toBeUndefined();
  });
});

describe('mail: a mailbox', () => {
  const message = (subject: string, body: string): string =>
    `From ines@example.org Mon Mar  3 10:00:00 2025\nFrom: Ines <ines@example.org>\nDate: 3 Mar 2025 10:00 +0100\nSubject: ${subject}\n\n${body}\n\n`;

  it('has a section a message, and escaped lines as they were', async () => {
    const box =
      message('One', 'Text.\n\nFrom the start it was clear.\n\n>From here on.\n>>From there.\n') +
      message('Two', 'From: nobody\n\nFrom Ellery at 10:30 we left.\nAnd so on.');
    for (const bytes of [strToU8(box), bytesOf(box)]) {
      const extraction = await read(bytes);
      expect(short(extraction).filter((each) => !each.startsWith('paragraph: From: Ines'))).toEqual([
        'heading1: One (Ines, 2025-03-03)',
        'paragraph: Text.',
        'paragraph: From the start it was clear.',
        'paragraph: From here on.',
        'quote: From there.',
        'heading1: Two (Ines, 2025-03-03)',
        'paragraph: From: nobody',
        'paragraph: From Ellery at 10:30 we left.\nAnd so on.',
      ]);
      expect(extraction.metadata).toEqual({});
    }
  });

  it('is a message like any other when it holds one', async () => {
    const extraction = await read(message('One', 'Text.'));
    expect(short(extraction)[0]).toBe('heading1: One');
    expect(extraction.metadata.title).toBe('One');
  });

  it('loses no message to one that cannot be read', async () => {
    const broken = `From x Mon Mar  3 10:00:00 2025\nX: ${'y'.repeat(3_000_000)}\n\nx\n\n`;
    const empty = 'From x Mon Mar  3 10:00:00 2025\nX-Nothing: 1\n\n\n';
    const extraction = await read(message('One', 'a') + broken + empty + message('Two', 'b'));
    expect(extraction.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(2);
    expect(extraction.remark).toBe('2 messages could not be read: number 2, 3.');
  });

  it('takes time in proportion to its size', async () => {
    const many = message('One', 'Some words.\n').repeat(2000);
    const spent = processorTime();
    expect((await read(strToU8(many))).blocks).toHaveLength(6000);
    const lines = strToU8(`From x 10:00\n${'\n>From \nFrom \nFrom x 1:00'.repeat(100_000)}`);
    expect(messagesIn(lines).length).toBeGreaterThan(0);
    expect(spent()).toBeLessThan(10_000);
  });
});

describe('mail: bad files', () => {
  it('says what is the matter', async () => {
    expect(await problemOf(strToU8('just words\n\nand more'))).toMatch(/no e-mail/);
    expect(await problemOf(strToU8('X-Header: 1\n\nno sender'))).toMatch(/no e-mail/);
    expect(await problemOf(strToU8(`From: a@b\nX: ${'y'.repeat(3_000_000)}\n\nx`))).toMatch(/damaged/);
    expect(await problemOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toMatch(/Outlook/);
  });

  it('makes something of broken MIME', async () => {
    expect(await bodyOf(`${HEAD}Content-Type: multipart/mixed\n\nno boundary\n`)).toEqual(['paragraph: no boundary']);
    expect(await bodyOf(`${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\n${plain('cut off')}`)).toEqual([
      'paragraph: cut off',
    ]);
    expect(await bodyOf(`${HEAD}Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n%%%%\n`)).toEqual([]);
    expect(await bodyOf(`${HEAD}Content-Type: nonsense; charset\n\nwords\n`)).toEqual(['paragraph: words']);
    expect(await bodyOf(`${HEAD}No blank line here.\nAnd: so on.\n\nMore.`)).toEqual([
      'paragraph: No blank line here.\nAnd: so on.',
      'paragraph: More.',
    ]);
    expect(short(await read(`MIME-Version: 1.0\nContent-Type: text/plain\n\nNo sender.`))).toEqual([
      'heading1: (no subject)',
      'paragraph: No sender.',
    ]);
    expect((await read('Subject: x')).blocks).toHaveLength(2);
  });

  it('stands ten thousand attachments, and messages in messages without end', async () => {
    const attached = (_: unknown, i: number) => `Content-Type: application/pdf; name=${i % 9000}.pdf\n\nx`;
    const spent = processorTime();
    const { remark } = await read(multipart('mixed', ...Array.from({ length: 10_000 }, attached)));
    expect(remark).toMatch(/^10000 attachments were not read: 0\.pdf \(2 times\), .* and 8990 more\.$/);
    const nested = `${HEAD}Content-Type: message/rfc822\n\n`.repeat(100);
    expect((await read(`${nested}${HEAD}\nx`)).blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(6);
    const parts = Array.from(
      { length: 200 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
    ).join('');
    expect(await problemOf(bytesOf(`${HEAD}${parts}${plain('x')}`))).toBeNull();
    expect(spent()).toBeLessThan(10_000);
  });

  it('answers for any bytes and any prefix, the same each time', async () => {
    const good = bytesOf(
      multipart('mixed', multipart('alternative', plain('> a'), html('<p>b')), 'Content-Type: image/png\n\nx'),
    );
    for (let end = 0; end < good.length; end += 7) await extract('a.eml', good.subarray(0, end));
    const pieces = [
      HEAD,
      '\n',
      '\n\n',
      'From x 10:00\n',
      'From: a@b\n',
      '>',
      '> ',
      ' ',
      '--b\n',
      '--b--\n',
      'Content-Type: multipart/alternative; boundary=b\n',
      'Content-Type: text/html\n',
      '<p>',
      'word',
      '-- \n',
      'Content-Transfer-Encoding: base64\n',
      '\xff',
      '\0',
      '=?utf-8?q?',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), async (parts) => {
        const bytes = bytesOf(parts.join(''));
        const extracted = await extract('a.mbox', bytes);
        expect(await extract('a.mbox', bytes)).toEqual(JSON.parse(JSON.stringify(extracted)));
        if ('extraction' in extracted) expectSound(extractedBody(extracted.extraction));
        else expect(extracted.problem).toMatch(/no e-mail|empty/);
      }),
      { numRuns: runs(1000) },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await extract('a.eml', bytes);
      }),
      { numRuns: runs(500) },
    );
  });
});
