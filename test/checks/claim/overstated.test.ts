import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../support/library.ts';
import { findingsOf, testCheck } from '../../support/testCheck.ts';

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
});
