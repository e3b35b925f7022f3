import { isStopWord } from '../stems.ts';
import { CARDINALS, numberAt, ORDINALS, ordinalAt } from './numerals.ts';
import type { Token } from './tokens.ts';

/** A fraction or a proportion as read; `parts` for *3 out of 10*. */
interface ReadShare {
  readonly value: number;
  readonly next: number;
  readonly parts: readonly [number, number] | null;
  readonly step: number;
}

/** `two-thirds`, `a half`, `half of`, `a quarter`, `one in three`, `one child in three`, `3 out of 10`, `3/4 of`; null when none starts here. */
export function shareAt(tokens: readonly Token[], at: number): ReadShare | null {
  return (
    slashed(tokens, at) ??
    proportion(tokens, at) ??
    nounBetween(tokens, at) ??
    ofEach(tokens, at) ??
    fraction(tokens, at)
  );
}

/** What behind *a third* shows that it is a part: *of*, a noun with its article, a comparison, the end. */
const BEHIND_PART: ReadonlySet<string> = new Set(
  'of say says would will had has is was went goes go come comes came actually already the its their his her our all to in by from at for since between and or but on as less more fewer lower higher below above cut off were are have that this these those with during over before after last when while once until because despite even only again between within amid across against compared , . ; : ) ! ? – —'.split(
    ' ',
  ),
);
const PARTS: Readonly<Record<string, number>> = { half: 2, halves: 2, quarter: 4, quarters: 4 };

function fraction(tokens: readonly Token[], at: number): ReadShare | null {
  const token = tokens[at]!;
  const { lower } = token;
  if (lower === 'half') return bareHalf(tokens, at);
  const article = lower === 'a' || lower === 'an' || lower === 'another';
  // *a further fifth*
  const more = article && /^(?:further|additional)$/.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  const count = article ? 1 : (CARDINALS.get(lower) ?? (token.value <= 100 ? token.value : undefined));
  if (count === undefined || count === 0 || count % 1 !== 0) return null;
  const dash = tokens[at + 1]?.lower === '-' ? 1 : 0;
  const named = denominator(tokens, at + 1 + more + dash, count > 1);
  if (!named || named.parts <= count || named.parts === 1) return null;
  const end = tokens[named.next];
  // *just under a tenth actually came*: an ordinal is not bounded.
  const isBounded = /^(?:under|over|about|nearly|almost|around|than)$/.test(tokens[at - 1]?.lower ?? '');
  if (count === 1 && end && !isBounded && !BEHIND_PART.has(end.lower)) return null;
  if (named.word === 'quarter' && end?.lower === 'of' && tokens[named.next + 1]?.kind === 'numeral') return null;
  return { value: count / named.parts, next: named.next, parts: null, step: 1 / named.parts };
}

function denominator(
  tokens: readonly Token[],
  at: number,
  plural: boolean,
): { parts: number; next: number; word: string } | null {
  const word = tokens[at]?.lower ?? '';
  const named = PARTS[word];
  if (named !== undefined) return word.endsWith('s') === plural ? { parts: named, next: at + 1, word } : null;
  if (plural) {
    const parts = word.endsWith('s') ? ORDINALS.get(word.slice(0, -1)) : undefined;
    return parts !== undefined && parts > 2 ? { parts, next: at + 1, word } : null;
  }
  const ordinal = tokens[at] ? ordinalAt(tokens, at) : null;
  return ordinal && ordinal.value > 2 ? { parts: ordinal.value, next: ordinal.next, word } : null;
}

/** *half had been spent*: behind *a third* these may tell of a third thing. */
const BEHIND_HALF = /^(?:had|has|is|was|went|goes|go|comes|come|came)$/;

/** *half of*, *half the*, *by half*, *a half*; not *half-hearted*, *the first half*, *half past*. */
function bareHalf(tokens: readonly Token[], at: number): ReadShare | null {
  const before = tokens[at - 1]?.lower ?? '';
  if (ordinalAt(tokens, Math.max(0, at - 1)) && at > 0) return null;
  if (['the', 'other', 'another', 'last', 'next', '-', 'second', 'this', 'each'].includes(before)) return null;
  const after = tokens[at + 1];
  if (after && !BEHIND_PART.has(after.lower) && !BEHIND_HALF.test(after.lower)) return null;
  return { value: 0.5, next: at + 1, parts: null, step: 0.5 };
}

/** `one in three`, `3 out of 10`, `nine of every ten`. */
function proportion(tokens: readonly Token[], at: number): ReadShare | null {
  const first = numberAt(tokens, at);
  if (!first) return null;
  const joined = joinEnd(tokens, first.next);
  if (joined === null) return null;
  const second = tokens[joined.next] && !tokens[joined.next]!.glued ? numberAt(tokens, joined.next) : null;
  if (!second || second.value < first.value || second.value % 1 !== 0) return null;
  const mark = !joined.plain && MARKS.has(second.value);
  if (!mark && (first.value % 1 !== 0 || second.value === first.value)) return null;
  if (joined.plain && !roundWhole(second.value)) return null;
  return {
    value: first.value / second.value,
    next: second.next,
    parts: [first.value, second.value],
    step: (mark ? Math.min(1, first.step) : 1) / second.value,
  };
}

