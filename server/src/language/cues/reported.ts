import { complementOf } from './complements.ts';
import { heldView } from './held-views.ts';
import { NOUN_LIKE, SAY, STANCE, STATE } from './lists/reporting-verbs.ts';
import { type ReportFrame, scopeEnd, scopeStart } from './report-scope.ts';
import { reportForm } from './reported-forms.ts';
import { heldByNobody } from './reported-passives.ts';
import { accordingTo, asTheyPutIt, inTheViewOf, putsAt } from './reported-phrases.ts';
import { beginsOf, isEvidence } from './subjects.ts';
import { HARD_BREAK, NO_BREAK, SOFT_BREAK, type Tagged } from './tagged.ts';
import * as tag from './tags.ts';
import { isFiniteVerb, isPast } from './verb-forms.ts';

/** Said of evidence, they draw an inference, which is the writer's: *the data suggest*. */
const INFERRING = new Set(
  'suggest suggests suggested indicate indicates indicated imply implies implied point points pointed show shows showed hint hints hinted'.split(
    ' ',
  ),
);
const INVERTED = new Set(
  `said says say wrote writes asked added warned argued replied explained noted told claimed claims insisted insists reports reckons
  recalls recalled announced declared complained predicted admits admitted concluded concludes`.split(/\s+/),
);
/** *Nobody can say* reports nothing. */
const NOBODY = new Set('nobody none no-one few'.split(' '));

/** All stretches of the sentence that are somebody else's words or thoughts, in order. */
export function reportFrames(s: Tagged): ReportFrame[] {
  const frames: ReportFrame[] = [];
  const said = spoken(s) ?? reportForm(s);
  if (said) return [said];
  if ((s.all & tag.REPORTING) === 0) return frames;
  for (let i = 0; i < s.length; i++) {
    if (!s.has(i, tag.REPORTING)) continue;
    const frame =
      accordingTo(s, i) ??
      inTheViewOf(s, i) ??
      asTheyPutIt(s, i) ??
      putsAt(s, i) ??
      heldByNobody(s, i) ??
      heldView(s, i) ??
      invertedFrame(s, i) ??
      verbFrame(s, i);
    if (frame) frames.push(frame);
  }
  return frames;
}

/** `Liu said that …` and `…, Liu said`: a reporting verb with a subject that is not the writer, and something reported. */
function verbFrame(s: Tagged, i: number): ReportFrame | null {
  const word = s.lower(i);
  if (!SAY.has(word) && !STATE.has(word) && !STANCE.has(word)) return null;
  const subject = subjectBefore(s, i);
  if (subject < 0 || (INFERRING.has(word) && isEvidence(s, subject))) return null;
  // *It highlights the risk*: a thing, not a speaker.
  if (!SAY.has(word) && THINGS.test(s.lower(subject))) return null;
  if (saysNothing(s, i)) return null;
  const first = insertedFrom(s, beginsOf(s, subject), i);
  // *What the auditors found was a second set of books.*
  if (first === 1 && s.lower(0) === 'what') return null;
  if (behindQuotation(s, first, i)) return { first, last: i, from: scopeStart(s, first), to: scopeEnd(s, i) };
  if (
    first > 0 &&
    s.breakBefore(first) === SOFT_BREAK &&
    endsSoon(s, i) &&
    (!STATE.has(word) || i === s.length - 1 || tellsListener(s, i))
  ) {
    // *…, he said, and …*: what follows is his as well.
    const inserted = i + 1 < s.length && s.breakBefore(i + 1) === SOFT_BREAK;
    return { first, last: i, from: scopeStart(s, first), to: inserted ? scopeEnd(s, i + 1) : first };
  }
  if (NO_SPEAKER.test(s.lower(first)) || (NO_SPEAKER.test(s.lower(first - 1)) && s.breakBefore(first) === NO_BREAK))
    return null;
  const stated = complementOf(s, i);
  const from = stated < 0 && findsSomething(s, subject, i) ? i + 1 : stated;
  if (from < 0 || (asksOnly(s, from) && isNegated(s, i))) return null;
  // Behind *Liu, the chairman, said* stands an apposition and not the speaker: the verb alone is shown.
  const shown = s.breakBefore(i) === NO_BREAK ? first : i;
  return { first: shown, last: i, from, to: scopeEnd(s, from) };
}

