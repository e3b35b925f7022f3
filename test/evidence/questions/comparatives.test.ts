import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

const OPPOSITES = [
  ['warmer', 'cooler'],
  ['hotter', 'colder'],
  ['faster', 'slower'],
  ['stronger', 'weaker'],
  ['richer', 'poorer'],
  ['wetter', 'drier'],
  ['heavier', 'lighter'],
  ['wider', 'narrower'],
  ['deeper', 'shallower'],
  ['louder', 'quieter'],
  ['steeper', 'flatter'],
  ['better', 'worse'],
  ['harder', 'easier'],
] as const;

describe('what two things are compared by', () => {
  asks(
    'direction',
    OPPOSITES.map(
      ([one, other]) =>
        [
          `The Ostra route is ${one} than the Brell route, the ministry said.`,
          `+ The Ostra route is [${other}] than the Brell route.`,
          `- The Brell route is ${other} than the Ostra route.`,
          `- The Ostra route is ${one} than the Brell route.`,
        ] as const,
    ),
  );
  asks('direction', [
    [
      'Tickets in Brell are cheaper than tickets in Omsk.',
      '+ Tickets in Brell are more [expensive] than tickets in Omsk.',
      '- Tickets in Omsk are more expensive than tickets in Brell.',
    ],
    [
      'The northern towns are richer than the southern ones.',
      '- The southern towns are poorer than the northern ones.',
    ],
    [
      'Diesel is cheaper than petrol in Orvia but dearer in Sund.',
      '+ In Orvia diesel is [dearer] than petrol.',
      '- In Orvia petrol is dearer than diesel.',
    ],
    // On another scale it says nothing of the first.
    [
      'The flat in Brell is cheaper than the one in Omsk, and it is warmer.',
      '- The flat in Brell is warmer and cheaper than the one in Omsk.',
    ],
    ['May was colder than April in 2021, and warmer in 2022.', '- May 2022 was warmer than April.'],
  ]);
});

describe('what something is compared with that the sentence told before', () => {
  asks('direction', [
    [
      'The summer of 2024 was the second warmest since measurements began in 1901; only that of 2018 was warmer.',
      '+ The summer of 2018 was [cooler] than that of 2024.',
      '+ The summer of 2024 was [warmer] than that of 2018.',
      '+ The summer of 2018 was [cooler].',
      '- The summer of 2024 was cooler than that of 2018.',
      '- The summer of 2018 was warmer than that of 2024.',
      '- The summer of 2018 was warmer.',
    ],
  ]);
});
