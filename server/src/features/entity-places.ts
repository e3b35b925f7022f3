import { firstPlaceOf } from '../entities/forms-in-text.ts';
import { bodyOf } from '../library/body.ts';
import type { Source } from '../library/model.ts';
import { asOneLine } from '../text/one-line.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { type Place, placeIn } from './place.ts';
import { namesOf } from './register-names.ts';
import { sourceTitle } from './source-head.ts';

export interface EntityPlace {
  /** The path of the register, or the title of a source. */
  readonly title: string;
  /** How often the source has the name, all forms together; null: it is the register. */
  readonly count: number | null;
  readonly place: Place;
}

/** So many sources are named at most. */
const MOST = 50;

/** Where a name is at home: in the register, then in those sources that have it most often, at its first place there. None for an unknown name. */
export function entityPlaces(snapshot: Snapshot, name: string): EntityPlace[] {
  const known = namesOf(snapshot);
  const meant = known.named(name).map((index) => known.at(index));
  const counts = new Map<string, number>();
  for (const { path, count } of meant.flatMap(({ mined }) => mined.flatMap(({ sources }) => sources)))
    counts.set(path, (counts.get(path) ?? 0) + count);
  const forms = meant.flatMap((each) => each.forms.map(({ text }) => text));
  const inSources = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .flatMap(([path, count]): EntityPlace[] => {
      const source = snapshot.library.byPath.get(path);
      const place = source && firstPlace(source, forms);
      return source && place ? [{ title: asOneLine(sourceTitle(source)), count, place }] : [];
    });
  const registered = meant.flatMap(({ entity }) => (entity ? [entity.place] : []));
  return [
    ...registered.map(({ file, span }) => ({ title: file, count: null, place: { path: file, span } })),
    ...inSources,
  ];
}

/** Where the first of these forms stands for the first time in a source; its start where none is found word for word. */
export function firstPlace(source: Source, forms: readonly string[]): Place | null {
  return placeIn(source, firstPlaceOf(bodyOf(source)?.text ?? '', forms) ?? { start: 0, end: 0 });
}
