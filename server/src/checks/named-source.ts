import { metadataOf } from '../library/metadata.ts';
import type { Source } from '../library/model.ts';
import type { Block, Citation, Sentence } from '../note/model.ts';
import { type Span, sliceOf } from '../text/span.ts';
import type { BlockContext, ReportFix } from './check.ts';
import { openedWith } from './opening.ts';
import { sourcesBehind } from './origins.ts';

/** Whose words a source holds, as a sentence names them: its authors, else who published it; null when neither is known. */
export function whoSpeaks(source: Source): string | null {
  const { author = [], publisher } = metadataOf(source);
  const [first, second] = author;
  if (first === undefined) return publisher?.trim() || null;
  if (second === undefined) return first;
  return author.length === 2 ? `${first} and ${second}` : `${first} and others`;
}

/**
 * The fix that says whose statement a sentence is: *According to Ravi Lindholm, …*. `nameless`: the words at its start that it stands in for (*Experts
 * say*). Only where the citations lead to one source, and that has a name.
 */
export function namingFixes(
  context: BlockContext,
  sentence: Sentence,
  citations: readonly Citation[],
  nameless: Span | null = null,
): ReportFix[] {
  const [source, ...others] = sourcesBehind(context, citations);
  const name = source && others.length === 0 ? whoSpeaks(source) : null;
  const edits = name === null ? null : namingEdits(context.block, sentence, name, nameless);
  return edits ? [{ title: `Say whose it is: according to ${name}`, edits }] : [];
}

/** The edits in the block that make a sentence somebody’s; null where a writer must see to it. `nameless`: as above. */
export function namingEdits(
  { text }: Block,
  sentence: Sentence,
  name: string,
  nameless: Span | null,
): ReportFix['edits'] | null {
  const skipped = nameless ? endOf(sentence.text, nameless) : 0;
  return skipped === null ? null : openedWith(text, sentence, `According to ${name},`, skipped);
}

/** Where the statement begins behind *Experts say (that)*; null when that is not how the sentence begins. */
function endOf(text: string, nameless: Span): number | null {
  if (text.slice(0, nameless.start).trim() !== '') return null;
  const verb = /^(?:it (?:is|was|has been) )?[\p{L} ]+$/iu.test(sliceOf(text, nameless));
  const link = /^(?:,| that)?\s(?=\p{L})/u.exec(text.slice(nameless.end));
  return verb && link ? nameless.end + link[0].length : null;
}
