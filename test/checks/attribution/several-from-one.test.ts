import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../support/library.ts';
import { findingsOf } from '../../support/testCheck.ts';

const id = 'attribution/several-from-one';

describe(id, () => {
  it('flags a trade of which one speaks in the passage, as a hint', () => {
    const library = libraryOf({
      'seeds/news.txt':
        '“A flood like this will come again,” warns Agathe Lind, a hydrologist at the university.\n\nTwo hydrologists warn that a flood will come again.\n',
    });
    const findings = (paragraph: number) =>
      findingsOf(
        id,
        `Hydrologists at the university warn that such a flood will come again [@news, ¶ ${paragraph}].\n`,
        {
          library,
        },
      );
    expect(findings(1).map(({ severity, message }) => [severity, message])).toEqual([
      [
        'info',
        'One person says this in the passage (“hydrologist”); “Hydrologists” are several. Name the one, or cite the others too.',
      ],
    ]);
    expect(findings(2)).toEqual([]);
  });

  it('is silent where they are counted, or where the one has a team', () => {
    const library = libraryOf({
      'seeds/news.txt': 'Agathe Lind, a hydrologist, and her team warn that such a flood will come again.\n',
    });
    const text = 'Hydrologists warn that such a flood will come again [@news, ¶ 1].\n';
    expect(findingsOf(id, text, { library })).toEqual([]);
    const critic = libraryOf({
      'seeds/news.txt': 'On the site a critic wrote that the film, by 25 reviews, is dull.\n',
    });
    expect(
      findingsOf(id, 'More than 25 critics wrote that the film is dull [@news, ¶ 1].\n', { library: critic }),
    ).toEqual([]);
  });
});
