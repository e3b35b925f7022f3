import { type BlockContext, defineCheck, type Report } from '../check.ts';
import { type Found, foundIn, reasonsOf, reportOf } from '../comparisons.ts';
import { namingFixes } from '../named-source.ts';
import { quoted } from '../wording.ts';

/** Forecasts of somebody, told without the forecaster: a hint. */
const PLAIN = 0.7;

/** What the passage makes of it. */
const ONLY: Readonly<Record<string, string>> = {
  claim: 'this is a claim',
  belief: 'this is what somebody believes',
  forecast: 'this is somebody’s forecast',
  unnamed: 'this comes from people without a name',
  disputed: 'this is what one side says, and another disputes it',
};

export default defineCheck({
  id: 'claim/attribution-dropped',
  severity: 'info',
  certainty: 'estimate',
  summary: 'the passage only reports what the note states as fact',
  *block(context) {
    for (const found of reasonsOf(context, ['attribution'])) yield dropped(context, found);
  },
});

function dropped(context: BlockContext, found: Found): Report {
  const { sure, detail } = found.reason;
  const only = ONLY[detail ?? 'claim'] ?? ONLY.claim!;
  const message = `In the passage ${only}: ${quoted(foundIn(found))}. Say whose it is, or cite a source that bears it out.`;
  const plain = reportOf(found, message);
  const cited = plain.citation ? [plain.citation] : [];
  const report = { ...plain, fixes: namingFixes(context, found.sentence, cited) };
  return sure >= PLAIN ? report : { ...report, severity: 'info' };
}
