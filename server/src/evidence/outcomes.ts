import { derived } from '../text/derived.ts';
import { range } from '../text/range.ts';
import type { Span } from '../text/span.ts';
import { settingOf } from './affinity.ts';
import { clauseAt, isVerbal } from './clauses.ts';
import { denialOf } from './denials.ts';
import type { Facts, Token } from './facts.ts';
import { DENIES, FAVOURS, GIVES } from './favours.ts';
import { EFFECTS } from './outcome-effects.ts';
import { STANCES } from './outcome-stances.ts';
import { OUTCOMES, type ThemeOf } from './outcome-table.ts';

interface Theme {
  /** The noun that has the outcome; -1 where any word beside it may be the one. */
  readonly head: number;
  /** The words that name what has the outcome. */
  readonly theme: readonly number[];
}

/** What becomes of a thing, as a text tells it. */
export interface Outcome extends Span, Theme {
  readonly family: string;
  /** Denials counted; 0 where it is not clear whether the text affirms it. */
  readonly way: 1 | -1 | 0;
  readonly denied: boolean;
  /** Its token. */
  readonly at: number;
}

interface Turn {
  readonly family: string;
  readonly way: 1 | -1;
  readonly of: ThemeOf;
  readonly words: readonly string[];
  /** The form may be a noun or an infinitive, too. */
  readonly base: boolean;
  /** Stand behind the object. */
  readonly last: readonly string[];
}

const byFirst = new Map<string, Turn[]>();
for (const [family, way, of, list] of [...OUTCOMES, ...STANCES, ...EFFECTS])
  for (const phrase of list.split('|')) {
    const [before, after = ''] = phrase.trim().split(/\s*…\s*/) as [string, string?];
    const [forms, ...rest] = before.split(/\s+/);
    for (const [nth, form] of forms!.split('/').entries()) {
      const all = byFirst.get(form) ?? [];
      all.push({
        family,
        way,
        of,
        words: [form, ...rest],
        base: nth === 0 && rest.length === 0,
        last: after ? after.split(' ') : [],
      });
      all.sort((a, b) => b.words.length + b.last.length - a.words.length - a.last.length);
      byFirst.set(form, all);
    }
  }

/** The outcomes of a text, in order; the theme of those where no thing is seen that has them is empty. */
export const outcomesOf: (facts: Facts) => readonly Outcome[] = derived((facts) => {
  const found: Outcome[] = [];
  for (let at = 0; at < facts.tokens.length; at++) {
    const { lower } = facts.tokens[at]!.term;
    if (FAVOURS.has(lower)) found.push(...favourAt(facts, at));
    const turns = byFirst.get(lower);
    if (!turns || facts.tokens[at]!.name || isCue(facts, at)) continue;
    let length = 0;
    for (const turn of turns) {
      const here = turn.words.length + turn.last.length;
      if (here < length) break;
      if (!isVerb(facts, at, turn.base)) continue;
      const outcomes = read(facts, at, turn);
      found.push(...outcomes);
      if (outcomes.length > 0) length = here;
    }
  }
  return found;
});

function read(facts: Facts, at: number, { family, way, of, words, last }: Turn): Outcome[] {
  const { tokens } = facts;
  if (!words.every((word, i) => tokens[at + i]?.term.lower === word)) return [];
  let to = at + words.length;
  let close = tokens.length;
  if (last.length > 0) {
    close = closeOf(facts, to, last);
    if (close < 0) return [];
  }
  const themes = themesOf(facts, at, to, close, of);
  if (last.length > 0) to = close + last.length;
  const read = said(facts, at, way, tokens[to - 1]!.end);
  return (themes.length > 0 ? themes : [NO_THEME]).map((theme) => ({ family, at, ...theme, ...read }));
}

/** *shed 400 jobs and created 250*: of what, only a reader sees. */
const NO_THEME: Theme = { head: -1, theme: [] };

/** *refused to*: denies what follows, and is no outcome itself. */
const isCue = ({ tokens, negations }: Facts, at: number): boolean =>
  negations.some(({ cue }) => cue.start <= tokens[at]!.start && tokens[at]!.end < cue.end);

