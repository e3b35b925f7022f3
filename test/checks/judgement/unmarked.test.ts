import { describe, expect, it } from 'vitest';
import { findingsOf, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'judgement/unmarked';

const FLAGGED = `
The ministry delays the permit in order to punish the miners.
                               ^^^^^^^^^^^ what somebody has in mind

Marenza seeks to close the strait to foreign ships.
        ^^^^^^^^ what somebody has in mind

The visit is meant as a signal to the union.
          ^^^^^^^^^^^ what somebody has in mind

The ban is designed to weaken the opposition.
        ^^^^^^^^^^^^^^ what somebody has in mind

The company closed the pit with the aim of breaking the strike.
                           ^^^^^^^^^^^^^^^ what somebody has in mind

Talks ended early. This shows that the sides are far apart.
                   ^^^^^^^^^^^^^^^ a conclusion

Talks ended early, which means that the sides are far apart.
                   ^^^^^^^^^^^^^^^^ a conclusion

It follows that the minister knew of it.
^^^^^^^^^^^^^^^ a conclusion
`;

describe(id, () => {
  it('flags minds and conclusions that are told as facts', () => testCheck(id, FLAGGED));

  it('is silent once they are marked', () => testFixes(id, FLAGGED));

  it('marks a sentence at its start, and a conclusion in its own words', () => {
    const titles = findingsOf(id, FLAGGED).flatMap(({ fixes }) => fixes.map(({ edits }) => edits[0]!.text));
    expect(titles).toEqual([
      'We judge that t',
      'We judge that M',
      'We judge that t',
      'We judge that t',
      'We judge that t',
      'We infer from this that t',
      'We judge that t',
      'We infer from this that t',
    ]);
  });

  it('is silent where a source says so, somebody is said to, or it is marked', () =>
    testCheck(
      id,
      `
The law is designed to protect the ponds [@board-2025, ¶ 5].

The ministry delays the permit in order to punish the miners.[^1]

The miners say that the ministry delays the permit in order to punish them.

According to Ines Albrecht, the ministry seeks to close the plant.

We judge that the ministry seeks to close the plant.

The ministry probably seeks to close the plant.

**Judgement:** The ministry seeks to close the plant.

The chairwoman spoke of a law that “is designed to protect the ponds”.

Exports fell by 8 per cent [@board-2025, ¶ 4]. This means that the quota binds.

> Marenza seeks to close the strait.

[^1]: See [@board-2025, ¶ 5].
`,
    ));

  it('is silent on purposes of the writer, of things and of people in general, and on what is asked', () =>
    testCheck(
      id,
      `
We use monthly figures in order to see the season.

This brief aims to explain the permit.

The study seeks to measure the dust.

The valve is designed to open at three bar.

Farmers rotate crops in order to rest the soil.

Close the valve in order to stop the flow.

Why does the ministry seek to close the plant?

The table shows that output grew.

It is unclear whether the ministry seeks to close the plant.

Four of 40 lines are empty, which means that one line in 10 is.

The tank was tested. This means that we can fill it.
`,
    ));

  it('asks for the source of an intent even where the deed before it is cited', () =>
    expect(
      findingsOf(id, 'Exports fell by 8 per cent [@board-2025, ¶ 4]. Harlan Metals seeks to raise the price.\n'),
    ).toHaveLength(1));
});
