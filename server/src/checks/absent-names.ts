import { firstPlaceOf } from '../entities/forms-in-text.ts';
import type { Register } from '../entities/model.ts';
import { isElsewhere, tells } from '../evidence/bounds.ts';
import { sortOf } from '../evidence/questions/name/known.ts';
import { seatOf } from '../language/proper-names/capitals.ts';
import { isCommonWord } from '../language/proper-names/common-words.ts';
import { nationOf } from '../language/proper-names/nations.ts';
import { isNameHead } from '../language/proper-names/runs.ts';
import { namesIn, type ProperName } from '../language/proper-names.ts';
import { bodyOf } from '../library/body.ts';
import type { Passage } from '../library/model.ts';
import { passageAt } from '../library/passages.ts';
import type { BlockContext } from './check.ts';
import type { ComparedSentence, Found } from './comparisons.ts';
import { registeredNames } from './registered-names.ts';

/** A name of a sentence that stands, under no form, in what the sentence cites. */
export interface Absent extends Found {
  /** The first passage behind the cited one, in the same source, that has it; null where none does. */
  readonly later: Passage | null;
}

/**
 * The names of a sentence that are not in what it cites. What a writer may add without asking is left out: countries and peoples, regions, seats
 * of government; whatever the source names before the passage, since *he* and *the company* may stand for it; everything of a judgement, which
 * goes further than its passages, and of a sentence of which the passage says nothing at all. Each name once.
 */
export function absentIn({ register }: BlockContext, compared: ComparedSentence): readonly Absent[] {
  const { sentence, cited, comparison } = compared;
  const { reasons } = comparison;
  if (sentence.kind === 'judgement' || cited.unseen !== undefined) return [];
  const absent = reasons.filter(({ kind }) => kind === 'name');
  if (absent.length === 0 || reasons.some((reason) => isElsewhere(reason) && tells(reason))) return [];
  const names = namesIn(sentence.text);
  const seen = new Set<string>();
  return absent.flatMap((reason) => {
    const name = names.find((each) => each.start === reason.claim.start && each.end === reason.claim.end);
    if (!name || isCommonGround(name) || seen.has(name.text)) return [];
    seen.add(name.text);
    const place = placeInSource(compared, formsOf(register, name));
    return place === 'before' ? [] : [{ ...compared, reason, later: place }];
  });
}

/** Parts of the world, and what is everybody's. */
const REGION =
  /^(?:(?:north|south|latin|central) america\w*|(?:east|south|southeast|central|western|eastern|northern|southern) (?:asia|europe|africa)\w*|asian?s?|africans?|africa|americas?|middle east(?:ern)?|west(?:ern)?|nordics?|baltics?|balkans?|gulf|arabs?|emirates|caribbean|mediterranean|pacific|atlantic|arctic|islamic|new year|day|eve)$/;

function isCommonGround(name: ProperName): boolean {
  const whole = name.parts.join(' ');
  // *U.S* without its last stop is read as two letters.
  const letters = name.text.toLowerCase().replaceAll('.', '');
  if (sortOf(name) === 'nation' || nationOf(letters) || seatOf(whole).length > 0) return true;
  return REGION.test(whole) || /^(?:un|united nations|nato)$/.test(whole);
}

/** Where the cited sources have one of these outside what is cited: before the end of it, or else the first passage behind; null where nowhere. */
function placeInSource({ cited }: ComparedSentence, forms: readonly string[]): 'before' | Passage | null {
  const last = new Map(cited.pieces.map(({ source, span }) => [source, span]));
  let later: Passage | null = null;
  for (const [source, { start }] of last) {
    const body = bodyOf(source);
    const places = forms.map((form) => firstPlaceOf(body?.text ?? '', [form])?.start ?? Infinity);
    const at = Math.min(...places);
    if (at < start) return 'before';
    if (body) later ??= passageAt(body, at);
  }
  return later;
}

/** A name, the words that tell it from others (*Halsten*, not *Group*), and what else the register calls it. */
function formsOf(register: Register, { text, parts }: ProperName): readonly string[] {
  const words = parts.length < 2 ? [] : text.split(/[\s-]+/).filter((word) => word.length >= 4);
  const names = registeredNames(register);
  const registered = names.named(text).flatMap((index) => names.at(index).forms);
  return [text, ...words.filter((word) => isTelling(word.toLowerCase())), ...registered.map((form) => form.text)];
}

const isTelling = (lower: string): boolean => !isNameHead(lower) && !isCommonWord(lower) && !nationOf(lower);
