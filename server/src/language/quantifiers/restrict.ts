import type { Span } from '../../text/span.ts';
import { tagsOf } from '../cues/lexicon.ts';
import { BE, DETERMINER, NUMBER_WORD, PREPOSITION } from '../cues/tags.ts';
import { isJoined, phraseAt } from '../phrases.ts';
import { isStopWord, stemOf } from '../stems.ts';
import { type Word, wordsOf } from '../words.ts';
import { endsPhrase } from './head.ts';
import { APPROVAL, CONDITIONS, type Narrowing, type RestrictionKind } from './restriction-words.ts';
import { scopeAt } from './scope.ts';

export type { RestrictionKind } from './restriction-words.ts';

/** What makes a statement narrower: a condition, an exception, a place, a group. */
export interface Restriction extends Span {
  readonly kind: RestrictionKind;
  /** The stems of the content words inside, cue left out: *only in Norway* has `norwai`. */
  readonly stems: readonly string[];
}

/** The longest condition that is looked at, in words. */
const LONGEST = 25;

/**
 * What narrows the statements of a text, in order of where it starts. One may lie in another: *only in Norway* is an `only`
 * and an `in`. Dates (*in May*) are none. `words` saves reading them again.
 */
export function restrictionsIn(text: string, words: readonly Word[] = wordsOf(text)): Restriction[] {
  const found: Restriction[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(CONDITIONS, text, words, at);
    if (phrase) {
      const inside = at + phrase.words.length;
      if (!isOtherUse(text, words, at, inside, phrase.words.join(' ')))
        found.push(restriction(words, at, inside, endOf(text, words, inside, phrase.value), phrase.value.kind));
      // What else starts inside the cue is part of it; what follows may be a scope of its own.
      at = inside - 1;
      continue;
    }
    const scope = scopeAt(text, words, at);
    if (scope) found.push(restriction(words, at, scope.inside, scope.next, scope.kind));
  }
  return found;
}

function restriction(
  words: readonly Word[],
  first: number,
  inside: number,
  next: number,
  kind: RestrictionKind,
): Restriction {
  const stems: string[] = [];
  for (let at = inside; at < next; at++) {
    const { lower } = words[at]!;
    if (!isStopWord(lower)) stems.push(stemOf(lower));
  }
  return { start: words[first]!.start, end: words[next - 1]!.end, kind, stems };
}

/** The word behind a condition: where its clause ends, for a narrow one where its noun phrase does. */
function endOf(text: string, words: readonly Word[], inside: number, { extent }: Narrowing): number {
  if (extent === 'none') return inside;
  let content = 0;
  let at = inside;
  for (; at < words.length && at - inside < LONGEST && isJoined(text, words, at); at++) {
    const { lower } = words[at]!;
    if (extent === 'phrase' && content > 0 && endsPhrase(lower) && !isInner(lower)) break;
    if (/^(?:but|then|whereas|although)$/.test(lower)) break;
    if (!isStopWord(lower)) content++;
  }
  return at;
}

/** *companies with a licence*: goes on inside a noun phrase. */
const isInner = (lower: string): boolean =>
  (tagsOf(lower) & (DETERMINER | PREPOSITION)) !== 0 || lower === 'and' || lower === 'or';

const isFigure = (lower: string): boolean => /^[\d$€£]/.test(lower) || (tagsOf(lower) & NUMBER_WORD) !== 0;
/** They ask whether. */
const ASKING =
  /^(?:ask(?:s|ed|ing)?|see|know|knows|knew|wonder(?:s|ed)?|doubt(?:s|ed)?|check(?:ed)?|determine|unclear|unsure|as|even|what)$/;

function isOtherUse(text: string, words: readonly Word[], at: number, inside: number, key: string): boolean {
  const before = words[at - 1]?.lower ?? '';
  const after = isJoined(text, words, inside) ? words[inside]!.lower : '';
  switch (key) {
    case 'only':
      return before === 'not' || before === 'if' || before.endsWith("n't") || after === '' || after === 'just';
    case 'solely':
    case 'exclusively':
      return before === 'not';
    case 'just':
      return !(isFigure(after) || /^(?:a|one|half)$/.test(after));
    case 'if':
      return ASKING.test(before) || /^(?:not|any|only|so|anything|ever|)$/.test(after);
    case 'as long as':
    case 'so long as':
      return isFigure(after) || after === 'a';
    case 'subject to':
      return (tagsOf(before) & BE) !== 0 && !approvalAhead(words, inside);
    case 'pending':
      return (tagsOf(before) & (DETERMINER | BE)) !== 0 || after === '';
    case 'other than':
      return before === 'none';
    case 'in part':
      return after === 'of';
    default:
      return false;
  }
}

function approvalAhead(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 4 && at < words.length; at++) if (APPROVAL.test(words[at]!.lower)) return true;
  return false;
}
