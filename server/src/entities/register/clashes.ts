import { foldName } from '../fold-name.ts';
import type { Entity } from '../model.ts';
import type { RegisterProblem } from './model.ts';

/** A problem in one of several registers. */
export interface Clash extends RegisterProblem {
  readonly entity: Entity;
}

/**
 * Names that several entries claim, in the order of the entries: one that is registered twice, and one that is the preferred name of one entry
 * and another form of a second. Namesakes that their ids tell apart may have the same name.
 */
export function clashesIn(entities: readonly Entity[]): Clash[] {
  const byName = new Map<string, Entity>();
  const clashes: Clash[] = [];
  for (const entity of entities) {
    const folded = foldName(entity.name);
    const other = byName.get(folded);
    if (!other) byName.set(folded, entity);
    else if (!areNamesakes(entity, other))
      clashes.push({
        entity,
        span: entity.place.span,
        message: `“${entity.name}” is registered twice${inFile(entity, other)}. Put what is known of it into one entry; namesakes are told apart by their ids.`,
      });
  }
  for (const entity of entities)
    for (const { text, sort } of entity.forms) {
      const other = sort === 'short' ? undefined : byName.get(foldName(text));
      if (!other || other === entity || foldName(entity.name) === foldName(other.name)) continue;
      if (idsTellApart(entity, other)) continue;
      clashes.push({
        entity,
        span: entity.place.span,
        message: `“${text}” is another name of “${entity.name}” here, and an entry of its own${inFile(entity, other)}. Nobody can tell which one a note means: take it out of one of them.`,
      });
    }
  return clashes;
}

const inFile = (entity: Entity, other: Entity): string =>
  entity.place.file === other.place.file ? '' : ` in ${other.place.file}`;

const areNamesakes = (a: Entity, b: Entity): boolean => a.kind !== b.kind || idsTellApart(a, b);

/** Who gives both an id of the same list knows that they are two. */
const idsTellApart = (a: Entity, b: Entity): boolean =>
  [...a.ids].some(([scheme, id]) => b.ids.has(scheme) && b.ids.get(scheme) !== id);
