import { describe, expect, it } from 'vitest';
import { findAgain } from '../../../server/src/library/lock/find-again.ts';
import { textReader } from '../../../server/src/library/readers/text.ts';
import { sliceOf } from '../../../server/src/text/span.ts';

const others = [
  'The council met on Monday and heard the report of the treasurer.',
  'No member of the board was willing to vote against the proposal of Ms. Albright.',
  'Harvests in the north were poor, and exports fell to a third of what they had been.',
  'Two bridges over the Vistula have been closed since the flood of last spring.',
];

/** What is found of a sentence in a source that says these and the others, one behind the other; for near words also what they are. */
function found(words: string, ...now: string[]) {
  const body = textReader.read([...others, ...now].join(' '));
  const again = findAgain(words, '', '', body);
  if (again.kind === 'near') return { kind: 'near', text: sliceOf(body.text, again.span) };
  return again.kind === 'exact' ? { kind: 'exact', count: again.places.length } : { kind: 'gone' };
}

describe('words that are looked for again', () => {
  const rating = 'On Reelmeter, the film has a rating of 10 percent, based on 21 reviews by critics.';
  const reviews = [
    'On Cineclub, the series has a score of 62, based on 7 votes, with praise for the cast.',
    'On Cineclub, the album has a score of 90, based on 15 votes, with praise for the band.',
  ];

  it('are found where they stand, at all places', () => {
    expect(found(rating, rating)).toEqual({ kind: 'exact', count: 1 });
    expect(found(rating, rating, others[0]!, rating)).toEqual({ kind: 'exact', count: 2 });
  });

  it('are found where most of them stand, among others that are like them', () => {
    const now = rating.replace('10 percent', '12 percent').replace('21', '28');
    expect(found(rating, now)).toEqual({ kind: 'near', text: now });
    expect(found(rating, ...reviews, now)).toEqual({ kind: 'near', text: now });
  });

  it('are found where they were shortened, though a piece without an end stands before them', () => {
    const then =
      'Gross production of lignite reached 151 million tonnes in that year, a little less than before the strike.';
    const now = 'gross production of lignite reached 166 million tonnes';
    const piece =
      'See the table of all pits with their owners, depths, seams, wages and hours, sorted by county and by name: ';
    expect(found(then, `${piece}${now} ${piece}.`)).toMatchObject({ kind: 'near', text: expect.stringContaining(now) });
  });

  it('are gone where several are somewhat like them and none is more so', () => {
    expect(found(rating)).toEqual({ kind: 'gone' });
    expect(found(rating, ...reviews)).toEqual({ kind: 'gone' });
  });

  it('are found where the only ones like them stand, once or twice', () => {
    expect(found(rating, reviews[0]!)).toEqual({ kind: 'near', text: reviews[0] });
    expect(found(rating, reviews[0]!, reviews[0]!)).toEqual({ kind: 'near', text: reviews[0] });
  });

  it.each(['', ' \n', '“ ”'])('are gone when there are none: %j', (words) => {
    expect(found(words)).toEqual({ kind: 'gone' });
  });
});
