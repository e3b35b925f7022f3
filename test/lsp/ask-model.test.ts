import { afterEach, describe, expect, it, vi } from 'vitest';
import { overlap, WordOverlap } from '../support/word-overlap.ts';
import { type TestClient, until } from './client.ts';
import { files, folderWith, start } from './fixture.ts';

const claim = (n: number) => `Output of unit ${n} rose last year [@quota, ¶ 3].`;
const note = (...numbers: number[]) => numbers.map((n) => `${claim(n)}\n`).join('\n');
const rest = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
/** Longer than the server waits after a change. */
const QUIET = 450;

async function open(model: WordOverlap, texts: Readonly<Record<string, string>>) {
  const folder = folderWith({ ...files, ...texts });
  const client = await start([folder], undefined, {}, { entailmentModel: model });
  for (const [path, text] of Object.entries(texts)) await client.open(folder.uri(path), text);
  return { client, uri: (path: string) => folder.uri(path) };
}

const insert = (client: TestClient, uri: string, text: string) =>
  client.change(uri, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text }]);

const numbers = (model: WordOverlap) => model.claims.map((claims) => claims.map((each) => Number(/\d+/.exec(each))));

afterEach(() => vi.useRealTimers());

describe('an entailment model in the language server', () => {
  it('is asked in batches about open notes alone, the one that the writer looks at first', async () => {
    const model = new WordOverlap();
    const many = Array.from({ length: 18 }, (_, i) => i + 10);
    await open(model, { 'notes/x.md': note(1, 2, 10), 'notes/y.md': note(...many) });
    await until(() => model.batches.length === 3);
    await rest(QUIET);
    expect(numbers(model)).toEqual([many.slice(0, 16), many.slice(16), [1, 2]]);
  });

  it('is asked after an edit about what is new, and nothing twice', async () => {
    const model = new WordOverlap();
    const { client, uri } = await open(model, { 'notes/x.md': note(1, 2) });
    await until(() => model.batches.length === 1);
    await insert(client, uri('notes/x.md'), `${claim(3)}\n\nNothing is cited here.\n\n`);
    await until(() => model.batches.length === 2);
    await client.watched({ uri: uri('seeds/quota.txt'), type: 2 }, { uri: uri('pincite.yaml'), type: 1 });
    await rest(QUIET);
    expect(numbers(model)).toEqual([[1, 2], [3]]);
  });

  it('is not asked again about what it cannot say', async () => {
    const model = new WordOverlap(async (pairs) => pairs.map(() => null));
    const { client, uri } = await open(model, { 'notes/x.md': note(1) });
    await until(() => model.batches.length === 1);
    await insert(client, uri('notes/x.md'), 'A line.\n\n');
    await rest(QUIET);
    expect(model.batches).toHaveLength(1);
  });

  it('is never asked when nothing cites', async () => {
    const model = new WordOverlap();
    const { client, uri } = await open(model, { 'notes/x.md': 'Output rose.\n\nIt fell [@gone, ¶ 3].\n' });
    await client.pull(uri('notes/x.md'));
    await rest(QUIET);
    expect(model.batches).toEqual([]);
  });

  it('has the client ask for diagnostics again when it has answered', async () => {
    let answer = (): void => {};
    const model = new WordOverlap(async (pairs) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return pairs.map(overlap);
    });
    const { client } = await open(model, { 'notes/x.md': note(1) });
    await until(() => model.batches.length === 1);
    await rest(QUIET);
    const before = client.refreshes;
    answer();
    await until(() => client.refreshes === before + 1);
  });

  it('is given up by an edit, and what it says then counts for nothing', async () => {
    const cancelled: boolean[] = [];
    const model: WordOverlap = new WordOverlap(async (pairs, { isCancelled }) => {
      if (model.batches.length === 1) await until(() => isCancelled());
      cancelled.push(isCancelled());
      return pairs.map(() => null);
    });
    const { client, uri } = await open(model, { 'notes/x.md': note(1) });
    await until(() => model.batches.length === 1);
    await insert(client, uri('notes/x.md'), `${claim(2)}\n\n`);
    await until(() => model.batches.length === 2);
    expect(numbers(model)).toEqual([[1], [2, 1]]);
    expect(cancelled[0]).toBe(true);
  });

  it('that throws is told of once; findings stay as they are', async () => {
    const model = new WordOverlap(async () => Promise.reject(new Error('no memory')));
    const { client, uri } = await open(model, { 'notes/x.md': note(1), 'notes/b.md': files['notes/b.md']! });
    const before = await client.checks(uri('notes/b.md'));
    const told = () => client.logged.filter((line) => line.includes('word overlap'));
    await until(() => told().length > 0);
    await insert(client, uri('notes/x.md'), `${claim(2)}\n\n`);
    await rest(QUIET);
    expect(model.batches).toHaveLength(1);
    expect(told()).toEqual([
      expect.stringMatching(/^The entailment model word overlap takes no part any more: no memory\./),
    ]);
    expect(before).toContain('citation/unknown-source');
    expect(await client.checks(uri('notes/b.md'))).toEqual(before);
  });

  it('that hangs keeps nobody waiting, and is told of once', async () => {
    const model = new WordOverlap(() => new Promise(() => {}));
    const { client, uri } = await open(model, { 'notes/x.md': note(1), 'notes/b.md': files['notes/b.md']! });
    await client.pull(uri('notes/b.md'));
    // Time goes on, for those who give others a turn.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    await insert(client, uri('notes/x.md'), `${claim(2)}\n\n`);
    expect(await client.checks(uri('notes/b.md'))).toContain('citation/unknown-source');
    await vi.advanceTimersByTimeAsync(1000);
    expect(model.batches).toHaveLength(1);
    await insert(client, uri('notes/x.md'), `${claim(3)}\n\n`);
    await client.pull(uri('notes/x.md'));
    await vi.advanceTimersByTimeAsync(70_000);
    vi.useRealTimers();
    await until(() => client.logged.some((line) => line.includes('gave no answer for 60 seconds')));
    await insert(client, uri('notes/x.md'), `${claim(4)}\n\n`);
    await rest(QUIET);
    expect(model.batches).toHaveLength(1);
  });
});
