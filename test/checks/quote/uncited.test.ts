import { describe, expect, it } from 'vitest';
import { testCheck } from '../../support/testCheck.ts';

const id = 'quote/uncited';

describe(id, () => {
  it('flags direct speech and longer quotations', () => {
    const findings = testCheck(
      id,
      `
Albrecht said: “We will not open a pond without a permit.”
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

“We need more time,” said Albrecht.
 ^^^^^^^^^^^^^^^^^^

The plan speaks of "a cleaner way to part the oxides from each other".
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    );
    expect(findings.map((finding) => finding.severity)).toEqual(['error', 'error', 'error']);
  });

  it('flags a single word that somebody is said to have used', () => {
    testCheck(
      id,
      `
He called the plan “absurd”, and the minister said it was “fine” in the end.
                    ^^^^^^
                                                           ^^^^

A “strategic reserve”, said the minister, is next.
   ^^^^^^^^^^^^^^^^^
`,
    );
  });

  it('is silent on terms beside verbs that give nobody’s words', () => {
    testCheck(
      id,
      `
Readers who know the “light” and “heavy” rare earths will see the point.

She said the “light” quota stays, and critics dismissed the “green” label.
`,
    );
  });

  it('flags a block quote without a citation', () => {
    testCheck(
      id,
      `
The chair was clear:

> We will not open a pond without a permit, whatever the market says.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    );
  });

  it('does not take a link that leads out of the library for a citation', () => {
    testCheck(
      id,
      `
Albrecht said: “We will wait for the permit” ([page](https://example.org)), ([other](other.md)).
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    );
  });

  it('is only a hint for a few words, which may be irony or a term', () => {
    const [finding] = testCheck(
      id,
      `
The plan rests on “very clean separation” of the oxides.
                   ^^^^^^^^^^^^^^^^^^^^^
`,
    );
    expect(finding?.severity).toBe('info');
  });

  it('is silent on covered quotations, scare quotes, titles, headings and alerts', () => {
    testCheck(
      id,
      `
# What “hard but honest work” means for the year

Albrecht called the year “hard but honest work” [@board-2025, ¶ 3].

Albrecht called the year “hard but honest work”.[^1]

So-called “swing” producers and the “Green Deal” are rare.

The report “Metals and Power in a New Century” says why.

> [!NOTE]
> We will not open a pond without a permit, whatever the market says.

> We will not open a pond. [@board-2025, ¶ 3]

The notes say [@board-2025, ¶ 3]:

> hard but honest work

[^1]: [@board-2025, ¶ 3].
`,
    );
  });

  it('is silent on titles of sources in the library', () => {
    testCheck(id, 'The text “Harlan Metals: notes of the board meeting” is short.\n');
  });

  it('lets a citation cover its paragraph when the settings say so', () => {
    const text = 'Albrecht said: “We will wait for the permit.” That was in March [@board-2025, ¶ 3].\n';
    testCheck(id, text, { settings: { citationScope: 'paragraph' } });
    testCheck(id, text.replace(/\n$/, '\n                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^'));
  });
});
