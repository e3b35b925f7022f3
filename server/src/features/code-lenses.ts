import { ownSentencesOf } from '../checks/citations.ts';
import { bodyOf } from '../library/body.ts';
import type { Passage, Source } from '../library/model.ts';
import type { Block } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import { settingsFor } from '../workspace/note-settings.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { standingsByCitation } from './citation-states.ts';
import { type Citing, citingOf } from './citing.ts';
import { count, partsOf } from './claim-words.ts';
import { type Place, placeIn } from './place.ts';
import { sectionsOf } from './sections.ts';
import { listOf } from './source-head.ts';
import { isWeak, type Standing, standingsOf } from './standing.ts';

/**
 * A line above a heading of a note, or above a passage of a source. What it says takes checking, and is asked for when it comes on the screen:
 * `lensTitle`.
 */
export interface CodeLens {
  /** Where it stands: a heading, a passage, or the beginning of a source. In the file. */
  readonly span: Span;
  readonly of: LensOf;
}

/** What a lens is about: the `section`th section of a note, the passage of this number, a source as a whole. Plain data. */
export type LensOf =
  | { readonly kind: 'section'; readonly section: number }
  | { readonly kind: 'passage'; readonly passage: number }
  | { readonly kind: 'source' };

/** What a lens says, and the citations that it speaks of: of those of notes none. */
export interface LensTitle {
  readonly title: string;
  readonly citations: readonly Place[];
}

/** The lenses of a note or a source, in order; of any other file none. Of notes cheap; of sources all notes must be read. */
export function codeLensesOf(snapshot: Snapshot, path: string): CodeLens[] {
  const note = snapshot.notes.get(path);
  if (note) return settingsFor(snapshot.settings, note) ? sectionLenses(note) : [];
  const source = snapshot.library.byPath.get(path);
  return source ? sourceLenses(snapshot, source) : [];
}

/** The notes whose findings what a lens says rests on, by path. */
export function notesBehind(snapshot: Snapshot, path: string, of: LensOf): string[] {
  const source = snapshot.library.byPath.get(path);
  if (snapshot.notes.has(path)) return [path];
  return source ? [...new Set(citingFor(snapshot, source, of).map((citing) => citing.path))] : [];
}

/** The citations that a lens of a source speaks of. */
function citingFor(snapshot: Snapshot, source: Source, of: LensOf): readonly Citing[] {
  if (of.kind === 'section') return [];
  return citingOf(snapshot, source).filter(({ passages }) =>
    of.kind === 'source' ? passages.length === 0 : passages.some(({ number }) => number === of.passage),
  );
}

/** What a lens says now; null when there is nothing to say any more. */
export function lensTitle(snapshot: Snapshot, path: string, of: LensOf): LensTitle | null {
  const note = snapshot.notes.get(path);
  const source = snapshot.library.byPath.get(path);
  if (of.kind === 'section') return note ? sectionTitle(snapshot, note, of.section) : null;
  if (note || !source) return null;
  const citing = citingFor(snapshot, source, of);
  if (citing.length === 0) return null;
  const title = `cited ${of.kind === 'source' ? 'as a whole ' : ''}${byWhom(snapshot, citing)}`;
  return { title, citations: citing.map(({ path, span }) => ({ path, span })) };
}

/** Where the sentences of a block begin that claim or judge something. */
const sayingIn: (block: Block) => readonly number[] = derived((block) =>
  ownSentencesOf(block)
    .filter(({ sentence: { kind } }) => kind === 'claim' || kind === 'reported' || kind === 'judgement')
    .map(({ sentence }) => sentence.span.start),
);

/** Above those headings under which something is claimed or judged. */
function sectionLenses(note: Note): CodeLens[] {
  const starts = note.blocks.flatMap(({ block, start }) => sayingIn(block).map((at) => at + start));
  let next = 0;
  return sectionsOf(note).flatMap(({ heading, span }, section): CodeLens[] => {
    while (next < starts.length && starts[next]! < span.start) next++;
    const isEmpty = next >= starts.length || starts[next]! >= span.end;
    return isEmpty ? [] : [{ span: heading, of: { kind: 'section', section } }];
  });
}

function sectionTitle(snapshot: Snapshot, note: Note, section: number): LensTitle | null {
  const span = sectionsOf(note)[section]?.span;
  if (!span) return null;
  const inside = standingsOf(snapshot, note).filter(({ span: { start } }) => span.start <= start && start < span.end);
  const parts = partsOf(inside);
  return parts.length === 0 ? null : { title: parts.join(' · '), citations: [] };
}

function sourceLenses(snapshot: Snapshot, source: Source): CodeLens[] {
  const all = citingOf(snapshot, source);
  const cited = new Set(all.flatMap(({ passages }) => passages));
  const whole: CodeLens[] = all.some(({ passages }) => passages.length === 0)
    ? [{ span: { start: 0, end: 0 }, of: { kind: 'source' } }]
    : [];
  return [...whole, ...(bodyOf(source)?.passages ?? []).filter((each) => cited.has(each)).flatMap(lensAt(source))];
}

const lensAt =
  (source: Source) =>
  ({ span, number }: Passage): CodeLens[] => {
    const place = placeIn(source, span);
    return place ? [{ span: place.span, of: { kind: 'passage', passage: number } }] : [];
  };

/**
 * `by 3 claims and 1 judgement, 1 weak`; citations that stand for no sentence of the writer’s own (alone, or behind a block quote) are places: `in 2
 * places`.
 */
function byWhom(snapshot: Snapshot, citing: readonly Citing[]): string {
  const standings = new Set<Standing>();
  let places = 0;
  for (const { path, citation } of citing) {
    const covered = standingsByCitation(snapshot, snapshot.notes.get(path)!).get(citation) ?? [];
    for (const standing of covered) standings.add(standing);
    if (covered.length === 0) places++;
  }
  const all = [...standings];
  const weak = all.filter(isWeak).length;
  const by = all.length === 0 ? '' : `by ${sentencesIn(all)}${weak > 0 ? `, ${weak} weak` : ''}`;
  if (places === 0) return by;
  return by === '' ? `in ${count(places, 'place')}` : `${by}; in ${count(places, 'other place')}`;
}

/** `3 claims, 1 judgement and 2 other sentences`; what there is none of is left out. */
function sentencesIn(all: readonly Standing[]): string {
  const claims = all.filter(({ isClaim }) => isClaim).length;
  const judgements = all.filter(({ sentence }) => sentence.kind === 'judgement').length;
  const others = all.length - claims - judgements;
  const counted = [
    [claims, 'claim'],
    [judgements, 'judgement'],
    [others, others === all.length ? 'sentence' : 'other sentence'],
  ] as const;
  return listOf(counted.flatMap(([number, what]) => (number === 0 ? [] : [count(number, what)])));
}