/** *The talks, sources close to the minister said, could fail*: of words between commas all before the verb are its subject. */
function insertedFrom(s: Tagged, first: number, verb: number): number {
  if (!SAYING.test(s.lower(verb)) || s.breakBefore(verb + 1) === NO_BREAK || s.breakBefore(first) !== NO_BREAK)
    return first;
  for (let at = first; at > 0 && verb - at <= 8; at--) {
    if (s.has(at, tag.AUXILIARY | tag.CONJUNCTION | tag.RELATIVE)) return first;
    if (s.breakBefore(at) !== SOFT_BREAK) continue;
    // *Of the nine witnesses, two from the village testified.*
    const stands = verb + 1 < s.length || statesBefore(s, at);
    return !stands || s.has(at, tag.PREPOSITION | tag.ADVERB) || NO_ONE.test(s.lower(at)) ? first : at;
  }
  return first;
}

const SAYING = /^(?:sa(?:y|ys|id)|claim(?:s|ed)?|argue[sd]?|warn(?:s|ed)?|believe[sd]?|insist(?:s|ed)?|add(?:s|ed))$/;
const NO_ONE = /^(?:no|none|nobody|neither|few|nothing|whatever|whoever|however|what|where|not)$/;

/** *Neither pilot knew*, *no witness said*: nobody did. */
const NO_SPEAKER = /^(?:neither|no)$/;

/** Those who look into something: what they find is a finding, with or without a clause. */
const INQUIRERS = new Set(
  'study studies survey surveys inquiry review audit report paper trial panel commission authors researchers scientists team auditors inspectors investigators'.split(
    ' ',
  ),
);
const FINDING = /^(?:find|finds|found|report|reports|reported|observe|observes|observed|estimate|estimates|estimated)$/;

/** *Okafor and Lind (2017) found no link*, *the survey found forty species*: a finding and its finder, in a noun. */
function findsSomething(s: Tagged, subject: number, i: number): boolean {
  if (!FINDING.test(s.lower(i)) || s.breakBefore(i + 1) !== NO_BREAK) return false;
  if (s.has(i + 1, tag.PREPOSITION | tag.CONJUNCTION | tag.ADVERB)) return false;
  return s.has(subject, tag.CITATION) || s.bracketBefore(i) || INQUIRERS.has(s.lower(subject));
}

/** Before *(2017)* or *(2017, p. 3)* stands a name: its last word; -1 where none does. */
function citedName(s: Tagged, last: number): number {
  if (!s.bracketBefore(last + 1)) return -1;
  let year = last;
  while (year > 0 && last - year < 4 && !s.bracketBefore(year)) year--;
  return /^(?:1[5-9]|20)\d\d[a-z]?$/.test(s.lower(year)) && s.has(year - 1, tag.CAPITAL) ? year - 1 : -1;
}

/** *The minister said nothing for a week*, *said no more than that*; *said nothing had changed* reports something. *He told nobody.* */
function saysNothing(s: Tagged, i: number): boolean {
  if (/^(?:told|tells?)$/.test(s.lower(i)) && /^(?:nobody|no-one|none)$/.test(s.lower(i + 1))) return true;
  if (s.lower(i) === 'told' && i === s.length - 2)
    return /^(?:nobody|no-one|everyone|everybody|them|us|him|her)$/.test(s.lower(i + 1));
  if (!/^(?:say|says|said|saying)$/.test(s.lower(i))) return false;
  const pair = /^(?:no more|no word|a word|not much)$/.test(`${s.lower(i + 1)} ${s.lower(i + 2)}`);
  if (!pair && !/^(?:nothing|little|much|something|anything)$/.test(s.lower(i + 1))) return false;
  const next = i + (pair ? 3 : 2);
  return (
    s.breakBefore(next) !== NO_BREAK ||
    s.has(next, tag.PREPOSITION | tag.CONJUNCTION) ||
    /^(?:more|new|else)$/.test(s.lower(next))
  );
}

