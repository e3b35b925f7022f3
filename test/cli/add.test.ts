import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../server/src/extract/extract.ts';
import { sha256 } from '../../server/src/host/digest.ts';
import { docx, p, run as words } from '../support/docx.ts';
import { epub } from '../support/epub.ts';
import { folderWith, type RunOptions, run as runIn } from './run.ts';

const body =
  '<main><h1>Quota</h1><p>Six units presented their results to the board.</p><p>Output rose to 240,000 tonnes in 2024.</p></main>';
const page = (head: string, inside = body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><nav>Home</nav>${inside}<script>alert(1)</script></body></html>`;
const quota = page(
  '<title>Quota</title><script type="application/ld+json">{"@type":"Report","headline":"The quota report","author":{"name":"Hanna Lindqvist"},"datePublished":"2025-03-04","publisher":{"name":"Northfold"},"url":"https://elsewhere.example/"}</script>',
);

type Answer = (request: IncomingMessage, answer: ServerResponse) => void;
const sends =
  (type: string | null, content: string | Uint8Array, headers: Record<string, string> = {}): Answer =>
  (_, answer) =>
    void answer.writeHead(200, { ...(type === null ? {} : { 'content-type': type }), ...headers }).end(content);
const html = (content: string) => sends('text/html; charset=utf-8', content);
const titled = (title: string) => html(page(`<title>${title}</title>`));
const latin = (text: string) => Buffer.from(text, 'latin1');

const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const memo = docx(p(words('The pilot plant stopped twice in 2025.')), {
  core: '<dc:title>Garrow memo</dc:title><dc:creator>Akiko Benner</dc:creator>',
});
const letter =
  'From: Akiko Benner <a@example.org>\r\nTo: b@example.org\r\nSubject: Pilot plant\r\nDate: Tue, 4 Mar 2025 10:00:00 +0000\r\n\r\nThe pilot plant stopped twice.\r\n';

const pages: Record<string, Answer> = {
  '/memo': sends(office, memo),
  '/book': sends('application/octet-stream', epub({ a: '<p>The plant stopped.</p>' }), {
    'content-disposition': 'attachment; filename=book.epub',
  }),
  '/letter.eml': sends('message/rfc822', letter),
  '/quota': html(quota),
  '/again': html(quota),
  '/short': (_, answer) => void answer.writeHead(301, { location: '/quota#part' }).end(),
  '/packed': sends('text/html', gzipSync(quota), { 'content-encoding': 'gzip' }),
  '/dots': titled('../../x'),
  '/backslashes': titled('..\\..\\windows\\system32'),
  '/controls': titled('a&#27;[2J&#7;b&#0;c\u202ed'),
  '/emoji': titled('🙂🙃'),
  '/con': titled('CON'),
  '/long': titled('x'.repeat(300)),
  '/empty': titled(''),
  '/report.md': sends('text/plain', '---\nid: wong-memo\ntitle: Memo\n---\n\nIt rose.\n'),
  '/tricky': sends('application/octet-stream', 'It rose.\n', {
    'content-disposition': 'attachment; filename="../../../evil.txt"',
  }),
  '/untyped.txt': sends(null, 'The board met.\n'),
  '/latin': sends('text/html; charset=utf-8', latin(page('<title>Caf\u00e9</title>', '<p>Caf\u00e9.</p>'))),
  '/japan': sends(
    'text/html',
    Buffer.concat([
      Buffer.from('<meta charset="Shift_JIS"><title>Q</title><p>'),
      Buffer.from([0x93, 0xfa, 0x96, 0x7b]),
      Buffer.from('</p>'),
    ]),
  ),
  '/picture': sends('image/png', 'x'),
  '/login.pdf': sends('application/pdf', page('<title>Log in</title>')),
  '/app': html('<!doctype html><title>App</title><div id="root"></div><script src="/app.js"></script>'),
  '/nothing': sends('text/html', ''),
  '/binary.txt': sends('text/plain', new Uint8Array([1, 0, 0, 0, 5, 0, 0, 7])),
};

let at: string;
const asked: string[] = [];
const server = createServer((request, answer) => {
  asked.push(request.url!);
  const send = pages[request.url!];
  if (send) send(request, answer);
  else answer.writeHead(404).end('no');
});
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const run = (root: string, args: readonly string[], options: RunOptions = {}) =>
  runIn(root, args, { today: () => '2026-11-26', ...options });
const listed = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .sort();
const readIn = (root: string, path: string) => readFileSync(join(root, path), 'utf8');

describe('a page', () => {
  it('is kept as it came, with what is known of it beside it, and says how to cite it', async () => {
    const root = folderWith({});
    const ran = await run(root, ['add', `${at}/quota`]);
    expect(ran).toEqual({
      code: 0,
      err: '',
      out:
        'seeds/lindqvist-2025-quota.html was saved.\n' +
        'seeds/lindqvist-2025-quota.yaml says what is known of it: “The quota report” · Hanna Lindqvist · 2025-03-04.\n' +
        'Cite it as [@lindqvist-2025-quota], one of its passages as [@lindqvist-2025-quota, ¶ 1].\n',
    });
    expect(readIn(root, 'seeds/lindqvist-2025-quota.html')).toBe(quota);
    expect(readIn(root, 'seeds/lindqvist-2025-quota.yaml')).toBe(
      `# Written by Pincite when it saved this source. Correct what is wrong: this goes over what the document says of itself.
- id: lindqvist-2025-quota
  type: webpage
  title: The quota report
  author:
    - literal: Hanna Lindqvist
  issued: 2025-03-04
  publisher: Northfold
  URL: ${at}/quota
  accessed: 2026-11-26
  language: en
  file: lindqvist-2025-quota.html
  custom:
    sha256: ${sha256(Buffer.from(quota))}
`,
    );
  });

  it('is a source then that notes can cite, and that no check complains of', async () => {
    const root = folderWith({ 'notes/a.md': '' });
    await run(root, ['add', `${at}/quota`]);
    const cite = '[@lindqvist-2025-quota, {¶ 2}, "rose to 240,000 tonnes"]';
    writeFileSync(join(root, 'notes/a.md'), `Output rose to 240,000 tonnes in 2024 ${cite}.\n`);
    expect(await run(root, ['check', '--format', 'compact', '--fail-on', 'info'])).toMatchObject({
      code: 0,
      out: '',
      err: '',
    });
    expect((await run(root, ['passages', 'lindqvist-2025-quota'])).out).toMatch(/^¶ 1 .*\n {4}Six units/);
    writeFileSync(join(root, 'notes/a.md'), `Output rose to 240,000 tonnes in 2024 ${cite.replace('240', '250')}.\n`);
    expect((await run(root, ['check', '--format', 'compact'])).out).toMatch(/quote\/altered/);
  });

  it('asks for one address and nothing else', async () => {
    asked.length = 0;
    await run(folderWith({}), ['add', `${at}/short`]);
    expect(asked).toEqual(['/short', '/quota']);
  });

  it('is written down by the address that answered, and by the one that was asked', async () => {
    const root = folderWith({});
    await run(root, ['add', `${at}/short`]);
    const sidecar = readIn(root, 'seeds/lindqvist-2025-quota.yaml');
    expect(sidecar).toContain(`URL: ${at}/quota\n`);
    expect(sidecar).toContain(`requested: ${at}/short\n`);
  });

  it.each([
    ['/dots', 'x'],
    ['/backslashes', 'windows-system32'],
    ['/controls', '2j-b-cd'],
    ['/emoji', 'emoji'],
    ['/con', 'source-con'],
    ['/long', 'x'.repeat(60)],
    ['/empty', 'quota'],
    ['/report.md', 'wong-memo'],
    ['/tricky', 'evil'],
    ['/untyped.txt', 'untyped'],
  ])('%s has a name that is safe', async (path, key) => {
    const root = folderWith({ 'notes/a.md': '' });
    const ran = await run(root, ['add', at + path]);
    expect([ran.code, ran.err]).toEqual([0, '']);
    expect(ran.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    const files = listed(root).filter((file) => file !== 'notes/a.md');
    expect(files.map((file) => file.replace(/\.\w+$/, ''))).toEqual([`seeds/${key}`, `seeds/${key}`]);
    writeFileSync(join(root, 'notes/a.md'), `It rose [@${key}].\n`);
    const checked = await run(root, ['check', '--format', 'compact']);
    expect([checked.err, checked.out]).toEqual(['', expect.not.stringMatching(/source\/|citation\/unknown/)]);
  });

  it('is the same packed or not', async () => {
    const root = folderWith({});
    await run(root, ['add', `${at}/packed`]);
    expect(readIn(root, 'seeds/lindqvist-2025-quota.html')).toBe(quota);
  });

  it('whose server names the wrong encoding is kept as it came', async () => {
    const root = folderWith({});
    const ran = await run(root, ['add', `${at}/latin`]);
    expect(ran.err).toMatch(/read as Windows-1252/);
    expect(readFileSync(join(root, 'seeds/cafe.html'), 'latin1')).toContain('<p>Caf\u00e9.</p>');
    expect(readIn(root, 'seeds/cafe.yaml')).toContain('title: Café\n');
  });

  it('in an encoding that sources are not read in is kept in UTF-8, which its sidecar says', async () => {
    const root = folderWith({});
    expect((await run(root, ['add', `${at}/japan`])).err).toBe('');
    expect(readIn(root, 'seeds/q.html')).toBe('\ufeff<meta charset="Shift_JIS"><title>Q</title><p>日本</p>');
    expect(readIn(root, 'seeds/q.yaml')).toContain('encoding: shift_jis');
    expect((await run(root, ['passages', 'q'])).out).toContain('日本');
  });
});

describe('other documents', () => {
  const extractor = { extract: ({ path, bytes }: { path: string; bytes: Uint8Array }) => extract(path, bytes) };
  it.each([
    ['/memo', 'benner-garrow.docx', 'Garrow memo'],
    ['/book', 'book.epub', 'book.epub'],
    ['/letter.eml', 'benner-2025-pilot.eml', 'Pilot plant'],
  ])('%s is saved by what it is, and can be cited', async (path, file, title) => {
    const root = folderWith({ 'notes/a.md': '' });
    const ran = await run(root, ['add', at + path], { extractor });
    expect([ran.code, ran.err]).toEqual([0, '']);
    const [document, sidecar] = listed(root).filter((name) => name !== 'notes/a.md');
    expect(document).toBe(`seeds/${file}`);
    expect(readIn(root, sidecar!)).toContain(`title: ${title}\n`);
    const key = file.replace(/\.\w+$/, '');
    writeFileSync(join(root, 'notes/a.md'), `The plant stopped [@${key}, ¶ 1].\n`);
    const checked = await run(root, ['check', '--format', 'compact'], { extractor });
    expect([checked.err, checked.out]).toEqual(['', expect.not.stringMatching(/source\/|citation\/unknown/)]);
  });
});

describe('what is there already', () => {
  it('is not added again: the same address, the same content, another way to the same address', async () => {
    const root = folderWith({});
    await run(root, ['add', `${at}/quota`]);
    const before = listed(root);
    asked.length = 0;
    const line = (what: string) =>
      `${what} is a source already: seeds/lindqvist-2025-quota.html. Nothing was added.\nCite it as [@lindqvist-2025-quota].\n`;
    expect(await run(root, ['add', `${at}/quota#x`])).toEqual({
      code: 0,
      err: '',
      out: line('A page from this address'),
    });
    expect(asked).toEqual([]);
    expect((await run(root, ['add', `${at}/short`])).out).toBe(line('A page from this address'));
    expect((await run(root, ['add', `${at}/again`])).out).toBe(line('The same file'));
    writeFileSync(join(root, 'copy.html'), quota);
    expect((await run(root, ['add', 'copy.html'])).out).toBe(line('The same file'));
    expect(listed(root)).toEqual(['copy.html', ...before]);
  });

  it('keeps its name: another document of the same title gets another', async () => {
    const root = folderWith({ 'seeds/X.txt': 'A\n', 'seeds/x-2.bib': '', 'seeds/x-3.png': '' });
    expect((await run(root, ['add', `${at}/dots`])).out).toContain('seeds/x-3.html was saved');
    const other = folderWith({ 'seeds/list.yaml': '- id: x\n  title: Another\n', 'seeds/x-2.html': '' });
    expect((await run(other, ['add', `${at}/dots`])).out).toContain('seeds/x-3.html was saved');
  });

  it('waits for its document: an entry of a bibliography with this address', async () => {
    const bibliography = `- id: li2025\n  title: Entry\n  URL: ${at}/quota\n`;
    const root = folderWith({
      'seeds/list.yaml': bibliography,
      'notes/a.md': 'Output rose to 240,000 tonnes in 2024 [@li2025, ¶ 2].\n',
    });
    expect((await run(root, ['add', `${at}/quota`])).out).toMatch(
      /^seeds\/li2025\.html was saved\.\nCite it as \[@li2025\]/,
    );
    expect(listed(root)).toEqual(['notes/a.md', 'seeds/li2025.html', 'seeds/list.yaml']);
    expect(await run(root, ['check', '--format', 'compact'])).toMatchObject({ code: 0, out: '', err: '' });
  });
});

