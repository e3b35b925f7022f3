import { firstName } from './cues/names.ts';
import { type ClaimSignalKind, signalsIn } from './cues/signals.ts';
import { Tagged } from './cues/tagged.ts';
import { AUXILIARY, HAVE } from './cues/tags.ts';
import { isParticiple, isPast, tellsOfPast } from './cues/verb-forms.ts';
import { kindOf, type ReadingKind } from './cues.ts';
import { readQuantities } from './quantities.ts';
import { hasPublicAct, hasPublicMatter } from './worth-checking/public.ts';

/** How much there is in a sentence that a reader would want checked. */
export interface CheckWorth {
  /** Adds up the weights of `why` and of what speaks against it; may be negative. */
  readonly score: number;
  /** Does the score reach what one figure, or one named event, has by itself? */
  readonly worth: boolean;
  /** What speaks for it, in words for writers. */
  readonly why: readonly string[];
}

/** These state nothing. */
const STATES_NOTHING: ReadonlySet<ReadingKind> = new Set(['question', 'meta', 'definition', 'instruction']);
const ENOUGH = 2;
const FUTURE = /\b(?:will|would|should|going to|ought|must|shall|can|could|may|might)\b|['’]ll\b/i;
const WRITER_OPENS = /^\s*(?:(?:well|and|but|now|so),? )*I\b/i;
const ABSOLUTE = /\b(?:never|every|only|first|ever|none|nobody|no one)\b/i;
/** A sentence with fewer words is an answer or a call. */
const LEAST_WORDS = 5;

/**
 * Is a rendered sentence worth checking, as an editor with little time would ask? Unlike the kind of a sentence, this weighs: a figure or an event with
 * a name is enough alone; acts and matters of public record, past tense, comparisons, names and absolutes count together; hedges, plans, and the writer's
 * own doings count against it. The weights are reasoned by hand. An estimate.
 */
export function checkWorth(sentence: string): CheckWorth {
  const { kind } = kindOf(sentence);
  if (STATES_NOTHING.has(kind)) return { score: 0, worth: false, why: [] };
  const s = new Tagged(sentence);
  const signals = new Set(signalsIn(s).map((signal) => signal.kind));
  const marks = marksFor(s, kind, signals).filter(([holds]) => holds);
  const score = marks.reduce((sum, [, weight]) => sum + weight, 0) - against(s, kind);
  return { score, worth: score >= ENOUGH, why: marks.map(([, , reason]) => reason) };
}

type Mark = readonly [holds: boolean, weight: number, reason: string];

const marksFor = (s: Tagged, kind: ReadingKind, signals: ReadonlySet<ClaimSignalKind>): Mark[] => [
  [givesFigure(s, signals), 2, 'gives a figure or a date'],
  [signals.has('event'), 2, 'tells of an event'],
  [hasPublicAct(s.text), 1, 'tells of something done in public office or business'],
  [hasPublicMatter(s.text), 1, 'is about something of which there are records'],
  [signals.has('comparison'), 1, 'compares'],
  [isPastOrPerfect(s), 1, 'tells what has happened'],
  [signals.has('cause'), 0.5, 'states a cause'],
  [firstName(s) !== null, 0.5, 'names somebody or something'],
  [kind === 'reported', 0.5, 'tells what somebody says'],
  [ABSOLUTE.test(s.text), 0.5, 'allows no exception'],
];

/** A hedge or the writer's own doing (*I think* is one thing, not both), a plan or wish, a mere answer. */
const against = (s: Tagged, kind: ReadingKind): number =>
  Number(kind === 'judgement' || WRITER_OPENS.test(s.text)) +
  Number(FUTURE.test(s.text)) +
  Number(s.length < LEAST_WORDS);

/** Signals, and what only the reader of quantities knows: *half*, *thousands of families*; an ordinal counts nothing. */
const givesFigure = (s: Tagged, signals: ReadonlySet<ClaimSignalKind>): boolean =>
  signals.has('number') ||
  signals.has('date') ||
  signals.has('computed') ||
  /\bmajority\b/i.test(s.text) ||
  readQuantities(s.text).some(({ kind }) => kind !== 'ordinal');

function isPastOrPerfect(s: Tagged): boolean {
  if (tellsOfPast(s)) return true;
  for (let i = 0; i < s.length; i++) {
    if (i > 0 && isPast(s, i) && !s.has(i - 1, AUXILIARY)) return true;
    if ((s.has(i, HAVE) || /['’]ve$/.test(s.lower(i))) && isParticiple(s.lower(s.afterAdverbs(i + 1)))) return true;
  }
  return false;
}
