import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../support/library.ts';
import { findingsOf, fixed, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'attribution/plural-from-one';

describe(id, () => {
  it('flags several where one source is cited, however often', () => {
    testCheck(
      id,
      `
Reports suggest that the permit is missing [@board-2025, ¶ 5].
^^^^^^^^^^^^^^^ “Reports suggest” speaks of several reports

Several studies show a lack of ore, and analysts warn of it [@board-2025, ¶ 5; @board-2025, ¶ 2].
^^^^^^^^^^^^^^^^^^^^ several studies
                                        ^^^^^^^^^^^^^ several analysts

According to experts, the plant will open late.[^1]
^^^^^^^^^^^^^^^^^^^^ several experts

Sources say that the plant will open late [@no-such-key].
^^^^^^^^^^^ several sources

[^1]: [@board-2025, ¶ 5].
`,
    );
  });

  it('is silent with several sources, with none, with a name, and in the singular', () => {
    testCheck(
      id,
      `
# Reports suggest much [@board-2025, ¶ 5]

Reports suggest that the permit is missing [@board-2025, ¶ 5; @outlook-2025, ¶ 3].

Reports suggest that the permit is missing.

A report suggests that the permit is missing, a study reports [@board-2025, ¶ 5].

Experts of the Harlan board say that the permit is missing [@board-2025, ¶ 5].

It is believed that the permit is missing [@board-2025, ¶ 5].

Studies show three things [@board-2025, ¶ 5]:

The chair said: “Experts say many things” [@board-2025, ¶ 5].

> Experts say many things. [@board-2025, ¶ 5]
`,
    );
  });

  it('is silent where the cited passage speaks of several itself', () => {
    const library = libraryOf({ 'seeds/review.txt': 'Nine studies were read.\n\nThe permit is missing.\n' });
    const text = (paragraph: number): string => `Studies show a lack of ore [@review, ¶ ${paragraph}].\n`;
    expect(findingsOf(id, text(1), { library })).toEqual([]);
    expect(findingsOf(id, text(2), { library })).toHaveLength(1);
  });

  it('is silent for sources where several people speak, and for officials where their office does', () => {
    const silent = (passage: string, claim: string): void => {
      const library = libraryOf({ 'seeds/news.txt': `${passage}\n` });
      expect(findingsOf(id, `${claim} [@news, ¶ 1].\n`, { library })).toEqual([]);
    };
    silent('According to two people briefed on the matter, a levy is planned.', 'Sources say that a levy is planned');
    silent("The ministry's figures put the harvest at 3 tonnes.", 'Officials say that the harvest came to 3 tonnes');
  });

  it('never speaks where attribution/weasel does', () => {
    for (const text of ['Experts say it is late.\n', 'Experts say it is late [@board-2025, ¶ 5].\n'])
      expect(findingsOf(id, text).length + findingsOf('attribution/weasel', text).length).toBe(1);
  });

  it('offers to name the one that is cited, where it has a name', () => {
    const named = (text: string) => {
      testFixes(id, text);
      const [finding] = findingsOf(id, text);
      return finding!.fixes.length > 0 ? fixed(text, finding!) : null;
    };
    expect(named('Reports suggest that the Ellery mine is late [@outlook-2025, ¶ 2].')).toBe(
      'According to Ravi Lindholm, the Ellery mine is late [@outlook-2025, ¶ 2].',
    );
    expect(named('Experts say Marenza is late [@outlook-2025, ¶ 2].')).toBe(
      'According to Ravi Lindholm, Marenza is late [@outlook-2025, ¶ 2].',
    );
    expect(named('According to experts, The *Ellery* mine is late [@outlook-2025, ¶ 2].')).toBe(
      'According to Ravi Lindholm, the *Ellery* mine is late [@outlook-2025, ¶ 2].',
    );
    expect(named('Prices doubled, and experts say that it is late [@outlook-2025, ¶ 2].')).toBeNull();
    expect(named('Experts say that it is late [@board-2025, ¶ 5].')).toBeNull();
  });
});
