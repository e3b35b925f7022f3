import { isRefusal, isReportingWord } from '../../language/attribution/words.ts';
import type { Attribution } from '../../language/attribution.ts';
import { verbOfClause } from '../../language/predicates.ts';
import { contains, overlaps, type Span, sliceOf } from '../../text/span.ts';
import { softened } from '../kept.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { massOf, matterOf, standsIn, wordAt } from '../shared.ts';
import { statementsOf } from '../statements.ts';
import { attributionsOf, viewOf } from '../voices.ts';
import { contestedBy, isOwn } from './attribution/contested.ts';
import { isAllOf, SHARE_OF_ALL } from './attribution/whole.ts';

/** How much of a statement of the claim, and how many of its words, must stand in what the passage attributes. */
const SHARE = 0.5;
const LEAST = 3;
const SHARE_OF_STRETCH = 0.6;
/** How many of these words an attribution of the claim must cover to be theirs. */
const COVERED = 0.3;

/**
 * The passage only reports it (*alleges that*, *according to two people who know*), the claim states it with no word of who says so.
 * `detail`: `claim`, `belief`, `unnamed` or `disputed`.
 */
export function attributionReasons(pair: Pair): Reason[] {
  const told = attributionsOf(pair.passage).flatMap((each) => weakly(pair, each) ?? []);
  if (told.length === 0) return [];
  return statementsOf(pair.claim).flatMap((statement) => {
    if (sliceOf(pair.claim.text, statement).trimEnd().endsWith('?')) return [];
    for (const each of told) {
      const reason = dropped(pair, statement, each);
      if (reason) return [reason];
    }
    return [];
  });
}

interface Weak {
  readonly attribution: Attribution;
  readonly sure: number;
  readonly detail: 'claim' | 'belief' | 'unnamed' | 'disputed' | 'forecast';
}

const DOES = /^(?:agree|consent|pledge|promise|vow|decide|offer|refuse|decline|threaten)$/;
const FORECAST = /^(?:expect|predict|forecast|anticipate)$/;
const WISH = /^(?:want|hope|hopes|expectation|expectations|concern|concerns|worry|fear|fears)$/;