describe('what cannot be added', () => {
  it.each([
    ['/none', /There is no page at this address/],
    ['/picture', /a picture \(image\/png\) that Pincite cannot read/],
    ['/login.pdf', /is a web page, perhaps one that asks to log in/],
    ['/app', /a browser makes it by running scripts/],
    ['/nothing', /What the server sent is empty/],
    ['/binary.txt', /not a text/],
  ])('%s', async (path, problem) => {
    const root = folderWith({ 'seeds/a.txt': 'A\n' });
    const ran = await run(root, ['add', at + path]);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(problem);
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
    expect(listed(root)).toEqual(['seeds/a.txt']);
  });

  it.each([
    [[], /Name one page or file/],
    [['a', 'b'], /Name one page or file/],
    [['gone.pdf'], /gone\.pdf: There is no such file/],
    [['www.example.org/x'], /write “https:\/\/” before it/],
    [['example.org/x'], /write “https:\/\/” before it/],
    [['ftp://example.org/x'], /Only web addresses that begin with https/],
    [['https://me:secret@example.org/x'], /a name or password/],
    [['seeds'], /This is a folder/],
    [['a.odt'], /ODT files cannot be read/],
    [['empty.txt'], /This file is empty/],
    [['blank.txt'], /no text in it that could be cited/],
    [['a.txt', '--key', '../x'], /cannot be a key/],
    [['a.txt', '--key', 'there'], /There is a source “there” already/],
    [['a.txt', '--key', 'THERE'], /There is a source “THERE” already/],
    [['a.txt', '--to', '..'], /only be saved inside/],
    [['a.txt', '--to', 'notes'], /“notes” is not among the folders/],
  ])('%j', async (args, problem) => {
    const files = { 'seeds/there.txt': 'There\n', 'a.txt': 'A\n', 'a.odt': 'x', 'empty.txt': '', 'blank.txt': ' \n\n' };
    const root = folderWith(files);
    const ran = await run(root, ['add', ...args]);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(problem);
    expect(listed(root)).toEqual(Object.keys(files).sort());
  });

  it('where nothing can be written', async () => {
    const root = folderWith({ 'pincite.yaml': 'sources: library\n', library: 'a file\n' });
    const ran = await run(root, ['add', `${at}/quota`]);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toMatch(/could not be written\. There is/);
  });
});

