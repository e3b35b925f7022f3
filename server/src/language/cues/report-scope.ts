import { HARD_BREAK, SOFT_BREAK, type Tagged } from './tagged.ts';
import { FIRST_PERSON } from './tags.ts';

/** Somebody else's words or thoughts: the words that say whose, and the words that are theirs. */
export interface ReportFrame {
  /** The words that introduce it, first and last: `Liu said`. */
  readonly first: number;
  readonly last: number;
  /** The words that are somebody else's: from, and up to but without. */
  readonly from: number;
  readonly to: number;
}

/** Words that begin the writer's own remark behind a reported clause: *, but we …*, *, although this …* */
const TURNS = /^(?:but|yet|although|though|while|and|so)$/;
const OWN_SUBJECTS = /^(?:we|i|this|that|there|it|such)$/;

/** Where reported words that start at `from` end: at a semicolon, or where the writer speaks again. */
export function scopeEnd(s: Tagged, from: number): number {
  for (let at = from + 1; at < s.length; at++) {
    const gap = s.breakBefore(at);
    if (gap === HARD_BREAK) return at;
    if (gap !== SOFT_BREAK) continue;
    if (s.has(at, FIRST_PERSON)) return at;
    if (TURNS.test(s.lower(at)) && OWN_SUBJECTS.test(s.lower(at + 1))) return at;
  }
  return s.length;
}

/** Where reported words that end before `before` start: behind the last semicolon, else at the start. */
export function scopeStart(s: Tagged, before: number): number {
  let at = Math.max(0, before - 1);
  while (at > 0 && s.breakBefore(at) !== HARD_BREAK) at--;
  return at;
}
