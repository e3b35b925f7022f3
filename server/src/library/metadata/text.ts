import type { Metadata } from '../model.ts';
import { merged, metadataOfFields } from './fields.ts';
import { frontMatterOf } from './front-matter.ts';
import { readYaml } from './yaml.ts';

/** Longer lines are prose. */
const LONGEST_TITLE = 150;

/** What a plain text says of itself: its front matter, and a first line that reads as a title. */
export function textMetadata(original: string): Metadata {
  return merged(frontMatterMetadata(original), titleLineOf(original));
}

/** The fields of the front matter; nothing when there is none, or none that can be read. */
export function frontMatterMetadata(original: string): Metadata {
  const front = frontMatterOf(original);
  return front ? metadataOfFields(readYaml(front.yaml).value) : {};
}

/**
 * The first line is a title when it stands alone (a blank line or the end follows), is short, holds a letter, does not
 * end as a sentence or an introduction does (`.`, `,`, `;`, `:`), and begins neither a list nor a quotation that it does
 * not end.
 */
function titleLineOf(original: string): Metadata {
  const start = frontMatterOf(original)?.end ?? 0;
  const head = original.slice(start, start + 4000).trimStart();
  const [line = '', next = ''] = head.split(/\r\n|[\n\r\f]/, 2);
  const title = line.replace(/\s+/g, ' ').trim();
  const alone = next.trim() === '' && title !== '';
  const reads = title.length <= LONGEST_TITLE && /\p{L}/u.test(title) && !/[.,;:]$/.test(title);
  return alone && reads && !/^(?:[•*#>|-]|[0-9]{1,3}\.)\s/.test(title) ? { title } : {};
}
