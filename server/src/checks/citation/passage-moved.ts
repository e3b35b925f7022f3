import { defineCheck } from '../check.ts';
import { lockCheck } from '../lock-check.ts';
import { passageReference } from '../passage.ts';
import { whatBecame } from '../pin-text.ts';
import { becameOf, flaggedIn, placesIn } from '../pinned.ts';
import { movingFixes } from '../pinned-fixes.ts';

export default defineCheck({
  id: 'citation/passage-moved',
  severity: 'warning',
  certainty: 'exact',
  summary: 'the words that a citation was pinned to now stand elsewhere in the source',
  note: lockCheck(function* (placed, lock, resolve) {
    if (lock.pins.length === 0) return;
    for (const use of placesIn([placed], resolve)) {
      const { citation, sentence, place } = use;
      const became = becameOf(lock, place);
      if (became?.status.status !== 'moved') continue;
      const { locator, spans } = became.status;
      yield {
        span: flaggedIn(citation),
        message: `${whatBecame(became, place)} Cite ${locator}, if the words are what you mean.`,
        claim: sentence,
        citation,
        related: spans.slice(0, 1).map((span) => passageReference(place.source, span, 'The pinned words')),
        fixes: movingFixes(lock, became.pin, use, locator, spans),
      };
    }
  }),
});
