import type { Span } from '../../text/span.ts';
import {
  GROUP_MODIFIERS,
  HELD,
  OFFICIAL,
  UNNAMED_ANYONE,
  UNNAMED_PAPERS,
  UNNAMED_PEOPLE,
} from './lists/other-words.ts';
import { SAY_FORMS, STATE_FORMS } from './lists/reporting-verbs.ts';
import { isName } from './names.ts';
import { heldByNobody, holderNamed } from './reported-passives.ts';
import { NO_BREAK, SOFT_BREAK, type Tagged } from './tagged.ts';
import { AUXILIARY, CAPITAL, CONJUNCTION, DETERMINER, PREPOSITION, QUANTIFIER, REPORTING, UNNAMED } from './tags.ts';

/** Words that put a view in the mouth of nobody in particular. */
export interface WeaselAttribution {
  readonly span: Span;
  readonly text: string;
}

const ANYONE = new Set(UNNAMED_ANYONE.split(' '));
const GROUPS = new Set(`${UNNAMED_PEOPLE} ${UNNAMED_PAPERS}`.split(/\s+/));
const SINGULAR = /^(?:expert|analyst|critic|observer|source|report|study|survey)$/;
const VERBS = new Set(
  `${SAY_FORMS} ${STATE_FORMS} disagree doubt consider worry regard see`
    .split(/\s+/)
    .filter((verb) => !verb.endsWith('ing')),
);
/** Verbs behind *some* and *many* that tell of views; *some know*, *many report losses* do not. */
const OPINION =
  /^(?:say|says|said|argue|argued|believe|believed|think|claim|claimed|contend|fear|feared|suspect|hold|warn|insist|maintain|predict|suggest|suggested|agree|doubt|speculate|worry|consider|see|regard)$/;

/** The attributions without a name in a sentence; none when *according to* somebody named covers it. */
export function weaselsIn(s: Tagged): WeaselAttribution[] {
  const found: WeaselAttribution[] = [];
  if ((s.all & (UNNAMED | REPORTING)) === 0 || accordingToNamed(s)) return found;
  for (let i = 0; i < s.length; i++) {
    const range = groupSays(s, i) ?? saysGroup(s, i) ?? heldView(s, i);
    if (!range) continue;
    const span = s.spanOf(range[0], range[1]);
    const last = found.at(-1);
    if (!last || last.span.end <= span.start) found.push({ span, text: s.text.slice(span.start, span.end) });
  }
  return found;
}

type Range = readonly [number, number];

/** *Some analysts argue*, *reports suggest*, *many believe*; not *experts at the Rare Earth Institute say*. */
function groupSays(s: Tagged, i: number): Range | null {
  if (!s.has(i, UNNAMED) || s.has(i + 1, UNNAMED)) return null;
  const verb = verbOf(s, i);
  if (verb < 0) return null;
  if (ANYONE.has(s.lower(i))) return startsClause(s, i) && OPINION.test(s.lower(verb)) ? [i, verb] : null;
  const first = unnamedFrom(s, i);
  return first < 0 ? null : [first, verb];
}

/** The reporting verb of the group at `i`; -1 when a name stands between, or none follows. */
function verbOf(s: Tagged, i: number): number {
  for (let at = i + 1; at < s.length && at <= i + 12; at++) {
    if (s.has(at, CAPITAL) && isName(s, at)) return -1;
    const word = s.lower(at);
    if (VERBS.has(word) && !s.has(at - 1, DETERMINER) && !/^(?:to|of)$/.test(s.lower(at - 1)))
      return s.breakBefore(at) <= SOFT_BREAK ? at : -1;
    if (s.has(at, AUXILIARY) && !/^(?:have|has|had|may|might|would|will|could|do)$/.test(word)) return -1;
    if (at > i + 1 && s.breakBefore(at) !== NO_BREAK && s.has(at, CONJUNCTION)) return -1;
    if (
      ANYONE.has(s.lower(i)) &&
      s.lower(i + 1) !== 'of' &&
      !s.has(at, AUXILIARY) &&
      !/ly$|^(?:also|now|still|even)$/.test(word)
    )
      return -1;
  }
  return -1;
}

