import type { Word } from '../words.ts';
import type { CausalCue } from './model.ts';

/** The clause around a cue, as words from `first` up to, without, `next`. */
export interface Frame {
  readonly first: number;
  readonly next: number;
  /** *may lead to*, *suggests that it causes* */
  readonly hedged: boolean;
  /** *whether it causes*, *to examine the effect of* */
  readonly asked: boolean;
}

/** Words on each side that are looked at: longer than clauses are, and the time stays linear. */
const REACH = 40;
/** A modal further away belongs to another verb. */
const MODAL_REACH = 7;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** Not *can*: what can cause something does cause it (the scale of Sumner et al. has it next to plain cause). */
const MODALS = set("may might could would couldn't mightn't");
/** Not *suggest*: that a study only suggests it is a question of who says it, not of what goes with what. */
const HEDGES = set(
  `appear appears appeared seem seems seemed possibly probably perhaps potentially maybe presumably
  apparently likely unlikely thought believed suspected hypothesise hypothesize hypothesised hypothesized hypothesis possible
  plausible probable potential conceivably arguably expected`,
);
const ASKING = set(
  `whether examine examined examines examining investigate investigated investigates investigating evaluate evaluated evaluates evaluating
  assess assessed assesses assessing explore explored explores exploring determine determining clarify elucidate objective aim
  aims aimed ask asks asked compare`,
);
const MORE_WORK = set('further future additional more');
const WORK = set('study studies research trials trial investigation investigations work');
/** What comes out of an inquiry: behind it nothing is asked any longer. */
const FINDING = set('found find finds showed show shows shown revealed concluded conclude demonstrated');
const CLAUSE_STARTS = set('but whereas while although though however');

/** The clause of a cue, and how it is meant there. */
export function frameOf(text: string, words: readonly Word[], cue: CausalCue): Frame {
  let hedged = false;
  let asked = false;
  let found = false;
  let at = cue.first;
  for (; at > 0 && cue.first - at < REACH && !isClauseStart(text, words, at); at--) {
    const { lower } = words[at - 1]!;
    if (FINDING.has(lower)) found = true;
    if (isHedge(words, at - 1, cue.first)) hedged = true;
    if (!found && asks(words, at - 1)) asked = true;
  }
  let next = cue.next;
  while (next < words.length && next - cue.next < REACH && !isClauseStart(text, words, next)) next++;
  const first = at < cue.first && CLAUSE_STARTS.has(words[at]!.lower) ? at + 1 : at;
  return { first, next, hedged, asked };
}

function isHedge(words: readonly Word[], at: number, cue: number): boolean {
  const { lower } = words[at]!;
  if (MODALS.has(lower)) return cue - at <= MODAL_REACH;
  if (!HEDGES.has(lower)) return false;
  return !lower.endsWith('likely') || !/^(?:more|less|most|least)$/.test(words[at - 1]?.lower ?? '');
}

/** *further studies*, *whether*: what follows is asked. */
function asks(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (ASKING.has(lower)) return true;
  return MORE_WORK.has(lower) && (WORK.has(words[at + 1]?.lower ?? '') || WORK.has(words[at + 2]?.lower ?? ''));
}

/** A full stop, semicolon or colon before the word, or a word that sets a new clause against the last one. */
function isClauseStart(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (CLAUSE_STARTS.has(word.lower)) return true;
  const from = words[at - 1]!.end;
  if (word.start === from + 1) return false;
  for (let i = from; i < word.start && i < from + 6; i++) if ('.;:!?'.includes(text[i]!)) return true;
  return false;
}
