import type { Metadata } from '../model.ts';
import { merged } from './fields.ts';
import { frontMatterOf } from './front-matter.ts';
import { frontMatterMetadata } from './text.ts';

/** What a Markdown document says of itself: its front matter, and its first heading (when that is not far down). */
export function markdownMetadata(original: string): Metadata {
  return merged(frontMatterMetadata(original), firstHeadingOf(original));
}

function firstHeadingOf(original: string): Metadata {
  const start = frontMatterOf(original)?.end ?? 0;
  const lines = original.slice(start, start + 4000).split(/\r\n|[\n\r]/);
  let fence: string | null = null;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1] ?? null;
    if (mark !== null && (fence === null || fence === mark)) fence = fence === null ? mark : null;
    if (fence !== null) continue;
    const words = /^ {0,3}#{1,6}[ \t]+(.*)$/.exec(line)?.[1];
    if (words !== undefined) return titled(words.replace(/(?:^|[ \t])#+[ \t]*$/, ''));
    if (isUnderlined(line, lines[i + 1])) return titled(line);
  }
  return {};
}

/** A line over `===` or `---` that is a heading, and no list, quotation or table. */
const isUnderlined = (line: string, next = ''): boolean =>
  /^ {0,3}(?:={2,}|-{2,})[ \t]*$/.test(next) && line.trim() !== '' && !/^(?: {4}|\t|[ ]{0,3}[>|*+-])/.test(line);

/** Without the mark-up that titles hold: emphasis, code, links, Pandoc's attributes. */
function titled(text: string): Metadata {
  const title = text
    .replace(/!?\[([^[\]]*)\](?:\([^()]*\))?/g, '$1')
    .replace(/\{[^{}]*\}[ \t]*$/, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\*+|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return title === '' ? {} : { title };
}
