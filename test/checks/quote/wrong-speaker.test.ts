import { describe, it } from 'vitest';
import { testCheck } from '../../support/testCheck.ts';

const id = 'quote/wrong-speaker';

describe(id, () => {
  it('flags the words of somebody else', () => {
    testCheck(
      id,
      `
Jon Aspen said that “nobody at the terminal warned the port” [@outlook-2025, ¶ 6].
^^^^^^^^^ The passage gives these words to “Marta Quist”, and not to “Jon Aspen”. Name the one who said them.

Her deputy complained: “Nobody at the terminal warned the port” [@outlook-2025, ¶ 6].
^^^^^^^^^^ and not to “Her deputy”
`,
    );
  });

  it('is silent with the right speaker, a pronoun, nobody, few words, and words that are not there', () => {
    testCheck(
      id,
      `
Marta Quist said that “nobody at the terminal warned the port” [@outlook-2025, ¶ 6].

“Nobody at the terminal warned the port,” she said [@outlook-2025, ¶ 6].

It was heard that “nobody at the terminal warned the port” [@outlook-2025, ¶ 6].

Jon Aspen spoke of “the port” [@outlook-2025, ¶ 6].

Jon Aspen said that “somebody must have warned the port” [@outlook-2025, ¶ 6].
`,
    );
  });
});
