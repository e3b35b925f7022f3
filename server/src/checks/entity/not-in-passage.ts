import { overlaps } from '../../text/span.ts';
import { type Absent, absentIn } from '../absent-names.ts';
import { type BlockContext, defineCheck, type Report } from '../check.ts';
import unsupported from '../claim/unsupported.ts';
import { comparisonsOf, foundIn, reasonsOf, reportOf, saidIn } from '../comparisons.ts';
import { levelOf } from '../levels.ts';
import { verdictsOf } from '../quote-verdict.ts';
import { quoted } from '../wording.ts';

export default defineCheck({
  id: 'entity/not-in-passage',
  severity: 'warning',
  certainty: 'estimate',
  summary: 'the cited passage does not name somebody or something that the sentence names',
  *block(context) {
    for (const compared of comparisonsOf(context))
      for (const absent of absentIn(context, compared)) if (!isTold(context, absent)) yield reportFor(absent);
  },
});

/**
 * Is it told already: by `claim/unsupported`, which tells of a sentence only the first thing that it finds, or by `quote/not-found`, when the
 * words that are quoted stand elsewhere and the citation leads to the wrong place as a whole?
 */
function isTold(context: BlockContext, { sentence, reason }: Absent): boolean {
  if (verdictsOf(context).some(({ kind, use }) => kind === 'elsewhere' && use.sentence === sentence)) return true;
  if (levelOf(unsupported, context.settings) === 'off') return false;
  for (const told of reasonsOf(context, ['name', 'words']))
    if (told.sentence === sentence) return overlaps(told.reason.claim, reason.claim);
  return false;
}

function reportFor(absent: Absent): Report {
  const name = quoted(saidIn(absent));
  const { later, reason } = absent;
  if (later)
    return reportOf(
      absent,
      `The passage does not name ${name} under any form; ¶ ${later.number} of the same source does. Cite that as well, or leave the name out.`,
    );
  const instead = reason.passage ? `; it names ${quoted(foundIn(absent))}` : '';
  return reportOf(
    absent,
    `The passage does not name ${name}, nor does the rest of its source${instead}. Cite the passage that does, or leave the name out.`,
  );
}