function themesOf(facts: Facts, at: number, to: number, close: number, of: ThemeOf): Theme[] {
  if (of === 'subject' || (of === 'object' && isPassive(facts, at))) return subjectsOf(facts, at);
  if (of === 'object') return objectOf(facts, to, close);
  const end = Math.min(clauseAt(facts, at).to, to + REACH);
  for (let k = to; k < end; k++)
    if (facts.tokens[k]!.term.lower === of) return objectOf(facts, k + 1, facts.tokens.length);
  return [];
}

/** The way that the text says, and where it stands with what denies it. */
function said(facts: Facts, at: number, way: 1 | -1, end: number): Pick<Outcome, 'way' | 'denied' | 'start' | 'end'> {
  const denial = denialOf(facts, at);
  const { start } = facts.tokens[at]!;
  // *voted against lifting*
  if (facts.tokens[at - 1]?.term.lower === 'against')
    return { way: way === 1 ? -1 : 1, denied: true, start: facts.tokens[at - 1]!.start, end };
  if (denial === null) return { way, denied: false, start, end };
  if (denial === 'open') return { way: 0, denied: true, start, end };
  return { way: way === 1 ? -1 : 1, denied: true, start: Math.min(start, denial.cue.start), end };
}

/** *won the assent of the council*, *was refused permission*: whoever or whatever stands beside it has it, or has it not. */
function favourAt(facts: Facts, at: number): Outcome[] {
  const { tokens } = facts;
  const { from, to } = clauseAt(facts, at);
  for (let k = at - 1; k >= Math.max(from, at - 5); k--) {
    const { lower } = tokens[k]!.term;
    const way = GIVES.has(lower) ? 1 : DENIES.has(lower) ? -1 : 0;
    if (way === 0) continue;
    const theme = range(settingOf(facts, at).from, to).filter((n) => n !== k && n !== at && tokens[n]!.weight > 0);
    const read = said(facts, k, way, tokens[at]!.end);
    return [{ family: 'decide', at, head: -1, theme, ...read }];
  }
  return [];
}

const BE = /^(?:is|are|was|were|be|been|being|got|gets|get)$/;
const BEFORE_VERB = /^(?:to|will|would|can|could|may|might|must|shall|should|did|do|does|not|never|cannot|and|or|but)$/;
const BEFORE_NOUN = /^(?:a|an|the|its|their|his|her|this|that|these|those|of|no|any|each|every|some|for|with|in|on)$/;
const IRREGULAR = /^(?:cut|put|shut|let|hit|hurt|set|shed|beat|burst|exempt|subject|out|is|are|was|were|still)$/;

