import { LABELS, MONTHS } from '../dates/names.ts';
import { isStopWord } from '../stems.ts';
import { approximatorBefore } from './approximators.ts';
import { countsHere } from './nouns.ts';
import { SCALES } from './numerals.ts';
import type { Token } from './tokens.ts';
import { unitAfter } from './units.ts';

/**
 * True when the numeral at a token is no quantity: part of a name (*COVID-19*, *Boeing 747*, *Article 5*, *Route 66*), a time of
 * day, a telephone number, an identifier, a model (*F-16*), a web or e-mail address, a footnote mark.
 */
export function isLeftOut(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (Number.isNaN(token.value) && token.kind === 'numeral') return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before && token.glued && (/^[#@_&=]$/.test(before.lower) || gluedToWord(tokens, at))) return true;
  if (before?.lower === '/' && token.glued && before.glued) return true;
  if (
    after?.glued &&
    (after.lower === '/' || after.lower === ':' || after.lower === '_') &&
    tokens[at + 2]?.glued &&
    isFigure(tokens[at + 2])
  )
    return true;
  if (before?.lower === ':' && before.glued && token.glued && tokens[at - 2]?.kind === 'numeral') return true;
  if (
    after?.glued &&
    after.kind === 'word' &&
    /^(?:am|pm|h|st|nd|rd|th|s|d|g|v)$/.test(after.lower) &&
    after.lower !== 'g'
  )
    return true;
  if (isListMark(tokens, at)) return true;
  return isClock(tokens, at) || isChain(tokens, at) || isLabelled(tokens, at);
}

const isFigure = (token: Token | undefined): boolean => token?.kind === 'numeral';

/** `COVID-19`, `F-16`, `G20`; not `mid-5`, `US$5`, `under-5`, `(5`. */
function gluedToWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  if (before.kind === 'word') return true;
  if (before.lower !== '-' && before.lower !== '–') return false;
  const word = tokens[at - 2];
  return before.glued && word?.kind === 'word' && !/^(?:sub|over|under|above|near|to|than)$/.test(word.lower);
}

/** `1.` or `2)` where a sentence begins. */
function isListMark(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (!after?.glued || (after.lower !== '.' && after.lower !== ')') || tokens[at + 2]?.glued) return false;
  return sentenceStarts(tokens, at) && tokens[at]!.value < 100 && tokens[at]!.value % 1 === 0;
}

/** `5 p.m.`, `10 o'clock`. */
function isClock(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.lower ?? '';
  if (after === "o'clock" || after === 'pm' || after === 'am') return after !== 'am' || tokens[at - 1]?.lower !== 'i';
  return (after === 'p' || after === 'a') && tokens[at + 2]?.lower === '.' && tokens[at + 3]?.lower === 'm';
}

/** Three or more numerals joined by hyphens, stops or (behind `+`) spaces: a telephone number, an ISBN, a version. */
function isChain(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (at - first < 8 && isJoint(tokens, first - 1)) first -= 2;
  let count = 1;
  for (let i = first; count < 4 && isJoint(tokens, i + 1); i += 2) count++;
  if (count >= 3) return true;
  return isDialled(tokens, at);
}

/** `+1 555 010 0199`: figures with nothing but spaces between, behind a plus. */
function isDialled(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (at - first < 5 && isFigure(tokens[first - 1])) first--;
  return tokens[first - 1]?.lower === '+' && (first < at || isFigure(tokens[at + 1]));
}

const isJoint = (tokens: readonly Token[], at: number): boolean => {
  const sign = tokens[at];
  if (!sign?.glued || !isFigure(tokens[at - 1]) || !isFigure(tokens[at + 1]) || !tokens[at + 1]!.glued) return false;
  return sign.lower === '-' || sign.lower === '.' || sign.lower === '‑' || sign.lower === '/';
};

/** A label or a capitalised name right before, and nothing behind that is counted or measured. */
function isLabelled(tokens: readonly Token[], at: number): boolean {
  let name = at - 1;
  if (tokens[name]?.lower === '.' && tokens[name]!.glued && tokens[name - 1]?.kind === 'word') name--;
  const before = tokens[name];
  if (before?.lower === '¶' || before?.lower === '§' || before?.lower === '@') return true;
  if (before?.kind !== 'word' || (name < at - 1 && !/^(?:no|nos|fig|vol|art|sec|ch|p|pp|para)$/.test(before.lower)))
    return false;
  if ((LABELS.has(before.lower) || SPANS.has(before.lower)) && !isCommon(tokens, name, at)) return true;
  if (!before.capital) return false;
  if (
    sentenceStarts(tokens, name) &&
    (isStopWord(before.lower) || OPENERS.has(before.lower) || isPluralBehind(tokens, at + 1))
  )
    return false;
  if (MONTHS.has(before.lower) || approximatorBefore(tokens, at) || NOT_NAMES.has(before.lower)) return false;
  if (isInSeries(tokens, name, at)) return false;
  const token = tokens[at]!;
  if (token.value % 1 !== 0 || token.lower.includes(',') || token.value > 9999) return false;
  const after = tokens[at + 1];
  return !(after && (SCALES.has(after.lower) || countsHere(tokens, at + 1) || unitAfter(tokens, at + 1, false)));
}

/** So far before it the figure may stand that tells what is counted. */
const SERIES_REACH = 16;

/** *Penhallow recycles 62 per cent of its waste, Trewinn 47 and Loy Cross 44*: what was said of the first with its measure or noun. */
function isInSeries(tokens: readonly Token[], name: number, at: number): boolean {
  if (!/^(?:,|;|\.|and|but|or)$/.test(tokens[at + 1]?.lower ?? '.')) return false;
  let first = name;
  while (tokens[first - 1]?.kind === 'word' && (tokens[first - 1]!.capital || tokens[first - 1]!.lower === 'the'))
    first--;
  if (!/^(?:,|;|and|but)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  for (let k = first - 2; k >= 0 && at - k <= SERIES_REACH && !/^[.!?]$/.test(tokens[k]!.lower); k--)
    if (isFigure(tokens[k]) && (k === 0 || !tokens[k - 1]!.capital || tokens[k - 1]!.kind !== 'word')) return true;
  return false;
}

/** *question 5 people*, *number 12 tonnes*, *part two million*: words that are also verbs or common nouns, before a measure. */
function isCommon(tokens: readonly Token[], name: number, at: number): boolean {
  const after = tokens[at + 1];
  if (tokens[name]!.capital && name > 0) return false;
  // *In the district 40 grants were made*
  if (isPluralBehind(tokens, at + 1) && /^(?:were|are|have|had|who|of)$/.test(tokens[at + 2]?.lower ?? '')) return true;
  return after !== undefined && (SCALES.has(after.lower) || countsHere(tokens, at + 1) || after.lower === '%');
}

/** Capitalised words that are no names: first words, currencies. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  'the a an in on of by with for from to and or but at about over under some only nearly almost around aged its their his her usd eur gbp rs us rmb all'.split(
    ' ',
  ),
);

/** *week 12*, *day 3*: names of stretches; not of years (*year 2019* is a date). */
const SPANS: ReadonlySet<string> = new Set('week weeks day days minute month hour round match game'.split(' '));

/** Words that open a sentence before a figure, beside stop words. */
const OPENERS: ReadonlySet<string> = new Set(
  'another exactly precisely within until till since between like unlike including besides plus minus add take last next first just also versus'.split(
    ' ',
  ),
);

const isPluralBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  !tokens[at]!.glued &&
  /[^s']s$/.test(tokens[at]!.lower) &&
  !/^(?:is|has|was|does|its)$/.test(tokens[at]!.lower);

const sentenceStarts = (tokens: readonly Token[], at: number): boolean =>
  /^[.!?:;"“”]$/.test(tokens[at - 1]?.lower ?? '.');
