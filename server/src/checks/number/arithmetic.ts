import { type Miscount, miscountsIn } from '../../language/sums.ts';
import { shift } from '../../text/span.ts';
import { defineCheck, type Report } from '../check.ts';
import { ownSentencesOf } from '../citations.ts';
import { figuresIn } from '../figures.ts';
import { type WrongTotal, wrongListTotalsIn, wrongTotalsIn } from '../totals.ts';

export default defineCheck({
  id: 'number/arithmetic',
  severity: 'error',
  certainty: 'exact',
  summary: 'a sum, a share or a change that does not follow from the figures beside it',
  *block({ block }) {
    for (const { sentence } of ownSentencesOf(block)) {
      const { quantities } = figuresIn(sentence);
      if (quantities.length < 2) continue;
      for (const miscount of miscountsIn(sentence.text, quantities))
        yield {
          span: sentence.map.spanOf(miscount),
          message: `${messageOf(miscount)} ${ADVICE}`,
          claim: sentence,
        };
    }
    for (const wrong of wrongTotalsIn(block)) yield ofTotal(wrong);
  },
  *note({ note }) {
    for (const { wrong, start } of wrongListTotalsIn(note)) {
      const report = ofTotal(wrong);
      yield { ...report, span: shift(report.span, start), claimBlock: start };
    }
  },
});

const ADVICE = 'One of them is wrong: look them up and correct it.';

const ofTotal = ({ sentence, span, stated, sum }: WrongTotal): Report => ({
  span,
  message: `The figures above add up to ${sum}, not to ${stated}. ${ADVICE}`,
  claim: sentence,
});

function messageOf({ how, parts, worked, stated }: Miscount): string {
  const [first, second] = parts;
  switch (how) {
    case 'change':
      return `From ${first} to ${second} is a change of ${worked}, not of ${stated}.`;
    case 'difference':
      return `From ${first} to ${second} is a difference of ${worked}, not of ${stated}.`;
    case 'multiple':
      return `From ${first} to ${second} is ${worked}, which “${stated}” does not fit.`;
    case 'share':
      return `${first} of ${second} is ${worked}, not ${stated}.`;
    case 'total':
      return `${listed(parts)} add up to ${worked}, not to ${stated}.`;
    case 'whole':
      return `${listed(parts)} add up to ${worked}, more than the whole.`;
  }
}

const listed = (parts: readonly string[]): string => `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
