import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cachedExtractor } from '../../server/src/host/extraction-cache.ts';
import { extractorIn } from '../../server/src/host/extractor.ts';
import { nodeFileSystem } from '../../server/src/host/node-file-system.ts';
import type { Extractor } from '../../server/src/workspace/ports.ts';
import { lines, makePdf } from '../extract/pdf/make-pdf.ts';
import { zeros } from '../support/archive.ts';
import { docx, p } from '../support/docx.ts';
import { epub } from '../support/epub.ts';
import { extractWorker } from '../support/extract-worker.ts';
import { folderWith, run } from './run.ts';

/*
 * Documents that cannot be read, beside sound ones, through the whole program and the thread that ships: each has one clear line on its own
 * file, and all else is checked as if it were not there.
 */

const words = 'Output rose to 240,000 tonnes in 2024.';
const sound = {
  'seeds/good.pdf': makePdf([{ shown: lines([words]) }]),
  'seeds/well.docx': docx(p(words)),
  'seeds/fine.epub': epub({ a: `<p>${words}</p>` }),
  'seeds/kind.eml': `From: a@example.org\nSubject: Output\n\n${words}\n`,
  'seeds/plain.txt': `${words}\n`,
};
/** One wrong word a source: it is found only where the source was read. */
const note = ['good', 'well', 'fine', 'plain']
  .map((key) => `It rose [@${key}, ¶ 1, "Output fell to 240,000 tonnes in 2024"].\n`)
  .join('\n');

