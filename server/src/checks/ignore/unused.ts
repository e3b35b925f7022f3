import { defineCheck } from '../check.ts';

/** Has nothing to run: what no comment was needed for is known only when all other checks of a note are done (`run.ts`). */
export default defineCheck({
  id: 'ignore/unused',
  severity: 'off',
  certainty: 'exact',
  summary: 'an ignore comment, or a check that it names, keeps nothing quiet',
});
