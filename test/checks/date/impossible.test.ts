import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'date/impossible';

describe(id, () => {
  it('flags days that are not in the calendar', () => {
    testCheck(
      id,
      `
# Notes of 31 June 2025

The permit ran until 31 April 2025, and the plant closed on February 30.
                     ^^^^^^^^^^^^^ April 2025 has 30 days, so there is no day 31
                                                            ^^^^^^^^^^^ February has 29 days

- The form was signed on 29 February 2025.
                         ^^^^^^^^^^^^^^^^ February 2025 has 28 days
`.replace('# Notes of 31 June 2025\n', '# Notes of 31 June 2025\n           ^^^^^^^^^^^^ June 2025 has 30 days\n'),
    );
  });

  it('flags weekdays that do not fit, and offers the right ones', () => {
    const text = `
The board met on Monday, 4 March 2025.
                 ^^^^^^^^^^^^^^^^^^^^ is a Tuesday, not a Monday

It met again on **Mon** 10 June 2025 and on Fri, June 27, 2026.
                  ^^^^^^^^^^^^^^^^^^ is a Tuesday, not a Monday
                                            ^^^^^^^^^^^^^^^^^^ is a Saturday, not a Friday

It sat from Monday 3 June 2025 to Friday 7 June 2025.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ A weekday here does not fit
`;
    testCheck(id, text);
    testFixes(id, text);
    const one = 'Met on Mon. 10 June 2025.\n';
    expect(fixed(one, findingsOf(id, one)[0]!)).toBe('Met on Tue. 10 June 2025.\n');
  });

  it('is silent on real days, other calendars, names, and days that are said to be none', () => {
    testCheck(
      id,
      `
The board met on Monday, 3 March 2025, on 29 February 2024, and on Sat 28 June 2025.

The revolution began on Tuesday, 7 November 1917. In Sweden 30 February 1712 was a day like others.

The Sun, 3 June 2025, had it first. There is no 31 April 2025.

The release of version 30.2.2024 came late.
`,
    );
  });

  it('is silent inside quotations', () => {
    testCheck(
      id,
      `
The letter says “until 31 April 2025” and calls it late.

> The permit ran until 31 April 2025.
`,
    );
  });
});
