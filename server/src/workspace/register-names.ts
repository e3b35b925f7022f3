import { canHoldRegister } from '../entities/register/read.ts';
import { matcherOf } from './globs.ts';
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
export function isRegister(settings: Named, path: string): boolean {
  return namesOf(settings).some((name) => path === name || (canHoldRegister(path) && matcherOf(globsOf(name))(path)));
}
