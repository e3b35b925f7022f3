/*
 * Text from notes and sources on its way to a terminal: nothing in it may steer the terminal, and columns are counted
 * as they look.
 */

/** Control characters made visible (`␛`), tabs and line breaks made spaces: whatever stands in a file, it is only shown. */
export const shown = (text: string): string =>
  text
    .replace(/[\t\r\n\u2028\u2029]/g, ' ')
    .replace(/[\u0000-\u001f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replace(/[\u007f-\u009f]/g, '\ufffd');

/** How many columns a text takes in a terminal: two for wide characters, none for marks that sit on others. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

function widthOfCharacter(character: string): number {
  if (character >= ' ' && character <= '~') return 1;
  if (/^[\p{M}\p{Cf}]$/u.test(character)) return 0;
  return isWide(character.codePointAt(0)!) ? 2 : 1;
}

/** The blocks of East Asian Width W and F (Unicode, UAX 11) that matter in print, and the emoji of the upper planes. */
const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  (code >= 0xffe0 && code <= 0xffe6) ||
  (code >= 0x1f300 && code <= 0x1faff) ||
  (code >= 0x20000 && code <= 0x3fffd);

/** Words in lines of at most `width` columns; a word that is longer has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    const columns = widthOf(word);
    if (line !== '' && length + 1 + columns > width) {
      lines.push(line);
      line = '';
      length = 0;
    }
    line += line === '' ? word : ` ${word}`;
    length += columns + (length === 0 ? 0 : 1);
  }
  return line === '' ? lines : [...lines, line];
}

/** A piece of a line, and how much of it is marked, in columns. */
export interface Excerpt {
  readonly text: string;
  readonly before: number;
  readonly marked: number;
}

/**
 * The part of a line around `[start, end)` (UTF-16 offsets) that fits into `width` columns, with `…` where it was cut.
 * Takes time by the width, not by the length of the line.
 */
export function excerpt(line: string, start: number, end: number, width: number): Excerpt {
  const until = Math.max(start, Math.min(end, line.length));
  const room = Math.max(0, width - Math.min(until - start, width) - 2);
  let from = Math.max(0, start - Math.ceil(room * 0.6));
  // Near the end of the line there is more to show in front.
  from = Math.max(0, Math.min(from, line.length - width + 2));
  if (line.length <= width) from = 0;
  from = atCharacter(line, atWord(line, from, start));
  const head = from > 0 ? '…' : '';
  let to = from;
  let columns = head.length;
  while (to < line.length) {
    const character = String.fromCodePoint(line.codePointAt(to)!);
    const wider = columns + widthOfCharacter(character);
    if (wider > width - (to + character.length < line.length ? 1 : 0)) break;
    columns = wider;
    to += character.length;
  }
  const before = head.length + widthOf(line.slice(from, Math.min(start, to)));
  const marked = Math.max(1, widthOf(line.slice(Math.min(start, to), Math.min(until, to))));
  return { text: shown(head + line.slice(from, to) + (to < line.length ? '…' : '')), before, marked };
}

/** The start of a word, if one begins soon behind `from` and before the marked words. */
function atWord(line: string, from: number, start: number): number {
  const space = from === 0 ? -1 : line.slice(from, Math.min(from + 15, start)).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

/** Not between the two halves of a character. */
const atCharacter = (text: string, offset: number): number => {
  const code = text.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
};
