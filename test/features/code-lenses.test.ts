import { describe, expect, test } from 'vitest';
import { codeLensesOf, type LensTitle, lensTitle } from '../../server/src/features/code-lenses.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import type { Snapshot } from '../../server/src/workspace/snapshot.ts';
import { outlookMarkdown, quotaText, snapshotOf } from './library.ts';

const SUPPORTED = 'Output rose to 240,000 tonnes in 2024 [@quota, ¶ 3].';
const CONTRADICTED = 'Output rose to 140,000 tonnes in 2024 [@quota, ¶ 3].';
const UNCITED = 'Exports fell by 12 percent in 2023.';
const JUDGEMENT = 'Exports will probably fall [@quota, ¶ 3].';

/** The first line of what each lens stands above, with what it says. */
function lensesIn(snapshot: Snapshot, path: string, text: string): Record<string, string | undefined> {
  const lenses = codeLensesOf(snapshot, path);
  return Object.fromEntries(
    lenses.map(({ span, of }) => [
      sliceOf(text, span).split('\n')[0]!.slice(0, 20),
      lensTitle(snapshot, path, of)?.title,
    ]),
  );
}

const ofNote = (...lines: string[]) => lensesIn(snapshotOf({ 'n.md': lines.join('\n\n') }), 'n.md', lines.join('\n\n'));

describe('above the headings of a note', () => {
  test('the claims of the section, and what became of them', () => {
    expect(ofNote('# A', SUPPORTED, CONTRADICTED, UNCITED)).toEqual({
      '# A': '3 claims · 1 supported · 1 contradicted · 1 uncited',
    });
  });

  test('a section holds those of lower levels', () => {
    expect(ofNote('# A', '## B', SUPPORTED, '## C', SUPPORTED, '# D', UNCITED)).toEqual({
      '# A': '2 claims · 2 supported',
      '## B': '1 claim · 1 supported',
      '## C': '1 claim · 1 supported',
      '# D': '1 claim · 1 uncited',
    });
  });

  test('where nothing is claimed the judgements; where nothing is judged no lens', () => {
    expect(ofNote('# A', JUDGEMENT, '# B', 'What now?', '# C')).toEqual({ '# A': '1 judgement' });
  });

  test('a claim that no word of its passage bears out, but no check speaks of', () => {
    expect(ofNote('# A', 'Output rose to 240,000 tonnes in 2024 and fell after that [@quota, ¶ 3].')['# A']).toMatch(
      /^1 claim · 1 (?:not clearly supported|unsupported)$/,
    );
  });

  test('faults of many kinds are counted together', () => {
    const misquoted = 'Six units met [@quota, ¶ 2, "units hid their results from the board"].';
    const broken = 'Imports fell by 8 percent in 2022 [@nobody].';
    expect(ofNote('# A', SUPPORTED, CONTRADICTED, misquoted, broken)).toEqual({
      '# A': '4 claims · 1 supported · 1 contradicted · 1 misquoted · 1 wrongly cited',
    });
    expect(ofNote('# A', SUPPORTED, CONTRADICTED, misquoted, broken, UNCITED)).toEqual({
      '# A': '5 claims · 1 supported · 4 with findings',
    });
  });

  test('add up to the claims, whatever became of them', () => {
    const cf = 'Exports fell by 3 percent [cf. @quota, ¶ 3].';
    const off = '<!-- pincite-disable-next-line: known -->\n';
    expect(ofNote('# A', SUPPORTED, off + CONTRADICTED, off + UNCITED, cf)['# A']).toBe(
      '4 claims · 1 supported · 1 uncited · 1 not clearly supported · 1 not compared',
    );
  });

  test('lead to the first claim that is not clearly supported where no finding speaks of any', () => {
    const quiet = ['# A', SUPPORTED, `<!-- pincite-disable-next-line: known -->\n${CONTRADICTED}`].join('\n\n');
    const unclearAt = (text: string) =>
      lensTitle(snapshotOf({ 'n.md': text }), 'n.md', { kind: 'section', section: 0 })!.unclearAt;
    expect(unclearAt(quiet)).toBe(quiet.lastIndexOf('Output'));
    expect(unclearAt(`${quiet}\n\n${UNCITED}`)).toBeNull();
    expect(unclearAt(`# A\n\n${SUPPORTED}`)).toBeNull();
  });

  test('none in a note that asks to be left alone', () => {
    expect(ofNote('---\npincite: false\n---', '# A', SUPPORTED)).toEqual({});
  });
});

describe('in a source', () => {
  const notes = {
    'a.md': `${SUPPORTED}\n\n${CONTRADICTED}\n`,
    'b.md': `${JUDGEMENT}\n\nSee the report [@quota].\n\n> Output rose [@quota, ¶ 2].\n`,
  };

  test('above the passages who cites them, and above all who cites the whole', () => {
    const snapshot = snapshotOf(notes);
    const lenses = codeLensesOf(snapshot, 'seeds/quota.txt');
    expect(lenses.map(({ span, of }) => [quotaText.slice(span.start, span.end).slice(0, 11), of.kind])).toEqual([
      ['', 'source'],
      ['Six units p', 'passage'],
      ['Output rose', 'passage'],
    ]);
    expect(lenses.map(({ of }) => lensTitle(snapshot, 'seeds/quota.txt', of)?.title)).toEqual([
      'cited as a whole by 1 sentence',
      'cited in 1 place',
      'cited by 2 claims and 1 judgement, 1 weak',
    ]);
  });

  test('with the places of the citations', () => {
    const snapshot = snapshotOf(notes);
    const { citations } = lensTitle(snapshot, 'seeds/quota.txt', { kind: 'passage', passage: 3 }) as LensTitle;
    const shown = citations.map(({ path, span }) => [path, sliceOf(snapshot.notes.get(path)!.document.text, span)]);
    expect(shown).toEqual([
      ['a.md', '@quota, ¶ 3'],
      ['a.md', '@quota, ¶ 3'],
      ['b.md', '@quota, ¶ 3'],
    ]);
  });

  test.each([
    ['a few passages is shown at each', '¶¶ 2-4', ['Carmakers ordered 12', '2023 | 410', '2024 | 460']],
    ['many passages is shown at the first', '¶¶ 1-4', ['Smelters run at half']],
  ])('who cites %s', (_, locator, expected) => {
    const snapshot = snapshotOf({ 'n.md': `Magnets sell [@outlook, ${locator}].\n` });
    expect(Object.keys(lensesIn(snapshot, 'seeds/outlook.md', outlookMarkdown))).toEqual(expected);
  });

  test('none where nobody cites it; nothing to say any more when the citation is gone', () => {
    const snapshot = snapshotOf({ 'n.md': 'Words.\n' });
    expect(codeLensesOf(snapshot, 'seeds/quota.txt')).toEqual([]);
    expect(lensTitle(snapshot, 'seeds/quota.txt', { kind: 'passage', passage: 3 })).toBeNull();
    expect(lensTitle(snapshot, 'n.md', { kind: 'section', section: 4 })).toBeNull();
    expect(codeLensesOf(snapshot, 'nowhere.md')).toEqual([]);
  });
});
