import { escaped, writtenCitation, writtenKey } from '../checks/write.ts';
import { bodyOf } from '../library/body.ts';
import type { Source, SourceBody } from '../library/model.ts';
import { type Span, shift, sliceOf } from '../text/span.ts';
import { stillRead } from '../workspace/pending.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Cite } from './cite-model.ts';
import { type Read, readBack } from './cite-read-back.ts';
import { type Selection, selectionIn, stretchesOf } from './cite-selection.ts';
import { quotable, waysToQuote } from './cite-words.ts';

/**
 * How to cite what a range of the file of a source selects (offsets in the file; an empty range stands for the passage around it). What it gives reads
 * back as it is meant: the same key and passages, and words that quotation checks find there. Where no words can be quoted
 * so, it gives the citation alone.
 */
export function citeAt(snapshot: Snapshot, path: string, range: Span): Cite {
  const found = sourceAt(snapshot, path);
  if ('problem' in found) return found;
  const { source, body } = found;
  const selection = selectionIn(body, range);
  if (!selection) return { problem: NOTHING_THERE };
  const { passages } = selection;
  const plain = writtenCitation(source.key, { first: passages[0]!.number, last: passages.at(-1)!.number });
  const read = (text: string, quotes: boolean): Read | null => readBack(snapshot, { text, source, passages, quotes });
  const words = [...waysToPin(body, selection)];
  const citation = firstOf(words, (each) => read(`${plain.slice(0, -1)}, "${each}"]`, true)) ?? read(plain, false);
  const quotation = firstOf(words, (each) => read(`“${each}” ${plain}`, true));
  if (!citation)
    return {
      problem: `The key ${writtenKey(source.key)} cannot be written in a citation. Give the source another one.`,
    };
  return { key: source.key, citation: citation.text, quotation: quotation?.text ?? null };
}

const NOTHING_THERE =
  'Nothing can be cited here. Select words of a paragraph, of an item of a list, or of a row of a table (headings have no number).';

function sourceAt(
  { library }: Snapshot,
  path: string,
): { readonly source: Source; readonly body: SourceBody } | { readonly problem: string } {
  const source = library.byPath.get(path);
  if (!source) {
    const folders = library.folders.map((folder) => `“${folder}”`).join(', ');
    return {
      problem: `This file is no source of your notes, so they cannot cite it. Sources lie in ${folders || 'a folder “seeds”'}.`,
    };
  }
  const { key, file } = source;
  const other = library.sources.get(key);
  if (other !== source)
    return {
      problem: `Another document has the key “${key}” (${other?.file?.path ?? 'in a bibliography'}), so a citation would lead there. Give one of them another key.`,
    };
  const body = bodyOf(source);
  if (file?.isPending) return { problem: `${stillRead} Try again in a moment.` };
  if (!file || !body)
    return { problem: `The text of this source could not be read: ${file?.problem ?? 'its format is unknown.'}` };
  if (file.path !== path) return { problem: `The words of this source are read from ${file.path}. Select them there.` };
  return { source, body };
}

/** Words as they could stand between quotation marks in a note, the best first. */
function* waysToPin(body: SourceBody, selection: Selection): Iterable<string> {
  for (const stretch of stretchesOf(body, selection)) {
    const part = shift(quotable(sliceOf(body.text, stretch)), stretch.start);
    for (const way of waysToQuote(sliceOf(body.text, part))) if (way !== '') yield escaped(way);
  }
}

function firstOf<T, R>(all: readonly T[], give: (each: T) => R | null): R | null {
  for (const each of all) {
    const given = give(each);
    if (given !== null) return given;
  }
  return null;
}
