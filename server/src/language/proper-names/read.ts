import { isDigit, isUpper } from '../characters.ts';
import { tagsOf } from '../cues/lexicon.ts';
import * as tag from '../cues/tags.ts';
import { isStopWord } from '../stems.ts';
import { type Word, wordsOf } from '../words.ts';
import { isAcronym, isGenericAcronym } from './acronyms.ts';
import { seatOf } from './capitals.ts';
import { isCommonWord } from './common-words.ts';
import { isFeast } from './feasts.ts';
import { isNameHead } from './heads.ts';
import type { ProperName, Run } from './model.ts';
import { cutOf, isMonth, isNameWord } from './name-words.ts';
import { nationOf } from './nations.ts';
import { isCalledSo } from './owners.ts';
import { runAt } from './runs.ts';
import { isShortTitle, isTitle, isTitleModifier, titleIn } from './titles.ts';

const NONE: readonly ProperName[] = [];

/** Words that begin a sentence before a name and are no part of it. */
const FUNCTION =
  tag.DETERMINER |
  tag.PRONOUN |
  tag.PREPOSITION |
  tag.CONJUNCTION |
  tag.RELATIVE |
  tag.ADVERB |
  tag.AUXILIARY |
  tag.NEGATION |
  tag.QUANTIFIER;
/** Words inside a name that do not tell it from others. */
const LINKS = /^(?:of|the|for|and|&|a|an)$/;

/**
 * The proper names of a text, in order and without overlap: runs of words with capitals, also over *of*, *for*, *and*, *de*
 * and *&* where a name goes on. Titles stand apart, possessives are cut. Months, weekdays, measures (*GDP*) and ordinary
 * words at the start of a sentence are no names; a word there counts when it is a country or an acronym, has a capital
 * inside another sentence, or no list of ordinary words holds it. `words` saves reading them again.
 */
export function namesIn(text: string, words: readonly Word[] = wordsOf(text)): readonly ProperName[] {
  let found: ProperName[] | null = null;
  let known: ReadonlySet<string> | null = null;
  for (let at = 0; at < words.length; at++) {
    const run = runAt(text, words, at);
    if (!run) continue;
    for (const piece of piecesOf(text, words, run)) {
      if (piece.sentenceStart && piece.single && !piece.sure) {
        known ??= capitalisedInside(text, words);
        if (!known.has(bare(words[piece.first]!.lower))) continue;
      }
      found ??= [];
      const name = nameFrom(text, words, piece);
      if (piece.single && name.text.includes('-')) found.push(...placesIn(name));
      else found.push(name);
    }
    at = run.last;
  }
  return found ?? NONE;
}

/** A part of a run that is a name of its own. */
interface Piece extends Run {
  readonly title: string | null;
  readonly sentenceStart: boolean;
  readonly single: boolean;
  /** A name even as the first word of a sentence. */
  readonly sure: boolean;
}

/** Without a possessive, and without what hangs on a name (*Berlin-based*). */
function bare(lower: string): string {
  if (lower.endsWith("'s")) return isCalledSo(lower) ? lower : lower.slice(0, -2);
  const cut = lower.includes('-') ? cutOf(lower) : 0;
  return cut > 0 ? lower.slice(0, cut) : lower;
}

/** A run without what opens the sentence before it, cut at its title. */
function piecesOf(text: string, words: readonly Word[], run: Run): Piece[] {
  const opens = opensSentence(text, words, run.first);
  const first = startIn(text, words, run, opens);
  if (first > run.last || isShouted(text, words, first, run.last)) return [];
  const start = opens && first === run.first;
  const lowers: string[] = [];
  for (let at = first; at <= run.last; at++) lowers.push(words[at]!.lower);
  const title = titleIn(lowers);
  if (!title || (title.first > 0 && LINKS.test(lowers[title.first - 1]!)))
    return piece(text, words, first, run.last, null, start);
  const pieces = title.first > 0 ? piece(text, words, first, first + title.first - 1, null, start) : [];
  if (title.next < lowers.length) {
    const written = text.slice(words[first + title.first]!.start, words[first + title.next - 1]!.end);
    pieces.push(...piece(text, words, first + title.next, run.last, written, start && title.first === 0));
  }
  return pieces;
}

/** The first word of a run that belongs to the name. */
function startIn(text: string, words: readonly Word[], run: Run, opens: boolean): number {
  let { first } = run;
  while (first <= run.last && isFunction(text, words[first]!, opens && first === run.first)) first++;
  if (first < run.last && isMonth(words, first)) first++;
  if (isPortfolio(words, first))
    while (first < run.last && (isTitleModifier(words[first]!.lower) || words[first]!.lower === 'affairs')) first++;
  // *Exports of Norway*: the capital of the first word is the sentence's.
  return opens && first === run.first && isOrdinaryHead(words, first) ? first + 2 : first;
}

