import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../support/library.ts';
import { findingsOf, fixed, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'claim/overstated';

describe(id, () => {
  it('flags what the passage leaves open', () => {
    testCheck(
      id,
      `
The second plant has opened [@board-2025, ¶ 5].
                 ^^^^^^^^^^ The passage says “may open”; here it is stated as done. Keep the hedge, or cite a source that is sure.
`,
    );
  });

  it('is silent with a hedge, in a question, in a quotation and without a citation', () => {
    testCheck(
      id,
      `
The second plant may well open in 2026 [@board-2025, ¶ 5].

Has the second plant opened [@board-2025, ¶ 5]?

One reader noted “the second plant has opened in the autumn” [@board-2025, ¶ 5].

The second plant has opened.
`,
    );
  });

  it('only hints where a plan is told as what will be', () => {
    const library = libraryOf({ 'seeds/plan.txt': 'The ministry plans to open eleven clinics by the end of 2025.\n' });
    const [plan] = findingsOf(id, 'The ministry will open eleven clinics by the end of 2025 [@plan, ¶ 1].\n', {
      library,
    });
    expect(plan?.severity).toBe('info');
    const [done] = findingsOf(id, 'The ministry opened eleven clinics in 2025 [@plan, ¶ 1].\n', { library });
    expect(done?.severity).toBe('warning');
  });

  it('offers the modal verb of the passage for *will*, and nothing where more differs', () => {
    const seeds = [
      'The company believes that Brenna could reach three quarters of its capacity by the end of 2026.',
      'The harbour may not reopen before the spring, and the lock could be ready in June.',
    ].join('\n\n');
    const library = libraryOf({ 'seeds/plant.txt': seeds });
    const text = [
      'The company says that Brenna will reach three quarters of its capacity by the end of 2026 [@plant, ¶ 1].',
      'The harbour will not reopen before the spring [@plant, ¶ 2].',
      'The lock will be ready in June [@plant, ¶ 2].',
    ].join('\n\n');
    testFixes(id, text, { library });
    const found = findingsOf(id, text, { library });
    expect(found.map(({ fixes }) => fixes.map(({ title }) => title))).toEqual([
      ['Use “could reach”, as ¶ 1 has it'],
      ['Use “may not reopen”, as ¶ 2 has it'],
      ['Use “could be ready”, as ¶ 2 has it'],
    ]);
    expect(found[0]!.fixes[0]!.safe).toBe(false);
    expect(fixed(text, found[0]!)).toContain('that Brenna could reach three quarters');
    const opened = findingsOf(id, 'The second plant has opened [@board-2025, ¶ 5].\n');
    expect(opened).toMatchObject([{ fixes: [] }]);
  });
});
