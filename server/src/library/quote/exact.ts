import { derived } from '../../text/derived.ts';
import type { Folded } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { isBoundary } from './boundary.ts';
import { ANY_LETTER, type QuotePart } from './pattern.ts';

/**
 * The first place in `area` of a folded text where the words of a part stand, letter for letter, as whole words; null when
 * there is none. Where a line end divided a word, the hyphen may be the word's own (`rare-⏎earth`) or not (`com-⏎pany`).
 */
export function findExact(folded: Folded, part: QuotePart, area: Span): Span | null {
  const { text } = folded;
  const joined = joinsOf(folded);
  const anchor = anchorOf(part, joined.size > 0);
  // A slice, so that a search without success ends with the area and not with the text.
  const within = text.slice(0, area.end);
  for (let hit = within.indexOf(anchor.text, area.start); hit >= 0; hit = within.indexOf(anchor.text, hit + 1)) {
    // Cheap when it fails, and in a text that repeats itself it fails often.
    if (anchor.start === 0 && !isBoundary(text, hit)) continue;
    const start = walkBack(within, hit, part, anchor.start, joined);
    const end =
      start === null ? null : walkOn(within, hit + anchor.text.length, part, anchor.start + anchor.text.length, joined);
    if (start === null || end === null || start < area.start) continue;
    if (isBoundary(text, start) && isBoundary(text, end)) return { start, end };
  }
  return null;
}

const joinsOf = derived((folded: Folded): ReadonlySet<number> => new Set(folded.joins));

/** So much of a part is searched for; the rest is compared where it stands. */
const ANCHOR_LENGTH = 48;

/** A stretch of a part that must stand in the source as it is. */
function anchorOf(part: QuotePart, sourceHasJoins: boolean): { start: number; text: string } {
  const { text, joins } = part;
  const loose = sourceHasJoins || joins.size > 0;
  if (!loose && text.length <= ANCHOR_LENGTH && !text.includes(ANY_LETTER)) return { start: 0, text };
  let best = { start: 0, text: '' };
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text[at];
    const free = unit === undefined || unit === ANY_LETTER || (loose && (unit === '-' || isBehindHyphen(text, at)));
    if (!free && !joins.has(at) && at - start < ANCHOR_LENGTH) continue;
    best = better(best, { start, text: text.slice(start, at) });
    start = free ? at + 1 : at;
  }
  return best.text === '' ? { start: 0, text } : best;
}

/** The anchor with more different letters: rarer in ordinary text, and in text that repeats itself. */
function better(
  a: { start: number; text: string },
  b: { start: number; text: string },
): { start: number; text: string } {
  return new Set(b.text).size > new Set(a.text).size ? b : a;
}

const isBehindHyphen = (text: string, at: number): boolean => text[at] === ' ' && text[at - 1] === '-';

const letter = /\p{L}/u;

const same = (written: string | undefined, found: string | undefined): boolean =>
  written === found || (written === ANY_LETTER && found !== undefined && letter.test(found));

/** Follows a part backwards from `i` while the source agrees at `at`; where it starts in the source, or null. */
function walkBack(text: string, from: number, part: QuotePart, i: number, joined: ReadonlySet<number>): number | null {
  const written = part.text;
  let at = from;
  while (i > 0) {
    if (at > 0 && same(written[i - 1], text[at - 1])) {
      i--;
      at--;
    } else if (joined.has(at) && written[i - 1] === '-') i--;
    else if (joined.has(at) && isBehindHyphen(written, i - 1)) i -= 2;
    else if (part.joins.has(i) && text[at - 1] === '-') at--;
    else if (part.joins.has(i) && isBehindHyphen(text, at - 1)) at -= 2;
    else return null;
  }
  return at;
}

/** Follows a part forwards from `i` while the source agrees at `at`; where it ends in the source, or null. */
function walkOn(text: string, from: number, part: QuotePart, i: number, joined: ReadonlySet<number>): number | null {
  const written = part.text;
  let at = from;
  while (i < written.length) {
    if (same(written[i], text[at])) {
      i++;
      at++;
    } else if (joined.has(at) && written[i] === '-') i += written[i + 1] === ' ' ? 2 : 1;
    else if (part.joins.has(i) && text[at] === '-') at += text[at + 1] === ' ' ? 2 : 1;
    else return null;
  }
  return at;
}
