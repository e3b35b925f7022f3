import { shift } from '../../text/span.ts';
import { defineCheck } from '../check.ts';
import { pinningAgain } from '../lock-change.ts';
import { placeText } from '../pin-text.ts';
import { becameOf, flaggedIn, placesIn } from '../pinned.ts';

export default defineCheck({
  id: 'citation/not-pinned',
  severity: 'off',
  certainty: 'exact',
  summary: 'the lock does not record what a cited passage says',
  *note({ note, snapshot: { lock }, resolve }) {
    for (const { placed, citation, sentence, place } of placesIn(note, resolve)) {
      if (place.spans.length === 0 || becameOf(lock, place)) continue;
      yield {
        span: shift(flaggedIn(citation), placed.start),
        message: `The lock does not record what ${placeText(place)} says. Read it, then pin it: with the fix, or with “pincite pin” for all notes.`,
        claim: sentence,
        claimBlock: placed.start,
        citation,
        fixes: [{ title: `Pin what ${placeText(place)} says now`, edits: [], lock: pinningAgain(place) }],
      };
    }
  },
});
