import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cachedMiner } from '../../server/src/host/mined-cache.ts';
import { type MinerLimits, minerIn } from '../../server/src/host/miner.ts';
import { minedHere } from '../../server/src/workspace/mined/here.ts';
import type { Mined, Miner, SourceText } from '../../server/src/workspace/ports.ts';
import { mineWorker } from '../support/mine-worker.ts';

/* Threads are real; some do what the text says, as a hostile text would make a search do. It is JavaScript: what it returns is the answer. */
const obeys = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', async ({ text }) => {
  parentPort.postMessage(JSON.stringify((await new Function(text)()) ?? { names: [] }));
});
`;
const folder = mkdtempSync(join(tmpdir(), 'pincite-miner-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const worker = join(folder, 'worker.mjs');
beforeAll(() => writeFileSync(worker, obeys));

const some: MinerLimits = { threads: 1, milliseconds: 10_000, megabytes: 64, idle: 10_000 };
const obeying = (limits: Partial<MinerLimits> = {}): ((text: string) => Promise<Mined>) => {
  const miner = minerIn(pathToFileURL(worker), { ...some, ...limits });
  return (text) => miner.mine({ text, format: 'text' });
};

describe('a source that', () => {
  test.each([
    ['takes for ever', 'for (;;);', /takes longer than 1 seconds/],
    ['takes all memory', 'const all = []; for (;;) all.push([{}])', /more memory/],
    ['makes the search fail', 'throw new Error("no")', /stops the search/],
    ['ends the thread', 'process.exit(0)', /stops the search/],
  ])('%s is a problem, and the next one is searched', async (_, code, problem) => {
    const mine = obeying(/ever/.test(_) ? { milliseconds: 1000, megabytes: 1024 } : {});
    const [bad, next] = await Promise.all([mine(code), mine('')]);
    expect(bad).toEqual({ problem: expect.stringMatching(problem) });
    expect(next).toEqual({ names: [] });
  });
});

const text = 'We met Judge Ilda Marr of the Harbour Safety Board (HSB). Then Marr left.';

test('the thread that ships finds what is found here', async () => {
  const miner = minerIn(await mineWorker(), { ...some, threads: 2, megabytes: 256 });
  const sources: SourceText[] = [
    { text, format: 'text' },
    { text: `**${text}** \`Ann Lee\``, format: 'markdown' },
    { text: `<p>${text}<script>Ann Lee</script>`, format: 'html' },
  ];
  const [there, here] = await Promise.all(
    [miner, minedHere].map((each) => Promise.all(sources.map((source) => each.mine(source)))),
  );
  expect(there).toEqual(here);
  expect(there![2]).toMatchObject({ names: [{ name: 'Harbour Safety Board' }, { name: 'Ilda Marr' }] });
});

describe('what was found', () => {
  let kept: string;
  beforeEach(() => {
    kept = mkdtempSync(join(folder, 'kept-'));
  });

  /** Remembers what it was asked. */
  function counting(
    answer: (source: SourceText) => Promise<Mined> = (source) => minedHere.mine(source),
  ): Miner & { asked: string[] } {
    const asked: string[] = [];
    return {
      asked,
      mine: (source) => {
        asked.push(`${source.format} ${source.text}`);
        return answer(source);
      },
    };
  }

  const source: SourceText = { text, format: 'text' };
  const options = () => ({ worker: pathToFileURL(worker) });

  test('is kept, by text and format', async () => {
    const inner = counting();
    const first = await cachedMiner(inner, kept, options()).mine(source);
    const again = cachedMiner(inner, kept, options());
    expect(await again.mine(source)).toEqual(first);
    expect(inner.asked).toHaveLength(1);
    await again.mine({ ...source, format: 'html' });
    await again.mine({ ...source, text: `${text} ` });
    expect(inner.asked).toHaveLength(3);
  });

  test('is looked for again when it was thrown away or damaged, or the search is another', async () => {
    const inner = counting();
    const miner = cachedMiner(inner, kept, options());
    const first = await miner.mine(source);
    const [file] = readdirSync(kept);
    writeFileSync(join(kept, file!), 'Not what was written.');
    expect(await miner.mine(source)).toEqual(first);
    rmSync(kept, { recursive: true });
    expect(await miner.mine(source)).toEqual(first);
    const other = join(folder, 'other.mjs');
    writeFileSync(other, '// another state');
    await cachedMiner(inner, kept, { worker: pathToFileURL(other) }).mine(source);
    expect(inner.asked).toHaveLength(4);
  });

  test('is not kept where it is a problem, or there is no folder or thread', async () => {
    const failing = counting(async () => ({ problem: 'No.' }));
    const miner = cachedMiner(failing, kept, options());
    await miner.mine(source);
    expect(await miner.mine(source)).toEqual({ problem: 'No.' });
    expect(failing.asked).toHaveLength(2);
    expect(cachedMiner(failing, null, options())).toBe(failing);
    const inner = counting();
    const lost = cachedMiner(inner, kept, { worker: pathToFileURL(join(folder, 'none.mjs')) });
    await lost.mine(source);
    await lost.mine(source);
    expect(inner.asked).toHaveLength(2);
    expect(readdirSync(kept)).toEqual([]);
  });

  test('is found without a folder that can be written to', async () => {
    const file = join(kept, 'file');
    writeFileSync(file, '');
    expect(await cachedMiner(counting(), file, options()).mine(source)).toEqual(await minedHere.mine(source));
  });
});
