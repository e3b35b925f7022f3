import { standsIn } from '../checks/citations.ts';
import { reasonText } from '../checks/reason-text.ts';
import { locatorText } from '../checks/wording.ts';
import { isElsewhere } from '../evidence/bounds.ts';
import type { Reason } from '../evidence/model.ts';
import { bodyOf } from '../library/body.ts';
import { pageAt, passageAt } from '../library/passages.ts';
import type { Citation } from '../note/model.ts';
import type { Note, SentenceAt } from '../note/note.ts';
import { overlaps, type Span, shift, sliceOf } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { sentenceFor } from './cited-sentence.ts';
import { findingsOn, setAsideOn } from './evidence-findings.ts';
import { joined } from './evidence-marks.ts';
import type { Evidence, EvidenceCitation, EvidencePassage, EvidenceReason, EvidenceVerdict } from './evidence-model.ts';
import { bestRuns, type Examined, examine, marksIn } from './examine.ts';
import { whyNotHeld, whyNowhere } from './no-passage.ts';
import { otherPassages } from './other-passages.ts';
import { sourceTitle } from './source-head.ts';

/**
 * What the sentence at an offset rests on: the one that the citation there stands for, else the one that holds the place. Null where there is
 * no sentence, and in a file that is no note.
 */
export function evidenceAt(snapshot: Snapshot, path: string, offset: number): Evidence | null {
  const note = snapshot.notes.get(path);
  const at = note && sentenceFor(note, offset);
  return at ? evidenceOf(snapshot, note, at) : null;
}

/** What a sentence of a note rests on. */
export function evidenceOf(snapshot: Snapshot, note: Note, at: SentenceAt): Evidence {
  const found = examine(snapshot, note, at);
  const { text, kind, why } = at.sentence;
  const cited = found.compared?.cited.pieces ?? [];
  const citations = found.cover.map((citation) => citationOf(note, found, citation));
  const verdict = verdictOf(found);
  const places = citations.map(({ span }) => span);
  return {
    sentence: { text, span: at.span, kind: at.prose.kind === 'heading' ? 'heading' : kind, why },
    citations,
    findings: findingsOn(snapshot, note, at, places, verdict.reasons),
    setAside: setAsideOn(snapshot, note, at),
    verdict,
    passages: passagesOf(found),
    marks: claimMarks(found),
    others: otherPassages(found.context, text, cited),
  };
}

function citationOf(note: Note, { context, at, compared }: Examined, citation: Citation): EvidenceCitation {
  const resolved = context.resolve(citation);
  const start = standsIn(at.placed.block, citation) ? at.placed.start : blockOf(note, citation);
  const span = shift(citation.span, start);
  return {
    text: sliceOf(note.document.text, span),
    span,
    key: 'source' in resolved ? resolved.source.key : citation.key || (citation.target?.path ?? ''),
    locator: citation.locator ? locatorText(citation.locator) : citation.target?.fragment || null,
    stance: citation.stance,
    compared: compared?.cited.pieces.some((piece) => piece.citation === citation) ?? false,
    because: becauseOf(citation, resolved),
  };
}

function becauseOf({ stance, locator }: Citation, resolved: ReturnType<Examined['context']['resolve']>): string | null {
  const notHeld = whyNotHeld(stance);
  if (notHeld !== null) return notHeld;
  if ('source' in resolved && locator?.label === 'figure') return 'A figure is cited, and pictures are not read.';
  return resolved.status === 'found' ? null : whyNowhere(resolved);
}

/** Where the block starts that a citation of a footnote stands in. */
const blockOf = (note: Note, citation: Citation): number =>
  note.blocks.find(({ block }) => standsIn(block, citation))?.start ?? 0;

function verdictOf(found: Examined): EvidenceVerdict {
  const comparison = found.compared?.comparison;
  return {
    kind: comparison?.verdict ?? 'cannot-tell',
    certainty: 'estimate',
    chances: comparison?.chances ?? null,
    by: comparison?.by ?? null,
    why: comparison?.why ?? null,
    headline: found.headline,
    details: found.details,
    reasons: found.reasons.map((reason) => reasonOf(found, reason)),
  };
}

function reasonOf({ at, compared }: Examined, reason: Reason): EvidenceReason {
  const { kind, sure, claim, passage, detail } = reason;
  const { text, pieces } = compared!.cited;
  const index = passage ? pieces.findLastIndex((piece) => piece.at <= passage.start) : -1;
  return {
    kind,
    detail: detail ?? null,
    sure,
    text: reasonText(reason, at.sentence.text, text),
    claim: inNote(at, claim),
    passage: passage && index >= 0 ? { index, span: shift(passage, -pieces[index]!.at) } : null,
  };
}

function passagesOf(found: Examined): EvidencePassage[] {
  if (!found.compared) return [];
  const { text, pieces } = found.compared.cited;
  return pieces.flatMap((piece) => {
    const { source, span, at, length, citation } = piece;
    const body = bodyOf(source);
    if (!body) return [];
    return {
      key: source.key,
      title: sourceTitle(source),
      paragraph: passageAt(body, span.start)?.number ?? 0,
      page: pageAt(body, span.start)?.label ?? null,
      citation: found.cover.indexOf(citation),
      text: text.slice(at, at + length),
      ...marksIn(found, piece),
    };
  });
}

/** Up to so many units between two marked words of the note are marked with them: `of the`. */
const SMALL_GAP = 5;

function claimMarks({ at, compared, runs, reasons }: Examined): Evidence['marks'] {
  const differs = joined(
    reasons.filter((reason) => !isElsewhere(reason)).map(({ claim }) => inNote(at, claim)),
    0,
  );
  const shown = (compared?.cited.pieces ?? []).flatMap(({ at: start, length }) =>
    bestRuns(runs.filter((run) => run.start < start + length && start < run.end)),
  );
  const said = shown.flatMap(({ claim }) => claim);
  const unsaid = (compared?.comparison.pair.claim.tokens ?? []).filter(
    (token) => token.weight > 0 && !said.some((word) => overlaps(word, token)),
  );
  const inText = (spans: readonly Span[]): Span[] => spans.map((span) => inNote(at, span));
  return { supports: joined(inText(said), SMALL_GAP, [...differs, ...inText(unsaid)]), differs };
}

const inNote = ({ placed, sentence }: SentenceAt, span: Span): Span => shift(sentence.map.spanOf(span), placed.start);
