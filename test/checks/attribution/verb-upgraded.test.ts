import { describe, expect, it } from 'vitest';
import { findingsOf, testCheck } from '../../support/testCheck.ts';

const id = 'attribution/verb-upgraded';

describe(id, () => {
  it('flags a verb that vouches for what is only claimed', () => {
    testCheck(
      id,
      `
Former employees confirmed that the terminal pumped oily water into the harbour for six years [@outlook-2025, ¶ 5].
                 ^^^^^^^^^ “confirmed” tells the reader that it is true; the passage has “allege”. Use a verb that leaves it open
`,
    );
  });

  it('only hints where the passage has a plain verb', () => {
    const [found] = findingsOf(
      id,
      'Jon Aspen admitted that the alarm had been switched off in May [@outlook-2025, ¶ 6].\n',
    );
    expect(found?.severity).toBe('info');
  });

  it('is silent with a verb that leaves it open, and where somebody else is meant', () => {
    testCheck(
      id,
      `
Jon Aspen told the hearing that the alarm had been switched off in May [@outlook-2025, ¶ 6].

Former employees claimed that the terminal pumped oily water into the harbour [@outlook-2025, ¶ 5].

The board confirmed that it would meet in Port Ellery [@outlook-2025, ¶ 5].
`,
    );
  });
});
