import { describe, expect, it } from 'vitest';
import { suggestFixes } from '../../../server/src/checks/fixes.ts';
import { applyEdits } from '../../../server/src/text/document.ts';
import { findingsOf, snapshotOf, testCheck } from '../../support/testCheck.ts';

const id = 'judgement/unsupported';

describe(id, () => {
  it('flags forecasts and estimates without a basis', () => {
    testCheck(
      id,
      `
Output will probably fall.
^^^^^^^^^^^^^^^^^^^^^^^^^^ does not say what it rests on

We judge that further cuts are likely. Exports fell [@board-2025, ¶ 4].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

**Judgement:** Further cuts are likely.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    );
  });

  it('takes its own citation, one before it, a stated basis, a link or a footnote for the basis', () => {
    testCheck(
      id,
      `
We judge that further cuts are likely [@board-2025, ¶ 4].

Exports fell [@board-2025, ¶ 4]. Further cuts are likely.

We judge that further cuts are likely, based on two years of figures.

We judge that further cuts are likely. We rest this on the notes [@board-2025, ¶ 4].

Further cuts are likely, as [the figures](#figures) show.

Further cuts are likely.[^1] Closures are likely.[^2]

[^1]: Moderate confidence. Rests on [@board-2025, ¶ 4].

[^2]: Based on talks with three traders.
`,
    );
  });

  it('lets the basis of a marked judgement count for all of it', () => {
    testCheck(
      id,
      `
**Judgement:** Further cuts are likely. The second plant will probably open late [@board-2025, ¶ 5].

> [!JUDGEMENT]
> Further cuts are likely.
>
> This holds even if the second plant opens [@board-2025, ¶ 5].
`,
    );
  });

  it('counts citations in the sentence, the paragraph or the section, as judgementScope says', () => {
    const text = `# Trade

Exports fell [@board-2025, ¶ 4].

They will probably fall again. We judge that cuts are likely [@board-2025, ¶ 4]. Closures are likely.

## Ponds

The permit is missing. The plant will probably open late.
`;
    const flagged = (judgementScope: 'sentence' | 'paragraph' | 'section') =>
      findingsOf(id, text, { settings: { judgementScope } }).map(({ span }) => text.slice(span.start, span.end));
    const [first, last] = ['They will probably fall again.', 'The plant will probably open late.'];
    expect(flagged('sentence')).toEqual([first, 'Closures are likely.', last]);
    expect(flagged('paragraph')).toEqual([first, last]);
    expect(flagged('section')).toEqual([last]);
  });

  it('does not take links that lead elsewhere for a basis', () => {
    expect(findingsOf(id, 'Further cuts are likely, see [a page](other.md).\n')).toHaveLength(1);
  });

  it('is silent on claims, questions, quotations and headings', () => {
    testCheck(
      id,
      `
# Further cuts are likely

Exports fell by 8 per cent. Will output fall?

> Further cuts are likely. [@board-2025, ¶ 4]
`,
    );
  });

  it('offers the best passages on demand', () => {
    const text = 'The second plant will probably open in the autumn of 2026.\n';
    const snapshot = snapshotOf(text);
    const fixes = suggestFixes(snapshot, snapshot.path, findingsOf(id, text)[0]!);
    expect(applyEdits(text, fixes[0]!.edits)).toContain('2026 [@board-2025, ¶ 5].');
  });
});
