import {
  AUXILIARY,
  BE,
  CONJUNCTION,
  DETERMINER,
  HAVE,
  MODAL,
  NUMBER_WORD,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from '../language/cues/tags.ts';
import { looksFinite } from '../language/predicates.ts';
import { NO_GAP, type WordView } from '../language/word-view.ts';

/** `done`: past or perfect; `going`: *is building*; `so`: present; `coming`: *will*. */
export type Tense = 'done' | 'going' | 'so' | 'coming';

export interface Predicate {
  readonly tense: Tense;
  /** The verb group, first and last word. */
  readonly first: number;
  readonly last: number;
  /** Surely a verb: no noun or adjective behind a form of *be*, no word that only ends like a verb. */
  readonly verb: boolean;
}

/** How far before a predicate its auxiliary may stand: *was a very serious mistake*. */
const NEAR = 5;
const PAST_BE = /^(?:was|were|wasn't|weren't|been)$/;
const PRESENT_BE = /^(?:is|are|isn't|aren't|am|being)$/;
const OTHER_HELPERS = /^(?:being|been|did|does|do|'ll)$/;
const NOT_PAST = /^(?:need|speed|seed|feed|indeed|hundred|united|based|so-called)$/;
/** A noun phrase goes on over these. */
const INNER = DETERMINER | PREPOSITION;

/**
 * How the verb at `at` is stated, or the noun or adjective there behind a form of *be*; null when it is not stated: an infinitive, a noun.
 * `isVerb`: it is known to be a verb by other means.
 */
export function predicateOf(v: WordView, at: number, isVerb = false): Predicate | null {
  const word = v.lower(at);
  const helper = helperOf(v, at);
  if (helper >= 0) {
    const tense = helped(v, helper, at);
    return tense && { tense, first: firstOf(v, helper), last: at, verb: isVerbGroup(v, helper, at) };
  }
  if (v.lower(at - 1) === 'to') return duty(v, at);
  if (v.has(at - 1, DETERMINER | RELATIVE) || isCountedKind(v, at)) return null;
  if (looksFinite(v, at) && !(word.endsWith('ed') && isReduced(v, at)))
    return { tense: word.endsWith('s') ? 'so' : 'done', first: at, last: at, verb: true };
  if (
    isVerb &&
    (/s$/.test(v.lower(at - 1)) || /s$/.test(word)) &&
    v.gap(at) === NO_GAP &&
    !v.has(at - 1, PREPOSITION | MODAL)
  )
    return { tense: 'so', first: at, last: at, verb: false };
  if (isPlainPlural(v, at)) return { tense: 'so', first: at, last: at, verb: true };
  return isThirdPerson(v, at) ? { tense: 'so', first: at, last: at, verb: false } : null;
}

/** *wind and drought explain the loss*: a plain form between a noun and an object. */
const isPlainPlural = (v: WordView, at: number): boolean =>
  at > 0 &&
  v.gap(at) === NO_GAP &&
  v.gap(at + 1) === NO_GAP &&
  v.has(at + 1, DETERMINER) &&
  !/(?:s|ed|ing|ly)$/.test(v.lower(at)) &&
  !v.has(at - 1, AUXILIARY | PREPOSITION | DETERMINER | PRONOUN | CONJUNCTION) &&
  !/^(?:to|not|help|helps|helped|let|lets|make|makes|made|please|don't|doesn't|didn't|do|does|did)$/.test(
    v.lower(at - 1),
  ) &&
  /(?:[^'s]s|[a-z]{3})$/.test(v.lower(at - 1)) &&
  joinsSubjects(v, at);

/** Its subject is a plural or two things. */
function joinsSubjects(v: WordView, at: number): boolean {
  if (/[^'su]s$/.test(v.lower(at - 1))) return true;
  for (let i = at - 1; i >= 0 && at - i <= 5 && v.gap(i + 1) === NO_GAP; i--) if (v.lower(i) === 'and') return i > 0;
  return false;
}

/** *nine of ten typed samples*: a participle between a number and what is counted. */
const isCountedKind = (v: WordView, at: number): boolean =>
  v.lower(at).endsWith('ed') &&
  (v.has(at - 1, NUMBER_WORD) || /^\d/.test(v.lower(at - 1))) &&
  v.gap(at) === NO_GAP &&
  v.gap(at + 1) === NO_GAP &&
  /[a-z]{3}s$/.test(v.lower(at + 1)) &&
  !v.has(at + 1, AUXILIARY | PREPOSITION | DETERMINER | PRONOUN);

/** *has to register*, *had to leave* */
function duty(v: WordView, at: number): Predicate | null {
  const lead = v.lower(at - 2);
  if (!/^(?:has|have|had)$/.test(lead) || v.has(at - 3, MODAL) || v.lower(at - 3) === 'to') return null;
  return { tense: lead === 'had' ? 'done' : 'so', first: at - 2, last: at, verb: true };
}

/** Nouns as much as verbs: *cuts*, *plans*; only what follows tells. */
const NOUN_TOO =
  /^(?:cut|rise|fall|increase|decrease|drop|gain|plan|report|ban|cost|aim|visit|attack|strike|vote|talk|move|change|delay|risk|threat|need|use|end|start|return|claim|offer|deal|support|trial|test|order|sale|supply|demand|work|limit|charge|fine|stop|tax|trade|export|import|benefit|share|result|market|price|place|name|state|study|act|form|record|release|review|search|sign|step|target|transfer|value|view|control|effect|force|grant|issue|joke|jump|land|lead|loan|lock|loss|mark|measure|mine|note|pay|push|raise|rate|rule|show|slide|slump|spread|swing|train|turn|walk|wave|win)s$/;

const isThirdPerson = (v: WordView, at: number): boolean => {
  const word = v.lower(at);
  if (!/[a-z]s$/.test(word) || /(?:ss|us|is|'s)$/.test(word) || v.has(at - 1, PREPOSITION) || v.gap(at) !== NO_GAP)
    return false;
  return (v.has(at - 1, PRONOUN) && !v.has(at - 1, DETERMINER)) || !NOUN_TOO.test(word);
};

/** *the plant opened in May* states nothing when its own verb follows: *closed again*. Left to the caller's alignment. */
const isReduced = (v: WordView, at: number): boolean => NOT_PAST.test(v.lower(at)) || v.lower(at + 1) === 'by';

const isVerbGroup = (v: WordView, helper: number, at: number): boolean =>
  v.afterAdverbs(helper + 1) === at &&
  (!(v.has(helper, BE) || v.lower(helper) === 'being') || /(?:ed|en|ing|ght|ld|wn|pt|st|nt)$/.test(v.lower(at)));

/** The nearest auxiliary before, over adverbs and, of *be*, over a short noun phrase; -1 when another verb or a gap comes first. */
function helperOf(v: WordView, at: number): number {
  for (let i = at - 1; i >= 0 && at - i <= NEAR; i--) {
    if (v.gap(i + 1) !== NO_GAP) return -1;
    if (v.has(i, BE | HAVE | MODAL) || OTHER_HELPERS.test(v.lower(i))) return i;
    if (v.lower(i) === 'to' || looksFinite(v, i)) return -1;
    if (v.has(i, PRONOUN) && !v.has(i, INNER)) return -1;
  }
  return -1;
}

/** The first of several auxiliaries: *has* of *has been sold*. */
function firstOf(v: WordView, helper: number): number {
  let at = helper;
  for (
    let i = v.beforeAdverbs(at);
    (i >= 0 && v.has(i, BE | HAVE | MODAL)) || v.lower(i) === 'being';
    i = v.beforeAdverbs(at)
  )
    at = i;
  return at;
}

function helped(v: WordView, helper: number, at: number): Tense | null {
  const first = firstOf(v, helper);
  const lead = v.lower(first);
  const word = v.lower(at);
  // *to have been sold*, *to be sold*: an infinitive states nothing.
  if (v.lower(v.beforeAdverbs(first)) === 'to') return null;
  if (/^(?:will|shall|'ll|won't)$/.test(lead)) return 'coming';
  if (v.has(first, MODAL)) return null;
  if (/^(?:has|have|had|did|hasn't|haven't|hadn't|having)$/.test(lead))
    return lead === 'having' ? null : v.lower(helper) === 'been' && /ing$/.test(word) ? 'going' : 'done';
  const direct = v.afterAdverbs(helper + 1) === at;
  if (direct && /ing$/.test(word) && PRESENT_BE.test(lead)) return 'going';
  if (v.lower(helper) === 'being') return 'going';
  if (PAST_BE.test(lead)) return 'done';
  return PRESENT_BE.test(lead) || /^(?:does|do)$/.test(lead) ? 'so' : null;
}