/** So many words may stand between: *one long-term patient in five*. */
const BETWEEN = 4;

/** `one patient in five`, `two firms out of ten`; not *one strike in five years*, *two fires in three towns*, *one plant in 2020*. */
function nounBetween(tokens: readonly Token[], at: number): ReadShare | null {
  const first = numberAt(tokens, at);
  if (!first || first.value % 1 !== 0 || first.value >= 20) return null;
  let i = first.next;
  while (i < first.next + BETWEEN && isOfNoun(tokens[i])) i++;
  const joined = i > first.next ? joinEnd(tokens, i) : null;
  const start = joined && tokens[joined.next];
  const second = start && !start.glued && !start.capital ? numberAt(tokens, joined.next) : null;
  if (!second || second.value <= first.value || second.value > 1000 || !roundWhole(second.value)) return null;
  if (!endsShare(tokens[second.next])) return null;
  return {
    value: first.value / second.value,
    next: second.next,
    parts: [first.value, second.value],
    step: 1 / second.value,
  };
}

const isOfNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.kind === 'word' && !isStopWord(token.lower) && !CARDINALS.has(token.lower)) ||
    (token.lower === '-' && token.glued));

/** Behind it no noun may stand that the second figure counts: what looks like a plural or a unit is taken for one. */
const endsShare = (token: Token | undefined): boolean =>
  token === undefined ||
  (token.kind === 'sign' && /^[.,;:!?)”"’—–]$/.test(token.lower)) ||
  (token.kind === 'word' &&
    !token.glued &&
    (isStopWord(token.lower) ||
      (/(?:ed|ly)$/.test(token.lower) && !/eed$/.test(token.lower)) ||
      VERBS.has(token.lower)));
const VERBS: ReadonlySet<string> = new Set(
  `still now went got had has have is are was were will would could needs need says say said lives live works work came comes fell falls died dies left
  lost took takes gave gives paid pays does did made makes spent chose felt knew saw wants want never owns own uses use goes go ends end
  lack lacks miss misses report reports hold holds face faces fail fails rely relies earn earns receive receives get gets agree agrees
  support supports oppose opposes drink drinks smoke smokes think thinks`.split(/\s+/),
);

/** What marks are given out of: *6.2 out of 10*, *84/100*. */
const MARKS: ReadonlySet<number> = new Set([5, 10, 20, 100]);

/** `88 pence of every pound`, `40 cents on the dollar`: a share in hundredths. */
function ofEach(tokens: readonly Token[], at: number): ReadShare | null {
  const count = numberAt(tokens, at);
  if (!count || count.value > 100 || !/^(?:p|pence|cents?|¢)$/.test(tokens[count.next]?.lower ?? '')) return null;
  let next = count.next + 1;
  if (tokens[next]?.lower === 'out') next++;
  if (!/^(?:of|in|on|from|for)$/.test(tokens[next]?.lower ?? '')) return null;
  if (!/^(?:every|each|the|a)$/.test(tokens[next + 1]?.lower ?? '')) return null;
  if (!/^(?:pound|dollar|euro)$/.test(tokens[next + 2]?.lower ?? '')) return null;
  return { value: count.value / 100, next: next + 3, parts: [count.value, 100], step: count.step / 100 };
}

/** Whole numbers that people say *one in …* of: never a year. */
const roundWhole = (value: number): boolean =>
  value <= 20 || (value <= 1000 && value % 5 === 0) || (value > 1000 && value % 1000 === 0);

function joinEnd(tokens: readonly Token[], at: number): { next: number; plain: boolean } | null {
  const word = tokens[at]?.lower;
  const after = tokens[at + 1]?.lower;
  if (word === 'in' || word === '-') {
    if (word === '-') return after === 'in' && tokens[at + 2]?.lower === '-' ? { next: at + 3, plain: true } : null;
    return { next: after === 'every' || after === 'each' ? at + 2 : at + 1, plain: true };
  }
  if (word === 'out' && after === 'of')
    return { next: tokens[at + 2]?.lower === 'every' ? at + 3 : at + 2, plain: false };
  return word === 'of' && after === 'every' ? { next: at + 2, plain: false } : null;
}

/** `3/4 of`, `2/3 majority`, `84/100`, `6.2/10`; never `9/11`, `24/7`. */
function slashed(tokens: readonly Token[], at: number): ReadShare | null {
  const [a, slash, b] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (slash?.lower !== '/' || !slash.glued || !b?.glued || !(a.value <= b.value) || tokens[at - 1]?.lower === '/')
    return null;
  const after = tokens[at + 3];
  if (after?.glued && (after.kind !== 'sign' || after.lower === '/')) return null;
  if (MARKS.has(b.value) && b.value >= 10)
    return { value: a.value / b.value, next: at + 3, parts: [a.value, b.value], step: Math.min(1, a.step) / b.value };
  if (!(a.value >= 1 && b.value <= 10 && a.value < b.value)) return null;
  if (after?.lower !== 'of' && after?.lower !== 'majority') return null;
  return { value: a.value / b.value, next: at + 3, parts: null, step: 1 / b.value };
}
