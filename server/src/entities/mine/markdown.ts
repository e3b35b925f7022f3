import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { isHeadline, isShouted } from './headline.ts';
import { BREAK, joined, linesOf, withoutFrontMatter } from './plain.ts';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const INDENTED = /^(?: {4}|\t)/;
const HEADING = /^#{1,6}\s+/;
const RULE = /^(?:[-*_=][ \t]*){2,}$/;
const DEFINITION = /^\[[^\]]{1,200}\]:\s/;

/**
 * The running text of a Markdown file, cheaply: as `plainProse`, and without code, addresses of links, tags and marks of emphasis. It errs
 * where only a parser knows better (code in lists, say); names are counted by the hundred thousand, and a parser takes fifty times as long.
 */
export function markdownProse(text: string): string {
  const out: string[] = [];
  let block: string[] = [];
  let fence: string | null = null;
  const end = (): void => {
    if (block.length > 0) out.push(inline(joined(block)));
    block = [];
  };
  const heading = (line: string): void => {
    const words = inline(line).trim();
    if (!isHeadline(words)) out.push(words);
  };
  for (const line of linesOf(withoutFrontMatter(text))) {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      continue;
    }
    const trimmed = line.replace(/^[\s>]+/, '').trimEnd();
    if (mark !== undefined) {
      end();
      fence = mark;
    } else if (trimmed === '' || (block.length === 0 && INDENTED.test(line))) end();
    else if (HEADING.test(trimmed)) {
      end();
      heading(trimmed.replace(HEADING, '').replace(/\s#+$/, ''));
    } else if (RULE.test(trimmed)) {
      // The line above was a heading, or it was none.
      if (block.length === 1) heading(block.pop()!);
      end();
    } else if (trimmed.startsWith('|'))
      out.push(
        ...trimmed
          .split('|')
          .filter(isCell)
          .map((cell) => inline(cell).trim()),
      );
    else if (!DEFINITION.test(trimmed) && !isShouted(trimmed)) block.push(trimmed);
  }
  end();
  return out.join(BREAK);
}

const isCell = (cell: string): boolean => /\p{L}/u.test(cell) && !isShouted(cell);

/** Every repetition is bounded: a long line of openings is no trap. */
const CODE = /`{1,3}[^`\n]{1,400}`{1,3}/g;
const IMAGE = /!\[[^[\]\n]{0,400}\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,200}\])/g;
const LINK = /\[([^[\]\n]{1,400})\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,200}\])/g;
const CITED = /\[(?:\^|[^[\]\n@]{0,80}@)[^[\]\n]{1,300}\]/g;
const TAG = /<(?:https?:[^\s<>]{1,1000}|[/?]?[a-zA-Z][^<>]{0,1000}|!--[^>]{0,500})>/g;
const ENTITY = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
const EMPHASIS = /(?<!\\)\*+|~~|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu;

/** The words of a line without the marks in it; what is no prose becomes a sign that no name goes on over. */
function inline(line: string): string {
  if (!/[`[<&*_~\\]/.test(line)) return line;
  return decoded(
    line
      .replace(CODE, '·')
      .replace(IMAGE, '·')
      .replace(LINK, '$1')
      .replace(CITED, '')
      .replace(TAG, (tag) => (/^<(?:br|hr|\/?(?:p|div|li|td|th|tr|h\d))\b/i.test(tag) ? BREAK : ''))
      .replace(EMPHASIS, '')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  );
}

/** Character references as what they stand for. */
export const decoded = (text: string): string =>
  text.includes('&') ? text.replace(ENTITY, (reference: string, name: string) => characterOf(name) ?? reference) : text;

function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
}
