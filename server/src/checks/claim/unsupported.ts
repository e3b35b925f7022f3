import { isElsewhere } from '../../evidence/bounds.ts';
import type { Sentence } from '../../note/model.ts';
import { defineCheck } from '../check.ts';
import { type Found, foundIn, reasonsOf, reportOf, saidIn } from '../comparisons.ts';
import { quoted } from '../wording.ts';

export default defineCheck({
  id: 'claim/unsupported',
  severity: 'warning',
  certainty: 'estimate',
  summary: 'the passage says little or nothing of what the sentence states',
  *block(context) {
    const told = new Set<Sentence>();
    for (const found of reasonsOf(context, ['name', 'words'])) {
      // A judgement goes further than what it rests on: its words are the writer's.
      if (told.has(found.sentence) || (isElsewhere(found.reason) && found.sentence.kind === 'judgement')) continue;
      told.add(found.sentence);
      const report = { ...reportOf(found, messageFor(found)), span: found.sentence.span };
      // A detail in other words looks like one that is not there.
      yield found.reason.detail === 'part' ? { ...report, severity: 'info' } : report;
    }
  },
});

function messageFor(found: Found): string {
  if (found.reason.detail === 'part')
    return `The passage says nothing of ${quoted(saidIn(found))}. Cite the passage that does as well, or leave it out.`;
  if (found.reason.kind === 'words')
    return 'The cited passage has hardly any word of this sentence. Look whether the citation leads to the right passage, or cite the one that says this.';
  const name = quoted(saidIn(found));
  if (!found.reason.passage)
    return `The passage does not name ${name}, nor does the title of its source. Cite the passage that does, or leave the name out.`;
  return `The passage does not name ${name}; it names ${quoted(foundIn(found))}. Check which of them is meant, or cite the passage that names ${name}.`;
}
