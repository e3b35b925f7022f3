import type { CitationAt } from '../note/note.ts';
import { shift } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { citedSentence } from './cited-sentence.ts';
import { setAsideOn } from './evidence-findings.ts';
import { differingIn } from './evidence-marks.ts';
import { bestRuns, type Examined, examine } from './examine.ts';
import { escapeMarkdown, type Mark } from './markdown.ts';

/** Whether a citation bears out its sentence, for a hover on it. */
export interface Support {
  /** One paragraph: the verdict and at most three reasons. */
  readonly markdown: string;
  /** In the extracted text of the cited source. */
  readonly marks: readonly Mark[];
}

/** Null where nothing is compared, or where to say that nothing can be said would help nobody. */
export function supportOf(snapshot: Snapshot, path: string, at: CitationAt): Support | null {
  const note = snapshot.notes.get(path);
  if (!note || at.citation.stance !== 'supports') return null;
  const sentence = citedSentence(note, at);
  const found = sentence && examine(snapshot, note, sentence);
  const why = found?.compared?.comparison.why;
  if (!found?.compared || why === 'short' || why === 'empty') return null;
  const details = found.details.map(escapeMarkdown).join(' ');
  if (why) return { markdown: `${found.headline}. ${details}`, marks: [] };
  const setAside = setAsideOn(snapshot, note, found.at).map(({ text }) => escapeMarkdown(text));
  return {
    markdown: [`**${found.headline}** (an estimate${together(found)}).`, ...setAside, details]
      .filter(Boolean)
      .join(' '),
    marks: marksOn(found, at),
  };
}

/** One verdict stands for all that a sentence cites. */
function together({ compared }: Examined): string {
  const count = new Set(compared!.cited.pieces.map(({ citation }) => citation)).size;
  return count < 2 ? '' : ` for ${count === 2 ? 'both' : `all ${count}`} citations together`;
}

/** The words of the source that this citation leads to: those that carry the sentence (the three best runs), and those that differ. */
function marksOn({ compared, runs, reasons }: Examined, { citation }: CitationAt): Mark[] {
  const pieces = compared!.cited.pieces.filter((piece) => piece.citation === citation && piece.exact);
  const isInside = (start: number): boolean => pieces.some(({ at, length }) => at <= start && start < at + length);
  const differs = differingIn(reasons).filter(({ start }) => isInside(start));
  const supports = bestRuns(runs.filter(({ start }) => isInside(start)));
  const marks: Mark[] = [...supports, ...differs.map((span) => ({ ...span, differs: true }))];
  return marks.map((mark) => {
    const piece = pieces.findLast(({ at }) => at <= mark.start)!;
    const { start, end } = shift(mark, piece.span.start - piece.at);
    return { ...mark, start, end: Math.min(end, piece.span.end) };
  });
}
