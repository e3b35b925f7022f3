import type { Span } from '../../text/span.ts';
import { BE } from '../cues/tags.ts';
import { WordView } from '../word-view.ts';
import { type Word, wordsOf } from '../words.ts';

/** A word that claims certainty: *clearly*, *beyond doubt*, *proved that*. */
export type Booster = Span;

const ADVERBS = new Set(
  'clearly undoubtedly definitely certainly unquestionably indisputably undeniably obviously plainly conclusively irrefutably evidently surely'.split(
    ' ',
  ),
);
const ADJECTIVES = new Set('clear certain evident obvious undeniable indisputable undisputed proven beyond'.split(' '));
const PROVING = new Set('prove proves proved proven proving'.split(' '));
const DOUBT = /^(?:no|without|beyond|any|a|reasonable|doubt|question|dispute)$/;

/** The words of a text that claim certainty, in order, whoever speaks. `words` saves reading them again. */
export function boostersIn(text: string, words: readonly Word[] = wordsOf(text)): Booster[] {
  const found: Booster[] = [];
  const v = new WordView(text, words);
  for (let at = 0; at < words.length; at++) {
    const last = endOfBooster(v, at);
    if (last < 0) continue;
    found.push({ start: words[at]!.start, end: words[last]!.end });
    at = last;
  }
  return found;
}

function endOfBooster(v: WordView, i: number): number {
  const word = v.lower(i);
  if (ADVERBS.has(word)) return word === 'certainly' && /^(?:almost|nearly|virtually)$/.test(v.lower(i - 1)) ? -1 : i;
  if (PROVING.has(word) && v.lower(i + 1) === 'that') return i + 1;
  if (word === 'no' || word === 'without' || word === 'beyond') return endOfDoubt(v, i);
  if (ADJECTIVES.has(word) && v.lower(i + 1) === 'that' && v.has(v.beforeAdverbs(i), BE) && !isDenied(v, i))
    return i + 1;
  return -1;
}

/** *no doubt*, *without question*, *beyond any reasonable doubt* */
function endOfDoubt(v: WordView, i: number): number {
  for (let at = i + 1; at <= i + 4 && DOUBT.test(v.lower(at)); at++)
    if (/^(?:doubt|question|dispute)$/.test(v.lower(at))) return at;
  return -1;
}

const isDenied = (v: WordView, i: number): boolean => /^(?:not|hardly|less|far)$/.test(v.lower(i - 1));
