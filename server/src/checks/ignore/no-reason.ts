import { defineCheck } from '../check.ts';

export default defineCheck({
  id: 'ignore/no-reason',
  severity: 'warning',
  certainty: 'exact',
  summary: 'an ignore comment does not say why (only where reasons are required)',
  *block({ block, settings }) {
    if (!settings.requireReasons) return;
    for (const { kind, span, reason } of block.directives)
      if (kind !== 'enable' && reason.trim() === '')
        yield { span, message: 'This comment gives no reason. Say why behind a colon, as in “quote/uncited: slogan”.' };
  },
});
