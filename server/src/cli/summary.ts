import { coverOf, ownSentencesOf } from '../checks/citations.ts';
import { contextOf } from '../checks/context.ts';
import type { Resolved } from '../library/resolve.ts';
import type { Note } from '../note/note.ts';
import { shift } from '../text/span.ts';
import { settingsFor } from '../workspace/note-settings.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Loaded } from './load-targets.ts';
import { absolute } from './paths.ts';
import { placed } from './place.ts';
import type { Place, PlacedFinding, PlacedRange, Summary } from './report.ts';
import { byFile as groupedByFile } from './reporters/by-file.ts';

/** How much was looked at, and how much of it stands. */
export function summaryOf(all: readonly Loaded[], findings: readonly PlacedFinding[]): Summary {
  const byFile = new Map(groupedByFile(findings));
  const counts = { notes: 0, sources: 0, claims: 0, cited: 0, supported: 0, judgements: 0 };
  for (const { workspace } of all) {
    const { snapshot, root } = workspace;
    counts.sources += snapshot.library.sources.size;
    for (const [path, note] of snapshot.notes) {
      if (settingsFor(snapshot.settings, note) === null) continue;
      counts.notes++;
      countSentences(workspace, note, doubtsOf(byFile.get(absolute(root, path)) ?? []), counts);
    }
  }
  const number = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { ...counts, errors: number('error'), warnings: number('warning'), infos: number('info') };
}

/**
 * Counts the writer's own sentences (no headings, no block quotes): `judgements`; `claims`; of these `cited`, which a
 * citation covers; and of these `supported`, as far as is known: one of the citations leads, as support, to a text that is
 * in the library and could be read, and no error or warning touches the sentence.
 */
function countSentences(
  { snapshot }: Workspace,
  note: Note,
  isDoubted: (range: PlacedRange) => boolean,
  counts: { claims: number; cited: number; supported: number; judgements: number },
): void {
  for (const placedBlock of note.blocks) {
    const context = contextOf(snapshot, note, placedBlock);
    for (const use of ownSentencesOf(placedBlock.block)) {
      if (use.sentence.kind === 'judgement') counts.judgements++;
      if (use.sentence.kind !== 'claim') continue;
      counts.claims++;
      const cover = coverOf(context, use);
      if (cover.length === 0) continue;
      counts.cited++;
      const rests = cover.some(
        (citation) => citation.stance === 'supports' && TEXT.has(context.resolve(citation).status),
      );
      if (rests && !isDoubted(placed(note.document.lines, shift(use.sentence.span, placedBlock.start))))
        counts.supported++;
    }
  }
}

/** A citation that leads to a text. Where the locator is of a kind that the source lacks, the whole source is taken. */
const TEXT: ReadonlySet<Resolved['status']> = new Set(['found', 'unresolvable-locator']);

/** Says whether an error or a warning touches a stretch of the file, in time that hardly grows with their number. */
function doubtsOf(findings: readonly PlacedFinding[]): (range: PlacedRange) => boolean {
  const doubts = findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ range }) => ({ start: rankOf(range.start), end: rankOf(range.end) }))
    .sort((a, b) => a.start - b.start);
  let furthest = 0;
  const ends = doubts.map(({ end }) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    let low = 0;
    let high = doubts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (doubts[middle]!.start <= rankOf(end)) low = middle + 1;
      else high = middle;
    }
    return low > 0 && ends[low - 1]! >= rankOf(start);
  };
}

/** Places as numbers in their order: a line is shorter than 2^25, since a note has at most 20 MB. */
const rankOf = ({ line, column }: Place): number => line * 2 ** 25 + column;
