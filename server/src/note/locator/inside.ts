import type { Locator, LocatorLabel } from '../model.ts';

const NUMBERS = '[0-9]{1,9}(?: ?[-–—]{1,3} ?[0-9]{1,9})?(?:, ?[0-9]{1,9}(?: ?[-–—]{1,3} ?[0-9]{1,9})?)*';
const PARAGRAPHS = `[ \\t\\n]?(?:¶{1,2}|para(?:s|graphs?)?\\.?)[ \\t\\n\\u00a0]?(${NUMBERS})`;
const BEHIND = new RegExp(`^,?${PARAGRAPHS}(?![\\p{L}\\p{N}])`, 'iu');
const BRACED = new RegExp(`^([^¶]{1,80}?),?${PARAGRAPHS}$`, 'iu');

/** What has paragraphs of its own to count. */
const PLACES: ReadonlySet<LocatorLabel> = new Set(['page', 'section', 'chapter', 'part']);

/**
 * The paragraphs of a page or section that a locator goes on to name: `p. 3, ¶ 2`. With the end of their words in the
 * suffix. Null when it names none: a `¶` alone counts through the whole document.
 */
export function paragraphsInside(
  text: string,
  place: Locator,
): { readonly inside: NonNullable<Locator['inside']>; readonly end: number } | null {
  if (!PLACES.has(place.label)) return null;
  const { end } = place.span;
  const [, value, paragraphs] = (place.braced && BRACED.exec(place.value)) || [];
  if (value && paragraphs) return { inside: { value: value.trim(), paragraphs }, end };
  const found = BEHIND.exec(text.slice(end, end + 200));
  return found ? { inside: { value: place.value, paragraphs: found[1]! }, end: end + found[0].length } : null;
}
