import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { knownNames } from '../../server/src/entities/known-names.ts';
import { noRegister, type SourceName } from '../../server/src/entities/model.ts';
import { completionsAt } from '../../server/src/features/completion.ts';
import { Note } from '../../server/src/note/note.ts';
import { MinedSources } from '../../server/src/workspace/mined.ts';
import { snapshotOf } from '../features/library.ts';

const COUNT = 100_000;
const syllables = 'ba chi do fen gra hu jin ka lo mar nes or pei qua ri sho tan ul ver wen xi yo zar'.split(' ');

/** Numbers that look like chance and are the same each time (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Names as five sources each have them, of 5,000 sources. */
function madeNames(): { readonly names: readonly string[]; readonly sources: readonly (readonly SourceName[])[] } {
  const random = numbers(7);
  const word = (): string => {
    const small = Array.from({ length: 2 + random(2) }, () => syllables[random(syllables.length)]!).join('');
    return small[0]!.toUpperCase() + small.slice(1);
  };
  const made = new Set<string>();
  while (made.size < COUNT) made.add(Array.from({ length: 2 + random(2) }, word).join(' '));
  const names = [...made];
  const used = (i: number): SourceName => {
    const name = names[i % COUNT]!;
    return {
      name,
      kind: 'person',
      title: null,
      acronym: null,
      short: [name.slice(name.lastIndexOf(' ') + 1)],
      count: 3,
    };
  };
  const sources = Array.from({ length: 5000 }, (_, source) =>
    Array.from({ length: 100 }, (_, i) => used(source * 100 + i)),
  );
  return { names, sources };
}

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

/** What is in use, tables of numbers too, in MB. */
function memory(): number {
  for (let i = 0; i < 3; i++) gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

/** Bounds are generous: a fast machine needs a tenth. What was measured is printed. */
it('names are completed in milliseconds among 100,000', () => {
  const { names: list, sources } = madeNames();
  const before = memory();
  const all = new MinedSources();
  for (const [i, names] of sources.entries()) all.set(`seeds/s${i}.txt`, names);
  const mined = all.names();
  const start = performance.now();
  const known = knownNames(noRegister, mined);
  const built = performance.now() - start;

  const random = numbers(11);
  const asked: number[] = [];
  let first = 0;
  const base = snapshotOf({});
  for (let i = 0; i <= 500; i++) {
    const typed = list[random(COUNT)]!.slice(0, 2 + random(9)).trimEnd();
    const text = `# Notes\n\n${'A sentence of the note that stands before. '.repeat(4)}Then ${typed}`;
    const snapshot = { ...base, notes: new Map([['a.md', Note.of('a.md', text)]]), register: noRegister, mined };
    void snapshot.notes.get('a.md')!.blocks.length; // The editor's change was read before.
    const from = performance.now();
    const { items } = completionsAt(snapshot, 'a.md', text.length);
    const took = performance.now() - from;
    expect(items.length).toBeGreaterThan(0);
    if (i === 0) first = took;
    else asked.push(took);
  }
  const more = memory() - before;

  const sentence = `${'He said that the board of '.repeat(3)}${list[5]} met ${list[9]} in spring and that nothing came of it.`;
  const again = performance.now();
  for (let i = 0; i < 1000; i++) known.mentionsIn(sentence);
  const mention = performance.now() - again;

  asked.sort((a, b) => a - b);
  const at = (share: number): number => asked[Math.floor(asked.length * share)]!;
  console.log({ built, first, p50: at(0.5), p95: at(0.95), max: asked.at(-1), more, mentionMicroseconds: mention });
  expect(built).toBeLessThan(5000);
  expect(at(0.95)).toBeLessThan(50);
  expect(more).toBeLessThan(80);
});
