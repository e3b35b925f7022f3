import { describe, expect, it } from 'vitest';
import { checkById } from '../../../server/src/checks/registry.ts';
import { checkSnapshot } from '../../../server/src/checks/run.ts';
import { snapshotOf } from '../../support/testCheck.ts';

const id = 'citation/unused-source';
const check = checkById(id)!;
const filesFor = (text: string, level: 'warning' | 'off' = 'warning') =>
  checkSnapshot(snapshotOf(text, { settings: { checks: { [id]: level } } }), [check]).findings.map(({ file }) => file);

describe(id, () => {
  it('flags files that no note cites', () => {
    expect(filesFor('Output rose [@board-2025, ¶ 4].\n')).toEqual([
      'seeds/bulletin-2024.md',
      'seeds/outlook-2025.md',
      'seeds/scan-2019.txt',
      'seeds/telegram.txt',
    ]);
  });

  it('counts footnotes, nocite and links', () => {
    const text = `---
nocite: '@telegram, @bulletin-2024'
---

A link to [the notes](../seeds/board-2025.txt).[^1]

[^1]: @outlook-2025 and [@scan-2019].
`;
    expect(filesFor(text)).toEqual([]);
    expect(filesFor("---\nnocite: '@*'\n---\n")).toEqual([]);
  });

  it('does not stumble over citations that lead nowhere', () => {
    expect(filesFor('[@nobody] and [a page](elsewhere.md).\n')).toHaveLength(5);
  });

  it('is off by default', () => {
    expect(check.severity).toBe('off');
    expect(filesFor('Text.\n', 'off')).toEqual([]);
    expect(checkSnapshot(snapshotOf('Text.\n'), [check]).findings).toEqual([]);
  });
});