describe('a file', () => {
  it('is copied, not moved, and has no address', async () => {
    const root = folderWith({ 'in/Board report.TXT': 'The Board\n\nIt sat.\n' });
    const ran = await run(root, ['add', 'in/Board report.TXT']);
    expect(ran.out).toContain('Cite it as [@board]');
    expect(listed(root)).toEqual(['in/Board report.TXT', 'seeds/board.txt', 'seeds/board.yaml']);
    expect(readIn(root, 'seeds/board.txt')).toBe('The Board\n\nIt sat.\n');
    expect(readIn(root, 'seeds/board.yaml')).not.toContain('URL');
  });

  it('can lie elsewhere, and go into another folder of the sources under a key of choice', async () => {
    const other = folderWith({ 'x.htm': quota });
    const root = folderWith({ 'pincite.yaml': 'sources: [library, other]\n', 'notes/a.md': 'It sat [@mine].\n' });
    const ran = await run(join(root, 'notes'), [
      'add',
      join(other, 'x.htm'),
      '--key',
      '@mine',
      '--to',
      '../other/sub',
      '--root',
      root,
    ]);
    expect(ran.out).toContain('../other/sub/mine.htm was saved');
    expect(listed(root)).toContain('other/sub/mine.yaml');
    expect((await run(root, ['passages', 'mine'])).out).toContain('Six units');
  });

  it('whose text cannot be extracted is kept all the same, and what is wrong is said', async () => {
    const root = folderWith({ 'a.docx': 'PK\u0003\u0004word/document.xml' });
    const extractor = { extract: async () => ({ problem: 'This file is locked.' }) };
    const ran = await run(root, ['add', 'a.docx'], { extractor });
    expect([ran.code, ran.err]).toEqual([0, 'pincite: This file is locked.\n']);
    expect(listed(root)).toEqual(['a.docx', 'seeds/a.docx', 'seeds/a.yaml']);
  });

  it('gives what its extraction says of it', async () => {
    const root = folderWith({ 'a.pdf': '%PDF-1.7\n' });
    const metadata = { title: 'On tin', author: ['Moor Weekly'], issued: '2024' };
    const extraction = { format: 'pdf' as const, blocks: [], pages: [], metadata, remark: null };
    const ran = await run(root, ['add', 'a.pdf'], { extractor: { extract: async () => ({ extraction }) } });
    expect(ran.out).toContain('“On tin” · Moor Weekly · 2024');
    expect(existsSync(join(root, 'seeds/moor-weekly-2024-tin.pdf'))).toBe(true);
    expect((await run(root, ['add', 'a.pdf'])).out).toMatch(/^The same file is a source already/);
  });
});
