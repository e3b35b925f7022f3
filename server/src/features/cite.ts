import type { Finding } from '../checks/finding.ts';
import { bodyOf } from '../library/body.ts';
import { passagePreview } from '../library/search/preview.ts';
import { searchPassages } from '../library/search/search.ts';
import type { Note } from '../note/note.ts';
import { type Span, sliceOf } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { citationText } from './citation-text.ts';
import type { CodeAction } from './code-actions.ts';

/** The findings that a citation would answer. */
const answered: ReadonlySet<string> = new Set(['claim/uncited', 'judgement/unsupported', 'quote/uncited']);
const OFFERED = 3;
/** A passage that scores less than this share of the best has little but common words with the sentence. */
const WORTH_OFFERING = 0.5;

/** Citing one of the (at most three) passages that support an uncited sentence best, the best first. */
export function citingActions(snapshot: Snapshot, note: Note, finding: Finding): CodeAction[] {
  const found = answered.has(finding.check) ? note.sentenceAt(finding.span.start) : null;
  if (!found) return [];
  const end = placeFor(note, found.span);
  const hits = searchPassages(snapshot.library, found.sentence.text, { limit: OFFERED });
  const least = (hits[0]?.score ?? 0) * WORTH_OFFERING;
  const worth = hits.filter(({ score }) => score >= least);
  return worth.map(({ source, passage, shared }): CodeAction => {
    const words = passagePreview(sliceOf(bodyOf(source)?.text ?? '', passage.span), shared, 60);
    const title = `Cite @${source.key}, ¶ ${passage.number}: ${words}`;
    const text = ` ${citationText(source.key, passage.number)}`;
    return { title, edits: [{ span: { start: end, end }, text }], finding, preferred: false };
  });
}

/**
 * Where a citation goes: before the full stop of the sentence, or at its end when it has none; behind the mark-up that
 * closes there (`code`), if inside of it no citation would be read.
 */
function placeFor(note: Note, sentence: Span): number {
  const { text } = note.document;
  let end = sentence.end;
  while (end > sentence.start && /[.!?…\s]/.test(text[end - 1]!)) end--;
  if (end === sentence.start) end = sentence.end;
  const probed = note.edited({ span: { start: end, end }, text: ' [@x]' });
  if (probed.citationAt(end + 3)?.citation.key === 'x') return end;
  while (/[`*_~]/.test(text[end] ?? '')) end++;
  return end;
}
