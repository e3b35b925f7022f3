import type { Extraction } from '../../library/extraction.ts';
import type { Library, SourceFile } from '../../library/model.ts';
import { readerFor } from '../../library/readers.ts';
import type { SourceText } from '../ports.ts';

/** A source that has a text to look for names in. */
export interface SourceToMine {
  readonly path: string;
  readonly file: SourceFile;
  read(): SourceText;
}

/** The documents of a library that could be read, in path order; a text beside its original counts once, what is still being read not yet. */
export function* sourcesToMine({ byPath }: Library): Iterable<SourceToMine> {
  for (const [path, { file }] of byPath) {
    if (file?.path !== path || file.problem !== null) continue;
    const format = file.extraction ? 'text' : readerFor(path)?.format;
    if (format === undefined) continue;
    yield { path, file, read: () => ({ text: file.extraction ? proseOf(file.extraction) : file.original, format }) };
  }
}

/** What was extracted, as a plain text: a paragraph, heading or row after the other, without code. */
const proseOf = ({ blocks }: Extraction): string =>
  blocks
    .filter(({ kind }) => kind !== 'code')
    .map(({ text }) => text)
    .join('\n\n');
