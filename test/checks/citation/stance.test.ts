import { describe, it } from 'vitest';
import { testCheck } from '../../support/testCheck.ts';

const id = 'citation/stance';

describe(id, () => {
  it('flags a source that agrees with the sentence that it is cited against', () => {
    testCheck(
      id,
      `
Output of separated oxide rose from 41,000 tonnes in 2023 to 56,000 tonnes in 2024 [contra @board-2025, ¶ 4].
                                                                                           ^^^^^^^^^^^ cited as saying otherwise
`,
    );
  });

  it('is silent where it differs, speaks of something else, or is cited in support', () => {
    testCheck(
      id,
      `
Output of separated oxide fell from 56,000 tonnes in 2023 to 41,000 tonnes in 2024 [but see @board-2025, ¶ 4].

Exports rose by 12 per cent in the same time [but see @board-2025, ¶ 4].

The bishop opened a school for deaf children [pace @board-2025, ¶ 4].

Output of separated oxide rose from 41,000 tonnes in 2023 to 56,000 tonnes in 2024 [@board-2025, ¶ 4].

Output of separated oxide rose from 41,000 tonnes in 2023 to 56,000 tonnes in 2024 [cf. @board-2025, ¶ 4].
`,
    );
  });
});
