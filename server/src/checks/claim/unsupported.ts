import type { Sentence } from '../../note/model.ts';
import { defineCheck } from '../check.ts';
import { type Found, foundIn, reasonsOf, reportOf, saidIn } from '../comparisons.ts';
import { quoted } from '../wording.ts';

/** From here on nearly all such names are not in the source on the development pairs. */
const SURE = 0.7;

export default defineCheck({
  id: 'claim/unsupported',
  severity: 'warning',
  certainty: 'estimate',
  summary: 'the passage says little or nothing of what the sentence states',
  *block(context) {
    const told = new Set<Sentence>();
    for (const found of reasonsOf(context, ['name'], SURE)) {
      if (told.has(found.sentence)) continue;
      told.add(found.sentence);
      yield { ...reportOf(found, messageFor(found)), span: found.sentence.span };
    }
  },
});

function messageFor(found: Found): string {
  const name = quoted(saidIn(found));
  if (!found.reason.passage)
    return `The passage does not name ${name}, nor does the title of its source. Cite the passage that does, or leave the name out.`;
  return `The passage does not name ${name}; it names ${quoted(foundIn(found))}. Check which of them is meant, or cite the passage that names ${name}.`;
}
