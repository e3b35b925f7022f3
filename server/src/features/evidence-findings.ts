import { estimateOf } from '../checks/checked-estimates.ts';
import type { Finding } from '../checks/finding.ts';
import type { Note, SentenceAt } from '../note/note.ts';
import { contains, type Span } from '../text/span.ts';
import { checkedFile, lineOfMark } from '../workspace/checked-estimates.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { checked } from './checked.ts';
import type { EvidenceFinding, EvidenceReason, SetAside } from './evidence-model.ts';
import { touchingFrom } from './touching.ts';

/** The open findings on a sentence and on its citations, wherever these stand, in order. `reasons`: those of its verdict. */
export function findingsOn(
  snapshot: Snapshot,
  note: Note,
  { span }: SentenceAt,
  citations: readonly Span[],
  reasons: readonly EvidenceReason[],
): EvidenceFinding[] {
  const { findings } = checked(snapshot, note.path);
  const own = new Set(touchingFrom(findings)(span));
  return findings
    .filter((finding) => own.has(finding) || citations.some((citation) => contains(citation, finding.span)))
    .map((finding) => ({
      check: finding.check,
      severity: finding.severity,
      certainty: finding.certainty,
      message: finding.message,
      span: finding.span,
      reasons: finding.certainty === 'exact' ? [] : toldBy(finding, reasons),
      fixes: finding.fixes.map(({ title }) => title),
    }));
}

/** A check that rests on a reason reports its words, and nothing else. */
const toldBy = ({ span }: Finding, reasons: readonly EvidenceReason[]): number[] =>
  reasons.flatMap(({ claim }, i) => (claim.start === span.start && claim.end === span.end ? [i] : []));

/** The estimates on a sentence that somebody marked as checked, in order. */
export function setAsideOn(snapshot: Snapshot, note: Note, { span }: Pick<SentenceAt, 'span'>): SetAside[] {
  const quiet = checked(snapshot, note.path).suppressed.filter(({ by }) => by === 'checked');
  const marks = new Map<number, SetAside>();
  for (const finding of touchingFrom(quiet.map((each) => each.finding))(span)) {
    const { check } = finding;
    const line = lineOfMark(snapshot.checked, estimateOf(snapshot, note, finding)?.words ?? '');
    const text = `You marked this as checked (${check}). To take that back, delete line ${line} of ${checkedFile}.`;
    // One line of the file keeps all findings of its check on the sentence quiet.
    marks.set(line, { check, text, file: checkedFile, line });
  }
  return [...marks.values()];
}
