import type { Span } from '../../text/span.ts';

/** The YAML between `---` lines at the start of a document. */
export interface FrontMatter {
  readonly yaml: string;
  /** Of the YAML, in the original. */
  readonly span: Span;
  /** Where the document goes on: behind the closing line. */
  readonly end: number;
}

/** Longer than this it is a document between rules. */
const LONGEST = 100_000;
const OPENING = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;
const FIELD = /^(?:["']?[\p{L}\p{N}_-]+["']?[ \t]*:(?:\s|$)|#|\{)/u;

/**
 * The front matter of a Markdown or plain text document, or null. The first line is `---`, the last `---` or `...`, and
 * the first line between that is not blank reads as a field (`title: …`), a comment or `{`: two rules around a paragraph
 * are not front matter. Empty front matter is taken too.
 */
export function frontMatterOf(original: string): FrontMatter | null {
  const opening = OPENING.exec(original);
  if (!opening) return null;
  const start = opening[0].length;
  let checked = false;
  for (let at = start; at <= original.length && at - start <= LONGEST; ) {
    const closing = CLOSING.exec(original.slice(at, at + 200));
    if (closing) return { yaml: original.slice(start, at), span: { start, end: at }, end: at + closing[0].length };
    const next = nextLine(original, at);
    if (next === at) return null;
    const line = original.slice(at, Math.min(next, at + 200)).trimEnd();
    if (!checked && line !== '') {
      if (!FIELD.test(line)) return null;
      checked = true;
    }
    at = next;
  }
  return null;
}

const LINE_END = /\r\n|\n|\r/g;

function nextLine(text: string, at: number): number {
  LINE_END.lastIndex = at;
  const found = LINE_END.exec(text);
  return found ? LINE_END.lastIndex : text.length;
}
