import { canHoldRegister } from '../entities/register/read.ts';
import { derived } from '../text/derived.ts';
import { type Matcher, matcherOf } from './globs.ts';
import { normalize } from './paths.ts';
import type { Settings } from './settings.ts';

/** The register that is read when the settings name none. */
export const registerFile = 'entities.yaml';

/** Settings as far as they say where names are registered. */
export type Named = Pick<Settings, 'entities'>;

/** What the settings name, or the default: files, folders and globs. */
export const namesOf = ({ entities }: Named): readonly string[] =>
  (entities.length === 0 ? [registerFile] : entities).map(normalize);

/** A folder stands for all registers in it. */
export const globsOf = (name: string): string[] => (name === '' ? ['**'] : [name, `${name}/**`]);

/** True when the file at a path (relative to the root) is a register, or would be if it were there. */
export const isRegister = (settings: Named, path: string): boolean => matcherFor(settings)(path);

/** Kept, since it is asked of every path. */
const matcherFor = derived((settings: Named): Matcher => {
  const names = new Set(namesOf(settings));
  const isNamed = matcherOf([...names].flatMap(globsOf));
  return (path) => names.has(path) || (canHoldRegister(path) && isNamed(path));
});