/** How weakly the passage stands behind what it attributes; null for what is said by somebody named, and not disputed. */
function weakly(pair: Pair, attribution: Attribution): Weak | null {
  const { cls, verb, cue, source } = attribution;
  const before = pair.passage.text.slice(Math.max(0, cue.start - 12), cue.start);
  // *fooled into thinking*, *believing that*: what somebody takes for true, told for its own sake.
  if (cls === 'believe' && /ing$/.test(pair.passage.text.slice(cue.start, cue.end))) return null;
  if (/n't $|\bnot $|\bnever $/.test(before) || (source && /^(?:i|we|my|our)\b/i.test(attribution.sourceText!)))
    return null;
  // *charged with*, *maintains a list*, *allegations of*: names of things, which the claim may name as well.
  const next = pair.passage.text.slice(cue.end, cue.end + 12);
  if (/^(?:charge|maintain)$/.test(verb) && attribution.content.start > cue.start && !/^ that\b/.test(next))
    return null;
  if (/s$/.test(verb) && !/^ (?:that|by)\b/.test(next)) return null;
  // *attributes the fall to the levy*
  if (verb === 'attribute' && !/\bto\b/.test(pair.passage.text.slice(cue.end, attribution.content.end))) return null;
  if (verb === 'claim' && !claimsClause(pair, attribution)) return null;
  if (cls === 'claim') return { attribution, sure: 0.85, detail: 'claim' };
  if (cls === 'believe') {
    // *is thought to* has no holder: that is a hedge. *is considered the best* is a judgement of taste.
    if (WISH.test(verb) || !source || verb === 'assume' || (verb === 'consider' && !/^ that\b/.test(next))) return null;
    return FORECAST.test(verb)
      ? { attribution, sure: 0.65, detail: 'forecast' }
      : { attribution, sure: 0.75, detail: 'belief' };
  }
  // *has agreed to suspend its strike*: a deed of theirs.
  if (cls !== 'neutral' || (DOES.test(verb) && /^ to\b/.test(next))) return null;
  if (isPleaded(pair, attribution)) return { attribution, sure: 0.7, detail: 'claim' };
  if (isUnnamed(pair, attribution)) return { attribution, sure: 0.75, detail: 'unnamed' };
  if (isDisputed(pair, attribution)) return { attribution, sure: 0.7, detail: 'disputed' };
  const detail = contestedBy(pair, attribution, attributionsOf(pair.passage));
  return detail && { attribution, sure: 0.68, detail };
}

/** *Opposing the bill, the federation argued that*: a party pleads. */
function isPleaded({ passage }: Pair, { verb, cue }: Attribution): boolean {
  if (!/^(?:argue|warn|predict)$/.test(verb)) return false;
  const sentence = passage.sentences.find(({ end }) => cue.start < end)!;
  return PLEADS.test(passage.text.slice(sentence.start, cue.start));
}
const PLEADS =
  /\b(?:oppos(?:ing|ed to)|(?:speaking|arguing|lobbying|campaigning|testifying|pleading|urging \w+) (?:\w+ )?(?:against|for|in favou?r|to)|objecting to|in (?:its|their|his|her) (?:case against|(?:\w+ )?(?:submission|petition|plea|brief|manifesto|advertisements?|advertising|brochure|prospectus|press release|lobbying))|defending|attacking|criticising|criticizing)\b/i;

/** *claimed responsibility*, *claims the estate*: nothing is said to be so. */
function claimsClause({ passage }: Pair, { cue, content }: Attribution): boolean {
  if (content.start < cue.start) return true;
  const said = passage.text.slice(cue.end, content.end);
  if (/^[\s,]*(?:that|to)\b|["“‘:]/.test(said)) return true;
  const aside = said.search(/[,;]/);
  const word = wordAt(passage, content.start);
  const verb = word < 0 ? -1 : verbOfClause(viewOf(passage), word);
  return verb >= 0 && (aside < 0 || passage.words[verb]!.start < cue.end + aside);
}

const NOBODY =
  /\b(?:familiar with|briefed on|close to|knowledge of|asked not to be|not to be (?:named|identified)|anonym|unnamed|unidentified|not authori[sz]ed|insiders?|sources?\b(?! of)|rumou?rs?)/i;
const ADVERB = /^(?:reportedly|allegedly|purportedly|supposedly)$/;

/** *two people familiar with the matter*, *sources*, *reportedly*. */
function isUnnamed({ passage }: Pair, { source, verb, cue }: Attribution): boolean {
  if (ADVERB.test(verb)) return true;
  if (!source) return false;
  const sentence = passage.sentences.find(({ end }) => cue.start < end)!;
  const who =
    source.start < cue.start
      ? passage.text.slice(sentence.start, cue.start)
      : passage.text.slice(source.start, Math.min(sentence.end, source.end + 40));
  return NOBODY.test(who);
}

/** What is denied where somebody's word is: *the ministry rejected the account*, *a charge that it denies*, *which he denies*. */
const ACCOUNT =
  /\b(?:accounts?|claims?|allegations?|accusations?|charges?|remarks?|story|report|version|suggestion|it|this|that|them)\b/i;
const DENIED =
  /\b(?:accounts?|claims?|allegations?|accusations?|charges?|version|which|something|this)\b[^.;]{0,40}?\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|untrue|false|calls? (?:false|untrue))\b|\bno (?:record|knowledge|trace|recollection) of (?:such|any|this|that|it)\b/i;

/** *Patients' groups dispute the figure* */
const DISPUTED =
  /\b(?:disput(?:es?|ed)|rejects?|rejected|contests?|contested|questions?|questioned|challenge[sd]?|den(?:y|ies|ied)) (?:the|this|that|these|those|its|his|her|their) (?:figures?|numbers?|account|claims?|version|estimates?|assessment|findings?|statements?|charges?|allegations?|accusations?)\b/i;

/** *It could not be verified*, *nobody has checked the figure*: what was said stands alone. */
const UNVERIFIED =
  /\b(?:not|never|nobody|no one|yet to|unable to|impossible to)\b[^.;,]{0,40}?\b(?:assess|verif|confirm|check|review|corroborat|substantiat|audit)\w*|\b(?:has|have|had) not (?:yet )?(?:published|released|disclosed|made public)\b|\bno (?:\w+ ){0,3}(?:has|have|had) (?:\w+ )?(?:tested|verified|checked|confirmed|examined|reviewed|audited)\b/i;

/** Somebody else denies it, in the same sentence or in the next, or nobody has looked into it. */
function isDisputed({ passage }: Pair, said: Attribution): boolean {
  const index = passage.sentences.findIndex(({ end }) => said.cue.start < end);
  const until = (passage.sentences[index + 1] ?? passage.sentences[index]!).end;
  const behind = passage.text.slice(said.cue.end, until);
  if (DENIED.test(behind) || DISPUTED.test(behind) || UNVERIFIED.test(behind)) return true;
  return attributionsOf(passage).some(
    ({ cls, cue, content, sourceText }) =>
      cls === 'deny' &&
      cue.start > said.cue.start &&
      cue.start < until &&
      sourceText !== said.sourceText &&
      !contains(said.content, cue) &&
      ACCOUNT.test(passage.text.slice(content.start, Math.min(content.end, content.start + 40))),
  );
}

function dropped(pair: Pair, statement: Span, { attribution, sure, detail }: Weak): Reason | null {
  const { claim, passage } = pair;
  const matter = matterOf(claim, statement);
  const content = contentOf(pair, attribution);
  // *The separatists say they hold it*: they are part of what is said.
  const isAll = isAllOf(pair, attribution);
  const told =
    attribution.source && (isAll || isOwn(sliceOf(passage.text, content))) ? [content, attribution.source] : [content];
  const shared = matter.filter((at) => standsIn(pair, at, told) && !standsIn(pair, at, [attribution.cue]));
  const isEnough = isAll
    ? massOf(claim, shared) >= SHARE_OF_ALL * massOf(claim, matter)
    : isTold(pair, matter, shared, content);
  if (shared.length < LEAST || !isEnough) return null;
  if (isStatedToo(pair, shared, attribution)) return null;
  const inside = shared.filter((at) => standsIn(pair, at, [content]));
  if (inside.length === 0) return null;
  const first = claim.tokens[inside[0]!]!;
  const last = claim.tokens[inside.at(-1)!]!;
  const said = { start: first.start, end: last.end };
  if (isAttributed(pair, statement, shared, content) || isForSomebody(pair, attribution)) return null;
  if (detail === 'belief' || detail === 'forecast') {
    const kept = softened(pair, statement, { start: 0, end: 0 }, attribution.cue);
    if (kept.hedge || (detail === 'forecast' && !kept.condition)) return null;
  }
  return { kind: 'attribution', claim: said, passage: shownOf(attribution, passage.text), sure, detail };
}

/** Is the statement, or a stretch of it, what the passage attributes? */
function isTold(
  { claim, passage }: Pair,
  matter: readonly number[],
  shared: readonly number[],
  content: Span,
): boolean {
  const mass = massOf(claim, shared);
  if (mass >= SHARE * massOf(claim, matter)) return true;
  const stretch = matter.filter((at) => at >= shared[0]! && at <= shared.at(-1)!);
  return (
    mass >= SHARE_OF_STRETCH * massOf(claim, stretch) && mass >= SHARE * massOf(passage, matterOf(passage, content))
  );
}

/** What is attributed for sure: behind an adverb, and not beyond the clause that a *but*, a semicolon or, after *Though*, a comma ends. */
function contentOf({ passage }: Pair, { content, cue, verb }: Attribution): Span {
  const sentence = passage.sentences.find(({ end }) => cue.start < end)!;
  const start = ADVERB.test(verb) && cue.start > sentence.start ? cue.end : content.start;
  const from = Math.max(start, cue.end);
  if (from >= content.end) return { start, end: content.end };
  const rest = passage.text.slice(from, content.end);
  const concedes = /^(?:al)?though|^while/i.test(passage.text.slice(sentence.start, sentence.start + 8));
  const end = rest.search(
    concedes || /\bwho $/.test(passage.text.slice(0, cue.start)) ? COMMA : /^\s*to\b/.test(rest) ? NEXT_VERB : TURN,
  );
  return { start, end: end < 0 ? content.end : from + end };
}

const COMMA = /[,;]/;
/** *claims to be the largest and employs …* */
const NEXT_VERB = /[,;]| and (?:was|were|is|are|has|had|\w+(?:s|ed))\b/;
const TURN =
  /;|[,–—] ?(?:but|although|though|while|whereas|which|who|whose|where|and (?:the|an?|its?|their|they|he|she|this|that))\b/;

/** Who says so, and by which word. */
const shownOf = ({ source, cue }: Attribution, text: string): Span => {
  if (!source || source.end - source.start > 60) return cue;
  const span = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
  return span.end - span.start <= 100 && !/[.!?]\s/.test(text.slice(span.start, span.end)) ? span : cue;
};

const isWeak = ({ cls }: Attribution): boolean => cls === 'claim' || cls === 'believe' || cls === 'suggest';

/** The same stands elsewhere in the passage, where nobody is said to say it. */
function isStatedToo({ claim, passage }: Pair, shared: readonly number[], { content }: Attribution): boolean {
  const told = attributionsOf(passage);
  for (const [index, sentence] of passage.sentences.entries()) {
    if (overlaps(sentence, content) || told.some((each) => isWeak(each) && overlaps(each.content, sentence))) continue;
    const known = shared.filter((at) =>
      passage.places.get(claim.tokens[at]!.term.stem)?.some((place) => passage.tokens[place]!.sentence === index),
    );
    if (massOf(claim, known) >= 0.7 * massOf(claim, shared)) return true;
  }
  return false;
}

/**
 * Does the claim say that it is somebody's: by an attribution that covers the words, or by any word of reporting that covers nothing else, and is
 * no word of what is reported?
 */
function isAttributed(pair: Pair, statement: Span, shared: readonly number[], content: Span): boolean {
  const { claim } = pair;
  const told = attributionsOf(claim);
  // *The mayor favoured a friend's firm*, of what he is accused of: the verb is told, and tells of nobody's word.
  const isToldItself = ({ cue }: Attribution): boolean => {
    const token = claim.tokens.findIndex(({ start }) => start === cue.start);
    return token >= 0 && pair.matches[token]!.score === 1 && standsIn(pair, token, [content]);
  };
  const covers = (each: Attribution): boolean =>
    !isToldItself(each) &&
    !isAside(pair, claim.tokens[shared[0]!]!, each) &&
    shared.filter((at) => contains(each.content, claim.tokens[at]!)).length >= COVERED * shared.length;
  if (told.some(covers) || ON_THE_WORD.test(sliceOf(claim.text, statement))) return true;
  const view = viewOf(claim);
  return view.words.some((word, at) => {
    if (!contains(statement, word)) return false;
    if (DENYING.test(word.lower))
      return shared.filter((i) => claim.tokens[i]!.start > word.end).length >= shared.length / 2;
    if (!isReportingWord(view, at) || isRefusal(view, at)) return false;
    const token = claim.tokens.findIndex(({ start }) => start === word.start);
    if (
      token >= 0 &&
      ((pair.matches[token]!.score >= SAME && standsIn(pair, token, [content])) || isOfAnother(pair, token, content))
    )
      return false;
    return !told.some(({ cue, source, cls }) => source !== null && cls !== 'claim' && contains(cue, word));
  });
}

/** *On the word of two officials* */
const ON_THE_WORD = /\bon the (?:word|authority|testimony|evidence|say-so) of\b/i;

/** From here on it is a word of what is told, and none for telling. */
const SAME = 0.75;

/** *Has moved to have the suit thrown out*, where a sentence behind what is told says that: the word is of that sentence. */
function isOfAnother({ passage, matches }: Pair, at: number, content: Span): boolean {
  const { at: there, score } = matches[at]!;
  if (there < 0 || score < 1) return false;
  const { sentence, start } = passage.tokens[there]!;
  return start > content.end && passage.sentences[sentence]!.start > content.start;
}

/** *Corvell, which denies it, billed the city*: what a relative clause reports ends with its comma. */
const isAside = ({ claim: { text } }: Pair, { start }: Span, { cue }: Attribution): boolean =>
  cue.end < start &&
  /\b(?:which|who) (?:\w+ ){0,2}$/.test(text.slice(Math.max(0, cue.start - ASIDE_REACH), cue.start)) &&
  text.slice(cue.end, start).includes(',');
const ASIDE_REACH = 24;

/** *For the authority, the decline is owed to …*: whoever holds it opens the claim. */
function isForSomebody(pair: Pair, { source }: Attribution): boolean {
  const opening = /^(?:For|To) [^,.]{2,60},/.exec(pair.claim.text);
  if (!opening || !source) return false;
  return matterOf(pair.claim, { start: 0, end: opening[0].length }).some((at) => standsIn(pair, at, [source]));
}

/** Before what is reported; *which it denies* behind it leaves the report a fact. */
const DENYING = /^(?:deny|denies|denied|denying|rejects|rejected|disputes|disputed)$/;
