import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../support/library.ts';
import { findingsOf, fixed, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'date/mismatch';
const library = libraryOf({
  'seeds/ferry.md': [
    '---\ntitle: The ferry\nissued: 2024-01-09\n---',
    'The regulator suspended the licence of the ferry company last month.',
    'The new ferry was ordered on 12 May 2022 and is to enter service in the third quarter of 2025.',
  ].join('\n\n'),
  'seeds/budget.md': [
    '---\ntitle: The budget\nissued: 2025-03-04\n---',
    "The tonnage tax, introduced in 2017, is not changed. A review that was announced in last year's budget will report in the autumn.",
    'The tonnage tax, introduced in 2017, is not changed. A review of it will be published.',
  ].join('\n\n'),
  'seeds/undated.txt': 'Undated\n\nThe regulator suspended the licence of the ferry company last month.\n',
});

describe(id, () => {
  it('flags dates that the passage gives otherwise', () => {
    testCheck(
      id,
      `
The regulator suspended the ferry company's licence in January 2024 [@ferry, ¶ 1].
                                                       ^^^^^^^^^^^^ gives “last month” (2023-12-01 to 2023-12-31, since the source is of 2024-01-09)

The new ferry was ordered on 12 March 2022 [@ferry, ¶ 2].
                             ^^^^^^^^^^^^^ gives “12 May 2022” for this, not “12 March 2022”
`,
      { library },
    );
  });

  it('is silent for dates that say the same or less, and where nobody can count', () => {
    testCheck(
      id,
      `
The regulator suspended the ferry company's licence in December 2023 [@ferry, ¶ 1].

The new ferry, ordered in spring 2022, is to sail from late 2025 on [@ferry, ¶ 2].

The regulator suspended the ferry company's licence in January 2024 [@undated, ¶ 2].
`,
      { library },
    );
  });

  it('offers the date of the passage where it is as full', () => {
    const text = 'The new ferry was ordered on 12 March 2022 [@ferry, ¶ 2].\n';
    testFixes(id, text, { library });
    const [finding] = findingsOf(id, text, { library });
    expect(finding!.fixes).toMatchObject([{ title: 'Use “12 May 2022”, as ¶ 2 has it', safe: false }]);
    expect(fixed(text, finding!)).toBe('The new ferry was ordered on 12 May 2022 [@ferry, ¶ 2].\n');
  });

  it('offers none for another precision, one that is counted, and where more than one part differs', () => {
    for (const text of [
      'The new ferry was ordered in March 2022 [@ferry, ¶ 2].\n',
      "The regulator suspended the ferry company's licence in January 2024 [@ferry, ¶ 1].\n",
      'The new ferry was ordered on 13 March 2022 [@ferry, ¶ 2].\n',
      'The new ferry was ordered on 12 *March* 2022 [@ferry, ¶ 2].\n',
    ])
      expect(findingsOf(id, text, { library }), text).toMatchObject([{ fixes: [] }]);
  });

  it('names the season and the year that the passage tells of it, not the year of something else', () => {
    const findings = testCheck(
      id,
      `
---
date: 2025-05-02
---

The review of the tonnage tax is due this autumn [@budget, ¶ 1].

The review of the tonnage tax is due this spring [@budget, ¶ 1].
                                     ^^^^^^^^^^^ gives “autumn” for this, not “this spring”

The review, which was announced in the 2023 budget, will report in the autumn [@budget, ¶ 1].
                                       ^^^^ gives “last year's” (2024-01-01 to 2024-12-31, since the source is of 2025-03-04) for this
`,
      { library },
    );
    for (const { fixes } of findings) expect(fixes).toEqual([]);
  });

  it('offers no year of which other things are told', () => {
    const [finding] = findingsOf(id, 'A review, announced in 2023, will be published [@budget, ¶ 2].\n', { library });
    expect(finding!.fixes).toEqual([]);
  });

  it('offers no bare day for one with a bound', () => {
    const [finding] = findingsOf(id, 'The new ferry was ordered after 12 May 2022 [@ferry, ¶ 2].\n', { library });
    expect(finding!.message).toContain('gives “12 May 2022” for this, not “after 12 May 2022”');
    expect(finding!.fixes).toEqual([]);
  });
});
