import { citationsOf } from '../checks/citations.ts';
import { contextOf } from '../checks/context.ts';
import { quotationsOf } from '../checks/quotations.ts';
import { bodyOf } from '../library/body.ts';
import type { Passage, Source } from '../library/model.ts';
import { matchQuotation } from '../library/quote/match.ts';
import { Note } from '../note/note.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** What a text is meant to say in a note. */
export interface Meant {
  /** Markdown of one line with one citation. */
  readonly text: string;
  readonly source: Source;
  /** What the citation is to lead to, in order. */
  readonly passages: readonly Passage[];
  /** Is there a quotation in it? */
  readonly quotes: boolean;
}

/** A text that is read as it is meant. */
export interface Read {
  /** With braces around its locator where Pandoc needs them. */
  readonly text: string;
}

const BEFORE = 'It says so: ';
const NOWHERE = 'read-back.md';

/** Reads a text as a note would; null when it is not read as it is meant. */
export function readBack(snapshot: Snapshot, meant: Meant): Read | null {
  const note = Note.of(NOWHERE, `${BEFORE}${meant.text}.\n`);
  const [placed, ...more] = note.blocks;
  if (!placed || more.length > 0 || placed.block.malformed.length > 0) return null;
  const [use, ...others] = citationsOf(placed.block);
  if (!use || others.length > 0) return null;
  const { citation } = use;
  const context = contextOf(snapshot, note, placed);
  const resolved = context.resolve(citation);
  if (resolved.status !== 'found' || resolved.source !== meant.source || resolved.whole) return null;
  if (!isSame(resolved.passages, meant.passages)) return null;
  if (!holdsQuotations(quotationsOf(context), meant, resolved.spans)) return null;
  const { disambiguation } = citation;
  if (!disambiguation) return { text: meant.text };
  // The words are those of a source, so only the braces are new: one more reading at most.
  const { text } = placed.block;
  const braced = text.slice(0, disambiguation.span.start) + disambiguation.text + text.slice(disambiguation.span.end);
  const again = braced.slice(BEFORE.length).replace(/\.\n?$/, '');
  return again === meant.text ? null : readBack(snapshot, { ...meant, text: again });
}

const isSame = (a: readonly Passage[], b: readonly Passage[]): boolean =>
  a.length === b.length && a.every((passage, i) => passage === b[i]);

function holdsQuotations(
  uses: ReturnType<typeof quotationsOf>,
  { source, quotes }: Meant,
  within: readonly Span[],
): boolean {
  const body = bodyOf(source);
  if (!body || uses.length > 0 !== quotes) return false;
  return uses.every(({ text, citations }) => {
    if (citations.length === 0) return false;
    const match = matchQuotation(body, within, text);
    return match.kind === 'exact' && !match.elsewhere && match.words.length > 0;
  });
}
