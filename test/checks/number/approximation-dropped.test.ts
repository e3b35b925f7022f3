import { describe, it } from 'vitest';
import { libraryOf } from '../../support/library.ts';
import { testCheck } from '../../support/testCheck.ts';

const id = 'number/approximation-dropped';
const library = libraryOf({
  'seeds/fire.txt': [
    'The fire',
    'At least 17 people were injured when the warehouse burned down, the fire brigade said.',
    'Up to 400 jobs are at stake. The owners estimate the damage at about 6 million euros.',
    'The warehouse held 900 tonnes of paper.',
  ].join('\n\n'),
});

describe(id, () => {
  it('flags what bounds a figure, lost or added', () => {
    testCheck(
      id,
      `
The warehouse fire injured 17 people, the brigade said [@fire, ¶ 2].
                           ^^ says “At least 17”; here it is “17” flatly

The fire puts 400 jobs at stake [@fire, ¶ 3].
              ^^^ says “Up to 400”

The warehouse held up to 900 tonnes of paper [@fire, ¶ 4].
                   ^^^^^^^^^^^^^^^^ gives “900 tonnes” flatly; here it is “up to 900 tonnes”
`,
      { library },
    );
  });

  it('is silent where it is kept in other words', () => {
    testCheck(
      id,
      `
No fewer than 17 people were hurt when the warehouse burned down [@fire, ¶ 2].

As many as 400 jobs are at stake, and the owners put the damage at 6 million euros [@fire, ¶ 3].

The warehouse held about 900 tonnes of paper [@fire, ¶ 4].
`,
      { library },
    );
  });
});
