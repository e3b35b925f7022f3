import { metadataOf } from '../library/metadata.ts';
import type { Library, Source } from '../library/model.ts';
import { sourceNamed } from '../library/named.ts';
import type { Citation } from '../note/model.ts';
import type { BlockContext } from './check.ts';

/** The sources that citations in support lead to, each once, in order. */
export function sourcesBehind(context: BlockContext, citations: readonly Citation[]): Source[] {
  const found = new Set<Source>();
  for (const citation of citations) {
    if (citation.stance !== 'supports') continue;
    const resolved = context.resolve(citation);
    if ('source' in resolved) found.add(resolved.source);
  }
  return [...found];
}

/**
 * The keys of what a source derives from in the end (`derived-from`, followed up; a key that is not in the library counts as it stands);
 * its own key when it derives from nothing. Circles end where they close.
 */
export function originsOf(library: Library, source: Source): ReadonlySet<string> {
  const origins = new Set<string>();
  const seen = new Set<string>();
  follow(source.key, source);
  return origins;

  function follow(key: string, at: Source | undefined): void {
    if (seen.has(key)) return;
    seen.add(key);
    const from = at ? (metadataOf(at).derivedFrom ?? []) : [];
    const next = from.filter((name) => !seen.has(sourceNamed(library, name)?.key ?? name));
    if (next.length === 0) origins.add(key);
    for (const name of next) {
      const original = sourceNamed(library, name);
      follow(original?.key ?? name, original);
    }
  }
}

/** An Admiralty grade: reliability of the source A to F, credibility of what it says 1 to 6; null when it is none. */
export function gradeOf(written: string): { readonly reliability: string; readonly credibility: number | null } | null {
  const match = /^([A-F])[\s-]?([1-6])?$/i.exec(written.trim());
  return match && { reliability: match[1]!.toUpperCase(), credibility: match[2] ? Number(match[2]) : null };
}

/** Worse than *usually reliable* or *probably true*, or not to be judged. */
export function isWeak(source: Source): boolean {
  const grade = gradeOf(metadataOf(source).reliability ?? '');
  return grade !== null && (grade.reliability > 'B' || (grade.credibility ?? 0) > 3);
}
