import { isYamlRegister } from '../entities/register/read.ts';
import { normalize } from '../workspace/paths.ts';
import { registerFile } from '../workspace/register-names.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** The register that names are added to. */
export interface RegisterTarget {
  /** Relative to the root. */
  readonly path: string;
  /** Null: it is to be made. */
  readonly text: string | null;
}

/** The first register in YAML that can be read, else the first that is named and is not there. Null: there is none, all are in other formats. */
export function registerTarget({ register, settings }: Snapshot): RegisterTarget | null {
  const files = register.files ?? new Map();
  for (const { path, text, isRead } of files.values()) if (isRead && isOwn(path)) return { path, text };
  const named = settings.entities.length === 0 ? [registerFile] : settings.entities.map(normalize);
  const path = named.find((name) => isOwn(name) && !/[*?[\]{}!()]/.test(name) && !files.has(name));
  return path === undefined ? null : { path, text: null };
}

/** What lies outside the root is others’, too. */
const isOwn = (path: string): boolean => isYamlRegister(path) && !path.startsWith('../');
