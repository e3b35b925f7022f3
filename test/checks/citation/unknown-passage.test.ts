import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, testCheck } from '../../support/testCheck.ts';

const id = 'citation/unknown-passage';

describe(id, () => {
  it('flags the locator and says what there is', () => {
    testCheck(
      id,
      `
Output rose [@board-2025, ¶ 99].
                          ^^^^ There is no ¶ 99 in the source: it has 5 paragraphs. Name the passage

Output rose [@board-2025, p. 7].
                          ^^^^ has 2 pages

As @outlook-2025 [§ Winter] says.
                  ^^^^^^^^ There is no § Winter
`,
    );
  });

  it('is silent where the place exists, and where the source has no such places at all', () => {
    testCheck(
      id,
      `
Output rose [@board-2025, ¶¶ 2-4; @board-2025, pp. 1-2; @outlook-2025, § Supply; @outlook-2025, p. 3].

[@nobody, ¶ 99] and [@halvorsen-2023, p. 99].
`,
    );
  });

  it('names the paragraph of pinned words', () => {
    const text = 'Output rose [@board-2025, {¶ 44}, "Leaders from six units presented"].\n';
    expect(fixed(text, findingsOf(id, text)[0]!)).toBe(
      'Output rose [@board-2025, {¶ 2}, "Leaders from six units presented"].\n',
    );
  });

  it('flags the destination of a link', () => {
    const text = 'Output rose ([notes](../seeds/board-2025.txt#¶44 "Leaders from six units presented")).\n';
    const [finding] = findingsOf(id, text);
    expect(text.slice(finding!.span.start, finding!.span.end)).toContain('board-2025.txt#¶44');
    expect(finding!.message).toContain('There is no such place');
    expect(fixed(text, finding!)).toBe(text.replace('¶44', '¶2'));
  });

  it('offers nothing when the words are nowhere', () => {
    const [finding] = findingsOf(id, 'Output rose [@board-2025, {¶ 44}, "words that nobody wrote"].\n');
    expect(finding!.fixes).toEqual([]);
    expect(finding!.citation).toEqual({ key: 'board-2025', locator: '¶ 44' });
  });
});
