import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../support/library.ts';
import { findingsOf, fixed, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'quote/altered';

describe(id, () => {
  it('flags the differing words of a pin, and quotes both sides', () => {
    const [finding] = testCheck(
      id,
      `
The board was told [@board-2025, {¶ 2}, "Leaders from seven units presented their reports"].
                                                      ^^^^^ The source has “six” where the quotation has “seven”. Use the source's words, or drop the quotation marks. Source: ¶ 2 of “Harlan Metals: notes of the board meeting”.
`,
    );
    expect(finding!.related[0]).toMatchObject({ file: 'seeds/board-2025.txt' });
    expect(finding!.related[0]!.text).toContain('Leaders from six units');
    expect(finding!.citation).toEqual({ key: 'board-2025', locator: '¶ 2' });
  });

  it('flags altered words in a sentence, an author-in-text citation and a footnote', () => {
    testCheck(
      id,
      `
Albrecht called it “hard and honest work” [@board-2025, ¶ 3].
                         ^^^

According to @board-2025 [¶ 3], it was “hard and honest work”.
                                             ^^^

She called it “hard and honest work”.[^1]
                    ^^^

[^1]: Notes, [@board-2025, ¶ 3].
`,
    );
  });

  it('flags altered words in a block quote', () => {
    testCheck(
      id,
      `
> Leaders from seven units presented their reports, and five others sent theirs in writing. [@board-2025, ¶ 2]
               ^^^^^

The notes say [@board-2025, ¶ 2]:

> Leaders from seven units presented their reports, and five others sent theirs in writing.
               ^^^^^
`,
    );
  });

  it('finds what a block quote rests on in footnotes, in its own block and right above it', () => {
    testCheck(
      id,
      `
> Leaders from seven units presented their reports, and five others sent theirs in writing.[^a]
               ^^^^^ “six”

As the board said:[^a]

> Leaders from seven units presented their reports, and five others sent theirs in writing.
               ^^^^^ “six”

As the board said [@board-2025, ¶ 2]:
> Leaders from seven units presented their reports, and five others sent theirs in writing.
               ^^^^^ “six”

- As the board said [@board-2025, ¶ 2]:

  > > Leaders from six units presented their reports, and five others sent theirs in writing. [@board-2025, ¶ 2]

  And then.

[^a]: [@board-2025, ¶ 2].
`,
    );
  });

  it('writes words that the source divides at a line end as one', () => {
    const library = libraryOf({
      'seeds/a.txt': 'Title here\n\nThe indus-\ntry grew in the coun\u00adtry before the pre-\n2020 rule.\n',
    });
    const altered = (quotation: string) => {
      const text = `Told [@a, {¶ 2}, "${quotation}"].\n`;
      const [finding] = findingsOf(id, text, { library });
      return [finding!.message.split('. Use')[0], fixed(text, finding!).slice(18, -4)];
    };
    expect(altered('The industri grew in')).toEqual([
      'The source has “industry” where the quotation has “industri”',
      'The industry grew in',
    ]);
    expect(altered('grew in the county before')[1]).toBe('grew in the country before');
    expect(altered('before the pre-2021 rule')[1]).toBe('before the pre-2020 rule');
    testFixes(id, 'Told [@a, {¶ 2}, "The industri grew in"].\n', { library });
  });

  it('says so when nothing but spaces differ', () => {
    const library = libraryOf({ 'seeds/a.txt': 'Title here\n\nThe quota was cut by 6 % in March.\n' });
    const text = 'Told [@a, {¶ 2}, "quota was cut by 6% in March"].\n';
    const [finding] = findingsOf(id, text, { library });
    expect(finding!.message).toContain(
      "The source has these words with other spaces between them. Use the source's words, or drop the quotation marks. Source: ¶ 2 of “Title here”.",
    );
    testFixes(id, text, { library });
  });

  it('flags the neighbour of words that are left out without a mark', () => {
    testCheck(
      id,
      `
The board was told [@board-2025, {¶ 2}, "Leaders from six units presented reports, and five others"].
                                                                ^^^^^^^^^ “their” is left out
`,
    );
  });

  it('is silent on the words of the source, and on marked changes', () => {
    testCheck(
      id,
      `
The board was told [@board-2025, {¶ 2}, "Leaders from six units presented their reports"].

She called the year “hard but honest [labour]” and asked “every [mine] to cut its use of water” [@board-2025, ¶ 3].

She called it 'hard but honest work' [@board-2025, ¶ 3], «hard but honest work» or "hard but [very] honest work".

Told [@board-2025, {¶ 2}, "[l]eaders from six units … sent theirs in writing"]; [@board-2025, "hard but honest work"].
`,
    );
  });

  it('takes no notice of where the marks of note and source stand', () => {
    const library = libraryOf({
      'seeds/a.txt': 'Title here\n\n“We count our stock in days now,” she said. “No more.”\n',
    });
    testCheck(
      id,
      `
She said so [@a, ¶ 2]:

> "We count our stock in days now"

> “We count our stock in days now.” [@a, ¶ 2]

> We count our stock in days now. [@a, ¶ 2]

> “We count … in days now” [@a, ¶ 2]

> “We count our stock in days now,” she said. “No more.” [@a, ¶ 2]

She said so [@a, ¶ 2, "'We count our stock in days now'"].
`,
      { library },
    );
  });

  it('leaves out the line that says whose words a block quote has', () => {
    const library = libraryOf({ 'seeds/a.txt': 'Title here\n\n“We count our stock in days now,” she said.\n' });
    testCheck(
      id,
      `
> “We count our stock in days now.”
> — Marit Solberg [@a, ¶ 2]

> “We count our stock in days now.” [@a, ¶ 2]
> — Marit Solberg, head
> of purchasing

> We count our stock in days now,” she said.\\
> — Marit Solberg [@a, ¶ 2]

> We count our stock in weeks now.
                        ^^^^^ has “days”
> -- Marit Solberg [@a, ¶ 2]
`,
      { library },
    );
  });

  it('is silent when another citation holds the words, and when there is nothing to compare with', () => {
    testCheck(
      id,
      `
She called it “hard but honest work” [@outlook-2025, ¶ 2; @board-2025, ¶ 3].

She called it “hard and honest work” [@halvorsen-2023, p. 3], [@nobody], or [@scan-2019].
`,
    );
  });

  it('names the places when several are equally near', () => {
    const library = libraryOf({
      'seeds/a.txt': 'Title here\n\nLeaders from red units met.\n\nLeaders from big units met.\n',
    });
    const [finding] = findingsOf(id, 'Told [@a, "Leaders from top units met"].\n', { library });
    expect(finding!.message).toContain('2 places in it are equally near');
    expect(finding!.related).toHaveLength(2);
    expect(finding!.fixes).toEqual([]);
  });

  it('describes several changes, and flags all between them', () => {
    testCheck(
      id,
      `
Told [@board-2025, "Leaders from seven units presented their report, and five others sent theirs in writing"].
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “seven” instead of “six”
`,
    );
  });

  it('takes the nearest of several cited passages', () => {
    const library = libraryOf({
      'seeds/a.txt': 'Title here\n\nLeaders from six big units presented their reports.\n',
      'seeds/b.txt': 'Title here\n\nLeaders from six units presented their reports.\n',
    });
    const text = 'Told of “Leaders from five units presented their reports” [@a, ¶ 2; @b, ¶ 2].\n';
    expect(findingsOf(id, text, { library })[0]!.citation!.key).toBe('b');
  });

  it('offers no fix in a text fragment', () => {
    const text = 'Told ([notes](../seeds/board-2025.txt#:~:text=Leaders%20from%20seven%20units%20presented)).\n';
    for (const finding of findingsOf(id, text)) expect(finding.fixes).toEqual([]);
  });

  it('keeps mark-up around what it changes', () => {
    const text = 'She called it “**hard** and honest *work*” [@board-2025, ¶ 3].\n';
    expect(fixed(text, findingsOf(id, text)[0]!)).toBe(
      'She called it “**hard** but honest *work*” [@board-2025, ¶ 3].\n',
    );
  });

  it('puts the words of the source in', () => {
    const text = 'Told [@board-2025, {¶ 2}, "Leaders from seven units presented their reports"].\n';
    expect(fixed(text, findingsOf(id, text)[0]!)).toBe(
      'Told [@board-2025, {¶ 2}, "Leaders from six units presented their reports"].\n',
    );
  });

  it.each([
    [
      'It said that “leaders from six units presented” reports [@board-2025, ¶ 2].',
      'Mark the changed letter: [l]eaders',
      'It said that “[l]eaders from six units presented” reports [@board-2025, ¶ 2].',
    ],
    [
      'Told [@board-2025, {¶ 2}, "Leaders from six units … Sent theirs in writing"].',
      'Mark the changed letter: [S]ent',
      'Told [@board-2025, {¶ 2}, "Leaders from six units … [S]ent theirs in writing"].',
    ],
    [
      '> leaders from six units presented … Five others sent theirs [@board-2025, ¶ 2]',
      'Mark the changed letter: [l]eaders',
      '> [l]eaders from six units presented … [F]ive others sent theirs [@board-2025, ¶ 2]',
    ],
    [
      'She called it “**H**ard but honest work” [@board-2025, {¶ 3}].',
      'Mark the changed letter: [H]ard',
      'She called it “**[H]**ard but honest work” [@board-2025, {¶ 3}].',
    ],
  ])('can mark a letter that was changed: %j', (text, title, after) => {
    const [finding] = findingsOf(id, text);
    expect(finding!.fixes.map((fix) => fix.title)).toEqual(["Use the source's words", title]);
    expect(fixed(text, finding!, 1)).toBe(after);
    testFixes(id, text);
  });

  it.each([
    'Told [@board-2025, {¶ 2}, "leaders from seven units presented their reports"].',
    'Told [@board-2025, {¶ 2}, "loaders from six units presented their reports"].',
    'Told [@board-2025, {¶ 2}, "LEADERS from six units presented their reports"].',
    'Told [@board-2025, {¶ 2}, "Leaders from six units presented reports, and five others"].',
  ])('does not mark more than a letter: %j', (text) => {
    expect(findingsOf(id, text).flatMap(({ fixes }) => fixes.map((fix) => fix.title))).toEqual([
      "Use the source's words",
    ]);
  });

  it('asks for a mark where sentences are left out, and puts it there', () => {
    const library = libraryOf({
      'seeds/a.txt':
        'Title\n\n“We count in days now,” said Marit Solberg of Dravik. “Two years ago nobody knew. It was so.”\n\nNo.\n',
    });
    const text = '> "We count in days now. Two years ago nobody knew. It was so." [@a, ¶ 2]\n';
    const [finding, ...others] = findingsOf(id, text, { library });
    expect(others).toEqual([]);
    expect(finding!.message).toBe(
      'The source has these sentences, but more between them: “said Marit Solberg of Dravik”. Put “…” where you leave words out. Source: ¶ 2 of “Title”.',
    );
    expect(finding!.related[0]!.text).toContain('said Marit Solberg');
    testFixes(id, text, { library });
    expect(findingsOf('quote/not-found', text, { library })).toEqual([]);
    const turned = '> "Two years ago nobody knew. We count in days now." [@a, ¶ 2]\n';
    expect(findingsOf(id, turned, { library })).toEqual([]);
  });

  it('says where the words stand when the place that is cited is not there', () => {
    const message = (locator: string) =>
      findingsOf(id, `Told [@outlook-2025, {${locator}}, "No mines outside the region are at least"].\n`)[0]!.message;
    expect(message('p. 9')).toContain('Source: ¶ 2 of “Dysprosium to 2030”.');
    expect(message('¶ 99')).toContain('Source: ¶ 2 of “Dysprosium to 2030”.');
    expect(message('§ Supply')).toContain('Source: § Supply of “Dysprosium to 2030”.');
  });

  it('makes every altered quotation silent, mark-up and escapes or not', () => {
    for (const quotation of [
      '"Leaders from **seven** units presented their reports"',
      '"Leaders from six units presented reports, and five others sent theirs in writing"',
      '“Leaders from six big units presented their reports, and five more sent theirs in writing”',
      "'Leaders from six units presented their papers'",
      '"leaders from six units presented their reports"',
      '"Prices doubled between 2020 and 2023 \\& have fallen since"',
    ])
      testFixes(id, `Told [@board-2025, {¶ 2}, ${quotation}] [@outlook-2025, {¶ 3}, ${quotation}].\n`);
  });
});
