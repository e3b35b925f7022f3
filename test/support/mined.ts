import type { MinedName, MinedNames } from '../../server/src/entities/model.ts';

/** A name as one source has it, once. */
export function minedName(name: string, path: string, more: Partial<MinedName> = {}): MinedName {
  const sources = more.sources ?? [{ path, count: 1 }];
  return {
    name,
    kind: null,
    title: null,
    acronym: null,
    short: [],
    count: 1,
    sources,
    sourceCount: sources.length,
    mainSource: sources[0]!.path,
    ...more,
  };
}

/** Mined names in memory. */
export const minedNames = (list: readonly MinedName[]): MinedNames => ({
  length: list.length,
  at: (index) => list[index]!,
  of: (path) => list.flatMap(({ sources }, index) => (sources.some((source) => source.path === path) ? [index] : [])),
});
