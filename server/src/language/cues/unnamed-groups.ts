import { GROUP_MODIFIERS, OFFICIAL, UNNAMED_ANYONE, UNNAMED_PAPERS, UNNAMED_PEOPLE } from './lists/other-words.ts';
import { NOUN_LIKE, SAY_FORMS, STATE_FORMS } from './lists/reporting-verbs.ts';
import { isName } from './names.ts';
import { NO_BREAK, SOFT_BREAK, type Tagged } from './tagged.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  FIRST_PERSON,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  QUANTIFIER,
  REPORTING,
  UNNAMED,
} from './tags.ts';
import { isFiniteVerb } from './verb-forms.ts';
import type { WordRange } from './word-range.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const ANYONE = set(UNNAMED_ANYONE);
const GROUPS = set(`${UNNAMED_PEOPLE} ${UNNAMED_PAPERS}`);
const PAPERS = set(UNNAMED_PAPERS);
const SINGULAR = set('expert analyst critic observer source report study survey');
const VERBS = set(`${SAY_FORMS} ${STATE_FORMS} disagree doubt consider worry regard see shown`);
/** Behind *some* and *many* these tell of views; *some know*, *many report losses* do not. */
const OPINION = set(
  `say says said argue argued believe believed think claim claimed contend fear feared suspect hold warn insist maintain
  predict suggest suggested agree doubt speculate worry consider see regard`,
);
/** Of people these tell deeds as often as views: they need *that*. */
const DEEDS = set(
  `find finds found know knows knew see report reports reported ask asks asked recall recalls recalled posted propose
  proposes proposed demand demands demanded promise promises promised answer answered quote quotes quoted cite cites cited
  write writes wrote tell tells told add adds added calculate calculates calculated point points pointed show shows showed`,
);
/** What papers do as papers: *studies cite each other*, *a report states its date*; of a view only with *that*. */
const PAPER_DEEDS = set(
  `ask asks asked answer answered quote quotes quoted cite cites cited tell tells told propose proposes proposed demand
  demands demanded promise promises promised recall recalls recalled add adds added state states stated mention mentions
  mentioned describe explain explains explained report reports reported note notes noted call calls known know`,
);
/** Negated, they tell what was not said; *experts do not believe it* still is their view. */
const NEGATED_VIEW = /^(?:think|believe|expect|agree|see|accept|consider|regard)$/;
const HYPOTHETICAL = /^(?:if|unless|when|whenever|whether|where|until|once|how|why|what|which|who|should)$/;
/** They point at somebody mentioned before, or count known people. */
const DEFINITE = set(
  'the these those our his her their its my both this that two three four five such no neither nor whose',
);
/** Up to where behind its head a group's verb may stand: *sources close to the board said*. */
const REACH = 12;

/** *Some analysts argue*, *reports suggest*, *many believe*; not *experts at the Rare Earth Institute say*. */
export function groupSays(s: Tagged, i: number): WordRange | null {
  if (!s.has(i, UNNAMED) || s.has(i + 1, UNNAMED)) return null;
  if (ANYONE.has(s.lower(i)) && s.lower(i + 1) !== 'of') return anyoneSays(s, i);
  const verb = verbOf(s, i);
  if (verb < 0) return null;
  const first = unnamedFrom(s, i);
  return first < 0 ? null : [first, verb];
}

/** *Many now believe*: the verb right behind, and nothing before. */
function anyoneSays(s: Tagged, i: number): WordRange | null {
  const starts = i === 0 || s.breakBefore(i) !== NO_BREAK || s.has(i - 1, CONJUNCTION);
  let verb = i + 1;
  while (s.has(verb, ADVERB | AUXILIARY)) verb++;
  return starts && OPINION.has(s.lower(verb)) && s.breakBefore(verb) === NO_BREAK ? [i, verb] : null;
}

/** The reporting verb of the group at `i`; -1 when a name stands between, or none follows. */
function verbOf(s: Tagged, i: number): number {
  for (let at = i + 1; at < s.length && at <= i + REACH; at++) {
    if (isName(s, at)) return -1;
    const gap = s.breakBefore(at);
    if (opensRelative(s, at)) {
      at = behindRelativeVerb(s, at);
      continue;
    }
    if (isVerb(s, at)) return gap <= SOFT_BREAK && givesView(s, i, at) ? at : -1;
    if (
      s.has(at, AUXILIARY) &&
      s.lower(at - 1) !== 'to' &&
      !/^(?:have|has|had|may|might|would|will|could|do)$/.test(s.lower(at))
    )
      return -1;
    if (at > i + 1 && gap !== NO_BREAK && s.has(at, CONJUNCTION)) return -1;
  }
  return -1;
}

