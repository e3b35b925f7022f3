import { describe, it } from 'vitest';
import { testCheck } from '../../support/testCheck.ts';

const id = 'number/arithmetic';

describe(id, () => {
  it('flags changes, shares, totals and wholes that do not compute', () => {
    testCheck(
      id,
      `
Output rose from 40 to 50, an increase of **20 percent** [@board-2025, ¶ 4].
                                            ^^^^^^^^^^ From 40 to 50 is a change of 25 percent, not of 20 percent. One of them is wrong

- Support fell by 5 points from 48 to 42 percent.
                  ^ a difference of 6 points, not of 5
- Sales tripled, from 10 to 20 million.
        ^^^^^^^ is 2 times as much, which “tripled” does not fit
- Only 3 of 12 (20 percent) answered.
                ^^^^^^^^^^ 3 of 12 is 25 percent, not 20 percent

There were 12 women and 15 men, 28 people in all. The shares were 40 %, 35 % and 30 % of the total.
                                ^^ 12 and 15 add up to 27, not to 28
                                                                  ^^^^^^^^^^^^^^^^^^^ 40 %, 35 % and 30 % add up to 105 percent, more than the whole
`,
    );
  });

  it('adds up tables and lists with a total', () => {
    testCheck(
      id,
      `
| Unit    | Staff  | Output, tonnes | Share | Growth |
|---------|-------:|---------------:|------:|-------:|
| Mine    |    120 |         41,000 |  60 % |    3 % |
| Plant   |     85 |         15,000 |  35 % |    5 % |
| Total   |    215 |         56,000 | 100 % |    4 % |
               ^^^ The figures above add up to 205, not to 215
                                      ^^^^^ add up to 95 percent, not to 100 %

- Mine: 120
- Plant: 85
- **Total:** 215
             ^^^ add up to 205
`,
    );
  });

  it('is silent on tables and lists that add up, or may not be meant to', () => {
    testCheck(
      id,
      `
| Unit    | Staff | Price, crowns | Note    |
|---------|-------|---------------|---------|
| Mine    | 120   | 41            | 3 sites |
| Plant   | 85    | 15            | new     |
| Total   | 205   | 30            | 12      |

| Unit         | Staff |
|--------------|-------|
| Mine         | 120   |
| of which men | 85    |
| Total        | 120   |

| Unit  | Staff |
|-------|-------|
| Mine  | 120   |
| Plant | n/a   |
| Total | 215   |

| Unit  | Turnover |
|-------|----------|
| Mine  | 1.2      |
| Plant | 2.1      |
| Total | 3.4      |

- Mine: 120
- Plant: 85
  - old: 40
  - new: 45
- Total: 205

- Mine: 120
- Plant: about 85
- Total: 215
`,
    );
  });

  it('is silent where rounding, other bases and quotations leave it open', () => {
    testCheck(
      id,
      `
Output rose from 41,000 to 56,000 tonnes, up 37 percent. It rose 20 percent a year from 40 to 50.

The letter says: “Output rose from 40 to 50, an increase of 20 percent.”

> Output rose from 40 to 50, an increase of 20 percent.
`,
    );
  });
});
