/** The place of a text in a line. */
export interface TextPlace {
  /** Where it goes: UTF-16, from the start of the line. */
  readonly character: number;
  /** A space where one is needed between the text and what stands before it. */
  readonly before: string;
  /** The same behind it. */
  readonly after: string;
}

/**
 * Where `text` (a citation, or a quotation with one) goes when the cursor is at `character` of `line`: at the cursor, but a citation goes before the full
 * stop that the cursor stands behind. An initial or an abbreviation such as `U.S.` keeps its full stop.
 */
export function placeFor(text: string, line: string, character: number): TextPlace {
  const head = line.slice(0, character);
  const [end = ''] = (text.startsWith('[') && /(?<=[\p{L}\p{N}%)\]”"’])(?<!\b\p{Lu})[.!?]$/u.exec(head)) || [];
  const words = head.slice(0, head.length - end.length);
  const isApart = words === '' || /[\s([{“‘]$/u.test(words);
  const rest = line.slice(words.length);
  return { character: words.length, before: isApart ? '' : ' ', after: /^[\p{L}\p{N}[“‘("']/u.test(rest) ? ' ' : '' };
}

/** How many lines of front matter a note begins with: nothing is to be inserted there. */
export function frontMatterLines(lines: readonly string[]): number {
  if (!/^---\s*$/.test(lines[0] ?? '')) return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  return end + 1;
}
