import { defineCheck } from '../check.ts';
import { type Found, foundIn, reasonsOf, reportOf, saidIn } from '../comparisons.ts';
import { quoted } from '../wording.ts';

export default defineCheck({
  id: 'claim/scope-widened',
  severity: 'info',
  certainty: 'estimate',
  summary: 'the passage speaks of some, of one place or with an exception, the sentence of more',
  *block(context) {
    for (const found of reasonsOf(context, ['scope'])) yield reportOf(found, messageFor(found));
  },
});

function messageFor(found: Found): string {
  const said = quoted(saidIn(found));
  const given = quoted(foundIn(found));
  switch (found.reason.detail) {
    case 'all':
      return `The passage says ${given}; ${said} is more. Say how many, as the passage does.`;
    case 'place':
      return `The passage says this of one place or group (${given}); ${said} takes in more. Name the place.`;
    case 'except':
      return `The passage makes an exception (${given}), which is gone here. Name it, or say that there are exceptions.`;
    case 'only':
    case 'if':
      return `The passage says this with a limit (${given}), which is gone here. Name the limit.`;
    default:
      return `The passage says this of a part (${given}); ${said} says all of it. Name the part.`;
  }
}
