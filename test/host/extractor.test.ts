import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtractorLimits, extractorIn } from '../../server/src/host/extractor.ts';
import type { Extracted } from '../../server/src/library/extraction.ts';
import { extractWorker } from '../support/extract-worker.ts';

/*
 * Threads are real; most do what the file says, as a hostile file would make a reader do. It is JavaScript: what it returns is the answer.
 */
const obeys = `import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', async ({ path, bytes }) => {
  const answer = await new Function('path', 'threadId', 'parentPort', Buffer.from(bytes).toString())(path, threadId, parentPort);
  parentPort.postMessage(answer ?? { problem: path });
});
`;
const folder = mkdtempSync(join(tmpdir(), 'pincite-extractor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const worker = join(folder, 'worker.mjs');
beforeAll(() => writeFileSync(worker, obeys));

const some: ExtractorLimits = { threads: 1, milliseconds: 10_000, megabytes: 64, idle: 10_000 };

function extractor(limits: Partial<ExtractorLimits> = {}, url = pathToFileURL(worker)) {
  const own = extractorIn(url, { ...some, ...limits });
  return (code: string | Uint8Array, path = 'a.pdf'): Promise<Extracted> =>
    own.extract({ path, bytes: typeof code === 'string' ? new TextEncoder().encode(code) : code, sha256: '' });
}

const problemOf = (extracted: Extracted): string => ('problem' in extracted ? extracted.problem : 'none');
const threadId = 'return { problem: String(threadId) }';

describe('a file that', () => {
  test.each([
    ['loops', 'for (;;);', /longer than 1 seconds/],
    ['never answers', 'return new Promise(() => {})', /longer than 1 seconds/],
    ['fills its memory with objects', 'const all = []; for (;;) all.push([{}])', /more memory/],
    [
      'fills its memory with bytes',
      'const all = []; for (;;) all.push(new Uint8Array(2 ** 24).fill(1))',
      /more memory/,
    ],
    ['throws', 'throw new Error("no")', /stops the reading/],
    ['throws nothing', 'throw null', /stops the reading/],
    ['throws later', 'setTimeout(() => { throw new Error("no") }); return new Promise(() => {})', /stops the reading/],
    ['ends the thread', 'process.exit(0)', /stops the reading/],
    ['answers what cannot be sent', 'return { problem: () => {} }', /stops the reading/],
    ['overflows the stack', 'const f = () => f() + 1; f()', /stops the reading/],
  ])('%s is a problem that may pass, and the next file is read', async (_, code, problem) => {
    const extract = extractor(/loops|never/.test(_) ? { milliseconds: 1000, megabytes: 1024 } : {});
    const [bad, next] = await Promise.all([extract(code), extract('', 'next.pdf')]);
    expect(bad).toEqual({ problem: expect.stringMatching(problem), isPassing: true });
    expect(next).toEqual({ problem: 'next.pdf' });
  });

  test('takes its time is not hurried by those that wait, and they are not held against it', async () => {
    const extract = extractor({ milliseconds: 1000, megabytes: 1024 });
    const slow = extract('for (;;);');
    const others = Array.from({ length: 20 }, (_, i) => extract('', `${i}.pdf`));
    const wait = (ms: number) => `return new Promise((done) => setTimeout(done, ${ms}))`;
    const later = [extract(wait(600)), extract(wait(600))];
    expect(problemOf(await slow)).toMatch(/longer/);
    expect((await Promise.all(others)).map(problemOf)).toEqual(others.map((_, i) => `${i}.pdf`));
    expect((await Promise.all(later)).map(problemOf)).toEqual(['a.pdf', 'a.pdf']);
  });
});

test('many files in order, on one thread', async () => {
  const extract = extractor();
  const order: number[] = [];
  const all = Array.from({ length: 200 }, async (_, i) => {
    const answer = await extract(threadId);
    order.push(i);
    return problemOf(answer);
  });
  expect(new Set(await Promise.all(all)).size).toBe(1);
  expect(order).toEqual(order.map((_, i) => i));
});

test('two threads read two files at once, and the next go to whoever is free', async () => {
  const extract = extractor({ threads: 2, milliseconds: 1500, megabytes: 1024 });
  const [slow, ...quick] = [extract('for (;;);'), ...Array.from({ length: 20 }, () => extract(threadId))];
  let isSlowDone = false;
  void slow!.then(() => (isSlowDone = true));
  expect(new Set((await Promise.all(quick)).map(problemOf)).size).toBe(1);
  expect(isSlowDone).toBe(false);
  expect(problemOf(await slow!)).toMatch(/longer/);
});

test('a thread without work ends; so does one that fails while it has none', async () => {
  const extract = extractor({ idle: 50 });
  const first = await extract(threadId);
  await new Promise((done) => setTimeout(done, 400));
  const second = await extract(threadId);
  expect(second).not.toEqual(first);
  await extract('setTimeout(() => { throw new Error("late") }, 10)');
  await new Promise((done) => setTimeout(done, 30));
  expect(problemOf(await extract('', 'after.pdf'))).toBe('after.pdf');
});

test('a thread that cannot be started is a problem, not a wait', async () => {
  const extract = extractor({}, pathToFileURL(join(folder, 'gone.mjs')));
  const answers = await Promise.all([extract(''), extract('')]);
  expect(answers.map(problemOf)).toEqual([expect.stringMatching(/stops the reading/), expect.stringMatching(/stops/)]);
});

test('the process can end while a thread rests, and not before files are read', () => {
  const entry = join(folder, 'entry.mjs');
  const main = `import { extractorIn } from '${join(import.meta.dirname, '../../server/src/host/extractor.ts')}';
const extractor = extractorIn(new URL('./worker.mjs', import.meta.url), { threads: 1, milliseconds: 5000, megabytes: 64, idle: 60_000 });
const read = (path) => extractor.extract({ path, bytes: Buffer.from('return new Promise((done) => setTimeout(done, 300))'), sha256: '' });
for (const path of ['a', 'b', 'c']) read(path).then(({ problem }) => console.log(problem));`;
  buildSync({
    stdin: { contents: main, resolveDir: folder },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: entry,
  });
  const { status, stdout } = spawnSync(process.execPath, [entry], { encoding: 'utf8', timeout: 20_000 });
  expect([status, stdout]).toEqual([0, 'a\nb\nc\n']);
});

test('the thread that ships reads, and says what it cannot read', async () => {
  const extract = extractor({}, await extractWorker());
  expect(await extract('', 'a.pdf')).toEqual({ problem: 'This file is empty.' });
  expect(problemOf(await extract('words', 'a.docx'))).toMatch(/damaged/);
  expect(problemOf(await extract('words', 'a.png'))).toBe('This kind of file cannot be read.');
});
