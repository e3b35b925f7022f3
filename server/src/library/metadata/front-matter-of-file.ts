import { derived } from '../../text/derived.ts';
import type { LibraryProblem, Metadata, SourceFile } from '../model.ts';
import { metadataOfFields } from './fields.ts';
import { frontMatterOf } from './front-matter.ts';
import { readYaml } from './yaml.ts';

export interface FileFrontMatter {
  readonly metadata: Metadata;
  /** Why it cannot be read; the document is read all the same. */
  readonly problem: LibraryProblem | null;
}

const none: FileFrontMatter = { metadata: {}, problem: null };

/** What the front matter of a document says. Kept with the file. */
export const frontMatterOfFile = derived((file: SourceFile): FileFrontMatter => {
  const front =
    file.problem !== null || file.extraction || /\.html?$/i.test(file.path) ? null : frontMatterOf(file.original);
  if (!front) return none;
  const { value, problem } = readYaml(front.yaml);
  if (!problem) return { metadata: metadataOfFields(value), problem: null };
  const start = front.span.start + problem.span.start;
  const message = `The front matter cannot be read as YAML: ${problem.message}. Title, author and id of this source are unknown until it is mended.`;
  const span = { start, end: front.span.start + problem.span.end };
  return { metadata: {}, problem: { file: file.path, message, span } };
});
