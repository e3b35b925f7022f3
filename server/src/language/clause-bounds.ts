import { FULL_STOP, HARD_GAP, NO_GAP, REACH, SOFT_GAP, type WordView } from './word-view.ts';

/** They begin a clause of their own, which a verb before them does not govern. */
const CLAUSE: ReadonlySet<string> = new Set(
  `but although though whereas while because since unless yet however instead so therefore when where which who whose
  until after before if despite`.split(/\s+/),
);
/** Of these, the ones that begin a statement of the speaker; the others hang on what is stated. */
const TURN: ReadonlySet<string> = new Set('but although though whereas while yet however'.split(' '));
const SUBJECTS: ReadonlySet<string> = new Set('he she it they we i you this that these those there'.split(' '));

const newSubject = (v: WordView, i: number): boolean => v.lower(i) === 'and' && SUBJECTS.has(v.lower(i + 1));

const opensClause = (v: WordView, i: number): boolean => {
  const gap = v.gap(i);
  if (gap >= HARD_GAP || CLAUSE.has(v.lower(i)) || newSubject(v, i)) return true;
  return gap === SOFT_GAP && (SUBJECTS.has(v.lower(i)) || v.lower(i) === 'according');
};

const opensStatement = (v: WordView, i: number): boolean =>
  v.gap(i) >= HARD_GAP || TURN.has(v.lower(i)) || (newSubject(v, i) && v.gap(i) !== NO_GAP);

const opensSentence = (v: WordView, i: number): boolean => v.gap(i) === FULL_STOP;

function lastBefore(v: WordView, from: number, opens: (v: WordView, i: number) => boolean): number {
  let at = from;
  while (at + 1 < v.length && at - from < REACH && !opens(v, at + 1)) at++;
  return at;
}

function firstOf(v: WordView, from: number, opens: (v: WordView, i: number) => boolean): number {
  let at = from;
  while (at > 0 && from - at < REACH && !opens(v, at)) at--;
  return at;
}

/** The last word of the clause that word `from` stands in. */
export const clauseEnd = (v: WordView, from: number): number => lastBefore(v, from, opensClause);
/** The first word of that clause. */
export const clauseStart = (v: WordView, from: number): number => firstOf(v, from, opensClause);
/** The last word of what a *that* before `from` may cover: to a semicolon, *but*, or the end of the sentence. */
export const statementEnd = (v: WordView, from: number): number => lastBefore(v, from, opensStatement);
/** The first and the last word of a sentence, as far as `REACH` words. */
export const sentenceStart = (v: WordView, from: number): number => firstOf(v, from, opensSentence);
export const sentenceEnd = (v: WordView, from: number): number => lastBefore(v, from, opensSentence);
