import { weaselAttributions } from '../language/cues.ts';
import { bodyOf } from '../library/body.ts';
import { passagePreview } from '../library/search/preview.ts';
import type { Citation, PlacedBlock } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { shift, sliceOf } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import weasel from './attribution/weasel.ts';
import { bestOfLibrary, bestPassages, type Place } from './best-passages.ts';
import { citationsOf } from './citations.ts';
import { placeForCitation } from './citing.ts';
import type { Finding, Fix } from './finding.ts';
import { namingEdits, whoSpeaks } from './named-source.ts';
import { resolverOf } from './resolver.ts';
import { locatorEdit, pinpointEdit, writtenCitation, writtenKey, writtenParagraphs } from './write.ts';

/** The findings that citing a passage answers. */
const ANSWERED: ReadonlySet<string> = new Set([
  'claim/uncited',
  'judgement/unsupported',
  'judgement/unmarked',
  'quote/uncited',
  'attribution/weasel',
]);
/** Those that are answered by the passage of the cited source that the sentence rests on. */
const PLACED: ReadonlySet<string> = new Set(['citation/no-pinpoint', 'citation/unknown-passage']);
const OFFERED = 3;

/**
 * The fixes of a finding that need a search: citing one of the passages that fit its sentence best, or naming it as the place, the best first. Too
 * dear to be computed with every finding, so they are no part of it; ask when a writer wants to see them. A finding of
 * another kind, or one that is no longer in the note, has none.
 */
export function suggestFixes(snapshot: Snapshot, path: string, finding: Finding): Fix[] {
  const note = snapshot.notes.get(path);
  if (!note) return [];
  if (ANSWERED.has(finding.check)) return citingFixes(snapshot, note, finding);
  return PLACED.has(finding.check) ? placeFixes(snapshot, note, finding) : [];
}

function citingFixes(snapshot: Snapshot, note: Note, finding: Finding): Fix[] {
  const found = note.sentenceAt(finding.span.start);
  if (!found) return [];
  const at = placeForCitation(note, found.span);
  const { text } = found.sentence;
  const nameless = finding.check === weasel.id ? weaselAttributions(text)[0]?.span : undefined;
  return bestOfLibrary(snapshot.library, text, snapshot.resources)
    .slice(0, OFFERED)
    .flatMap((place) => {
      const citing = { span: { start: at, end: at }, text: ` ${writtenCitation(place.source.key, place)}` };
      const plain = { title: titleOf(place, text), edits: [citing], safe: false };
      const name = nameless ? whoSpeaks(place.source) : null;
      if (!nameless || name === null) return [plain];
      const { block, start } = found.placed;
      const edits = namingEdits(block, found.sentence, name, nameless)?.map((edit) => ({
        ...edit,
        span: shift(edit.span, start),
      }));
      const title = `Name ${name} and cite ${writtenKey(place.source.key)}, ${writtenParagraphs(place)}`;
      return edits ? [plain, { title, edits: [...edits, citing], safe: false }] : [plain];
    });
}

function placeFixes(snapshot: Snapshot, note: Note, finding: Finding): Fix[] {
  const found = citationFor(note, finding);
  if (!found || finding.claim === null) return [];
  const resolved = resolverOf(snapshot.library, note.path)(found.citation);
  if (!('source' in resolved)) return [];
  const { claim } = finding;
  const { places } = bestPassages(resolved.source, claim, snapshot.resources);
  return places.slice(0, OFFERED).flatMap((place) => {
    const { citation, placed } = found;
    const hasPlace = finding.check === 'citation/unknown-passage';
    const edit = hasPlace ? locatorEdit(citation, place, placed.block.text) : pinpointEdit(citation, place);
    if (!edit) return [];
    const edits = [{ span: shift(edit.span, placed.start), text: edit.text }];
    return isThere(finding, edit.text) ? [] : [{ title: titleOf(place, claim), edits, safe: false }];
  });
}

/** The finding has the passage as its own fix. */
const isThere = ({ fixes }: Finding, text: string): boolean =>
  fixes.some(({ edits }) => edits.some((edit) => edit.text === text));

/** The citation whose key or place the finding flags. */
function citationFor(note: Note, finding: Finding): { placed: PlacedBlock; citation: Citation } | null {
  const placed = note.blockAt(finding.span.start);
  const start = finding.span.start - (placed?.start ?? 0);
  const use =
    placed &&
    citationsOf(placed.block).find(
      ({ citation: { keySpan, locator } }) => keySpan.start === start || locator?.span.start === start,
    );
  return use ? { placed, citation: use.citation } : null;
}

function titleOf({ source, first, last }: Place, claim: string): string {
  const body = bodyOf(source)!;
  const span = { start: body.passages[first - 1]!.span.start, end: body.passages[last - 1]!.span.end };
  const words = passagePreview(sliceOf(body.text, span), [claim], 60);
  return `Cite ${writtenKey(source.key)}, ${writtenParagraphs({ first, last })}: ${words}`;
}