/** A finite verb, participle or infinitive; not *the ban*, *a closed court*. */
function isVerb({ tokens }: Facts, at: number, base: boolean): boolean {
  const { lower } = tokens[at]!.term;
  const before = tokens[at - 1]?.term.lower ?? '';
  // *his 13 starts*
  if (BEFORE_NOUN.test(before) || (tokens[at - 1]?.figure && /s$/.test(lower))) return false;
  // *an order blocking the sale*: says what kind of order.
  if (/ing$/.test(lower)) return BE.test(before) || /^(?:against|still|and|but)$/.test(before);
  if (!base || isVerbal(lower) || IRREGULAR.test(lower)) return true;
  if (BEFORE_VERB.test(before) || /n['’]t$|ly$/.test(before)) return true;
  // *the rules hamper exporters*, *analysts doubt the figures*: a plural acts on something; not *sales slump*.
  const after = tokens[at + 1];
  const isPlural = /[^s]s$/.test(before) || SEVERAL.test(before);
  return isPlural && !tokens[at]!.breaks && after !== undefined && !after.breaks && isObject(after);
}

const SEVERAL = /^(?:people|men|women|children|police|they|we|who)$/;
const DETERMINER = /^(?:the|a|an|its|their|his|her|this|that|these|those|any|all|both|some|many)$/;
const isObject = ({ term, weight }: Token): boolean =>
  DETERMINER.test(term.lower) || (weight > 0 && /[^s]s$/.test(term.lower));

/** *was (narrowly) approved*, *approved by*; not *had approved*. */
function isPassive({ tokens }: Facts, at: number): boolean {
  if (tokens[at + 1]?.term.lower === 'by' && /(?:ed|en|t)$/.test(tokens[at]!.term.lower)) return true;
  // *are still holding*
  if (/ing$/.test(tokens[at]!.term.lower)) return false;
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const { lower } = tokens[k]!.term;
    if (BE.test(lower)) return true;
    if (!/ly$/.test(lower) && !/^(?:not|never|then|later|also|still|itself|already|yet|once|again)$/.test(lower))
      return false;
  }
  return false;
}

const NO_THING = /^(?:.*ly|one|ones|not|never|neither|nor|due|still|yet|already|ever|any|also)$/;
const REACH = 12;
const MOST = 7;
const PREPOSITION =
  /^(?:of|in|at|from|for|with|by|to|near|against|on|over|into|under|between|among|through|during|until|within|per|as|about|without)$/;

/** What stands behind a verb: its head is the last word before a preposition; what *of* adds belongs to the theme. */
function objectOf(facts: Facts, from: number, close: number): Theme[] {
  const { tokens } = facts;
  const theme: number[] = [];
  let head = -1;
  let open = true;
  for (let k = from; k < Math.min(close, tokens.length, from + REACH); k++) {
    const { term, sentence, breaks, weight, figure } = tokens[k]!;
    if (sentence !== tokens[from - 1]!.sentence || (breaks && k > from)) break;
    // *the question of the islands and that of fishing*
    if (STANDS_IN.test(term.lower) && PREPOSITION.test(tokens[k + 1]?.term.lower ?? '')) continue;
    if (/^(?:that|which|who|whose|because|while|when|after|before|until|if|but|although|despite|so)$/.test(term.lower))
      break;
    if (PREPOSITION.test(term.lower)) {
      if (head < 0) {
        // *the one for the smelter*
        if (k > from && !STANDS_IN.test(tokens[k - 1]!.term.lower)) break;
        continue;
      }
      open = false;
      continue;
    }
    if (isVerbal(term.lower) && head >= 0 && weight === 0) break;
    // *upheld the ban and dismissed the complaint*
    if (term.lower === 'and' && head >= 0 && isVerbal(tokens[k + 1]?.term.lower ?? '')) break;
    if (weight === 0 || NO_THING.test(term.lower)) continue;
    theme.push(k);
    // *order barring it*
    if (/ing$/.test(term.lower) && head >= 0 && head === k - 1) open = false;
    if (open && !figure) head = k;
    if (theme.length === MOST) break;
  }
  return head < 0 ? [] : [{ head, theme }];
}

const STANDS_IN = /^(?:one|ones|that|those)$/;
const OPENS_NOUN = /^(?:the|a|an|its|their|his|her|neither|both|all|none|this)$/;

/** What stands before a verb, each of *X and its Y*: the head of each is the last word before its first preposition. */
function subjectsOf(facts: Facts, at: number): Theme[] {
  const { tokens } = facts;
  const { from } = settingOf(facts, at);
  const found: { head: number; theme: number[] }[] = [{ head: -1, theme: [] }];
  let open = true;
  for (let k = Math.max(from, at - SUBJECT_REACH); k < at; k++) {
    const { term, weight, figure, breaks } = tokens[k]!;
    const opens = OPENS_NOUN.test(term.lower);
    // An opening phrase or clause is no subject: what stands behind its comma is.
    if (breaks && k > from && opens) found.length = 0;
    if ((breaks && k > from && opens) || (opens && tokens[k - 1]?.term.lower === 'and')) {
      found.push({ head: -1, theme: [] });
      open = true;
    }
    const last = found.at(-1)!;
    if (PREPOSITION.test(term.lower)) open = last.head < 0;
    if (weight === 0 || NO_THING.test(term.lower) || isVerbal(term.lower)) continue;
    last.theme.push(k);
    if (open && !figure) last.head = k;
  }
  return found.filter(({ head }) => head >= 0);
}
const SUBJECT_REACH = 16;

/** Where the words that close a turn of phrase stand, behind its object; -1 when they do not. */
function closeOf({ tokens }: Facts, from: number, last: readonly string[]): number {
  for (let k = from + 1; k < Math.min(tokens.length, from + REACH); k++) {
    if (tokens[k]!.sentence !== tokens[from - 1]!.sentence) return -1;
    if (last.every((word, i) => tokens[k + i]?.term.lower === word)) return k;
    if (tokens[k]!.breaks || /^(?:that|which|who|because|while|when)$/.test(tokens[k]!.term.lower)) return -1;
  }
  return -1;
}
