import { buildLibrary } from '../library/build.ts';
import type { Library } from '../library/model.ts';
import type { SourceFiles } from './workspace.ts';

/** The library that these files make, with what went wrong on the way to them. */
export function libraryOf({ documents, bibliographies, folders, problems }: SourceFiles): Library {
  const library = buildLibrary([...documents.values()], [...bibliographies.values()], folders);
  return problems.length === 0 ? library : { ...library, problems: [...problems, ...library.problems] };
}
