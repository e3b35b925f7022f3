import { locatorSigns } from '../library/locate/signs.ts';
import { metadataOf } from '../library/metadata.ts';
import type { Source } from '../library/model.ts';
import type { Locator, LocatorLabel } from '../note/model.ts';
import { asOneLine } from '../text/one-line.ts';

/** How messages name things, so that every check says the same for the same. */

/** `¶ 7`, `pp. 3-5, 9`, `p. 3, ¶ 2`: the same for every way to write it. */
export const locatorText = ({ label, value, inside }: Locator): string =>
  inside ? `${placeText(label, inside.value)}, ${placeText('paragraph', inside.paragraphs)}` : placeText(label, value);

function placeText(label: LocatorLabel, value: string): string {
  const several = /^\d+\s*[-–—,&]/.test(value);
  return `${locatorSigns[label][several ? 1 : 0]} ${value}`;
}

const LONGEST_TITLE = 60;

/** The title of a source in quotation marks, cut at a word when long; its key when it has no title. */
export function nameOf(source: Source): string {
  const title = metadataOf(source).title?.replace(/\s+/g, ' ').trim();
  return title ? `“${shortened(title, LONGEST_TITLE)}”` : `@${source.key}`;
}

/**
 * The title of a source, and a place in it, as the last sentence of a message: narrow lists of problems cut what stands last, and what is wrong and what to do must not be
 * cut.
 */
export const sourceNamed = (source: Source, place: string | null = null): string =>
  `Source: ${place ? `${place} of ` : ''}${nameOf(source)}.`;

/** A text that fits: cut at the last word before `longest` units, with an ellipsis. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : longest).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** Words of a text between quotation marks, shortened for a message. */
export const quoted = (text: string): string => `“${shortened(asOneLine(text).trim(), 80)}”`;
