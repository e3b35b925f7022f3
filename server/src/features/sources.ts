import { citationsOf } from '../checks/citations.ts';
import { resolverOf } from '../checks/resolver.ts';
import { bodyOf } from '../library/body.ts';
import { metadataOf } from '../library/metadata.ts';
import type { Source } from '../library/model.ts';
import type { Note } from '../note/note.ts';
import { derived } from '../text/derived.ts';
import { asOneLine } from '../text/one-line.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { checkFile } from './diagnostics.ts';
import { perNote } from './per-note.ts';
import { sourceTitle } from './source-head.ts';
import type { SourceEntry } from './sources-model.ts';
import { isWeak, standingsOf } from './standing.ts';

/** How often the notes cite a source. */
interface Uses {
  citations: number;
  weak: number;
}

/**
 * The sources of a root in order of title and key, with how the notes use them. Quick only for notes that `warmNote` has made ready: `counted` are the paths
 * of those to be counted, null all. What checks say of the sources rests on all notes as well, and is left out without them.
 */
export function sourcesOf(snapshot: Snapshot, counted: ReadonlySet<string> | null = null): SourceEntry[] {
  const uses = new Map<Source, Uses>();
  for (const note of snapshot.notes.values()) {
    if (counted && !counted.has(note.path)) continue;
    for (const [source, { citations, weak }] of usesIn(snapshot, note)) {
      const sum = usesOf(uses, source);
      sum.citations += citations;
      sum.weak += weak;
    }
  }
  return [...snapshot.library.sources.values()]
    .map((source) => ({
      ...aboutSource(source),
      ...usesOf(uses, source),
      problems: problemsOf(snapshot, source, counted === null),
    }))
    .sort(byTitle);
}

/** What one note cites. A sentence counts once for each of its sources. */
const usesIn = perNote((snapshot: Snapshot, note: Note): ReadonlyMap<Source, Uses> => {
  const uses = new Map<Source, Uses>();
  const resolve = resolverOf(snapshot.library, note.path);
  for (const { block } of note.blocks)
    for (const { citation } of citationsOf(block)) {
      const resolved = resolve(citation);
      if ('source' in resolved) usesOf(uses, resolved.source).citations++;
    }
  for (const standing of standingsOf(snapshot, note)) {
    if (!isWeak(standing)) continue;
    const cited = standing.cover.map(resolve).flatMap((resolved) => ('source' in resolved ? resolved.source : []));
    for (const source of new Set(cited)) usesOf(uses, source).weak++;
  }
  return uses;
});

function usesOf(uses: Map<Source, Uses>, source: Source): Uses {
  let found = uses.get(source);
  if (!found) uses.set(source, (found = { citations: 0, weak: 0 }));
  return found;
}

const aboutSource = derived((source: Source): Omit<SourceEntry, 'citations' | 'weak' | 'problems'> => {
  const body = bodyOf(source);
  const metadata = metadataOf(source);
  return {
    key: source.key,
    title: asOneLine(sourceTitle(source)),
    path: source.file?.path ?? null,
    format: body?.format ?? null,
    author: metadata.author ?? [],
    issued: metadata.issued ?? null,
    publisher: metadata.publisher ?? null,
    type: metadata.type ?? null,
    url: metadata.url ?? null,
    accessed: metadata.accessed ?? null,
    language: metadata.language ?? null,
    grade: metadata.reliability ?? null,
    passages: body?.passages.length ?? 0,
  };
});

/** That no note cites it is seen from the count. */
const COUNTED = 'citation/unused-source';

function problemsOf(snapshot: Snapshot, source: Source, all: boolean): string[] {
  const problems = metadataOf(source).retracted ? ['This source has been retracted.'] : [];
  if (!source.file) return problems;
  const { path, problem, remark } = source.file;
  const others = snapshot.library.duplicates.find(({ key }) => key === source.key)?.files.slice(1) ?? [];
  for (const other of others)
    problems.push(`${other} has the same key, so it cannot be cited. Give it another name or id.`);
  const found = all ? checkFile(snapshot, path).findings.filter(({ check }) => check !== COUNTED) : [];
  problems.push(...found.map(({ message }) => message));
  // A check may be turned off; a source that cannot be read is a source that cannot be read.
  for (const said of [problem, remark])
    if (said && !problems.some((other) => other.includes(said))) problems.push(said);
  return problems;
}

const byTitle = (a: SourceEntry, b: SourceEntry): number => {
  const [left, right] = [a.title.toLowerCase(), b.title.toLowerCase()];
  if (left !== right) return left < right ? -1 : 1;
  return a.key < b.key ? -1 : 1;
};
