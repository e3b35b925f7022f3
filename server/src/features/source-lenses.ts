import { bodyOf } from '../library/body.ts';
import type { Passage, Source } from '../library/model.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { standingsByCitation } from './citation-states.ts';
import { type Citing, citingOf } from './citing.ts';
import { count } from './claim-words.ts';
import type { CodeLens, LensOf, LensTitle } from './code-lenses.ts';
import { placeIn } from './place.ts';
import { listOf } from './source-head.ts';
import { isWeak, type Standing } from './standing.ts';

/** Above each passage that is cited, and above all where the whole is. */
export function sourceLenses(snapshot: Snapshot, source: Source): CodeLens[] {
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

/** The citations that a lens of a source speaks of. */
export function citingFor(snapshot: Snapshot, source: Source, of: LensOf): readonly Citing[] {
  if (of.kind === 'section') return [];
  return citingOf(snapshot, source).filter(({ passages }) =>
    of.kind === 'source' ? passages.length === 0 : passages.some(({ number }) => number === of.passage),
  );
}

/** Who cites a passage, or the whole; null when nobody does. */
export function citedTitle(snapshot: Snapshot, source: Source, of: LensOf): LensTitle | null {
  const citing = citingFor(snapshot, source, of);
  if (citing.length === 0) return null;
  const title = `cited ${of.kind === 'source' ? 'as a whole ' : ''}${byWhom(snapshot, citing)}`;
  return { title, citations: citing.map(({ path, span }) => ({ path, span })), unclearAt: null };
}

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
