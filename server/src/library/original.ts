import type { Library, Original } from './model.ts';

/** The text of a file of the library, a document or a bibliography, in which its problems are placed; null for no such file. */
export const originalOf = (library: Library, path: string): Original | null =>
  library.byPath.get(path)?.file ?? library.bibliographies.get(path) ?? null;
