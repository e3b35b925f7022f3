import { describe, expect, it } from 'vitest';
import { checkById } from '../../../server/src/checks/registry.ts';
import { checkNote } from '../../../server/src/checks/run.ts';
import { findingsOf, snapshotOf, testCheck } from '../../support/testCheck.ts';

const id = 'claim/inconsistent';

describe(id, () => {
  it('flags the later of two figures for one thing, and quotes the other sentence', () => {
    testCheck(
      id,
      `
# Rare earths

- Northfold mined 94,300 tonnes in 2025 [@board-2025, ¶ 4].
- The ban covers **12 minerals**.

## The ban

The ban covers 14 minerals.
               ^^ “14” here, and “12” for the same elsewhere in this note: “The ban covers 12 minerals.” Make the two agree

## Output

Northfold mined 93,400 tonnes in 2025, a record [@outlook-2025, ¶ 3].
                ^^^^^^^^^^^^^ “Northfold mined 94,300 tonnes in 2025.” The two sentences cite different sources
`,
    );
  });

  it('flags the rarer figure', () => {
    testCheck(
      id,
      `
Harlan Metals has 60 units.
                  ^^ “6” for the same elsewhere

Harlan Metals has 6 units.

Harlan Metals also has **6** units, it says.
`,
    );
  });

  it('is silent on rounding, other units of one figure, bounds, and the same figure twice', () => {
    testCheck(
      id,
      `
Northfold mined 94,300 tonnes in 2025. Northfold mined about 94,000 tonnes in 2025.

Northfold mined more than 90,000 tonnes in 2025. Northfold mined 94.3 million kilograms in 2025.

Northfold mined 94,300 tonnes in 2025.
`,
    );
  });

  it.each([
    ['another year', 'Northfold mined 94,300 tonnes in 2025.', 'Northfold mined 84,100 tonnes in 2024.'],
    ['another place', 'Northfold mined 94,300 tonnes in Orvania.', 'Northfold mined 84,100 tonnes in Chile.'],
    ['another thing', 'Northfold exported 94,300 tonnes in 2025.', 'Northfold mined 84,100 tonnes in 2025.'],
    ['another noun', 'Northfold has 12 mines.', 'Northfold has 14 plants.'],
    ['another kind of it', 'The ban covers 12 light minerals.', 'The ban covers 14 heavy minerals.'],
    ['a comparison', 'Northfold has 12 mines.', 'Northfold previously had 14 mines.'],
    ['a plan', 'Northfold has 12 mines.', 'The plan is that Northfold will have 14 mines.'],
    ['a change', 'Exports of Northfold fell by 8 percent.', 'Exports of Northfold fell by 9 percent.'],
    ['no name', 'It has 12 mines in Orvania.', 'It has 14 mines in Orvania.'],
    ['no particular one', 'A typical plant employs 40 workers.', 'A typical plant employs 90 workers.'],
    ['a number in the name', 'Unit 3 of Northfold employs 40 workers.', 'Unit 4 of Northfold employs 90 workers.'],
    ['a negation', 'Northfold has 12 mines.', 'Northfold has not 14 mines.'],
    ['a quotation', 'Northfold has 12 mines.', 'He says: “Northfold has 14 mines.”'],
    ['a judgement', 'Northfold has 12 mines.', 'We judge that Northfold probably has 14 mines.'],
    ['a question', 'Northfold has 12 mines.', 'Does Northfold have 14 mines?'],
    ['a block quote', 'Northfold has 12 mines.', '> Northfold has 14 mines.'],
    ['other sections', '## Chile\n\nThe ban covers 12 minerals.', '## Peru\n\nThe ban covers 14 minerals.'],
    ['other years above', '## In 2019\n\nNorthfold has 12 mines.', '## In 2025\n\nNorthfold has 14 mines.'],
    [
      'other sentences before',
      'Chile went first. The ban covers 12 minerals.',
      'Peru followed. The ban covers 14 minerals.',
    ],
    ['other lists', 'In Chile:\n\n- The ban covers 12 minerals.', 'In Peru:\n\n- The ban covers 14 minerals.'],
  ])('is silent where the other is set apart by %s', (_, one, two) => {
    expect(findingsOf(id, `${one}\n\n${two}\n`).map(({ message }) => message)).toEqual([]);
  });

  it('is silent on a row of readings', () => {
    testCheck(id, 'Northfold sold 3 mines.\n\nNorthfold sold 5 mines.\n\nNorthfold sold 9 mines.\n');
  });

  it('can be ignored from the line above', () => {
    const text = `Northfold has 12 mines.\n\n<!-- pincite-disable-next-line ${id}: as counted then -->\nNorthfold has 14 mines.\n`;
    expect(findingsOf(id, text)).toEqual([]);
  });

  it('stays cheap in a note of ten thousand sentences, also after an edit', () => {
    const names = ['Northfold', 'Garrow', 'Harlan', 'Ellery', 'Brenna'];
    const sentences = Array.from(
      { length: 10_000 },
      (_, i) => `${names[i % 5]} mined ${1000 + i} tonnes at shaft S${i >> 1} in ${1990 + (i % 30)}.`,
    );
    const text = `${sentences.map((each, i) => (i % 5 === 4 ? `${each}\n\n` : `${each} `)).join('')}Harlan has 3 mines.\n\nHarlan has 4 mines.\n`;
    const first = snapshotOf(text);
    const check = [checkById(id)!];
    expect(checkNote(first, first.path, check).findings).toHaveLength(1);
    const note = first.notes.get(first.path)!;
    const edited = note.edited({ span: { start: 0, end: 0 }, text: 'Harlan has 5 mines.\n\n' });
    const start = performance.now();
    const { findings } = checkNote({ ...first, notes: new Map([[first.path, edited]]) }, first.path, check);
    const took = performance.now() - start;
    expect(findings).toEqual([]);
    expect(took).toBeLessThan(400);
  });
});
