import { EVALUATIVE } from './lists/claim-words.ts';
import { firstName } from './names.ts';
import { type ClaimSignalKind, signalsIn } from './signals.ts';
import type { Tagged } from './tagged.ts';
import { BE, CHANGE, EVENT } from './tags.ts';
import { isFiniteVerb } from './verb-forms.ts';

const REASONS: Readonly<Record<ClaimSignalKind, (text: string) => string>> = {
  number: (text) => `gives a figure: ${text}`,
  date: (text) => `gives a date: ${text}`,
  event: (text) => `tells of an event: *${text}*`,
  cause: (text) => `states a cause: *${text}*`,
  comparison: (text) => `compares: *${text}*`,
  computed: (text) => `gives a worked-out figure: *${text}*`,
};

/** Verbs without a telling ending that state facts. */
const PLAIN_VERBS = new Set(
  `ran came went saw produce make hold control own employ need use lie live stand export import supply mine include
  contain remain belong account`.split(/\s+/),
);

/** Why the sentence is a claim, for writers; empty when it is none: a label, an opinion, nothing named. */
export function claimReasons(s: Tagged): string[] {
  const signals = signalsIn(s);
  if (signals.length > 0) return hasVerb(s) ? signals.map((signal) => REASONS[signal.kind](signal.text)) : [];
  const name = firstName(s);
  return name && hasVerb(s) && !isOpinion(s) ? [`states something about ${name}`] : [];
}

/** Without a finite verb it is a label, not a statement. */
function hasVerb(s: Tagged): boolean {
  for (let i = 1; i < s.length; i++)
    if (s.has(i, BE | CHANGE | EVENT) || isFiniteVerb(s, i) || PLAIN_VERBS.has(s.lower(i))) return true;
  return false;
}

/** *The plan is important*: an opinion has an evaluating word as its predicate. */
function isOpinion(s: Tagged): boolean {
  for (let i = 1; i < s.length; i++) {
    if (!s.has(i, BE)) continue;
    for (let at = i + 1; at <= i + 4 && at < s.length; at++) if (EVALUATIVE.has(s.lower(at))) return true;
  }
  return false;
}
