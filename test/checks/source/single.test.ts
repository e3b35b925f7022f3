import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../support/library.ts';
import { processorTime } from '../../support/processor-time.ts';
import { findingsOf, testCheck } from '../../support/testCheck.ts';

const id = 'source/single';

const library = libraryOf({
  'seeds/telegram.md': '---\ntitle: Telegram\n---\n\nThe port closed in June.\n',
  'seeds/bulletin.md': '---\nderived-from: telegram\n---\n\nThe port closed in June.\n',
});

describe(id, () => {
  it('flags key judgements and key claims that rest on one source', () =>
    testCheck(
      id,
      `
# Key judgements

Exports fell by 8 per cent [@board-2025, ¶ 4].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ notes of the board

# Figures

Exports fell by 8 per cent [@board-2025, ¶ 4].

Exports fell [@board-2025, ¶ 4]. They are likely to fall again.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ single source

We have moderate confidence that exports will fall [@board-2025, ¶ 4].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

**Judgement:** The second plant may open late [@board-2025, ¶ 5].
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    ));

  it('takes sources that come down to one for one, in a paragraph too', () => {
    const text = 'The port was closed [@bulletin]. It is likely to close again [@telegram].\n';
    expect(findingsOf(id, text, { library }).map(({ message }) => message)).toEqual([
      expect.stringContaining('all 2 sources that it rests on come down to one, “telegram”'),
    ]);
  });

  it('is silent on several sources, on what says so itself, links, unknown keys and others’ words', () =>
    testCheck(
      id,
      `
# Key findings

Exports fell by 8 per cent [@board-2025, ¶ 4; @outlook-2025, ¶ 3].

Exports fell [@outlook-2025, ¶ 3; @board-2025, ¶ 4]. They are likely to fall again.

A single source says that exports will probably fall [@board-2025, ¶ 4].

Exports are likely to fall, as [the figures](#figures) and the board show [@board-2025, ¶ 4].

Exports are likely to fall [@board-2025, ¶ 4; @unknown].

The board said that exports were likely to fall [@board-2025, ¶ 4].

# Summary

The second plant may open late [@board-2025, ¶ 5].

> Exports are likely to fall. [@board-2025, ¶ 4]
`,
    ));

  it('does not say again what other checks say', () =>
    testCheck(
      id,
      `
We judge with high confidence that exports are likely to fall [@board-2025, ¶ 4].

Studies suggest that exports are likely to fall [@board-2025, ¶ 4].
`,
    ));

  it('leaves sources of one origin in one sentence to source/circular', () =>
    testCheck(id, 'The port is likely to close again [@bulletin; @telegram].\n', { library }));

  it('counts the section where that is the scope', () => {
    const text = 'Exports fell [@outlook-2025, ¶ 3].\n\nThey are likely to fall again [@board-2025, ¶ 4].\n';
    expect(findingsOf(id, text)).toHaveLength(1);
    expect(findingsOf(id, text, { settings: { judgementScope: 'section' } })).toEqual([]);
  });
});

it('takes no longer for a list of many items', () => {
  const text = '- Exports are likely to fall [@board-2025, ¶ 4].\n'.repeat(3000);
  const spent = processorTime();
  expect(findingsOf(id, text)).toHaveLength(3000);
  expect(spent()).toBeLessThan(15_000);
});
