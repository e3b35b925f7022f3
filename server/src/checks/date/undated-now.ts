import { shift } from '../../text/span.ts';
import { defineCheck } from '../check.ts';
import { isDated, undatedIn } from '../undated.ts';

export default defineCheck({
  id: 'date/undated-now',
  severity: 'info',
  certainty: 'estimate',
  summary: 'a claim speaks of now or lately, and neither it nor the note has a date',
  *note({ note }) {
    if (isDated(note)) return;
    for (const { block, start } of note.blocks)
      for (const { sentence, span, words } of undatedIn(block))
        yield {
          span: shift(span, start),
          message: `A later reader cannot tell when “${words}” is: neither the sentence nor the note has a date. Give the date, or put “date:” into the front matter.`,
          claim: sentence,
          claimBlock: start,
        };
  },
});
