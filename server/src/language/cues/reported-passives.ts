import { HELD } from './lists/other-words.ts';
import { type ReportFrame, scopeEnd } from './report-scope.ts';
import type { Tagged } from './tagged.ts';
import { ADVERB, BE, CAPITAL, DIGITS, HAVE } from './tags.ts';

/** In *is X to*, a forecast and not a report: see the hedges. */
const FORECASTS = new Set('expected estimated feared hoped agreed suggested found known assumed'.split(' '));

/** With *by*, any forecast has an owner: *is projected by the ministry to double*. */
const OWNED = new Set(
  'projected expected forecast predicted anticipated estimated believed thought said considered reported assumed'.split(
    ' ',
  ),
);

/** *It is believed that …*, *it has been argued that …*, *is said to …*, *reportedly*: somebody's, nobody says whose. */
export function heldByNobody(s: Tagged, i: number): ReportFrame | null {
  const word = s.lower(i);
  const owned = OWNED.has(word) && s.lower(i + 1) === 'by' ? ownedBy(s, i) : null;
  if (owned) return owned;
  if (/^(?:reportedly|allegedly|purportedly)$/.test(word)) return { first: i, last: i, from: 0, to: s.length };
  if (/^(?:accused|suspected)$/.test(word) && s.lower(i + 1) === 'of' && s.has(s.beforeAdverbs(i), BE))
    return { first: s.beforeAdverbs(i), last: i, from: i + 1, to: scopeEnd(s, i) };
  if (!HELD.has(word)) return null;
  const be = s.beforeAdverbs(i);
  if (be < 0 || !s.has(be, BE)) return null;
  let subject = be - 1;
  while (subject >= 0 && s.has(subject, HAVE | ADVERB)) subject--;
  const it = s.lower(subject) === 'it' || /^it'?s$/.test(s.lower(be));
  const next = s.lower(i + 1);
  if (it && (next === 'that' || next === 'by'))
    return { first: Math.max(0, subject), last: i, from: i + 1, to: scopeEnd(s, i) };
  if (next !== 'to' || FORECASTS.has(word)) return null;
  return { first: be, last: i, from: i + 1, to: scopeEnd(s, i) };
}

/** Is there a definite holder of the view: *by the ministry*, *by NASA*? */
export function holderNamed(s: Tagged, i: number): boolean {
  for (let at = i + 1; at < s.length && at <= i + 14; at++) {
    if (s.lower(at) !== 'by' || s.has(at + 1, DIGITS)) continue;
    if (/^(?:the|its|their|his|her|this)$/.test(s.lower(at + 1))) return true;
    for (let name = at + 1; name <= at + 4 && name < s.length; name++) if (s.has(name, CAPITAL)) return true;
  }
  return false;
}

function ownedBy(s: Tagged, i: number): ReportFrame | null {
  const be = s.beforeAdverbs(i);
  if (!s.has(be, BE)) return null;
  for (let at = i + 2; at < s.length && at <= i + 9; at++) {
    if (s.lower(at) === 'to' || s.lower(at) === 'that')
      return { first: be, last: at - 1, from: at + 1, to: scopeEnd(s, at) };
  }
  return null;
}
