import { escaped, keyText } from '../checks/write.ts';
import { bodyOf } from '../library/body.ts';
import type { Library } from '../library/model.ts';
import { sourceTitle } from './source-head.ts';

/** A note to start from. */
export interface NewNote {
  /** A file name made of the title. */
  readonly name: string;
  /** Put together they are the text; what is to be filled in is for the writer to write over. */
  readonly parts: readonly NotePart[];
}

export interface NotePart {
  readonly text: string;
  readonly fill: boolean;
}

/**
 * A note with a heading and a citation to fill in for each of the sources under `keys` (in this order; keys of no source are left out). `title` is as
 * the writer typed it, `date` an ISO day.
 */
export function newNote(library: Library, title: string, date: string, keys: readonly string[]): NewNote {
  const written = title.trim().replace(/\s+/g, ' ') || 'Untitled';
  // A JSON string is a YAML string, too.
  const parts: NotePart[] = [fixed(`---\ntitle: ${JSON.stringify(written)}\ndate: ${date}\n---\n`)];
  for (const key of keys) {
    const source = library.sources.get(key);
    if (!source) continue;
    parts.push(fixed(`\n## ${escaped(sourceTitle(source))}\n\n- `), toFill('…'));
    if (bodyOf(source)?.passages.length) parts.push(fixed(` [@${keyText(key)}, ¶ `), toFill('1'), fixed(']\n'));
    else parts.push(fixed(` [@${keyText(key)}]\n`));
  }
  return { name: `${slugOf(written)}.md`, parts };
}

const fixed = (text: string): NotePart => ({ text, fill: false });
const toFill = (text: string): NotePart => ({ text, fill: true });

/** Longer file names are cut. */
const LONGEST = 60;

/** `Thin supply: an outlook` as `thin-supply-an-outlook`. */
function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    // Accents go; the vowel signs of other scripts are letters to those who read them.
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const slug = [...(words ?? []).join('-')].slice(0, LONGEST).join('').replace(/-$/, '');
  return slug || 'note';
}
