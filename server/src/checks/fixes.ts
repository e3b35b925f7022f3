import { bodyOf } from '../library/body.ts';
import { passagePreview } from '../library/search/preview.ts';
import { type PassageHit, searchPassages } from '../library/search/search.ts';
import type { Citation, PlacedBlock } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { type Span, shift, sliceOf } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { citationsOf } from './citations.ts';
import type { Finding, Fix } from './finding.ts';
import { resolverOf } from './resolver.ts';
import { pinpointEdit, writtenCitation, writtenKey } from './write.ts';

/** The findings that citing a passage answers. */
const ANSWERED: ReadonlySet<string> = new Set([
  'claim/uncited',
  'judgement/unsupported',
  'quote/uncited',
  'attribution/weasel',
]);
const OFFERED = 3;
/** A passage that scores less than this share of the best has little but common words with the sentence. */
const WORTH_OFFERING = 0.5;

/**
 * The fixes of a finding that need a search: citing one of the passages that fit its sentence best, the best first. Too
 * dear to be computed with every finding, so they are no part of it; ask when a writer wants to see them. A finding of
 * another kind, or one that is no longer in the note, has none.
 */
export function suggestFixes(snapshot: Snapshot, path: string, finding: Finding): Fix[] {
  const note = snapshot.notes.get(path);
  if (!note) return [];
  if (ANSWERED.has(finding.check)) return citingFixes(snapshot, note, finding);
  return finding.check === 'citation/no-pinpoint' ? pinpointFixes(snapshot, note, finding) : [];
}

function citingFixes(snapshot: Snapshot, note: Note, finding: Finding): Fix[] {
  const found = note.sentenceAt(finding.span.start);
  if (!found) return [];
  const at = placeFor(note, found.span);
  return worthOffering(searchPassages(snapshot.library, found.sentence.text, { limit: OFFERED })).map((hit) => ({
    title: titleOf(hit),
    edits: [{ span: { start: at, end: at }, text: ` ${writtenCitation(hit.source.key, hit.passage.number)}` }],
    safe: false,
  }));
}

function worthOffering(hits: readonly PassageHit[]): PassageHit[] {
  const least = (hits[0]?.score ?? 0) * WORTH_OFFERING;
  return hits.filter(({ score }) => score >= least);
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

function pinpointFixes(snapshot: Snapshot, note: Note, finding: Finding): Fix[] {
  const found = citationFor(note, finding);
  if (!found || finding.claim === null) return [];
  const resolved = resolverOf(snapshot.library, note.path)(found.citation);
  if (!('source' in resolved)) return [];
  const within = [resolved.source.key];
  return worthOffering(searchPassages(snapshot.library, finding.claim, { limit: OFFERED, within })).flatMap((hit) => {
    const edit = pinpointEdit(found.citation, hit.passage.number);
    const edits = edit ? [{ span: shift(edit.span, found.placed.start), text: edit.text }] : [];
    return edit ? [{ title: titleOf(hit), edits, safe: false }] : [];
  });
}

/** The citation whose key the finding flags. */
function citationFor(note: Note, finding: Finding): { placed: PlacedBlock; citation: Citation } | null {
  const placed = note.blockAt(finding.span.start);
  const start = finding.span.start - (placed?.start ?? 0);
  const use = placed && citationsOf(placed.block).find(({ citation }) => citation.keySpan.start === start);
  return use ? { placed, citation: use.citation } : null;
}

function titleOf({ source, passage, shared }: PassageHit): string {
  const words = passagePreview(sliceOf(bodyOf(source)?.text ?? '', passage.span), shared, 60);
  return `Cite ${writtenKey(source.key)}, ¶ ${passage.number}: ${words}`;
}
