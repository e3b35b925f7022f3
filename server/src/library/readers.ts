import type { SourceReader } from './model.ts';
import { htmlReader } from './readers/html.ts';
import { markdownReader } from './readers/markdown.ts';
import { textReader } from './readers/text.ts';

/** All readers, one a format. */
export const readers: readonly SourceReader[] = [textReader, markdownReader, htmlReader];

/** The reader for a file, by its extension; null for a format that cannot be read (yet). */
export function readerFor(path: string): SourceReader | null {
  const name = path.toLowerCase();
  return readers.find((reader) => reader.extensions.some((extension) => name.endsWith(extension))) ?? null;
}
