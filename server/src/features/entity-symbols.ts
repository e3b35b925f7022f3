import { foldName } from '../entities/fold-name.ts';
import type { KnownEntity, KnownNames } from '../entities/known-names.ts';
import type { EntityKind } from '../entities/model.ts';
import { derived } from '../text/derived.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { firstPlace } from './entity-places.ts';
import type { Place } from './place.ts';
import { namesOf } from './register-names.ts';

export interface EntitySymbol {
  readonly name: string;
  readonly kind: EntityKind | null;
  /** In the register, else the first mention in the source that has it most often. */
  readonly place: Place;
}

/** So many are given at most. */
const MOST = 100;

/** The forms of each entity, folded, each on a line and with a space before each word. */
const foldedForms: (known: KnownNames) => readonly string[] = derived((known) =>
  Array.from({ length: known.length }, (_, index) =>
    known
      .at(index)
      .forms.map(({ text }) => `\n ${foldName(text)}`)
      .join(''),
  ),
);

/**
 * Entities of register and sources that have the letters asked for in one of their forms, accents and case aside: those whose preferred name begins with them
 * first, then other forms that do, then words inside, then the rest; each in the order of the known names. At most 100; without letters the first ones.
 * 100,000 names are looked through in a few milliseconds, once they are folded.
 */
export function entitySymbols(snapshot: Snapshot, query: string): EntitySymbol[] {
  const known = namesOf(snapshot);
  const symbols: EntitySymbol[] = [];
  for (const index of best(foldedForms(known), foldName(query))) {
    const entity = known.at(index);
    const place = placeOf(snapshot, entity);
    if (place) symbols.push({ name: entity.name, kind: entity.kind, place });
  }
  return symbols;
}

function best(forms: readonly string[], letters: string): number[] {
  const ranks: number[][] = [[], [], [], []];
  for (let index = 0; index < forms.length && ranks[0]!.length < MOST; index++) {
    const all = forms[index]!;
    if (!all.includes(letters)) continue;
    const rank = ranks[rankOf(all, letters)]!;
    if (rank.length < MOST) rank.push(index);
  }
  return ranks.flat().slice(0, MOST);
}

function rankOf(all: string, letters: string): number {
  if (all.startsWith(letters, 2)) return 0;
  if (all.includes(`\n ${letters}`)) return 1;
  return all.includes(` ${letters}`) ? 2 : 3;
}

function placeOf({ library }: Snapshot, { entity, forms, mined }: KnownEntity): Place | null {
  if (entity) return { path: entity.place.file, span: entity.place.span };
  const [first] = mined.flatMap(({ sources }) => sources);
  const source = first && library.byPath.get(first.path);
  return source
    ? firstPlace(
        source,
        forms.map(({ text }) => text),
      )
    : null;
}
