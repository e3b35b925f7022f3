import { derived } from '../text/derived.ts';
import type { Source, SourceBody, SourceFile } from './model.ts';
import { extractedBody } from './readers/extracted.ts';
import { readerFor } from './readers.ts';

/**
 * The text of a source with its passages, read when first asked for and kept as long as its file. Null for a bibliography
 * entry without a document, a file that could not be read, and a format that has no reader.
 */
export const bodyOf = (source: Source): SourceBody | null => (source.file ? bodyOfFile(source.file) : null);

const bodyOfFile = derived((file: SourceFile): SourceBody | null => (file.problem === null ? readBody(file) : null));

const readBody = ({ extraction, path, original }: SourceFile): SourceBody | null =>
  extraction ? extractedBody(extraction) : (readerFor(path)?.read(original) ?? null);
