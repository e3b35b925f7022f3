/** A text in its place in a line. */
export interface Placed {
  /** Where it goes: UTF-16, from the start of the line. */
  readonly character: number;
  /** With a space before it where one is needed. */
  readonly text: string;
}

/**
 * Where `text` (a citation, or a quotation with one) goes when the cursor is at `character` of `line`: at the cursor, but a citation goes before the full
 * stop that the cursor stands behind. An initial or an abbreviation such as `U.S.` keeps its full stop.
 */
export function placed(line: string, character: number, text: string): Placed {
  const head = line.slice(0, character);
  const [end = ''] = (text.startsWith('[') && /(?<=[\p{L}\p{N}%)\]”"’])(?<!\b\p{Lu})[.!?]$/u.exec(head)) || [];
  const words = head.slice(0, head.length - end.length);
  const isApart = words === '' || /[\s([{“‘]$/u.test(words);
  return { character: words.length, text: isApart ? text : ` ${text}` };
}
