import { describe, expect, it } from 'vitest';
import { suggestFixes } from '../../../server/src/checks/fixes.ts';
import { applyEdits } from '../../../server/src/text/document.ts';
import { findingsOf, fixed, snapshotOf, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'citation/no-pinpoint';

describe(id, () => {
  it('flags whole-document citations of sentences with figures, dates and quotations', () => {
    testCheck(
      id,
      `
Output rose to 56,000 tonnes [@board-2025].
                              ^^^^^^^^^^^ cites all of a source. Name the passage as well

As @board-2025 says, the board met on 3 March 2025.
   ^^^^^^^^^^^

She called it “hard but honest work” [@board-2025].
                                      ^^^^^^^^^^^

Output rose to 56,000 tonnes ([notes](../seeds/board-2025.txt)).
                                      ^^^^^^^^^^^^^^^^^^^^^^^
`,
    );
  });

  it('is silent on general sentences, pinned words, short sources, other stances and pinpoints beside it', () => {
    testCheck(
      id,
      `
The board keeps notes [@board-2025].

Told [@board-2025, "Leaders from six units presented"] in 2025.

The port was closed for two days in June 2024 [@telegram].

Output rose to 56,000 tonnes [cf. @board-2025] or fell by 8 per cent [but see @outlook-2025].

Output rose to 56,000 tonnes [@board-2025, ¶ 4; @outlook-2025].

In 1885 the first was named [@halvorsen-2023], [@nobody], [@scan-2019].
`,
    );
  });

  it.each([
    ['Output rose to 56,000 tonnes [@board-2025].', '[@board-2025, ¶ 4] comes nearest.'],
    ['Exports fell by 8 per cent, and output was 56,000 tonnes [@board-2025].', '[@board-2025, ¶ 4] comes nearest.'],
    ['She called it “hard but honest work” [@board-2025].', '[@board-2025, ¶ 3] comes nearest.'],
    ['Every unit is to cut its use of water before 2028 [@board-2025].', '[@board-2025, ¶ 3] comes nearest.'],
    ['Profit rose to 777 tonnes of oxide [@board-2025].', 'Name the passage as well: [@board-2025, ¶ …].'],
    ['Nothing happened in 2024 [@board-2025].', 'Name the passage as well: [@board-2025, ¶ …].'],
  ])('names the passage that comes nearest, or none: %j', (text, advice) => {
    expect(findingsOf(id, `${text}\n`)[0]!.message).toContain(advice);
  });

  it.each([
    ['Output rose to 56,000 tonnes (@board-2025, ¶ 4).', 'Output rose to 56,000 tonnes [@board-2025, ¶ 4].'],
    ['As @board-2025, p. 2, says, output rose to 56,000.', 'As @board-2025 [p. 2], says, output rose to 56,000.'],
    ['It was 56,000 tonnes (see @board-2025 ¶¶ 4–5).', 'It was 56,000 tonnes (see @board-2025 [¶¶ 4–5]).'],
  ])('says when a place behind the key is not read, and has it read: %j', (text, after) => {
    const [finding] = findingsOf(id, `${text}\n`);
    expect(finding!.message).toMatch(/^“(?:¶ 4|p\. 2|¶¶ 4–5)” behind the key is not read/);
    expect(fixed(`${text}\n`, finding!)).toBe(`${after}\n`);
    testFixes(id, `${text}\n`);
  });

  it('flags the sentence when the citation stands in a footnote', () => {
    testCheck(
      id,
      `
Output rose to 56,000 tonnes.[^1]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[^1]: [@board-2025].
`,
    );
  });

  it('says it once for a citation of several sentences, and not behind an open bracket', () => {
    expect(findingsOf(id, '- Output rose to 56,000 tonnes. Exports fell by 8 per cent [@board-2025].\n')).toHaveLength(
      1,
    );
    expect(findingsOf(id, 'Output rose to 56,000 tonnes [@board-2025, ¶ 4.\n')).toEqual([]);
  });

  it('names the paragraph of quoted words at once', () => {
    const text = 'She called it “hard but honest work” [@board-2025].\n';
    expect(fixed(text, findingsOf(id, text)[0]!)).toBe('She called it “hard but honest work” [@board-2025, ¶ 3].\n');
    testFixes(id, text);
  });

  it('names two neighbours where each says another part', () => {
    const text = 'Output rose to 56,000 tonnes, and the second plant may open in the autumn of 2026 [@board-2025].\n';
    const [finding] = findingsOf(id, text);
    expect(finding!.message).toContain('[@board-2025, ¶¶ 4-5] comes nearest.');
    expect(fixed(text, finding!)).toBe(text.replace('2025]', '2025, ¶¶ 4-5]'));
    testFixes(id, text);
  });

  it('names a passage for a citation in a footnote, and leaves the footnote to the writer', () => {
    const [finding] = findingsOf(id, 'Output of separated oxide rose to 56,000 tonnes.[^1]\n\n[^1]: [@board-2025].\n');
    expect(finding!.message).toContain('[@board-2025, ¶ 4] comes nearest.');
    expect(finding!.fixes).toEqual([]);
  });

  it('offers the best passages of the source on demand', () => {
    for (const text of [
      'Output of separated oxide rose to 56,000 tonnes in 2024 [@board-2025].\n',
      'As @board-2025 says, output rose to 56,000 tonnes in 2024.\n',
      'Output rose to 56,000 tonnes in 2024 ([notes](../seeds/board-2025.txt)).\n',
    ]) {
      const snapshot = snapshotOf(text);
      const [finding] = findingsOf(id, text);
      const fixes = [...finding!.fixes, ...suggestFixes(snapshot, snapshot.path, finding!)];
      expect(fixes[0]!.title).toContain('¶ 4');
      expect(new Set(fixes.map(({ edits }) => edits[0]!.text)).size).toBe(fixes.length);
      for (const fix of fixes) expect(findingsOf(id, applyEdits(text, fix.edits))).toEqual([]);
    }
  });
});