/** The first word of an unnamed group whose head is at `i`; -1 when the group is named, definite or a part of something. */
function unnamedFrom(s: Tagged, i: number): number {
  let first = i;
  let nation = false;
  while (
    first > 0 &&
    s.breakBefore(first) === NO_BREAK &&
    !s.has(first - 1, PREPOSITION | CONJUNCTION | AUXILIARY | REPORTING)
  ) {
    const before = s.lower(first - 1);
    if (/^(?:the|these|those|our|his|her|their|its|my|both|this|that|two|three|four|five|such)$/.test(before))
      return -1;
    if (s.has(first - 1, CAPITAL) && !GROUP_MODIFIERS.has(before) && !(first - 1 === 0 && s.has(0, QUANTIFIER)))
      return -1;
    if (s.has(first - 1, CAPITAL) && first > 1) nation = true;
    first--;
  }
  if (nation && OFFICIAL.has(s.lower(i))) return -1;
  const singular = SINGULAR.test(s.lower(i));
  if (singular && !/^(?:a|an|one)$/.test(s.lower(first))) return -1;
  if (
    s.lower(first - 1) === 'of' ||
    (/^(?:media|research)$/.test(s.lower(i)) &&
      first < i &&
      !s.has(first, QUANTIFIER) &&
      !/^(?:recent|new)$/.test(s.lower(first)))
  )
    return -1;
  return GROUPS.has(s.lower(i)) ? first : -1;
}

const startsClause = (s: Tagged, i: number): boolean =>
  i === 0 || s.breakBefore(i) !== NO_BREAK || s.has(i - 1, CONJUNCTION);

/** *…, say experts*; *according to analysts* */
function saysGroup(s: Tagged, i: number): Range | null {
  const according = s.lower(i) === 'according' && s.lower(i + 1) === 'to';
  if (!according && !(s.breakBefore(i) === SOFT_BREAK && /^(?:say|said|claim|argue|warn)$/.test(s.lower(i))))
    return null;
  const from = according ? i + 2 : i + 1;
  for (let at = from; at < s.length && at <= from + 3; at++) {
    if (s.has(at, CAPITAL) && !GROUP_MODIFIERS.has(s.lower(at))) return null;
    if (!s.has(at, UNNAMED) || (ANYONE.has(s.lower(at)) && GROUPS.has(s.lower(at + 1)))) continue;
    if (s.has(from, DETERMINER) && !/^(?:a|an)$/.test(s.lower(from))) return null;
    return namedBehind(s, at) ? null : [i, at];
  }
  return null;
}

/** *experts at NASA*, *a study by the ministry*, *a report in Nature* */
function namedBehind(s: Tagged, head: number): boolean {
  if (!s.has(head + 1, PREPOSITION)) return false;
  for (let at = head + 2; at < s.length && at <= head + 7 && s.breakBefore(at) === NO_BREAK; at++)
    if (s.has(at, CAPITAL)) return true;
  return false;
}

/** *It is widely believed that*, *is thought to*, *is widely seen as*, *reportedly*, with no *by whom*. */
function heldView(s: Tagged, i: number): Range | null {
  const frame = heldByNobody(s, i);
  if (frame) return holderNamed(s, i) ? null : [frame.first, frame.last];
  if (s.lower(i) !== 'widely' && s.lower(i) !== 'generally') return null;
  const held = HELD.has(s.lower(i + 1)) || /^(?:seen|regarded|viewed)$/.test(s.lower(i + 1));
  if (!held || holderNamed(s, i) || !s.has(i - 1, AUXILIARY)) return null;
  return heldByNobody(s, i + 1) ? null : [i - 1, i + 1];
}

function accordingToNamed(s: Tagged): boolean {
  for (let i = 0; i + 2 < s.length; i++) {
    if (s.lower(i) !== 'according' || s.lower(i + 1) !== 'to') continue;
    for (let at = i + 2; at <= i + 7 && at < s.length && (at === i + 2 || s.breakBefore(at) === NO_BREAK); at++)
      if (s.has(at, CAPITAL) && !GROUP_MODIFIERS.has(s.lower(at))) return true;
  }
  return false;
}
