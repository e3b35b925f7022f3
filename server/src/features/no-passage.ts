import type { Source } from '../library/model.ts';
import type { Resolved } from '../library/resolve.ts';

/** Where a citation leads when its source is known. */
export type Known = Extract<Resolved, { source: Source }>;

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
      return resolved.source.file
        ? `Its text could not be read: ${resolved.source.file.problem ?? 'its format is unknown.'}`
        : 'The library has no document of this source, so nothing can be checked against it.';
  }
}