const THINGS = /^(?:it|this|that|which|these|those)$/;

/** *did not say whether*, *cannot show how*: nothing was said. */
const asksOnly = (s: Tagged, from: number): boolean =>
  /^(?:whether|how|why|what|where|who)$/.test(s.lower(from - 1)) || /^(?:how|why|what|where|who)$/.test(s.lower(from));

function isNegated(s: Tagged, i: number): boolean {
  const before = i - 1;
  return s.has(before, tag.NEGATION) || /(?:n't|cannot)$/.test(s.lower(before));
}

/** `“…,” Liu said` and, with more about the speaker, `“…,” Liu, the chairman, said`. */
function behindQuotation(s: Tagged, first: number, verb: number): boolean {
  if (first === 0 || (s.all & tag.QUOTED) === 0) return false;
  if (s.has(first - 1, tag.QUOTED)) return true;
  // *“…,” the head of the cooperative wrote*
  let at = verb;
  while (at > 0 && verb - at <= 8 && s.breakBefore(at) === NO_BREAK && !isFiniteVerb(s, at - 1)) at--;
  if (s.has(at - 1, tag.QUOTED) && s.has(at, tag.DETERMINER | tag.CAPITAL)) return true;
  return s.breakBefore(verb) === SOFT_BREAK && s.has(0, tag.QUOTED);
}

/** The last word of the subject of a finite verb; -1 when there is none, or when it is the writer. */
function subjectBefore(s: Tagged, i: number): number {
  let at = s.beforeAdverbs(i);
  // *must tell the owner*, *could describe him*: what has to or can be said has not been.
  if (/^(?:must|shall|should|can|could|cannot)$/.test(s.lower(at))) return -1;
  while (at >= 0 && s.has(at, tag.HAVE | tag.MODAL)) at = s.beforeAdverbs(at);
  const named = citedName(s, at);
  if (named >= 0) return named;
  if (at < 0 || NOBODY.has(s.lower(at))) return -1;
  // *300 confirmed cases*: figures do not speak.
  if (s.has(at, tag.DIGITS) && !s.has(at, tag.CAPITAL | tag.CITATION)) return -1;
  if (s.lower(i).endsWith('ing')) return s.breakBefore(i) === SOFT_BREAK && !s.has(0, tag.FIRST_PERSON) ? at : -1;
  if (s.has(at, tag.PRONOUN | tag.RELATIVE)) return at;
  if (s.lower(at) === 'and' || s.lower(at) === 'but') return s.has(i, tag.EVENT) || at < 2 ? -1 : sharedSubject(s, at);
  if (s.has(at, tag.FIRST_PERSON | tag.BE | tag.DETERMINER | tag.CONJUNCTION | tag.PREPOSITION)) return -1;
  return NOUN_LIKE.has(s.lower(i)) && !readsAsVerb(s, i) ? -1 : at;
}

/** *Liu rose and said that …*: one subject for both verbs, unless it is the writer. */
const sharedSubject = (s: Tagged, conjunction: number): number => (s.has(0, tag.FIRST_PERSON) ? -1 : conjunction - 1);

/** *the ministry claims that*, against *sales claims rose*: a verb has its clause or a quotation right behind it. */
function readsAsVerb(s: Tagged, i: number): boolean {
  const next = s.lower(i + 1);
  if (i === s.length - 1 && closesSentence(s, i)) return true;
  if (next === 'that' || next === 'whether' || s.has(i + 1, tag.QUOTED)) return true;
  return s.has(i + 1, tag.DETERMINER | tag.PRONOUN | tag.QUANTIFIER) && s.breakBefore(i + 1) === NO_BREAK;
}

/** *…, the harbour log shows.*: all that stands behind the last comma is somebody and the verb. */
function closesSentence(s: Tagged, i: number): boolean {
  for (let at = i - 1; at > 0 && i - at <= 5; at--)
    if (s.breakBefore(at) !== NO_BREAK)
      return s.breakBefore(at) === SOFT_BREAK && s.has(at, tag.DETERMINER) && i - at >= 2;
  return false;
}

/** `“It might have been worse,” she shrugged`: a clause that ends in a comma is said, whatever was done with it. */
function spoken(s: Tagged): ReportFrame | null {
  if (!s.has(0, tag.QUOTED)) return null;
  let after = 0;
  while (s.has(after, tag.QUOTED)) after++;
  const ends = after >= 3 && after + 1 < s.length && /,["”]\s*$/.test(s.text.slice(0, s.words[after]!.start));
  return ends && /^(?:he|she|they)$/.test(s.lower(after))
    ? { first: after, last: after + 1, from: 0, to: after }
    : null;
}

/** `…, said Liu` */
function invertedFrame(s: Tagged, i: number): ReportFrame | null {
  if (i === 0 || i + 1 >= s.length || !INVERTED.has(s.lower(i))) return null;
  if (s.breakBefore(i) !== SOFT_BREAK || s.breakBefore(i + 1) !== NO_BREAK) return null;
  const opensName = s.has(i + 1, tag.CAPITAL | tag.DETERMINER | tag.UNNAMED | tag.QUANTIFIER) || isOffice(s, i + 1);
  if (TRICKY.has(s.lower(i)) && !(endsWithName(s, i + 1) && statesBefore(s, i))) return null;
  if (!opensName || s.lower(i + 1) === 'that' || (s.has(i + 1, tag.DETERMINER) && s.has(0, tag.FIRST_PERSON)))
    return null;
  return { first: i, last: Math.min(i + 2, s.length - 1), from: scopeStart(s, i), to: i };
}

/** *The levy, announced the day before, …*, *the gate, four metres wide, admits the carts*: no speech, unless somebody ends the sentence. */
const TRICKY = new Set(
  `claimed claims insisted insists reports reckons recalls recalled announced declared complained predicted admits admitted concluded
  concludes`.split(/\s+/),
);
/** Is there a whole statement before word `i`? *In 1911,*, *when the dam leaked,* and appositions are none. */
function statesBefore(s: Tagged, i: number): boolean {
  if (/^(?:when|after|before|as|while|because|although|though|once|until|since|if|whenever)$/.test(s.lower(0)))
    return false;
  for (let at = 1; at < i; at++) if (s.has(at, tag.AUXILIARY) || isPast(s, at)) return true;
  return false;
}
function endsWithName(s: Tagged, from: number): boolean {
  if (
    s.length - from > 6 ||
    /^(?:days?|weeks?|months?|years?|same|next|previous|following|last)$/.test(s.lower(from + 1))
  )
    return false;
  for (let at = from + 1; at < s.length; at++)
    if (s.breakBefore(at) !== NO_BREAK || s.has(at, tag.AUXILIARY)) return false;
  return true;
}

/** *trade minister Ana Ruiz*: an office in small letters, and right behind it the name. */
function isOffice(s: Tagged, from: number): boolean {
  for (let at = from; at < from + 4 && at < s.length && s.breakBefore(at) === NO_BREAK; at++) {
    if (s.has(at, tag.CAPITAL)) return at > from;
    if (s.has(at, tag.AUXILIARY | tag.PREPOSITION | tag.CONJUNCTION | tag.PRONOUN | tag.ADVERB)) return false;
  }
  return false;
}

/** A trailing *, Liu said on Monday.* ends soon: with nothing, a time, a place or a listener. */
function endsSoon(s: Tagged, i: number): boolean {
  const next = i + 1;
  if (next >= s.length || s.breakBefore(next) !== NO_BREAK)
    return next >= s.length || s.breakBefore(next) !== HARD_BREAK;
  return s.length - next <= 8 && (s.has(next, tag.PREPOSITION) || tellsListener(s, i));
}

/** *…, the operator told shareholders.* */
function tellsListener(s: Tagged, i: number): boolean {
  if (!/^(?:told|assured|warned|reminded|promised)$/.test(s.lower(i)) || s.length - i > 7) return false;
  if (!statesBefore(s, i)) return false;
  for (let at = i + 1; at < s.length; at++)
    if (s.breakBefore(at) !== NO_BREAK || s.has(at, tag.AUXILIARY | tag.RELATIVE) || s.lower(at) === 'to') return false;
  return true;
}
