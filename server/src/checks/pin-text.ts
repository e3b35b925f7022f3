import { differenceOf } from '../library/lock/difference.ts';
import { asOneLine } from '../text/one-line.ts';
import { sliceOf } from '../text/span.ts';
import type { Became, CitedPlace } from './pinned.ts';
import { nameOf, quoted } from './wording.ts';

/** A place of a source, for a message: `¶ 4 of “Notes of the board”`, `“Notes of the board” as a whole`. */
export const placeText = ({ source, locator }: CitedPlace): string =>
  locator === '' ? `${nameOf(source)} as a whole` : `${locator} of ${nameOf(source)}`;

/** What became of pinned words that are not what or where they were, in a sentence that says what they were and what there is now. */
export function whatBecame(became: Became, place: CitedPlace): string {
  const { pin, status } = became;
  const where = placeText(place);
  switch (status.status) {
    case 'same':
      return `${where} says what it said when it was pinned on ${pin.date}.`;
    case 'moved':
      return `The words that were pinned on ${pin.date} at ${where} now stand at ${status.locator}${insteadOf(place)}`;
    case 'changed':
      if (status.locator === place.locator)
        return `${where} has changed since it was pinned on ${pin.date}${difference(became, place)}.`;
      return `What was pinned on ${pin.date} at ${where} now stands at ${status.locator}, and has changed${difference(became, place)}.`;
    case 'gone':
      return `The words that were pinned on ${pin.date} at ${where} are gone: ${quoted(pin.words)}${insteadOf(place)}`;
    case 'ambiguous':
      return `The words that were pinned on ${pin.date} at ${where} now stand at several places (${status.locators.join(', ')}), and none of them is the one that is cited.`;
  }
}

/** The words into which those that were pinned have changed, else those at the place that is cited; on one line. Of a whole source none. */
export function wordsNow({ status }: Became, { body, spans, locator }: CitedPlace): string {
  if (locator === '') return '';
  const found = status.status === 'changed' ? status.spans : spans;
  return found.map((span) => asOneLine(sliceOf(body.text, span)).trim()).join(' … ');
}

function difference(became: Became, place: CitedPlace): string {
  const now = wordsNow(became, place);
  const text = now === '' ? '' : differenceOf(became.pin, now);
  return text === '' ? '' : `: ${text}`;
}

/** What the place says that is cited, where the words are not; with the full stop. */
function insteadOf({ body, locator, spans: [span] }: CitedPlace): string {
  if (!span) return ', and there is no such place any more.';
  const words = quoted(sliceOf(body.text, span));
  return `; ${locator} now says ${words}${/[.!?]”$/.test(words) ? '' : '.'}`;
}