/** *Minister of Finance Ann Lee*: does what a minister is for stand here? */
const isPortfolio = (words: readonly Word[], at: number): boolean =>
  /^(?:of|for)$/.test(words[at - 1]?.lower ?? '') && /^(?:minister|secretary)$/.test(words[at - 2]?.lower ?? '');

function piece(
  text: string,
  words: readonly Word[],
  from: number,
  last: number,
  title: string | null,
  sentenceStart: boolean,
): Piece[] {
  let first = from;
  while (first < last && LINKS.test(words[first]!.lower)) first++;
  const { start, lower } = words[first]!;
  const single = first === last;
  const plain = bare(lower);
  const written = text.slice(start, start + plain.length);
  const acronym = isAcronym(written);
  if (single) {
    if (plain.length < 2 || (title === null && (isTitle(plain) || isTitleModifier(plain)))) return [];
    if (acronym && isGenericAcronym(plain)) return [];
    // *US* and *WHO* are names, *NOT* is shouted.
    if (
      title === null &&
      !(acronym && /^(?:us|who)$/.test(plain)) &&
      (isStopWord(plain) || (tagsOf(plain) & FUNCTION) !== 0)
    )
      return [];
  }
  if (isFeast(words, first, last, plain)) return [];
  const sure = title !== null || acronym || nationOf(plain) !== undefined || !isCommonWord(plain);
  return [{ first, last, title, sentenceStart, single, sure }];
}

const isOrdinaryHead = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.lower === 'of' &&
  !isNameHead(words[at]!.lower) &&
  !isCalledSo(words[at]!.lower) &&
  isCommonWord(words[at]!.lower);

/** *The European …*, *Yesterday Norway …*: only the first word of a sentence, and articles anywhere. */
function isFunction(text: string, { start, end, lower }: Word, opens: boolean): boolean {
  if (lower === 'the' || lower === 'a' || lower === 'an') return true;
  if (!opens || isAcronym(text.slice(start, end)) || !isUpper(text.charCodeAt(start))) return false;
  return isStopWord(lower) || (tagsOf(lower) & FUNCTION) !== 0;
}

/** Three or more words all in capitals are shouted, not named. */
function isShouted(text: string, words: readonly Word[], first: number, last: number): boolean {
  if (last - first < 2) return false;
  for (let at = first; at <= last; at++) {
    const written = text.slice(words[at]!.start, words[at]!.end);
    if (written !== written.toUpperCase()) return false;
  }
  return true;
}

/** Does a sentence begin with this word: the first one, behind a stop, a colon, a line end or an opening quotation mark? */
function opensSentence(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return true;
  const { start } = words[at]!;
  if (start === before.end + 1) return text.charCodeAt(before.end) === 10;
  const gap = text.slice(before.end, Math.min(start, before.end + 12));
  if (/[!?:\n"“„«…]/.test(gap)) return true;
  if (!gap.includes('.') || isShortTitle(before.lower)) return false;
  return before.end - before.start > 1 || isDigit(text.charCodeAt(before.start));
}

/** The words, in lower case, that carry a capital where no sentence begins. */
function capitalisedInside(text: string, words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 1; at < words.length; at++)
    if (isNameWord(text, words[at]!) && !opensSentence(text, words, at)) found.add(bare(words[at]!.lower));
  return found;
}

/** *Warsaw-Berlin*, *US-China*: two countries or seats of government are two names. */
function placesIn(name: ProperName): readonly ProperName[] {
  const hyphen = name.text.indexOf('-');
  const sides = [name.text.slice(0, hyphen), name.text.slice(hyphen + 1)];
  if (!sides.every((side) => isPlace(side.toLowerCase()))) return [name];
  return sides.map((text, i) => {
    const start = i === 0 ? name.start : name.start + hyphen + 1;
    const parts = [text.toLowerCase()];
    return {
      ...name,
      text,
      start,
      end: start + text.length,
      parts,
      acronym: isAcronym(text),
      sentenceStart: i === 0 && name.sentenceStart,
    };
  });
}

const isPlace = (lower: string): boolean => nationOf(lower)?.demonym === false || seatOf(lower).length > 0;

function nameFrom(
  text: string,
  words: readonly Word[],
  { first, last, title, sentenceStart, single }: Piece,
): ProperName {
  const { start } = words[first]!;
  const lastWord = words[last]!;
  const end = lastWord.end - (lastWord.lower.length - bare(lastWord.lower).length);
  const parts: string[] = [];
  for (let at = first; at <= last; at++) if (!LINKS.test(words[at]!.lower)) parts.push(bare(words[at]!.lower));
  const written = text.slice(start, end);
  return { start, end, text: written, title, parts, acronym: single && isAcronym(written), sentenceStart };
}
