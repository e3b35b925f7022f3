import { REASON_TO_COME } from '../../note/directives.ts';
import { defineCheck } from '../check.ts';

export default defineCheck({
  id: 'ignore/no-reason',
  severity: 'warning',
  certainty: 'exact',
  summary:
    'an ignore comment does not say why: its reason is still to be written, or is left out where reasons are required',
  *block({ block, settings }) {
    for (const { kind, span, reason } of block.directives) {
      if (kind === 'enable') continue;
      if (reason === REASON_TO_COME)
        yield { span, message: `The reason is still to be written. Say why in place of the word “${REASON_TO_COME}”.` };
      else if (reason === '' && settings.requireReasons)
        yield { span, message: 'This comment gives no reason. Say why behind a colon, as in “quote/uncited: slogan”.' };
    }
  },
});
