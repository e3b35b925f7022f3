import { describe, expect, it } from 'vitest';
import { noLock } from '../../../server/src/workspace/lock.ts';
import { sampleLock } from '../../support/lock.ts';
import { findingsOf, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'citation/not-pinned';

describe(id, () => {
  it('flags each citation of a passage that the lock does not record', () => {
    const marked = `
The permit is missing [@board-2025, ¶ 5]. The board met [@board-2025, ¶ 2].
                                    ^^^ The lock does not record what ¶ 5 of

So says the telegram [@telegram].
                      ^^^^^^^^^ as a whole
`;
    testCheck(id, marked, { lock: sampleLock });
    testFixes(id, marked, { lock: sampleLock });
  });

  it('flags all of them without a lock', () => {
    const text = 'The board met [@board-2025, ¶ 2; @board-2025, ¶ 4].\n';
    expect(findingsOf(id, text, { lock: noLock })).toHaveLength(2);
    testFixes(id, text, { lock: noLock });
  });

  it('leaves to others what leads to no passage', () => {
    const text = `---
nocite: '@telegram'
---

A [@nobody, ¶ 1]. B [@board-2025, ¶ 99]. C [@halvorsen-2023, p. 3]. D [@scan-2019]. E [x](https://example.org).
`;
    expect(findingsOf(id, text, { lock: noLock })).toEqual([]);
  });

  it('is content with a passage that is recorded and has changed: that is another finding', () => {
    expect(findingsOf(id, 'Output rose [@board-2025, ¶ 4].\n', { lock: sampleLock })).toEqual([]);
  });
});
