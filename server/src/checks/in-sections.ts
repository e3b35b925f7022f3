import type { Citation, PlacedBlock, Prose } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { shift } from '../text/span.ts';
import type { Settings } from '../workspace/settings.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { BlockContext, Report } from './check.ts';
import { isCitation, ownSentencesOf, type SentenceUse } from './citations.ts';
import { contextIn, groundOf } from './context.ts';

/** A sentence of the writer in its section. */
export interface SectionUse {
  readonly context: BlockContext;
  readonly placed: PlacedBlock;
  readonly use: SentenceUse;
  /** With `judgementScope: section`, the citations of its section before its paragraph; else none. */
  readonly earlier: readonly Citation[];
  /** The words of the headings that it stands under, the outermost first. */
  readonly headings: readonly string[];
}

/**
 * The writer’s own sentences of a note in order, each with what stands around it. `settings`: those that hold for the note. `isWanted`: tells by its
 * headings whether a section is looked at.
 */
export function* inSections(
  snapshot: Snapshot,
  note: Note,
  settings: Settings,
  isWanted: (headings: readonly string[]) => boolean = () => true,
): Iterable<SectionUse> {
  const ground = groundOf(snapshot, note, settings);
  const open: { readonly depth: number; readonly text: string }[] = [];
  let headings: readonly string[] = [];
  let wanted = isWanted(headings);
  let earlier: readonly Citation[] = [];
  for (const placed of note.blocks) {
    // Most of a long note, each time that something is typed.
    if (!wanted && !placed.block.prose.some(({ heading }) => heading)) continue;
    const context = contextIn(ground, placed);
    const own = ownSentencesOf(placed.block);
    let next = 0;
    for (const prose of placed.block.prose) {
      if (prose.heading) {
        const { depth } = prose.heading;
        while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
        open.push({ depth, text: prose.text.trim() });
        headings = open.map(({ text }) => text);
        wanted = isWanted(headings);
        earlier = [];
        continue;
      }
      for (let use = own[next]; use?.prose === prose; use = own[++next])
        if (wanted) yield { context, placed, use, earlier, headings };
      if (settings.judgementScope === 'section') earlier = earlier.concat(citationsIn(context, prose));
    }
  }
}

const citationsIn = (context: BlockContext, prose: Prose): Citation[] =>
  prose.citations.filter((citation) => isCitation(context, citation));

/** A report about a sentence of a block, as a check of whole notes gives it. */
export const placedIn = (report: Report, { start }: PlacedBlock): Report => ({
  ...report,
  span: shift(report.span, start),
  claimBlock: start,
});
