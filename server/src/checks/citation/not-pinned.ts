import { defineCheck } from '../check.ts';
import { pinningAgain } from '../lock-change.ts';
import { lockCheck } from '../lock-check.ts';
import { placeText } from '../pin-text.ts';
import { becameOf, flaggedIn, placesIn } from '../pinned.ts';

export default defineCheck({
  id: 'citation/not-pinned',
  severity: 'off',
  certainty: 'exact',
  summary: 'the lock does not record what a cited passage says',
  note: lockCheck(function* (placed, lock, resolve) {
    for (const { citation, sentence, place } of placesIn([placed], resolve)) {
      if (place.spans.length === 0 || becameOf(lock, place)) continue;
      yield {
        span: flaggedIn(citation),
        message: `The lock does not record what ${placeText(place)} says. Read it, then pin it: with the fix, or with “pincite pin” for all notes.`,
        claim: sentence,
        citation,
        fixes: [{ title: `Pin what ${placeText(place)} says now`, edits: [], lock: pinningAgain(place) }],
      };
    }
  }),
});
