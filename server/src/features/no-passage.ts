import type { Source } from '../library/model.ts';
import type { Resolved } from '../library/resolve.ts';
import type { Stance } from '../note/model.ts';
import { stillRead } from '../workspace/pending.ts';

/** Where a citation leads when its source is known. */
export type Known = Extract<Resolved, { source: Source }>;

/** Why a sentence is not held against a citation of this stance; null: it is. */
export function whyNotHeld(stance: Stance): string | null {
  if (stance === 'related') return 'It is cited for comparison, so the sentence is not held against it.';
  return stance === 'contradicts' ? 'It is cited as saying otherwise, so the sentence is not held against it.' : null;
}

/** Why a citation leads to no passage, or not just to the one that was meant; also where no source has its key. */
export const whyNowhere = (resolved: Resolved): string =>
  'source' in resolved ? whyNoPassage(resolved) : 'No source has this key.';

/** Why there is no passage to show, or not just the one that was meant; plain text, with words of the source's reader. */
export function whyNoPassage(resolved: Known): string {
  switch (resolved.status) {
    case 'unknown-passage':
      return `The cited passage does not exist: this source has ${resolved.has}.`;
    case 'unresolvable-locator':
      return `This source has no ${resolved.kind}, so the whole of it counts as cited.`;
    case 'malformed-locator':
      return 'This cannot be read as a place in the source.';
    default:
      if (resolved.source.file?.isPending) return stillRead;
      return resolved.source.file
        ? `Its text could not be read: ${resolved.source.file.problem ?? 'its format is unknown.'}`
        : 'The library has no document of this source, so nothing can be checked against it.';
  }
}
