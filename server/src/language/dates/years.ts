import { countsHere } from '../quantities/nouns.ts';
import { SCALES } from '../quantities/numerals.ts';
import type { Token } from '../quantities/tokens.ts';
import { unitOf } from '../quantities/units.ts';
import { BEFORE_COUNT, BEFORE_YEAR, LABELS } from './names.ts';

/** The year that stands at a token as four bare digits; null when they are a count, a measure or a name. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'numeral' || !/^[12]\d{3}$/.test(token.lower)) return null;
  const year = token.value;
  if (year > 2100 || isMeasured(tokens, at)) return null;
  const before = tokens[at - 1];
  const word = before?.lower ?? '';
  if (before && /^[$€£¥₹#@.]$/.test(word)) return null;
  if (
    before?.lower === '-' &&
    token.glued &&
    tokens[at - 2]?.kind === 'word' &&
    !/^(?:mid|pre|post|early|late|fy|non)$/.test(tokens[at - 2]!.lower)
  )
    return null;
  if (LABELS.has(word)) return null;
  if (BEFORE_COUNT.has(word)) return isUntil(tokens, at) && !pluralBehind(tokens, at + 1) ? year : null;
  if (word === 'than' && !/^(?:later|earlier)$/.test(tokens[at - 2]?.lower ?? '')) return null;
  if (['about', 'around'].includes(word) && countsHere(tokens, at + 1)) return null;
  const cued = BEFORE_YEAR.has(word);
  if (word === 'the' || word === 'these' || word === 'all')
    return countsHere(tokens, at + 1) || year < (tokens[at - 2]?.lower === 'of' ? 1900 : 1700) ? null : year;
  if (year < 1700) return cued && word !== 'of' && !pluralBehind(tokens, at + 1) ? year : null;
  if (cued && word !== 'of' && word !== 'to' && word !== 'by' && word !== 'and' && word !== 'for' && word !== 'or')
    return year;
  if (year < 1900 && !cued && word !== ',') return null;
  return pluralBehind(tokens, at + 1) ? null : year;
}

/** A unit, a scale word, a sign or letters glued to it. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (!after) return false;
  if (after.glued && (after.kind !== 'sign' || after.lower === '%' || after.lower === '°' || after.lower === '+'))
    return true;
  if (after.kind === 'word' && after.glued === false && unitOf(after.lower) && !after.capital && after.lower !== 't')
    return true;
  return SCALES.has(after.lower) || after.lower === '%' || (after.lower === 'per' && tokens[at + 2]?.lower === 'cent');
}

function pluralBehind(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  return (
    countsHere(tokens, at) ||
    (/[^siu']s$/.test(token.lower) &&
      !/^(?:was|has|is|as|its|this|his|does|thus)$/.test(token.lower) &&
      !isTold(token.lower, tokens[at + 1]?.lower ?? ''))
  );
}

/** *The budget for 2024 amounts to*, *the figure for 2023 stands at*: a verb. */
const isTold = (lower: string, next: string): boolean =>
  (/^(?:amounts|comes|runs|rises|falls|adds|climbs|drops|refers|points|belongs)$/.test(lower) && next === 'to') ||
  (/^(?:stands|remains|starts|begins|ends)$/.test(lower) && /^(?:at|in|on|with)$/.test(next)) ||
  /^(?:totals|shows|says|remains|includes|foresees|provides|allows|requires|marks)$/.test(lower);

/** *until at least 2028*, *by around 2030*: a date for all the words of a count. */
const isUntil = (tokens: readonly Token[], at: number): boolean =>
  [at - 2, at - 3].some((i) => /^(?:until|till|since|by|before|after)$/.test(tokens[i]?.lower ?? ''));
