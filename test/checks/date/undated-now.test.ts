import { describe, expect, it } from 'vitest';
import { findingsOf, testCheck } from '../../support/testCheck.ts';

const id = 'date/undated-now';
const CLAIM = 'The plant currently employs 140 people.\n';

describe(id, () => {
  it('flags words that need the day of writing, once a sentence', () => {
    testCheck(
      id,
      `
# The plant

The plant currently employs 140 people, more than last year.
          ^^^^^^^^^ Give the date

- Exports fell by **8 per cent last year**.
                               ^^^^^^^^^ “last year”

The plant is now closed [@board-2025, ¶ 4].
             ^^^

In recent weeks two of the six units were sold, it says [@board-2025, ¶ 4].
   ^^^^^^^^^^^^
`,
    );
  });

  it('is silent when the sentence gives a date', () => {
    testCheck(id, 'In 2025 the plant currently employs 140 people.\n\nAs of March 2025 it now has 140 people.\n');
  });

  it.each([
    `---\ndate: 2025-03-03\n---\n\n${CLAIM}`,
    `---\ndate: today\n---\n\n${CLAIM}`,
    `# Brief of 3 March 2025\n\n${CLAIM}`,
    `Desk for metals, 3 March 2025\n\n${CLAIM}`,
    `# Brief\n\nAll figures are given as of 3 March 2025 unless another date is named beside them in the text.\n\n${CLAIM}`,
  ])('is silent in a note that is dated: %s', (text) => {
    expect(findingsOf(id, text)).toEqual([]);
  });

  it('is silent in quotations, questions, judgements and where nothing is claimed', () => {
    testCheck(
      id,
      `
“The plant currently employs 140 people,” the board says.

> The plant currently employs 140 people.

Does it currently employ 140 people?

We judge that it is currently unlikely to employ 140 people.

Now for something else.
`,
    );
  });

  it('can be ignored from the line above its sentence, wherever the block stands', () => {
    const text = `Text.\n\n<!-- pincite-disable-next-line ${id}: a log -->\nThe board says that the plant\ncurrently employs 140 people.\n`;
    expect(findingsOf(id, text)).toEqual([]);
  });
});
