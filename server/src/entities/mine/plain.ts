import { isHeadline, isShouted } from './headline.ts';

/** What stands between two blocks: white space alone would let a name go on from one to the next. */
export const BREAK = '\n|\n';
/** A line that is as long as this was broken where the page ends; a shorter one ends there. */
const WRAPPED = 45;
const BULLET = /^(?:[•‣◦▪·*+–-]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s+/;

/**
 * The running text of a plain text: lines of a paragraph joined, list marks off, paragraphs parted by `BREAK`; without headings in
 * Title Case and what stands in capitals, and without front matter.
 */
export function plainProse(text: string): string {
  const out: string[] = [];
  let block: string[] = [];
  const end = (): void => {
    if (block.length === 1 ? !isHeadline(block[0]!) : block.length > 1) out.push(joined(block));
    block = [];
  };
  for (const line of linesOf(withoutFrontMatter(text))) {
    const trimmed = line.trim();
    if (trimmed === '') end();
    else if (!isShouted(trimmed)) block.push(trimmed);
  }
  end();
  return out.join(BREAK);
}

/** Lines, without building all of them: `\r\n`, `\n` and form feeds end one. */
export function* linesOf(text: string): Generator<string> {
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield text.slice(start, end);
    start = end + 1;
  }
}

/** The lines of a paragraph as one; where a line is short, or the next one begins a list, a sentence ends. */
export function joined(lines: readonly string[]): string {
  let text = '';
  for (const [i, line] of lines.entries()) {
    const bullet = BULLET.exec(line)?.[0].length ?? 0;
    if (i > 0) text += bullet > 0 || lines[i - 1]!.length < WRAPPED ? BREAK : ' ';
    text += bullet > 0 ? line.slice(bullet) : line;
  }
  return text;
}

/** Without the YAML at its start. */
export function withoutFrontMatter(text: string): string {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!open) return text;
  const close = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text.slice(open[0].length, open[0].length + 20_000));
  return close ? text.slice(open[0].length + close.index + close[0].length) : text;
}
