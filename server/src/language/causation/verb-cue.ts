import { tagsOf } from '../cues/lexicon.ts';
import {
  ADVERB,
  BE,
  CONJUNCTION,
  DETERMINER,
  HAVE,
  MODAL,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from '../cues/tags.ts';
import { isJoined } from '../phrases.ts';
import type { Word } from '../words.ts';
import { isActor } from './actors.ts';
import type { CausalCue } from './model.ts';
import { type PhrasalVerb, particleAt } from './phrasal.ts';
import { type CausalVerb, causalVerb, type VerbForm } from './verbs.ts';

const DO = /^(?:do|does|did|don't|doesn't|didn't)$/;
const AUXILIARY = BE | HAVE | MODAL | NEGATION | ADVERB;
/** Before *to* and a verb: the verb is stated and no mere purpose. */
const STATED_TO = new Set(
  `shown found known proven proved demonstrated thought believed likely unlikely appear appears appeared seem seems seemed tend tends
  tended continue continues continued able expected predicted reported suspected said estimated failed fails enough
  sufficient serve serves served acts works threatens threatened helps helped help`.split(/\s+/),
);
/** *showed increased risk*: here the participle is an adjective. */
const HAS_OBJECT =
  /^(?:showed?|shows|shown|had|has|have|having|with|without|found|report(?:ed|s)?|indicate[ds]?|experienced?|exhibit(?:ed|s)?|and|or|than|demonstrated|suggest(?:ed|s)?|including|the|a|an)$/;
const BETTER =
  /^(?:more|less|harder|easier|worse|better|possible|impossible|difficult|likely|unlikely|stronger|weaker)$/;

const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? '';

/** The cue that a verb of cause or change makes at a word; null where it is a noun, an adjective, or somebody's deed. */
export function verbCueAt(text: string, words: readonly Word[], at: number, verb: CausalVerb): CausalCue | null {
  if (verb.of === 'help') return helpAt(words, at);
  if (isAdjective(text, words, at)) return null;
  if (!verb.forms.some((form) => isVerbAs(text, words, at, form))) return null;
  const by = passiveBy(text, words, at, verb);
  if (by > 0) {
    if (/^[\d$€£]/.test(lowerAt(words, by))) return null;
    return verb.of !== 'pure' && isActorAfter(text, words, by) ? null : { first: at, next: by, kind: 'cause' };
  }
  if (!verb.forms.includes('ing') && isBe(words, beforeAdverbs(words, at))) return null;
  if (
    !(verb.of === 'yield'
      ? yieldsSome(text, words, at + 1) || costsShare(text, words, at)
      : hasObject(text, words, at + 1))
  )
    return null;
  if (verb.of === 'make' && !makesSo(words, at)) return null;
  if (verb.of !== 'pure' && isActor(text, words, subjectOf(words, at))) return null;
  const predicts = lowerAt(words, at).startsWith('predict');
  return { first: at, next: at + 1, kind: predicts ? 'association' : 'cause' };
}

/** *to which lower prices may have contributed*, *with slow growth*: no subject stands before it. */
function isAdjective(text: string, words: readonly Word[], at: number): boolean {
  if (!/^(?:lower|slow)$/.test(lowerAt(words, at))) return false;
  const before = lowerAt(words, at - 1);
  return (
    !isJoined(text, words, at) ||
    RELATIVES.test(before) ||
    ((tagsOf(before) & (PREPOSITION | DETERMINER)) !== 0 && before !== 'to')
  );
}
const RELATIVES = /^(?:which|whom|that|as|than)$/;

/** The cue that a verb and its particle make (*bring down costs*, *bring costs down*); null as for `verbCueAt`. */
export function phrasalCueAt(text: string, words: readonly Word[], at: number, verb: PhrasalVerb): CausalCue | null {
  const particle = particleAt(text, words, at, verb);
  if (particle === 0) return null;
  const perfect = verb.forms.includes('ed') && (tagsOf(lowerAt(words, beforeAdverbs(words, at))) & HAVE) !== 0;
  if (!perfect && !verb.forms.some((form) => isVerbAs(text, words, at, form))) return null;
  const next = particle === at + 1 ? particle + 1 : at + 1;
  if (!verb.forms.includes('ing') && isBe(words, beforeAdverbs(words, at))) return null;
  if (!hasObject(text, words, next) || isActor(text, words, subjectOf(words, at))) return null;
  return { first: at, next, kind: 'cause' };
}

/** *helps reduce*, *helped to trigger*: one cause of several. */
function helpAt(words: readonly Word[], at: number): CausalCue | null {
  const verb = lowerAt(words, at + 1) === 'to' ? at + 2 : at + 1;
  const helped = causalVerb(lowerAt(words, verb));
  if (!helped?.forms.includes('base') || helped.of === 'help') return null;
  return { first: at, next: verb + 1, kind: 'conditional-cause' };
}

/** *created 400 jobs*, *cost the town 90 jobs*: of these verbs the object may be a figure with its noun, and must be something that comes about. */
function yieldsSome(text: string, words: readonly Word[], at: number): boolean {
  // *Tickets cost three crowns more*: a price brings nothing about.
  const isPrice = /^cost/.test(lowerAt(words, at - 1));
  for (let i = at; i < at + 7 && isJoined(text, words, i); i++)
    if (YIELDED.test(words[i]!.lower) && !(isPrice && COMPARED.test(words[i]!.lower))) return true;
  return false;
}

/** *cost its shops 8% of their sales*, *saved them a fifth of the bill* */
function costsShare(text: string, words: readonly Word[], at: number): boolean {
  if (!/^(?:cost|sav|earn|spar)/.test(lowerAt(words, at))) return false;
  for (let i = at + 2; i < at + 8 && isJoined(text, words, i); i++)
    if (SHARE_OF.test(`${words[i]!.lower} ${lowerAt(words, i + 1)}`)) return true;
  return false;
}

const COMPARED = /^(?:fewer|less|more|lower|higher|shorter|longer)$/;

const SHARE_OF = /^(?:\d.*%|percent|cent|half|thirds?|quarters?|fifths?|tenths?|share|some) of$/;

const YIELDED =
  /^(?:jobs?|lives|deaths?|cases|infections|accidents|injuries|crashes|seats?|votes?|units?|customers?|passengers?|growth|demand|savings|losses|gains?|fall|falls|rise|drop|decline|reduction|increase|improvement|improvements|shortages?|delays?|visitors|places|fewer|less|more|lower|higher|shorter|longer)$/;

/** *makes it harder*, *made farms less likely* */
function makesSo(words: readonly Word[], at: number): boolean {
  for (let i = at + 2; i <= at + 5; i++) if (BETTER.test(lowerAt(words, i))) return true;
  return false;
}

/** Behind *caused by*: the word after *by*; 0 without one. */
function passiveBy(text: string, words: readonly Word[], at: number, verb: CausalVerb): number {
  if (!verb.forms.includes('ed') || !isJoined(text, words, at + 1)) return 0;
  const by = lowerAt(words, at + 1).endsWith('ly') ? at + 2 : at + 1;
  return lowerAt(words, by) === 'by' && isJoined(text, words, by + 1) ? by + 1 : 0;
}

/** The noun phrase from `first` on, as far as the next word that is none of its own. */
function isActorAfter(text: string, words: readonly Word[], first: number): boolean {
  let last = first;
  while (last - first < 4 && isJoined(text, words, last + 1)) {
    const tags = tagsOf(lowerAt(words, last + 1));
    if ((tags & (PREPOSITION | CONJUNCTION | AUXILIARY | RELATIVE)) !== 0) break;
    last++;
  }
  return isActor(text, words, last, first);
}

function isVerbAs(text: string, words: readonly Word[], at: number, form: VerbForm): boolean {
  const i = beforeAdverbs(words, at);
  const before = lowerAt(words, i);
  const tags = tagsOf(before);
  const joined = isJoined(text, words, i + 1);
  switch (form) {
    case 'base':
      if (before === 'to') return STATED_TO.has(lowerAt(words, i - 1)) || (tagsOf(lowerAt(words, i - 1)) & BE) !== 0;
      if ((tags & MODAL) !== 0 || DO.test(before) || before === 'not') return true;
      return /^(?:that|which|they|these|those)$/.test(before) || (/[^s']s$/.test(before) && (tags & (BE | HAVE)) === 0);
    case 's':
      return i >= 0 && (tags & (DETERMINER | PREPOSITION | BE | HAVE | MODAL)) === 0 ? true : isSubjectWord(before);
    case 'ed':
      if ((tags & BE) !== 0 || lowerAt(words, at + 1) === 'by') return true;
      if ((tags & HAVE) !== 0)
        return (tagsOf(lowerAt(words, at + 1)) & (DETERMINER | PRONOUN)) !== 0 || before !== 'had';
      if (i < 0 || !joined) return i >= 0 && (tagsOf(lowerAt(words, at + 1)) & DETERMINER) !== 0;
      return ((tags & (DETERMINER | PREPOSITION)) === 0 && !HAS_OBJECT.test(before)) || isSubjectWord(before);
    case 'ing':
      if ((tags & BE) !== 0) return true;
      if (i >= 0 && text.charCodeAt(words[i]!.end) === 44) return true;
      return /^(?:in|at)$/.test(before) && /^(?:effective|successful|role|succeeded)$/.test(lowerAt(words, i - 1));
  }
}

const isSubjectWord = (lower: string): boolean => /^(?:that|which|this|it|these|those|they|he|she)$/.test(lower);

const isBe = (words: readonly Word[], at: number): boolean => (tagsOf(lowerAt(words, at)) & BE) !== 0;

function beforeAdverbs(words: readonly Word[], at: number): number {
  let i = at - 1;
  while (i >= 0 && at - i < 4 && isAdverb(words[i]!.lower)) i--;
  return i;
}

const isAdverb = (lower: string): boolean => (tagsOf(lower) & ADVERB) !== 0 && lower !== 'all' && lower !== 'both';

/** The last word of what stands before the verb and its auxiliaries; the antecedent of *that* and *which*. */
function subjectOf(words: readonly Word[], at: number): number {
  let i = at - 1;
  while (
    i >= 0 &&
    at - i < 7 &&
    ((tagsOf(words[i]!.lower) & AUXILIARY) !== 0 || /^(?:to|been)$/.test(words[i]!.lower) || DO.test(words[i]!.lower))
  )
    i--;
  if (i > 0 && /^(?:that|which)$/.test(words[i]!.lower) && !isSaying(words, i - 1)) return i - 1;
  return i;
}

const isSaying = (words: readonly Word[], at: number): boolean => /(?:ed|ts|ws|id)$/.test(lowerAt(words, at));

/** A noun phrase begins at the word: no preposition, conjunction, auxiliary or figure. */
function hasObject(text: string, words: readonly Word[], at: number): boolean {
  if (!isJoined(text, words, at)) return false;
  const { lower } = words[at]!;
  if (/^(?:against|from)$/.test(lower)) return lowerAt(words, at - 1).startsWith('protect');
  if (/^[\d$€£+-]|[^r]ly$/.test(lower) && !/^(?:family|daily|monthly|weekly|elderly|costly|friendly)$/.test(lower))
    return false;
  const tags = tagsOf(lower);
  if ((tags & DETERMINER) !== 0) return true;
  return (tags & (PREPOSITION | CONJUNCTION | BE | HAVE | MODAL)) === 0 && lower !== 'than' && lower !== 'further';
}
