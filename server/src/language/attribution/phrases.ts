import { clauseStart, sentenceEnd, sentenceStart } from '../clause-bounds.ts';
import { BE, DETERMINER, NUMBER_WORD } from '../cues/tags.ts';
import { HARD_GAP, NO_GAP, type WordView } from '../word-view.ts';
import type { Frame } from './frame.ts';
import { nounPhraseBefore, nounPhraseFrom, type Range, sourceBefore } from './sources.ts';

/** *according to plan*: nobody speaks. */
const NOBODY =
  /^(?:plan|plans|size|type|law|need|needs|schedule|age|rank|whether|how|which|what|taste|weight|custom|rule|rules|protocol|instructions)$/;

/** *According to Liu, output fell*; *output fell, according to Liu*. */
export function accordingTo(v: WordView, i: number): Frame | null {
  if (v.lower(i + 1) !== 'to' || v.gap(i + 1) !== NO_GAP || NOBODY.test(v.lower(i + 2))) return null;
  const source = nounPhraseFrom(v, i + 2);
  if (!source) return null;
  // *The inquiry goes on; according to a first report, the hatch was open*: what stands before the semicolon is said by nobody.
  const opens = i > 0 && v.gap(i) >= HARD_GAP;
  const from = opens ? i : sentenceStart(v, i);
  const to = sentenceEnd(v, i);
  const behind = source[1] < to && (i === from || i - from <= 2) ? ([source[1] + 1, to] as const) : null;
  return { source, cue: [i, i + 1], content: behind ?? (i > from ? [from, i - 1] : source) };
}

/** *reportedly*, *allegedly*: nobody is named. */
export const byNobody = (v: WordView, i: number): Frame => ({
  source: null,
  cue: [i, i],
  content: [clauseStart(v, i), sentenceEnd(v, i)],
});

/** *in Liu's view*, *in the view of the ministry*, *in his words* */
export function inTheViewOf(v: WordView, i: number): Frame | null {
  let start = i - 1;
  while (start > 0 && i - start <= 6 && v.lower(start) !== 'in') start--;
  if (start < 0 || v.lower(start) !== 'in' || i - start > 6 || i - start < 2) return null;
  const content: Range = [sentenceStart(v, i), sentenceEnd(v, i)];
  if (v.lower(i + 1) === 'of' && v.lower(i - 1) === 'the') {
    const source = nounPhraseFrom(v, i + 2);
    return source && { source, cue: [start, i + 1], content };
  }
  const owner = v.lower(i - 1);
  if (!/(?:'s|s)$/.test(owner) && !/^(?:his|her|their|my|our)$/.test(owner)) return null;
  return { source: [start + 1, i - 1], cue: [start, i], content };
}

/** *The board is convinced that prices will fall*, *was not sure whether*: what somebody holds to be so. */
export function heldBy(v: WordView, i: number): Frame | null {
  const be = v.beforeAdverbs(i);
  if (be < 1 || !v.has(be, BE) || v.gap(i + 1) !== NO_GAP || !/^(?:that|whether)$/.test(v.lower(i + 1))) return null;
  const source = sourceBefore(v, be);
  if (!source || /^(?:it|this|that|there|what)$/.test(v.lower(source[1])) || i + 2 >= v.length) return null;
  return { source, cue: [be, i], content: [i + 2, sentenceEnd(v, i + 2)] };
}

/** *as Liu put it* */
export function asTheyPutIt(v: WordView, i: number): Frame | null {
  if (v.lower(i + 1) !== 'it') return putsAt(v, i);
  for (let at = i - 1; at >= 0 && i - at <= 8; at--)
    if (v.lower(at) === 'as' && at < i - 1)
      return { source: [at + 1, i - 1], cue: [i, i + 1], content: [sentenceStart(v, i), sentenceEnd(v, i)] };
  return null;
}

/** *The rebels put the losses at 200 men*: a reckoning. */
function putsAt(v: WordView, i: number): Frame | null {
  for (let at = i + 2; at <= i + 12 && v.gap(at) === NO_GAP; at++) {
    if (v.lower(at) !== 'at') continue;
    let figure = at + 1;
    while (
      figure < at + 5 &&
      /^(?:more|less|fewer|than|about|around|some|over|under|up|to|nearly|almost|close|at|least|no|only|just)$/.test(
        v.lower(figure),
      )
    )
      figure++;
    if (!v.has(figure, NUMBER_WORD) && !/^[\p{Sc}]?\d/u.test(v.lower(figure))) continue;
    const source = sourceBefore(v, i);
    return source && { source, cue: [i, i], content: [i + 1, sentenceEnd(v, i)] };
  }
  return null;
}

/** *Liu's claim that*, *the allegation by Liu that*, *fears that*, *allegations of fraud* */
export function nounFrame(v: WordView, i: number): Frame | null {
  const by = v.lower(i + 1) === 'by' ? nounPhraseFrom(v, i + 2) : null;
  const at = by ? by[1] + 1 : i + 1;
  const opens =
    v.lower(at) === 'that' ||
    (v.lower(at) === 'of' && /^allegations?|accusations?$/.test(v.lower(i))) ||
    (v.gap(at) === NO_GAP && VOICED_OF.test(v.lower(at)) && isVoiced(v, i));
  if (!opens || v.gap(at) !== NO_GAP || at + 1 >= v.length) return null;
  return { source: by ?? owner(v, i), cue: [i, i], content: [at + 1, sentenceEnd(v, at + 1)] };
}

const VOICED_OF = /^(?:about|over|for|of|at|with)$/;

/** *voiced concern about*, *expressed strong doubts about* */
const isVoiced = (v: WordView, i: number): boolean =>
  [i - 1, i - 2].some((at) => /^(?:voic|express|rais)(?:e|es|ed|ing)?$/.test(v.lower(at)));

function owner(v: WordView, i: number): Range | null {
  const before = v.lower(i - 1);
  if (/^(?:his|her|their|its|my|our)$/.test(before)) return [i - 1, i - 1];
  if (!/(?:'s|s')$/.test(before) || v.has(i - 1, DETERMINER)) return null;
  return nounPhraseBefore(v, i - 1);
}
