import type { QuantityMatch } from '../evidence/figures.ts';
import type { ReportFix } from './check.ts';
import { type Found, foundIn, saidIn } from './comparisons.ts';

/** Digits, and what stands before and behind them: currency and unit. */
const WRITTEN = /^([^\d]*)(\d[\d.,]*)([^\d]*)$/;

/**
 * The passage's figure in place of the claim's, in the claim's own style (`12%` stays `%`). None where several figures of the passage could be meant,
 * or where the claim's is a bound or an *about*, which may be right with another figure.
 */
export function figureFix(found: Found, { claim, passage, rivals, verdict }: QuantityMatch): ReportFix[] {
  const { sentence, reason } = found;
  if (!passage || !reason.passage || rivals !== 1 || verdict !== 'different') return [];
  if (claim.relation !== '=' || reason.passage.start !== passage.start) return [];
  const given = foundIn(found);
  const isSameUnit = claim.unit?.name === passage.unit?.name;
  const text = isSameUnit && reason.detail !== 'scale' ? inStyle(saidIn(found), given) : given;
  if (text === '' || text.includes('\n')) return [];
  return [{ title: `Use the passage's figure (${given})`, edits: [{ span: sentence.map.spanOf(reason.claim), text }] }];
}

function inStyle(said: string, given: string): string {
  const [one, two] = [WRITTEN.exec(said), WRITTEN.exec(given)];
  // Million and billion go with their digits.
  if (!one || !two || /illion|thousand|\b(?:m|bn|k)\b/i.test(said + given)) return given;
  return one[1]! + two[2]! + one[3]!;
}
