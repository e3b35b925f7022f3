import { citationsOf, isCitation } from '../checks/citations.ts';
import { contextOf } from '../checks/context.ts';
import { resolverOf } from '../checks/resolver.ts';
import type { Source } from '../library/model.ts';
import type { Citation, PlacedBlock } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { type Span, shift, sliceOf } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { perNote } from './per-note.ts';
import type { Preview, PreviewCitation, PreviewSource } from './preview-model.ts';
import { previewPassages, previewTarget } from './preview-passages.ts';
import { type GroupStates, groupStates } from './preview-state.ts';
import { shortCitation, withoutAuthor } from './short-citation.ts';
import { referenceText } from './source-reference.ts';

/** A note as a reader sees it. Null for what is no note. In one that asks to be left alone nothing is compared. */
export function previewOf(snapshot: Snapshot, path: string): Preview | null {
  const note = snapshot.notes.get(path);
  return note ? previewOfNote(snapshot, note) : null;
}

const previewOfNote = perNote((snapshot: Snapshot, note: Note): Preview => {
  const states = groupStates(snapshot, note);
  const citations = note.blocks.flatMap((placed) =>
    groupsOf(snapshot, note, placed).map((group) => citationOf(snapshot, note, placed, group, states)),
  );
  return { citations, sources: sourcesOf(snapshot, note) };
});

/** Citations that are shown as one. */
interface Group {
  /** In the block. */
  readonly span: Span;
  readonly citations: readonly Citation[];
}

/** The groups of a block in order; a group inside the prefix or suffix of another is left to it. */
function groupsOf(snapshot: Snapshot, note: Note, placed: PlacedBlock): Group[] {
  const { block } = placed;
  const all = block.prose.flatMap(({ citations }) => citations);
  if (all.length === 0) return [];
  const context = contextOf(snapshot, note, placed);
  const bySpan = new Map<string, { span: Span; citations: Citation[] }>();
  for (const citation of all) {
    if (!isCitation(context, citation)) continue;
    const span = citation.mode === 'link' ? citation.span : citation.group;
    const id = `${span.start}-${span.end}`;
    const group = bySpan.get(id);
    if (group) group.citations.push(citation);
    else bySpan.set(id, { span, citations: [citation] });
  }
  const groups = [...bySpan.values()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Group[] = [];
  for (const group of groups) {
    const last = kept.at(-1);
    if (last && group.span.start < last.span.end) continue;
    const minus = withoutAuthor(block.text, group.citations[0]!) ? 1 : 0;
    kept.push({ ...group, span: { start: group.span.start - minus, end: group.span.end } });
  }
  return kept;
}

function citationOf(
  { library }: Snapshot,
  note: Note,
  { block, start }: PlacedBlock,
  { span, citations }: Group,
  states: GroupStates,
): PreviewCitation {
  const resolve = resolverOf(library, note.path);
  const cited = citations.map((citation) => {
    const resolved = resolve(citation);
    return { citation, resolved, source: 'source' in resolved ? resolved.source : null };
  });
  const isLink = citations.every(({ mode }) => mode === 'link');
  const placed = shift(span, start);
  return {
    span: placed,
    text: sliceOf(block.text, span),
    short: isLink ? null : shortCitation(block.text, cited),
    ...states(citations, placed, start),
    passages: cited.flatMap(({ resolved }) => previewPassages(resolved)),
    target:
      cited.map(({ resolved, citation }) => previewTarget(resolved, citation)).find((place) => place !== null) ?? null,
    keys: [...new Set(cited.flatMap(({ source }) => source?.key ?? []))],
  };
}

/** In order of their first citation, those of `nocite:` last. */
function sourcesOf({ library }: Snapshot, note: Note): PreviewSource[] {
  const resolve = resolverOf(library, note.path);
  const inText = new Set<Source>();
  const listed = new Set<Source>();
  for (const { block } of note.blocks) {
    const nocite = new Set(block.nocite);
    for (const { citation } of citationsOf(block)) {
      const into = nocite.has(citation) ? listed : inText;
      const resolved = resolve(citation);
      if ('source' in resolved) into.add(resolved.source);
      else if (citation.key === '*' && nocite.has(citation))
        for (const source of library.sources.values()) into.add(source);
    }
  }
  return [...new Set([...inText, ...listed])].map((source) => ({
    key: source.key,
    text: referenceText(source),
    path: source.file?.path ?? null,
  }));
}
