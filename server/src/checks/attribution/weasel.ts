import { weaselAttributions } from '../../language/cues.ts';
import { defineCheck } from '../check.ts';
import { coverOf, ownSentencesOf } from '../citations.ts';

export default defineCheck({
  id: 'attribution/weasel',
  severity: 'warning',
  certainty: 'estimate',
  summary: 'a statement is laid to people or reports without a name or citation',
  *block(context) {
    for (const use of ownSentencesOf(context.block)) {
      const attributions = weaselAttributions(use.sentence.text);
      if (attributions.length === 0 || coverOf(context, use).length > 0) continue;
      for (const { span } of attributions)
        yield {
          span: use.sentence.map.spanOf(span),
          message: 'Nobody can tell who is meant. Name them, cite where they say it, or make the statement your own.',
          claim: use.sentence,
        };
    }
  },
});
