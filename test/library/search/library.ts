import type { Library, Source } from '../../../server/src/library/model.ts';

/** A library of plain texts by key; null: an entry without a document. */
export function libraryOf(texts: Readonly<Record<string, string | null>>, before?: Library): Library {
  const sources = new Map<string, Source>();
  for (const [key, text] of Object.entries(texts)) {
    const known = before?.sources.get(key);
    const file = text === null ? null : { path: `seeds/${key}.txt`, original: text, problem: null, remark: null };
    sources.set(key, known?.file?.original === text ? known : { key, file, entry: null });
  }
  const byPath = new Map([...sources.values()].flatMap((source) => (source.file ? [[source.file.path, source]] : [])));
  return { sources, byPath, bibliographies: new Map(), duplicates: [], problems: [], folders: ['seeds'] };
}
