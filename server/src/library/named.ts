import { derived } from '../text/derived.ts';
import { keyOf, keyOfFile, stemOf } from './keys.ts';
import type { Library, Source } from './model.ts';

/**
 * The source that a key names: the one that has it; else the only document whose metadata `id` or file stem it is, though
 * a bibliography (or the `id`) gave that document another key. Undefined when there is none, or several.
 */
export function sourceNamed(library: Library, key: string): Source | undefined {
  const name = key.normalize('NFC');
  const found = library.sources.get(name) ?? library.sources.get(keyOf(name));
  return found ?? otherNames(library).get(keyOf(name)) ?? undefined;
}

/** Ids and stems that are no keys. Null: several documents have this one. */
const otherNames = derived((library: Library): ReadonlyMap<string, Source | null> => {
  const names = new Map<string, Source | null>();
  for (const [path, source] of library.byPath) {
    if (source.file === null || source.file.path !== path) continue;
    for (const name of new Set([keyOfFile(source.file), keyOf(stemOf(path))]))
      if (!library.sources.has(name)) names.set(name, names.has(name) ? null : source);
  }
  return names;
});
