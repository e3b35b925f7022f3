import { clauseStart, sentenceEnd } from '../clause-bounds.ts';
import { BE } from '../cues/tags.ts';
import { isBare } from '../predicates.ts';
import { NO_GAP, type WordView } from '../word-view.ts';
import type { Frame } from './frame.ts';
import { nounPhraseFrom, type Range } from './sources.ts';
import type { ReportingVerb } from './verbs.ts';

/** Passives that report without more: *a fire was reported*. */
const BARE_PASSIVE = /^(?:report|confirm|announce|allege|reveal|disclose)$/;
const NO_REPORT_TO = /^(?:find|show|know|see|expect|hope|forecast|urge|ask|require|decide|agree|call|tell|describe)$/;

/** *was described as a mistake*: somebody's view of it. */
const SEEN_AS = /^(?:describe|denounce|condemn|hail|praise|dismiss|criticise|criticize|ridicule|see|cite)$/;

/** *is said to*, *it was reported that*, *was confirmed by Liu*, *was accused of*; null when no *be* stands before. */
export function passiveFrame(v: WordView, i: number, verb: ReportingVerb): Frame | null {
  const be = v.beforeAdverbs(i);
  if (be < 0 || !v.has(be, BE) || /ing$/.test(v.lower(i))) return null;
  const next = v.lower(i + 1);
  const by = v.gap(i + 1) === NO_GAP && next === 'by' ? nounPhraseFrom(v, i + 2) : null;
  const owner = by && /^(?:accuse|suspect)$/.test(verb.lemma) ? beforeDeed(v, by) : by;
  const to = owner ? owner[1] + 1 : i + 1;
  const from = clauseStart(v, be);
  const whole: Range = [from, sentenceEnd(v, i)];
  if (v.lower(to) === 'that' && to + 1 < v.length)
    return { source: owner, cue: [be, i], content: [to + 1, sentenceEnd(v, to + 1)] };
  if (v.lower(to) === 'to' && v.gap(to) === NO_GAP && isBare(v, to + 1) && !NO_REPORT_TO.test(verb.lemma))
    return { source: owner, cue: [be, i], content: whole };
  if (SEEN_AS.test(verb.lemma) && v.lower(to) === 'as') return { source: owner, cue: [be, i], content: whole };
  if (/^(?:accuse|suspect)$/.test(verb.lemma) && v.lower(to) === 'of')
    return { source: owner, cue: [be, i], content: whole };
  if (owner && be > from && verb.lemma !== 'know') return { source: owner, cue: [be, i], content: [from, be - 1] };
  if (BARE_PASSIVE.test(verb.lemma) && be > from) return { source: null, cue: [be, i], content: whole };
  return null;
}

/** *accused by an aide of hiding payments*: the aide. */
function beforeDeed(v: WordView, [first, last]: Range): Range {
  for (let at = first + 1; at < last; at++)
    if (v.lower(at) === 'of' && /[a-z]{2}ing$/.test(v.lower(at + 1))) return [first, at - 1];
  return [first, last];
}