const cache = mkdtempSync(join(tmpdir(), 'pincite-bad-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));
let extractor: Extractor;
let worker: URL;
beforeAll(async () => {
  worker = await extractWorker();
  extractor = cachedExtractor(extractorIn(worker), cache, { worker });
});

interface Found {
  readonly file: string;
  readonly check: string;
  readonly severity: string;
  readonly message: string;
}

/** What is found in a folder of sound sources and these; what is said of the sound ones is looked at here. */
async function check(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: { extractor?: Extractor; prepare?: (root: string) => void; files?: typeof nodeFileSystem } = {},
) {
  const { prepare, ...others } = options;
  const root = folderWith({ ...sound, 'note.md': note, ...files });
  prepare?.(root);
  const ran = await run(root, ['check', '--format', 'json'], { extractor, ...others });
  expect(ran.err).not.toMatch(/\n {4}at |Something went wrong/);
  const { findings, problems } = JSON.parse(ran.out) as { findings: Found[]; problems: unknown[] };
  expect(problems).toEqual([]);
  expect(findings.filter(({ file, check }) => file === 'note.md' && check === 'quote/altered').length).toBe(4);
  const ofBad = findings.filter(({ file, check }) => check === 'source/unreadable' && !(file in sound));
  return { root, findings, said: ofBad.map(({ file, message }) => [file, message] as const) };
}

const locked = readFileSync(new URL('../fixtures/pdf/locked.pdf', import.meta.url));
const harbour = readFileSync(new URL('../fixtures/pdf/harbour.pdf', import.meta.url));
const word = docx(p(words).repeat(200));

test('nothing is said of sound documents', async () => {
  expect((await check({})).said).toEqual([]);
});

describe('a document that', () => {
  test.each<[string, string, string | Uint8Array, RegExp]>([
    [
      'is a PDF cut off in its middle',
      'x.pdf',
      harbour.subarray(0, harbour.length / 2),
      /damaged|cut off|blank|no text/,
    ],
    ['is a PDF cut off at its beginning', 'x.pdf', harbour.subarray(0, 200), /damaged|cut off/],
    ['is a PDF locked with a password', 'x.pdf', locked, /password/],
    ['is no PDF', 'x.pdf', 'Words.', /no PDF|damaged/],
    ['is a PDF of zeros', 'x.pdf', new Uint8Array(10_000), /no PDF|damaged/],
    ['is a Word document cut off', 'x.docx', word.subarray(0, word.length - 40), /cut off/],
    [
      'is a Word document without its text',
      'x.docx',
      docx('', { parts: { 'word/document.xml': null } }),
      /no Word|damaged/,
    ],
    ['is a Word document of broken XML', 'x.docx', docx('<w:p><w:r>'), /damaged/],
    [
      'is a Word document that is a bomb',
      'x.docx',
      docx(p('a'), { parts: { 'word/document.xml': zeros(64) } }),
      /far more/,
    ],
    ['is a book that is a bomb', 'x.epub', epub({ a: '' }, { parts: { 'OPS/text/a': zeros(64) } }), /far more/],
    ['is a book cut off', 'x.epub', epub({ a: '<p>a</p>' }).subarray(0, 500), /damaged|cut off/],
    ['is empty', 'x.pdf', '', /empty/],
    [
      'is a picture under the name of a message',
      'x.eml',
      Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
      /no e-mail|damaged|no message|header/i,
    ],
    ['is of another kind than its name says', 'x.pdf', word, /no PDF|damaged/],
    [
      'is binary with a text name',
      'x.txt',
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) & 255),
      /not a text/,
    ],
    ['is a text with NUL bytes', 'x.txt', `Output${'\0'} rose.`, /not a text/],
  ])('%s', async (_, name, bytes, message) => {
    const path = `seeds/${name}`;
    expect((await check({ [path]: bytes })).said).toEqual([[path, expect.stringMatching(message)]]);
    // Said again where the answer comes from the cache.
    expect((await check({ [path]: bytes })).said).toEqual([[path, expect.stringMatching(message)]]);
  });

  test.skipIf(spawnSync('qpdf', ['--version']).status !== 0)('was locked by another program', async () => {
    const prepare = (root: string) => {
      const plain = join(cache, 'plain.pdf');
      writeFileSync(plain, sound['seeds/good.pdf']);
      for (const [name, password] of [
        ['locked', 'secret'],
        ['open', ''],
      ] as const)
        execFileSync('qpdf', ['--encrypt', password, 'owner', '256', '--', plain, join(root, `seeds/${name}-by.pdf`)], {
          stdio: 'ignore',
        });
      rmSync(plain);
    };
    // One that everybody may open, though not change, is read.
    const { said } = await check({}, { prepare });
    expect(said).toEqual([['seeds/locked-by.pdf', expect.stringMatching(/password/)]]);
  });

  test.each(['x.pdf', 'x.docx', 'x.txt', 'x.html'])('has 2 GB: %s', async (name) => {
    const prepare = (root: string) => {
      const file = openSync(join(root, 'seeds', name), 'w');
      ftruncateSync(file, 2 * 1024 ** 3);
      closeSync(file);
    };
    const before = process.memoryUsage.rss();
    const { said } = await check({}, { prepare });
    expect(said).toEqual([[`seeds/${name}`, 'This file is too large to be read: 2048 MB, and the limit is 64 MB.']]);
    expect(process.memoryUsage.rss() - before).toBeLessThan(300 * 1024 * 1024);
  });

  test('lies out of the workspace', async () => {
    const away = folderWith({ 'a.pdf': sound['seeds/good.pdf'] });
    const { said } = await check(
      {},
      { prepare: (root) => symlinkSync(join(away, 'a.pdf'), join(root, 'seeds/out.pdf')) },
    );
    expect(said).toEqual([['seeds/out.pdf', 'This link leads out of the workspace, so it was not followed.']]);
  });

  test('takes too long', async () => {
    // A megabyte that unpacks to a million letters in one place.
    const content = deflateSync('BT /F1 10 Tf 40 500 Td (x) Tj ET\n'.repeat(1_000_000)).toString('latin1');
    const slow = Buffer.from(
      Buffer.from(makePdf([{ content: '%' }]))
        .toString('latin1')
        .replace(
          /<<\s*\/Length \d+ >>\nstream\n%/,
          `<< /Filter /FlateDecode /Length ${content.length} >>\nstream\n${content}`,
        ),
      'latin1',
    );
    const hurried = extractorIn(worker, { threads: 1, milliseconds: 2000, megabytes: 512, idle: 1000 });
    const { extract } = hurried;
    // The others have all the time that they need, as they would have on a machine that does nothing else.
    const own: Extractor = {
      extract: (file) => (file.path === 'seeds/x.pdf' ? extract(file) : extractor.extract(file)),
    };
    expect((await check({ 'seeds/x.pdf': slow }, { extractor: own })).said).toEqual([
      ['seeds/x.pdf', expect.stringMatching(/^Reading this file takes longer than 2 seconds/)],
    ]);
  });
});

