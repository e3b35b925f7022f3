import { overlaps, type Span } from '../text/span.ts';

/** Between words of these no spaces stand: a form is whole wherever it is. */
const WITHOUT_SPACES = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Does a form stand there as whole words: no letter or digit right before or behind it? */
function isWhole(text: string, { start, end }: Span): boolean {
  if (WITHOUT_SPACES.test(text.slice(start, start + 2))) return true;
  return (
    !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2))
  );
}

/** Where a form stands as whole words, letter by letter, from left to right. In UTF-16 units. */
function* placesOf(text: string, form: string): Generator<Span> {
  if (form === '') return;
  for (let start = text.indexOf(form); start >= 0; ) {
    const span = { start, end: start + form.length };
    const found = isWhole(text, span);
    if (found) yield span;
    start = text.indexOf(form, found ? span.end : start + 1);
  }
}

/** So many forms are looked for: each costs a way through the text, and a register may give a name a hundred thousand. */
const MOST_FORMS = 500;

function* first(forms: Iterable<string>): Generator<string> {
  let left = MOST_FORMS;
  for (const form of forms) {
    if (left-- === 0) return;
    yield form;
  }
}

/** The first place of the first form that stands in a text as whole words; null where none of the first 500 does. */
export function firstPlaceOf(text: string, forms: Iterable<string>): Span | null {
  for (const form of first(forms)) for (const span of placesOf(text, form)) return span;
  return null;
}

/** Where the forms stand in a text, from left to right and without overlap, earlier forms before others; at most `most` places, of the first 500 forms. */
export function placesOfForms(text: string, forms: readonly string[], most: number): Span[] {
  const found: Span[] = [];
  for (const form of first(forms)) {
    const own: Span[] = [];
    for (const span of placesOf(text, form)) {
      if (own.length === most) break;
      if (!found.some((other) => overlaps(other, span))) own.push(span);
    }
    found.push(...own);
    found.sort((a, b) => a.start - b.start);
  }
  return found.slice(0, most);
}
