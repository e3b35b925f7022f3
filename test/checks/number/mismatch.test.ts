import { describe, expect, it } from 'vitest';
import { isDigitSlip } from '../../../server/src/evidence/slips.ts';
import { libraryOf } from '../../support/library.ts';
import { findingsOf, fixed, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'number/mismatch';
const library = libraryOf({
  'seeds/port.txt': [
    'The port',
    'The port authority spent 340 million kronor on dredging, and the terminals handled 2.1 million containers.',
    'The share of empty containers rose by 3 percentage points, to 24 per cent.',
    'Of the 84 complaints that reached the authority, 31 were upheld and 12 are still open. It employs 640 dockers and 58 pilots.',
    'The number of calls fell from 1,250 to 1,000.',
    'Ore grade: 2.1 per cent on average, against 2.4 per cent in the study of 2022.',
    'From next year the fee will go up from 4 to 5 per cent of the value of a berth.',
    'The council approved a budget of 4.6 billion kronor, of which 1.9 billion is for dredging.',
    'The port handled 61.3 million tonnes of cargo. Ferries grew fastest, to 1.94 million passengers. The repair of the mole took 340 days.',
    'A grant covers at most 40 per cent of the cost of shore power, and terminals with more than 25 berths must apply by 30 June 2024.',
  ].join('\n\n'),
});

it.each([
  ['2.1 per cent', '1.2 per cent', true],
  ['1,480 posts', '1,430 posts', true],
  ['340 million', '430 million', true],
  ['43%', '57%', false],
  ['31', '13', true],
  ['8', '9', false],
  ['24', '25', false],
  ['640', '58', false],
  ['640', '640', false],
])('%s looks like a slip for %s: %s', (said, given, slip) => expect(isDigitSlip(said, given)).toBe(slip));

describe(id, () => {
  it('warns in the words of the passage and of slips, and hints in other words', () => {
    const severityOf = (text: string) => findingsOf(id, text, { library }).map(({ severity }) => severity);
    expect(severityOf('The port authority employs 640 pilots [@port, ¶ 4].\n')).toEqual(['warning']);
    expect(severityOf('Dredging cost the port authority 430 million kronor [@port, ¶ 2].\n')).toEqual(['warning']);
    expect(severityOf('Dredging cost the port authority 340 billion kronor [@port, ¶ 2].\n')).toEqual(['warning']);
    expect(
      severityOf('Some 910 million kronor went into clearing the fairway, by the authority’s books [@port, ¶ 2].\n'),
    ).toEqual(['info']);
  });

  it('flags figures that the passage gives otherwise', () => {
    testCheck(
      id,
      `
Dredging cost the port authority 430 million kronor [@port, ¶ 2].
                                 ^^^^^^^^^^^^^^^^^^ gives “340 million kronor” for this, not “430 million kronor”

Dredging cost the port authority 340 billion kronor [@port, ¶ 2].
                                 ^^^^^^^^^^^^^^^^^^ thousands, millions or billions got mixed up

The share of empty containers rose by 3%, to 24% [@port, ¶ 3].
                                      ^^ percentage points count the difference

The port authority employs 640 pilots [@port, ¶ 4].
                           ^^^ gives “58” for this. “640” stands there of something else (“640 dockers and 58 pilots”)
`,
      { library },
    );
  });

  it('is silent where the figure follows from the passage, and in quotations', () => {
    testCheck(
      id,
      `
Dredging cost the authority 0.34 billion kronor; just over two million containers went through the terminals [@port, ¶ 2].

Of the 84 complaints 31 were upheld, more than a third [@port, ¶ 4].

Calls fell by a fifth, or 250 [@port, ¶ 5].

A guide says that “the port authority spent 430 million kronor on dredging” [@port, ¶ 2].
`,
      { library },
    );
  });

  const titleOf = (text: string) =>
    findingsOf(id, text, { library }).map(({ fixes }) => fixes.map(({ title }) => title));

  it('offers the figure of the passage, in the style of the claim', () => {
    for (const [before, title, after] of [
      ['1.2% [@port, ¶ 6]', 'Use “2.1%”: ¶ 6 has “2.1 per cent”', '2.1% [@port, ¶ 6]'],
      ['1.2 per cent [@port, ¶¶ 5-6]', 'Use “2.1 per cent”, as ¶ 6 has it', '2.1 per cent [@port, ¶¶ 5-6]'],
    ] as const) {
      const text = `The average ore grade was ${before}.\n`;
      testFixes(id, text, { library });
      expect(titleOf(text)).toEqual([[title]]);
      const [finding] = findingsOf(id, text, { library });
      expect(finding!.fixes[0]!.safe).toBe(false);
      expect(fixed(text, finding!)).toBe(`The average ore grade was ${after}.\n`);
    }
  });

  it('offers it beside other figures of the passage, with the scale, and where the claim has it of something else', () => {
    const text = [
      'Dredging cost the port authority 430 million kronor [@port, ¶ 2].',
      'Dredging cost the port authority 340 billion kronor [@port, ¶ 2].',
      'The share of empty containers rose by 3%, to 24% [@port, ¶ 3].',
      'The port authority employs 640 pilots [@port, ¶ 4].',
      'The ore grade was 1.2 per cent on average, against 2.4 per cent in the study [@port, ¶ 6].',
    ].join('\n\n');
    testFixes(id, text, { library });
    expect(titleOf(text)).toEqual([
      ['Use “340 million kronor”, as ¶ 2 has it'],
      ['Use “340 million kronor”, as ¶ 2 has it'],
      ['Use “3 percentage points”, as ¶ 3 has it'],
      ['Use “58”, as ¶ 4 has it'],
      ['Use “2.1 per cent”, as ¶ 6 has it'],
    ]);
  });

  it('offers nothing for bounds, ranges, figures of two kinds, a wrong article, and through mark-up', () => {
    for (const text of [
      'From next year the fee goes up by 1%, to 5% of the value of a berth [@port, ¶ 7].',
      'Dredging gets SEK 1.9 million of the budget of SEK 4.6 billion that the council approved [@port, ¶ 8].',
      'Dredging cost the port authority more than 430 million kronor [@port, ¶ 2].',
      'An 80 per cent share of the containers was empty [@port, ¶ 3].',
      'The share of empty containers came to 42% [@port, ¶ 3].',
      'The average ore grade was **1.2** per cent [@port, ¶ 6].',
    ]) {
      expect(titleOf(text), text).not.toEqual([]);
      expect(titleOf(text).flat(), text).toEqual([]);
    }
  });

  it('is silent where the figure stands in the words of the claim, whatever else is a third', () => {
    const library = libraryOf({
      'seeds/boats.txt': `A generation ago nearly all boats belonged to the families that sailed them; by 2023 more than a third were held by two companies.

Ferries make up nearly half of the total, fishing boats a third, and all others the rest.
`,
    });
    testCheck(id, 'More than a third of the boats were held by two companies [@boats, ¶¶ 1-2].\n', { library });
  });

  it('quotes the bound where the figure is the same, and offers that of the passage', () => {
    const text = 'A grant covers at least 40% of the cost of shore power [@port, ¶ 10].\n';
    const [finding] = testCheck(
      id,
      `
A grant covers at least 40% of the cost of shore power [@port, ¶ 10].
               ^^^^^^^^^^^^ gives “at most 40 per cent” for this, not “at least 40%”

Terminals with fewer than 25 berths must apply [@port, ¶ 10].
               ^^^^^^^^^^^^^ gives “more than 25” for this, not “fewer than 25”

A grant covers no more than 40% of the cost of shore power [@port, ¶ 10].
`,
      { library },
    );
    expect(finding!.fixes).toMatchObject([{ title: 'Use “at most 40 per cent”, as ¶ 10 has it', safe: false }]);
    testFixes(id, text, { library });
    expect(fixed(text, findingsOf(id, text, { library })[0]!)).toBe(
      'A grant covers at most 40 per cent of the cost of shore power [@port, ¶ 10].\n',
    );
  });

  it('quotes the bound of dates, too', () => {
    const text = 'Terminals with more than 25 berths must apply after 30 June 2024 [@port, ¶ 10].\n';
    const [finding] = findingsOf('date/mismatch', text, { library });
    expect(finding!.message).toContain('gives “by 30 June 2024” for this, not “after 30 June 2024”');
    testFixes('date/mismatch', text, { library });
  });

  it('says that the number is told with another unit, and offers no figure of something else', () => {
    const findings = testCheck(
      id,
      `
Ferries brought 1.94 million tonnes of the cargo [@port, ¶ 9].
                ^^^^^^^^^^^^^^^^^^^ The passage has “1.94 million passengers”, not “1.94 million tonnes”: the same number of something else

The port handled 63.1 million tonnes of cargo [@port, ¶ 9].
                 ^^^^^^^^^^^^^^^^^^^ gives “61.3 million tonnes” for this

Ferries carried 1.94 million passengers and the mole was repaired in 340 days [@port, ¶ 9].
`,
      { library },
    );
    expect(findings.map(({ fixes }) => fixes.length)).toEqual([0, 1]);
  });

  it('says what a change in per cent comes to beside the same change in units', () => {
    testCheck(
      id,
      `
Calls fell by 250, or about 25 per cent [@port, ¶ 5].
                            ^^^^^^^^^^^ Worked out from “1,250 to 1,000”, it comes to 20 per cent, not “25 per cent”

Calls fell by 250, or 20 per cent [@port, ¶ 5].
`,
      { library },
    );
  });
});
