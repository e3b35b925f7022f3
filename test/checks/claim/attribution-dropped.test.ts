import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../support/library.ts';
import { findingsOf, fixed, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'claim/attribution-dropped';

describe(id, () => {
  it('flags an allegation told as fact, and a remark that covers nothing of it does not help', () => {
    testCheck(
      id,
      `
For six years the terminal pumped oily water into the harbour [@outlook-2025, ¶ 5].
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ In the passage this is a claim: “Two former employees allege”. Say whose it is

The terminal, which answered no questions, pumped oily water into the harbour for six years [@outlook-2025, ¶ 5].
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this is a claim
`,
    );
  });

  it('is silent where the note says whose statement it is, or repeats a plain one', () => {
    testCheck(
      id,
      `
The terminal allegedly pumped oily water into the harbour for six years [@outlook-2025, ¶ 5].

By the account of two employees, the terminal pumped oily water into the harbour for six years [@outlook-2025, ¶ 5].

The alarm had been switched off in May [@outlook-2025, ¶ 6].

The terminal answered no questions [@outlook-2025, ¶ 5].
`,
    );
  });

  it('says what the passage makes of it', () => {
    const said = (passage: string, claim: string) =>
      findingsOf(id, `${claim} [@s, ¶ 1].\n`, { library: libraryOf({ 'seeds/s.txt': `${passage}\n` }) }).map(
        ({ message }) => message,
      );
    const claim = 'Vantor offered 1.2 billion crowns for the ferry line';
    expect(said(`According to three people familiar with the talks, ${claim}.`, claim)[0]).toMatch(
      'people without a name',
    );
    expect(said(`Analysts believe that ${claim}.`, claim)[0]).toMatch('what somebody believes');
    expect(said(`The union said that ${claim}. The firm denied this.`, claim)[0]).toMatch('another disputes it');
    expect(said(`The union said that ${claim}.`, claim)).toEqual([]);
  });

  it('offers to say whose it is', () => {
    const text = 'The terminal pumped oily water into the harbour for six years [@outlook-2025, ¶ 5].\n';
    testFixes(id, text);
    expect(fixed(text, findingsOf(id, text)[0]!)).toBe(
      'According to Ravi Lindholm, the terminal pumped oily water into the harbour for six years [@outlook-2025, ¶ 5].\n',
    );
  });
});
