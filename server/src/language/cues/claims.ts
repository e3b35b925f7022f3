import { EVALUATIVE } from './lists/claim-words.ts';
import { IRREGULAR_PASTS } from './lists/function-words.ts';
import { NOUN_LIKE } from './lists/reporting-verbs.ts';
import { firstName } from './names.ts';
import { isOwnDoing } from './own-doing.ts';
import { plainStatement } from './plain-statement.ts';
import { type ClaimSignal, type ClaimSignalKind, signalsIn } from './signals.ts';
import { HARD_BREAK, NO_BREAK, type Tagged } from './tagged.ts';
import { AUXILIARY, BE, CAPITAL, CHANGE, EVENT, REPORTING } from './tags.ts';
import { isFiniteVerb, tellsOfPast } from './verb-forms.ts';

const REASONS: Readonly<Record<ClaimSignalKind, (text: string) => string>> = {
  number: (text) => `gives a figure: ${text}`,
  date: (text) => `gives a date: ${text}`,
  event: (text) => `tells of an event: “${text}”`,
  cause: (text) => `states a cause: “${text}”`,
  comparison: (text) => `compares: “${text}”`,
  computed: (text) => `gives a worked-out figure: “${text}”`,
};

/** Verbs without a telling ending that state facts. */
const PLAIN_VERBS = new Set(
  `produce make range differ agree rise fall hold control own employ need use lie live stand export import supply mine include
  contain remain belong account lead`.split(/\s+/),
);

/** Why the sentence is a claim, for writers; empty when it is none: a label, an opinion, nothing named. */
export function claimReasons(s: Tagged): string[] {
  if (GREETING.test(s.text) && !hasVerb(s)) return [];
  const signals = statedSignals(s);
  if (signals.length > 0) return signals.map((signal) => REASONS[signal.kind](signal.text.replace(/\s+/g, ' ')));
  const known = toldOfKnowing(s) ?? toldOfHabit(s);
  if (known) return [known];
  const name = firstName(s);
  if (name && hasVerb(s) && !isOpinion(s)) return [`states something about ${name}`];
  const plain = plainStatement(s);
  return plain ? [plain] : [];
}

/** *Happy May Day to all*, *with thanks to the staff* */
const GREETING =
  /^\s*(?:happy|merry|best|kind|warm|good|dear|(?:with )?(?:many |warm )?(?:thanks|congratulations|apologies))\b/i;

/** *could not confirm the figures*, *no one has established how*, *it is not known whether*: what was not found out is a fact. */
function toldOfKnowing(s: Tagged): string | null {
  const match = UNKNOWN.exec(s.text);
  return match && !inQuotes(s, match.index) ? `says what is not known: “${match[0]}”` : null;
}
const UNKNOWN =
  /\b(?:(?:nobody|no one|none)(?: [a-z]+){0,5} (?:could|can) (?:say|tell|explain|name|remember|account|describe|identify)|(?:could|did|was|were) (?:not|unable to) (?:confirm|verify|establish|determine|find out|trace|know|say)|(?:no one|nobody|neither \w+) (?:has|have|had|knew|knows)|ha(?:s|ve) never been (?:\w+)|(?:is|are|was|remains?) (?:still )?(?:not (?:yet )?known|unknown|(?:not (?:yet )?clear|unclear) (?:who|whether|how|why|what|when|where|which))|ha(?:s|ve|d) proved impossible to|(?:was|were) (?:unable|not able) to [a-z]+|could not be (?:confirmed|verified|established|determined|traced|reached|found))\b/i;

/** *tend to hunt at dusk*, *are likely to be found in*, *has to be inspected*: what is usual, and what is required. */
function toldOfHabit(s: Tagged): string | null {
  const match = USUAL.exec(s.text);
  return match && !inQuotes(s, match.index) ? `says what is usual, or required: “${match[0]}”` : null;
}
const USUAL =
  /\b(?:tends? to|(?:is|are) (?:more )?likely to be (?:found|seen|encountered|met|heard)|ha(?:s|ve) to be \w+ed|must (?!have\b)\w+)\b/i;

const inQuotes = (s: Tagged, at: number): boolean =>
  s.quotations.some(({ outer }) => outer.start <= at && at < outer.end);

/** Labels are short; in a longer run of words a verb was only not recognised. */
const LONGEST_LABEL = 10;

/** The signals of a sentence that states something; a label without a verb (*Beijing, 4 May 2025*) gives none. */
export function statedSignals(s: Tagged): ClaimSignal[] {
  const signals = signalsIn(s).filter(
    ({ kind, text, first }) =>
      !isOwnDoing(s, first, kind !== 'date' && /\d/.test(text)) &&
      !isAsked(s, first, kind !== 'number' && kind !== 'date'),
  );
  if (signals.every((signal) => signal.kind === 'date') && isDateline(s)) return [];
  if (signals.length === 0 || s.length > LONGEST_LABEL || hasVerb(s) || givesValue(s, signals)) return signals;
  return [];
}

/**
 * *asked why postage had doubled*: a question states nothing. In *whether the ban led to this* the dates and figures may be
 * facts all the same; the `deed` is open. So it is in *If it can be trusted, it doubles the record*.
 */
function isAsked(s: Tagged, i: number, deed: boolean): boolean {
  if (deed && s.lower(0) === 'if' && !tellsOfPast(s)) return true;
  for (let at = i - 1; at >= 0; at--) {
    if (s.breakBefore(at + 1) === HARD_BREAK) return false;
    if (deed && s.lower(at) === 'whether' && s.breakBefore(i) === NO_BREAK) return true;
    if (/^(?:why|whether|how|if|who|where|when|what)$/.test(s.lower(at)))
      return /^(?:ask|asks|asked|asking|wonder|wonders|wondered)$/.test(s.lower(at - 1));
  }
  return false;
}

/** *Last updated: 16 January 2025*, *Date of the meeting: 4 May*: a date for the paper. */
function isDateline(s: Tagged): boolean {
  let value = 1;
  while (value < s.length && value <= 5 && !s.colonBefore(value) && !s.has(value, AUXILIARY)) value++;
  if (!s.colonBefore(value)) return false;
  for (let i = value; i < s.length; i++)
    if (!s.has(i, CAPITAL) && (s.has(i, CHANGE | EVENT) || isFiniteVerb(s, i))) return false;
  return true;
}

/** *Recovery: 58 per cent*: a name and its figure, as lists have them. */
const givesValue = (s: Tagged, signals: readonly ClaimSignal[]): boolean =>
  signals.some(
    (signal) =>
      (signal.kind === 'number' || signal.kind === 'computed') && /:\s*$/.test(s.text.slice(0, signal.span.start)),
  );

/** A finite verb, as far as endings and lists tell. */
function hasVerb(s: Tagged): boolean {
  for (let i = 1; i < s.length; i++)
    if (s.has(i, BE | CHANGE | EVENT) || isFiniteVerb(s, i) || isPlainVerb(s, i)) return true;
  return false;
}

const isPlainVerb = (s: Tagged, i: number): boolean =>
  PLAIN_VERBS.has(s.lower(i)) || IRREGULAR_PASTS.has(s.lower(i)) || (s.has(i, REPORTING) && !NOUN_LIKE.has(s.lower(i)));

/** *The plan is important*: an opinion has an evaluating word as its predicate. */
function isOpinion(s: Tagged): boolean {
  for (let i = 1; i < s.length; i++) {
    if (!s.has(i, BE)) continue;
    for (let at = i + 1; at <= i + 4 && at < s.length; at++) if (EVALUATIVE.has(s.lower(at))) return true;
  }
  return false;
}