describe('a document that vanishes or changes', () => {
  /** The files of this machine, with something done to one just before it is read. */
  const meanwhile = (path: string, act: (file: string) => void): typeof nodeFileSystem => ({
    ...nodeFileSystem,
    read: (root, name, limit) => {
      if (name === path) act(join(root, name));
      return nodeFileSystem.read(root, name, limit);
    },
  });

  test.each(['x.pdf', 'x.docx', 'x.txt', 'refs.bib'])('%s is gone before it is read', async (name) => {
    const path = `seeds/${name}`;
    const { said } = await check({ [path]: 'x' }, { files: meanwhile(path, (file) => rmSync(file, { force: true })) });
    expect(said).toEqual([[path, 'There is no such file.']]);
  });

  test('is another one when it is read: that is what is read', async () => {
    const swap = (file: string) => {
      writeFileSync(`${file}.new`, sound['seeds/good.pdf']);
      renameSync(`${file}.new`, file);
    };
    const { said } = await check({ 'seeds/x.pdf': 'not yet a PDF' }, { files: meanwhile('seeds/x.pdf', swap) });
    expect(said).toEqual([]);
  });
});

describe('what only looks bad', () => {
  const cites = (key: string, words: string) => ({ 'b.md': `It rose [@${key}, ¶ 2, "${words}"].\n` });
  const ofNote = (findings: readonly Found[]) =>
    findings
      .filter(({ file }) => file === 'b.md')
      .map(({ check, message }) => `${check}: ${message}`)
      .filter((text) => /quote\/|unknown|no-text|unreadable/.test(text));

  test('x.pdf beside x.txt is one source: the text serves, whatever the PDF is', async () => {
    const text = 'A title\n\nThe quota stayed at 5 percent.\n';
    for (const pdf of [harbour, locked, 'no PDF']) {
      const { findings, said } = await check({
        'seeds/x.txt': text,
        'seeds/x.pdf': pdf,
        ...cites('x', 'quota stayed at 5'),
      });
      expect([ofNote(findings), said]).toEqual([[], []]);
      expect(findings.filter(({ check }) => check === 'citation/duplicate-key')).toEqual([]);
    }
  });

  test('mixed line ends, in text, Markdown and HTML', async () => {
    const mixed = 'One.\r\n\r\nThe quota\rstayed at 5 percent.\n\nThree.\r\rFour.\r\n';
    for (const [name, text] of [
      ['x.txt', mixed],
      ['x.md', mixed],
      ['x.html', `<p>One.\r\n<p>The quota\rstayed at 5\npercent.\r<p>Three.`],
    ] as const) {
      const { findings, said } = await check({
        [`seeds/${name}`]: text,
        ...cites('x', 'The quota stayed at 5 percent'),
      });
      expect([name, ofNote(findings), said]).toEqual([name, [], []]);
    }
  });

  test('a key used by two documents is an error at the second, and both are read', async () => {
    const { findings, said } = await check({
      'seeds/x.pdf': sound['seeds/good.pdf'],
      'seeds/sub/x.docx': docx(p('Another.')),
    });
    expect(said).toEqual([]);
    const doubles = findings.filter(({ check }) => check === 'citation/duplicate-key');
    expect(doubles.map(({ severity }) => severity)).toContain('error');
  });

  test('settings that do not parse: said with their place, and nothing is checked by guess', async () => {
    const root = folderWith({ ...sound, 'note.md': note, 'pincite.yaml': 'checks:\n  quote/altered: [off\n' });
    const ran = await run(root, ['check', '--format', 'json'], { extractor });
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^pincite: pincite\.yaml: Line \d+, column \d+: /);
  });

  test('what cannot be read is kept like what can: nothing of it is in a name', () => {
    for (const name of readdirSync(cache)) expect(name).toMatch(/^[0-9a-f]{64}-(?:pdf|docx|epub|eml)-[0-9a-f]{16}$/);
  });
});
