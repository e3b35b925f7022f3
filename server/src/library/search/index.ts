import { derived } from '../../text/derived.ts';
import { bodyOf } from '../body.ts';
import type { Library, Source, SourceBody } from '../model.ts';
import { type Segment, segmentOf } from './segment.ts';

/** The passages of a library, ready to be searched. */
export interface LibraryIndex {
  /** In key order of their sources. */
  readonly segments: readonly IndexedSegment[];
  readonly passages: number;
  /** Mean number of terms in a passage. */
  readonly meanLength: number;
}

export interface IndexedSegment {
  readonly segment: Segment;
  /** Beside `segment.bodies`. */
  readonly sources: readonly Source[];
}

/**
 * The index of a library, made when first asked for. Sources are indexed by the dozen; of a library that differs from an
 * earlier one in a few sources, only the dozens that these stand in are read again.
 */
export const buildIndex = derived((library: Library): LibraryIndex => {
  const segments = rowsOf(library).map((row) => ({
    segment: segmentOf(row.map(({ body }) => body)),
    sources: row.map(({ source }) => source),
  }));
  const passages = segments.reduce((sum, { segment }) => sum + segment.lengths.length, 0);
  const length = segments.reduce((sum, { segment }) => sum + segment.totalLength, 0);
  return { segments, passages, meanLength: passages === 0 ? 0 : length / passages };
});

/**
 * Makes the index of a library a piece at a time, for who has other things to do between: a large one takes seconds. After
 * the last piece it is there, however it is asked for.
 */
export function* indexInPieces(library: Library): Generator<void, void> {
  for (const source of library.sources.values()) {
    bodyOf(source);
    yield;
  }
  for (const row of rowsOf(library)) {
    segmentOf(row.map(({ body }) => body));
    yield;
  }
  buildIndex(library);
}

interface Row {
  readonly source: Source;
  readonly body: SourceBody;
}

const MEAN_ROW = 16;
const LONGEST_ROW = 32;

/** The sources with text in key order, cut where a key says so: what comes or goes leaves all other rows as they are. */
function rowsOf(library: Library): Row[][] {
  const rows: Row[][] = [];
  for (const key of [...library.sources.keys()].sort()) {
    const source = library.sources.get(key)!;
    const body = bodyOf(source);
    if (!body) continue;
    const row = rows.at(-1);
    if (!row || row.length === LONGEST_ROW || startsRow(key)) rows.push([{ source, body }]);
    else row.push({ source, body });
  }
  return rows;
}

function startsRow(key: string): boolean {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
  return ((hash ^ (hash >>> 7)) & (MEAN_ROW - 1)) === 0;
}
