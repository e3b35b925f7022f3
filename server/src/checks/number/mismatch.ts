import type { FigureMatch } from '../../evidence/figures.ts';
import { sameWords } from '../../evidence/pair.ts';
import { wrongStepShare } from '../../evidence/questions/figures/step-share.ts';
import { isDigitSlip } from '../../evidence/slips.ts';
import { contains, sliceOf } from '../../text/span.ts';
import { type BlockContext, defineCheck } from '../check.ts';
import { type Found, foundIn, reasonsOf, reportOf, saidIn } from '../comparisons.ts';
import { figureFix } from '../figure-fix.ts';
import { quoted } from '../wording.ts';

/**
 * In so many of the passage's own words a figure that differs is a slip, in more than nine of ten cases (`vitaminc_real`). Who tells it in words of her own
 * often works figures out, too, in ways that are not seen: of 16 such findings on pairs of three new writers four were right, so they are hints.
 */
const OWN_WORDS = 0.8;

export default defineCheck({
  id: 'number/mismatch',
  severity: 'warning',
  certainty: 'estimate',
  summary: 'a figure is not the one that the cited passage gives',
  *block(context: BlockContext) {
    for (const found of reasonsOf(context, ['number'])) {
      const match = matchOf(found);
      // What is worked out is another figure than that which stands there.
      const isGiven = match?.kind === 'quantity' && found.reason.detail !== 'worked';
      const fixes = isGiven ? figureFix(context, found, match) : [];
      const report = { ...reportOf(found, messageOf(found)), fixes };
      const isPlain =
        found.reason.detail === 'scale' ||
        sameWords(found.comparison.pair) >= OWN_WORDS ||
        isDigitSlip(saidIn(found), foundIn(found));
      yield isPlain ? report : { ...report, severity: 'info' };
    }
  },
});

/** What the reason is drawn from. */
const matchOf = ({ comparison: { pair }, reason }: Found): FigureMatch | undefined =>
  pair.figures.find(({ kind, claim }) => kind === 'quantity' && contains(reason.claim, claim));

const CHECK_IT = 'Look it up, or say how you come to yours.';

function messageOf(found: Found): string {
  const [said, given] = [quoted(saidIn(found)), quoted(foundIn(found))];
  switch (found.reason.detail) {
    case 'points':
      return `The passage gives ${given}; ${said} is something else: percentage points count the difference of two percentages. Write which of the two it is.`;
    case 'scale':
      return `The passage gives ${given}, not ${said}: thousands, millions or billions got mixed up. ${CHECK_IT}`;
    case 'unit':
      return `The passage has ${given}, not ${said}: the same number of something else. ${CHECK_IT}`;
    case 'worked':
      return `Worked out from ${given}, it comes to ${comesTo(found) ?? 'another figure than'} ${said}. Work it out again, or say how you come to yours.`;
    case 'elsewhere':
      return `The passage gives ${given} for this. ${said} stands there of something else${elsewhere(found)}. ${CHECK_IT}`;
    default:
      return `The passage gives ${given} for this, not ${said}. ${CHECK_IT}`;
  }
}

/** *14.3 per cent, not*: what a change told in two ways comes to; null where it is not known. */
function comesTo(found: Found): string | null {
  const match = matchOf(found);
  const step = match?.kind === 'quantity' ? wrongStepShare(found.comparison.pair, match) : null;
  return step ? `${Number((100 * step.share).toPrecision(3))} per cent, not` : null;
}

/** How many words show of what a figure is. */
const SHOWN = 4;

/** The place in the passage that has the claim's figure, with the words behind it. */
function elsewhere({ comparison: { pair }, cited, reason }: Found): string {
  const said = pair.figures.find(({ claim }) => claim.start === reason.claim.start);
  if (said?.kind !== 'quantity') return '';
  const there = pair.passage.quantities.find(({ low, high }) => low === said.claim.low && high === said.claim.high);
  if (!there) return '';
  const rest = sliceOf(cited.text, { start: there.end, end: cited.text.length });
  const behind = rest
    .split(/[.;:,\n]/, 1)[0]!
    .split(/\s+/)
    .slice(0, SHOWN + 1)
    .join(' ')
    .trimEnd();
  return ` (${quoted(sliceOf(cited.text, there) + behind)})`;
}
