import { bodyOf } from '../library/body.ts';
import { type PassageHit, searchPassages } from '../library/search/search.ts';
import type { Citation, PlacedBlock, Sentence } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { shift, sliceOf } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { citationsOf } from './citations.ts';
import type { Finding, Fix } from './finding.ts';
import { resolverOf } from './resolver.ts';
import { nameOf, quoted } from './wording.ts';
import { pinpointEdit, writtenCitation } from './write.ts';

/** The findings that citing a passage answers. */
const ANSWERED: ReadonlySet<string> = new Set([
  'claim/uncited',
  'judgement/unsupported',
  'quote/uncited',
  'attribution/weasel',
]);
const OFFERED = 3;

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
  const at = found.placed.start + endBeforeStop(found.sentence);
  return searchPassages(snapshot.library, found.sentence.text, { limit: OFFERED }).map((hit) => ({
    title: `Cite ${titleOf(hit)}`,
    edits: [{ span: { start: at, end: at }, text: ` ${writtenCitation(hit.source.key, hit.passage.number)}` }],
    safe: false,
  }));
}

/** Where a citation goes, in the block: before the full stop, so that it is plain which sentence it covers. */
function endBeforeStop({ text, map, span }: Sentence): number {
  const stop = /[.!?…]+\s*$/.exec(text);
  return stop && stop.index > 0 ? map.endOf(stop.index) : span.end;
}

function pinpointFixes(snapshot: Snapshot, note: Note, finding: Finding): Fix[] {
  const found = citationFor(note, finding);
  if (!found || finding.claim === null) return [];
  const resolved = resolverOf(snapshot.library, note.path)(found.citation);
  if (!('source' in resolved)) return [];
  const within = [resolved.source.key];
  return searchPassages(snapshot.library, finding.claim, { limit: OFFERED, within }).flatMap((hit) => {
    const edit = pinpointEdit(found.citation, hit.passage.number);
    const edits = edit ? [{ span: shift(edit.span, found.placed.start), text: edit.text }] : [];
    return edit ? [{ title: `Cite ${titleOf(hit)}`, edits, safe: false }] : [];
  });
}

/** The citation whose key the finding flags. */
function citationFor(note: Note, finding: Finding): { placed: PlacedBlock; citation: Citation } | null {
  const placed = note.blockAt(finding.span.start);
  const start = finding.span.start - (placed?.start ?? 0);
  const use = placed && citationsOf(placed.block).find(({ citation }) => citation.keySpan.start === start);
  return use ? { placed, citation: use.citation } : null;
}

function titleOf({ source, passage }: PassageHit): string {
  const words = sliceOf(bodyOf(source)?.text ?? '', passage.span);
  return `¶ ${passage.number} of ${nameOf(source)}: ${quoted(words)}`;
}
