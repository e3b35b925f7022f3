import { describe, it } from 'vitest';
import { libraryOf } from '../../support/library.ts';
import { testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'number/mismatch';
const library = libraryOf({
  'seeds/port.txt': [
    'The port',
    'The port authority spent 340 million kronor on dredging, and the terminals handled 2.1 million containers.',
    'The share of empty containers rose by 3 percentage points, to 24 per cent.',
    'Of the 84 complaints that reached the authority, 31 were upheld and 12 are still open. It employs 640 dockers and 58 pilots.',
    'The number of calls fell from 1,250 to 1,000.',
  ].join('\n\n'),
});

describe(id, () => {
  it('flags figures that the passage gives otherwise', () => {
    testCheck(
      id,
      `
Dredging cost the port authority 430 million kronor [@port, ¶ 2].
                                 ^^^^^^^^^^^^^^^^^^ gives “340 million kronor” for this, not “430 million kronor”

Dredging cost the port authority 340 billion kronor [@port, ¶ 2].
                                 ^^^^^^^^^^^^^^^^^^ thousands, millions or billions got mixed up

The share of empty containers rose by 3%, to 24% [@port, ¶ 3].
                                      ^^ percentage points count the difference

The port authority employs 640 pilots [@port, ¶ 4].
                           ^^^ gives “58” for this. “640” stands there of something else (“640 dockers and 58 pilots”)
`,
      { library },
    );
  });

  it('is silent where the figure follows from the passage, and in quotations', () => {
    testCheck(
      id,
      `
Dredging cost the authority 0.34 billion kronor; just over two million containers went through the terminals [@port, ¶ 2].

Of the 84 complaints 31 were upheld, more than a third [@port, ¶ 4].

Calls fell by a fifth, or 250 [@port, ¶ 5].

A guide says that “the port authority spent 430 million kronor on dredging” [@port, ¶ 2].
`,
      { library },
    );
  });

  it('offers the figure of the passage in the style of the claim', () => {
    testFixes(id, 'The share of empty containers came to 42% [@port, ¶ 3].\n', { library });
  });

  it('is silent where the figure stands in the words of the claim, whatever else is a third', () => {
    const library = libraryOf({
      'seeds/boats.txt': `A generation ago nearly all boats belonged to the families that sailed them; by 2023 more than a third were held by two companies.

Ferries make up nearly half of the total, fishing boats a third, and all others the rest.
`,
    });
    testCheck(id, 'More than a third of the boats were held by two companies [@boats, ¶¶ 1-2].\n', { library });
  });
});
