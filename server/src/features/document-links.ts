import { resolverOf } from '../checks/resolver.ts';
import { type Span, shift } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { definitionAt } from './definition.ts';
import { preview } from './passage-text.ts';
import type { Place } from './place.ts';
import { sourceTitle } from './source-head.ts';

const LONGEST_TITLE = 100;

export interface DocumentLink {
  /** The key, or the destination of a link, in the note. */
  readonly span: Span;
  /** The file of the source. */
  readonly path: string;
  /** Plain text. */
  readonly tooltip: string;
}

/** The citations of a note that lead to a file. Cheap: the passage is looked up by `linkTarget`, when a link is followed. */
export function documentLinks(snapshot: Snapshot, path: string): DocumentLink[] {
  const resolve = resolverOf(snapshot.library, path);
  const links: DocumentLink[] = [];
  for (const { block, start } of snapshot.notes.get(path)?.blocks ?? [])
    for (const citation of [...block.prose.flatMap((prose) => prose.citations), ...block.nocite]) {
      const resolved = resolve(citation);
      if (!('source' in resolved) || !resolved.source.file) continue;
      const tooltip = `Open ${harmless(sourceTitle(resolved.source))}`;
      links.push({ span: shift(citation.keySpan, start), path: resolved.source.file.path, tooltip });
    }
  return links;
}

/** Editors put a tooltip into a link of their own, some as it is: no title may end that link and begin another. */
const harmless = (title: string): string => preview(title.replace(/[\\[\]<>`]/g, ' '), LONGEST_TITLE);

/** The passage that the link at an offset leads to; null when the citation is gone. */
export function linkTarget(snapshot: Snapshot, path: string, offset: number): Place | null {
  return definitionAt(snapshot, path, offset)?.targets[0] ?? null;
}
