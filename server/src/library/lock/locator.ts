import type { Citation, Locator, LocatorLabel } from '../../note/model.ts';
import { asOneLine } from '../../text/one-line.ts';
import { numbersIn } from '../locate/numbers.ts';
import { locatorSigns } from '../locate/signs.ts';

/**
 * The locator of a citation in one form, however it was written: `¶ 8` for `para. 8`, `{¶8}` and a link to `#¶8`; `pp. 3-5`;
 * `p. 3, ¶ 2`; `§ Outlook`. A fragment of a link that names no paragraph, page or line stays as it is: `#outlook`. Empty
 * when the whole source is cited.
 */
export function plainLocator({ locator, target }: Citation): string {
  if (locator) return plainPlace(locator);
  return target ? plainFragment(target.fragment) : '';
}

function plainPlace({ label, value, inside }: Locator): string {
  if (!inside) return plain(label, value);
  return `${plain(label, inside.value)}, ${plain('paragraph', inside.paragraphs)}`;
}

/** A kind of place with its value: `pp. 3-5`. */
export function plain(label: LocatorLabel, value: string): string {
  const [one, several] = locatorSigns[label];
  const text = plainText(value);
  const ranges = label === 'section' || label === 'sub-verbo' ? null : numbersIn(text);
  if (!ranges) return `${/^[ivxlc]+-[ivxlc]+$/i.test(text) ? several : one} ${text}`;
  const numbers = ranges.map(({ first, last }) => rangeText(first, last)).join(', ');
  return `${ranges.length > 1 || ranges[0]!.first !== ranges[0]!.last ? several : one} ${numbers}`;
}

function rangeText(first: number, last: number): string {
  if (!Number.isFinite(last)) return `${first} ff.`;
  return first === last ? `${first}` : `${first}-${last}`;
}

/** Without NUL, which nothing is named with. */
const plainText = (text: string): string =>
  asOneLine(text.normalize('NFC').replaceAll('\0', ''))
    .replace(/[\u2010-\u2015\u2212]|--+/g, '-')
    .trim();

function plainFragment(fragment: string): string {
  const name = plainText(fragment);
  if (name === '') return '';
  if (fragment.includes(':~:')) return `#${name}`;
  if (name.startsWith('¶')) return plain('paragraph', name.replace(/^¶+\s*/, ''));
  const page = /^page=([^&]*)/i.exec(name);
  if (page) return plain('page', page[1]!);
  const lines = /^L([0-9]+)(?:-L?([0-9]+))?$/.exec(name);
  if (lines) return plain('line', lines[2] ? `${lines[1]}-${lines[2]}` : lines[1]!);
  return `#${name}`;
}
