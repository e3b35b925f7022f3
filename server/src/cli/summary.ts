import type { BlockContext } from '../checks/check.ts';
import { coverOf, ownSentencesOf } from '../checks/citations.ts';
import { resolverOf } from '../checks/resolver.ts';
import type { Note } from '../note/note.ts';
import { type Span, shift } from '../text/span.ts';
import { settingsFor } from '../workspace/note-settings.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Loaded } from './load-targets.ts';
import { absolute } from './paths.ts';
import { placed } from './place.ts';
import type { Place, PlacedFinding, PlacedRange, Summary } from './report.ts';

/** How much was looked at, and how much of it stands. */
export function summaryOf(all: readonly Loaded[], findings: readonly PlacedFinding[]): Summary {
  const counts = { notes: 0, sources: 0, claims: 0, cited: 0, supported: 0, judgements: 0 };
  for (const { workspace } of all) {
    const { snapshot, root } = workspace;
    counts.sources += snapshot.library.sources.size;
    for (const [path, note] of snapshot.notes) {
      if (settingsFor(snapshot.settings, note) === null) continue;
      counts.notes++;
      const doubts = findings.filter(({ file, severity }) => severity !== 'info' && file === absolute(root, path));
      countSentences(workspace, note, doubts, counts);
    }
  }
  const number = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { ...counts, errors: number('error'), warnings: number('warning'), infos: number('info') };
}

/** A claim is supported as far as we know when it is cited and no error or warning lies in its sentence. */
function countSentences(
  { snapshot }: Workspace,
  note: Note,
  doubts: readonly PlacedFinding[],
  counts: { claims: number; cited: number; supported: number; judgements: number },
): void {
  const { library } = snapshot;
  const settings = settingsFor(snapshot.settings, note) ?? snapshot.settings;
  const resolve = resolverOf(library, note.path);
  for (const { block, around, start } of note.blocks) {
    const context: BlockContext = { path: note.path, block, around, library, settings, resolve };
    for (const use of ownSentencesOf(block)) {
      if (use.sentence.kind === 'judgement') counts.judgements++;
      if (use.sentence.kind !== 'claim') continue;
      counts.claims++;
      if (coverOf(context, use).length === 0) continue;
      counts.cited++;
      if (!isDoubted(note, shift(use.sentence.span, start), doubts)) counts.supported++;
    }
  }
}

function isDoubted(note: Note, span: Span, doubts: readonly PlacedFinding[]): boolean {
  if (doubts.length === 0) return false;
  const range = placed(note.document.lines, span);
  return doubts.some((doubt) => meet(doubt.range, range));
}

const meet = (a: PlacedRange, b: PlacedRange): boolean => before(a.start, b.end) && before(b.start, a.end);

const before = (a: Place, b: Place): boolean => a.line < b.line || (a.line === b.line && a.column <= b.column);
