import { derived } from '../text/derived.ts';
import { merged } from './metadata/fields.ts';
import { htmlMetadata } from './metadata/html.ts';
import { markdownMetadata } from './metadata/markdown.ts';
import { textMetadata } from './metadata/text.ts';
import type { Metadata, Source, SourceFile, TextFormat } from './model.ts';
import { readerFor } from './readers.ts';

/**
 * What is known of a source, field by field from the strongest place that has it: its bibliography entry, the front matter
 * of the document, the format's own, a first line that reads as a title. Kept with the source; does not read its body.
 */
export const metadataOf: (source: Source) => Metadata = derived((source: Source) =>
  merged(source.entry, source.file && metadataOfFile(source.file)),
);

const metadataOfFile = derived((file: SourceFile): Metadata => {
  if (file.extraction) return file.extraction.metadata;
  const format = file.problem === null ? readerFor(file.path)?.format : undefined;
  return format ? BY_FORMAT[format](file.original) : {};
});

const BY_FORMAT: Readonly<Record<TextFormat, (original: string) => Metadata>> = {
  text: textMetadata,
  markdown: markdownMetadata,
  html: htmlMetadata,
};