const isVerb = (s: Tagged, at: number): boolean =>
  VERBS.has(s.lower(at)) &&
  !s.lower(at).endsWith('ing') &&
  !s.has(at - 1, DETERMINER) &&
  // *people or reports*: two nouns.
  !(s.has(at - 1, CONJUNCTION) && NOUN_LIKE.has(s.lower(at))) &&
  // *people with confirmed infections*, *sources of known origin*
  !s.has(at - 1, PREPOSITION);

/** *sources who asked not to be named*: which sources are meant, not what they say. */
const opensRelative = (s: Tagged, at: number): boolean =>
  /^(?:who|whom|which)$/.test(s.lower(at)) || (s.lower(at) === 'that' && s.breakBefore(at) === NO_BREAK);

/** The verb of the relative clause: right behind *who*, else behind the subject that the clause brings. */
function behindRelativeVerb(s: Tagged, relative: number): number {
  const first = s.afterAdverbs(relative + 1);
  if (!s.has(first, DETERMINER | PRONOUN | FIRST_PERSON | CAPITAL)) return s.has(first, AUXILIARY) ? first + 1 : first;
  for (let at = first + 1; at < s.length && at <= relative + REACH; at++)
    if (isVerb(s, at) || isFiniteVerb(s, at)) return s.has(at, AUXILIARY) ? s.afterAdverbs(at + 1) : at;
  return s.length;
}

function givesView(s: Tagged, head: number, verb: number): boolean {
  const word = s.lower(verb);
  const clause = s.lower(verb + 1) === 'that';
  if (/^(?:what|how|where|why|whether|who)$/.test(s.lower(verb + 1))) return false;
  if ((PAPERS.has(s.lower(head)) ? PAPER_DEEDS : DEEDS).has(word) && !clause) return false;
  const negated = s.has(verb - 1, NEGATION) || s.lower(verb - 1).endsWith("n't");
  return !negated || NEGATED_VIEW.test(word);
}

/** The first word of an unnamed group whose head is at `i`; -1 when the group is named, definite or a part of something. */
function unnamedFrom(s: Tagged, i: number): number {
  let first = i;
  let nation = false;
  for (; first > 0 && s.breakBefore(first) === NO_BREAK; first--) {
    const before = first - 1;
    if (s.has(before, PREPOSITION | CONJUNCTION | AUXILIARY)) break;
    if (s.has(before, REPORTING) && !NOUN_LIKE.has(s.lower(before))) break;
    if (DEFINITE.has(s.lower(before)) || HYPOTHETICAL.test(s.lower(before))) return -1;
    if (s.has(before, CAPITAL) && !GROUP_MODIFIERS.has(s.lower(before)) && !s.has(before, QUANTIFIER)) return -1;
    nation ||= s.has(before, CAPITAL) && before > 0;
  }
  if (HYPOTHETICAL.test(s.lower(first - 1)) || (s.lower(first - 1) === 'of' && s.lower(first - 2) === 'none'))
    return -1;
  const head = s.lower(i);
  if ((nation && OFFICIAL.has(head)) || s.lower(first - 1) === 'of' || !GROUPS.has(head))
    return !GROUPS.has(head) && ANYONE.has(head) ? first : -1;
  if (SINGULAR.has(head) && !/^(?:a|an|one)$/.test(s.lower(first))) return -1;
  // *state media say* and *market research shows* name a kind of source; *media say* does not.
  const kind = /^(?:media|research)$/.test(head) && first < i;
  return kind && !s.has(first, QUANTIFIER) && !/^(?:recent|new)$/.test(s.lower(first)) ? -1 : first;
}

/** *…, say experts*; *according to analysts*; not *according to the analysts*, not *according to analysts at UBS*. */
export function saysGroup(s: Tagged, i: number): WordRange | null {
  const according = s.lower(i) === 'according' && s.lower(i + 1) === 'to';
  if (!according && !(s.breakBefore(i) === SOFT_BREAK && /^(?:say|said|claim|argue|warn)$/.test(s.lower(i))))
    return null;
  const from = according ? i + 2 : i + 1;
  for (let at = from; at < s.length && at <= from + 3; at++) {
    if (s.has(at, CAPITAL) && !GROUP_MODIFIERS.has(s.lower(at))) return null;
    if (!s.has(at, UNNAMED) || s.has(at + 1, UNNAMED)) continue;
    if (DEFINITE.has(s.lower(from)) || namedBehind(s, at)) return null;
    return SINGULAR.has(s.lower(at)) && !/^(?:a|an|one)$/.test(s.lower(from)) ? null : [i, at];
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
