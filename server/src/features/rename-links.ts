import type { FixEdit } from '../checks/finding.ts';
import { linkedPath } from '../library/locate/link.ts';
import type { Library } from '../library/model.ts';
import { destinationsIn, destinationText } from '../note/destinations.ts';
import { targetOf } from '../note/links.ts';
import type { Block } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { shift, sliceOf } from '../text/span.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Moved } from './renames.ts';
import { rewritten } from './rewrite-destination.ts';

/** Finds in a note the links to sources, inline or by a definition, that have to be written otherwise once files have moved. `after`: the library then. */
export function linkEditor({ root, snapshot }: Workspace, after: Library, moved: Moved): (note: Note) => FixEdit[] {
  return editsIn;

  function editsIn(note: Note): FixEdit[] {
    return note.blocks
      .filter(({ block }) => mayChange(block, note.path))
      .flatMap(({ block, start }) =>
        destinationsIn(block.text, start === 0).flatMap((destination) => {
          const written = sliceOf(block.text, destination.span);
          const text = rewrite(note.path, written, destination.isBracketed);
          return text === written ? [] : [{ span: shift(destination.span, start), text }];
        }),
      );
  }

  /** To find out what is a link takes a parser: only where one may be that has to change. */
  function mayChange({ prose, links }: Block, note: string): boolean {
    if (links.size > 0) return true;
    return prose.some(({ citations }) =>
      citations.some(({ target }) => {
        const path = target && linkedPath(snapshot.library, note, target);
        return path !== null && (moved(path) !== path || moved(note) !== note);
      }),
    );
  }

  function rewrite(note: string, written: string, isBracketed: boolean): string {
    const target = targetOf(destinationText(written));
    const path = target && linkedPath(snapshot.library, note, target);
    if (path === null || (moved(path) === path && moved(note) === note)) return written;
    const leadsTo = (other: string): boolean => {
      const link = targetOf(destinationText(other));
      return link !== null && linkedPath(after, moved(note), link) === moved(path);
    };
    return leadsTo(written)
      ? written
      : rewritten({ root, from: moved(note), before: path, to: moved(path), leadsTo }, written, isBracketed);
  }
}
