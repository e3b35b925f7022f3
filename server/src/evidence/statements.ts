import { AUXILIARY, CONJUNCTION, RELATIVE } from '../language/cues/tags.ts';
import { looksFinite } from '../language/predicates.ts';
import { HARD_GAP, NO_GAP, type WordView } from '../language/word-view.ts';
import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import type { Facts } from './facts.ts';
import { viewOf } from './voices.ts';

const TURNS: ReadonlySet<string> = new Set('but although though whereas while'.split(' '));
/** With a comma before them they begin another statement. */
const ADDS: ReadonlySet<string> = new Set('and or which who whose where yet however'.split(' '));
const SUBJECTS: ReadonlySet<string> = new Set('he she it they we this these those there'.split(' '));

/**
 * The statements of a text, in order: parts that can be true or false for themselves, as far as punctuation and conjunctions tell. Together they
 * are the whole text.
 */
export const statementsOf = derived((facts: Facts): readonly Span[] => {
  const view = viewOf(facts);
  const found: Span[] = [];
  let start = 0;
  let aside = false;
  for (let at = 1; at < view.length; at++) {
    // *The agency, which would not comment, held back …*
    const resumes: boolean = aside && view.gap(at) !== NO_GAP && (view.has(at, AUXILIARY) || looksFinite(view, at));
    if (!resumes && !opens(view, at)) continue;
    aside = !resumes && view.has(at, RELATIVE);
    found.push({ start, end: view.words[at]!.start });
    start = view.words[at]!.start;
  }
  found.push({ start, end: facts.text.length });
  return found;
});

function opens(v: WordView, at: number): boolean {
  const gap = v.gap(at);
  if (gap >= HARD_GAP || TURNS.has(v.lower(at))) return true;
  if (gap !== NO_GAP) return ADDS.has(v.lower(at)) && !v.has(at + 1, CONJUNCTION);
  return v.lower(at) === 'and' && SUBJECTS.has(v.lower(at + 1));
}
