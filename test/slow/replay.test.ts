import { describe, expect, it } from 'vitest';
import { debianDocuments, npmDocuments, type Version } from './replay/documents.ts';
import { isRight, type Replayed, replay } from './replay/replayed.ts';

/*
 * Real documents with their real history: passages of an older version are pinned and looked for in a later one. The truth comes from
 * `git diff` and trigrams (replay/truth.ts), and where these cannot say from reading (replay/verdicts.ts).
 */

const COUNT = 1000;
const sets: readonly [string, () => ReadonlyMap<string, readonly Version[]> | null][] = [
  ['Debian’s documentation (plain text, HTML) in three releases', debianDocuments],
  ['the manual of npm (Markdown) in five', npmDocuments],
];

describe.each(sets)('replayed on %s', (_, fetch) => {
  const documents = fetch();

  it.skipIf(documents === null)(`${COUNT} pins get the right status (skipped where nothing can be fetched)`, () => {
    const replayed = replay(documents!, COUNT);
    expect(replayed).toHaveLength(COUNT);
    const wrong = replayed.filter((each) => isRight(each) === false);
    const open = replayed.filter((each) => isRight(each) === null);
    console.log(
      `${table(replayed)}\n${wrong.length} wrong, ${open.length} that nobody has read\n${wrong.map(lineOf).join('\n')}`,
    );
    expect(1 - wrong.length / (COUNT - open.length)).toBeGreaterThanOrEqual(0.99);
    expect(open.length).toBeLessThanOrEqual(COUNT / 50);
    // What changed is never called the same, whatever else is right.
    expect(
      wrong.filter(
        ({ status, truth }) => status.status === 'same' || (status.status === 'moved' && truth.is !== 'moved'),
      ),
    ).toEqual([]);
  });
});

/** By what is true (a line each) and what was said. */
function table(replayed: readonly Replayed[]): string {
  const said = ['same', 'moved', 'ambiguous', 'changed', 'gone'];
  const rows = ['same', 'moved', 'changed', 'gone', 'open'].map((is) => {
    const those = replayed.filter(({ truth }) => truth.is === is);
    return [is, ...said.map((each) => `${those.filter(({ status }) => status.status === each).length}`)];
  });
  return [['true \\ said', ...said], ...rows].map((row) => row.map((cell) => cell.padEnd(12)).join('')).join('\n');
}

const lineOf = ({ name, from, to, number, truth, status, at, words }: Replayed): string =>
  `${name} ${from} → ${to}, ¶ ${number}: ${JSON.stringify(truth)}, said ${status.status} ${at.join(', ')}: ${words.slice(0, 100)}`;
