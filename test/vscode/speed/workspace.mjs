// The folder that is measured in: many notes and sources, made up, and a note with two places to type at.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCorpus } from '../../bench/corpus.mjs';

export const NOTES = 50;
export const SOURCES = 500;

/** A citation with a pinned word that can be made wrong by one letter. No other line has these words. */
export const PINNED = 'A word is pinned here';
/** A sentence that becomes a claim without a source as it is typed. */
export const CLAIM = 'Measured exports fell by 12 percent in 2024.';

/**
 * Gives the folder, `notes` (names of all notes, the one to type in last), `note` (its name), `pinned` and `empty` (where to type: line
 * and column, from 1), and what removes all. `size` is that of a note in characters.
 */
export async function makeWorkspace(size) {
  const folder = await mkdtemp(join(tmpdir(), 'pincite-speed-'));
  const numbers = Array.from({ length: NOTES }, (_, i) => String(i + 1).padStart(2, '0'));
  writeCorpus(folder, { sources: SOURCES, notes: numbers.map((number) => [number, size]) });
  const notes = numbers.map((number) => `brief-${number}.md`);
  const note = notes.at(-1);
  const passage = (await readFile(join(folder, 'seeds/source-7.txt'), 'utf8')).split('\n\n')[2];
  const word = passage.split(' ')[1];
  const file = join(folder, 'notes', note);
  const lines = (await readFile(file, 'utf8')).split('\n');
  const middle = lines.indexOf('', lines.length >> 1) + 1;
  const line = `${PINNED} [@source-7, ¶ 3, "${word}"].`;
  lines.splice(middle, 0, line, '', '', '');
  await writeFile(file, lines.join('\n'));
  return {
    folder,
    notes,
    note,
    pinned: { line: middle + 1, column: line.indexOf(`"${word}"`) + 3 },
    empty: { line: middle + 3, column: 1 },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
