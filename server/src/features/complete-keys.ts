import { keyText } from '../checks/write.ts';
import { metadataOf } from '../library/metadata.ts';
import type { Library, Metadata, Source } from '../library/model.ts';
import { searchPassages } from '../library/search/search.ts';
import type { Note } from '../note/note.ts';
import type { CompletionItem, Completions } from './completion.ts';
import { COMMIT, type KeyContext } from './completion-context.ts';
import { dateInWords, listOf } from './source-head.ts';

const MOST = 200;
/** So many passages that bear on the sentence lead to their sources. */
const RELEVANT = 30;

/**
 * The sources that what is typed could mean: by how it matches, then by how well a passage of theirs bears on the sentence that is being
 * written, then those that the note cites already.
 */
export function keyItems(library: Library, note: Note, context: KeyContext): Completions {
  const wanted = folded(context.typed);
  const cited = keysIn(note);
  const relevance = relevanceOf(library, context.sentence);
  const found: { source: Source; metadata: Metadata; rank: readonly number[] }[] = [];
  for (const source of library.sources.values()) {
    const metadata = metadataOf(source);
    const match = matchOf(source, metadata, wanted);
    if (match === null) continue;
    const bearing = relevance.get(source.key) ?? RELEVANT;
    found.push({ source, metadata, rank: [match, bearing, cited.has(source.key) ? 0 : 1] });
  }
  found.sort((a, b) => byRank(a.rank, b.rank) || (a.source.key < b.source.key ? -1 : 1));
  const items = found.slice(0, MOST).map(({ source, metadata }, i): CompletionItem => {
    const { key } = source;
    const filter = [key, metadata.title, ...(metadata.author ?? [])].filter(Boolean).join(' ');
    const sort = String(i).padStart(4, '0');
    const insert = context.braced ? key : keyText(key);
    return {
      kind: 'source',
      label: key,
      detail: detailOf(metadata),
      insert,
      span: context.span,
      filter,
      commit: COMMIT,
      sort,
      data: { key },
    };
  });
  return { items, incomplete: found.length > MOST };
}

/** 0: it is the key; 1: the key starts with it; 2: the key holds it; 3: title or author hold it; null: no match. */
function matchOf(source: Source, metadata: Metadata, wanted: string): number | null {
  const key = folded(source.key);
  const at = key.indexOf(wanted);
  if (at >= 0) return key === wanted ? 0 : at === 0 ? 1 : 2;
  const about = folded([metadata.title, ...(metadata.author ?? [])].filter(Boolean).join(' '));
  return about.includes(wanted) ? 3 : null;
}

/** The sources whose passages share most with a sentence, each with its place among them; from 0. */
function relevanceOf(library: Library, sentence: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  if (sentence === '') return places;
  for (const { source } of searchPassages(library, sentence, { limit: RELEVANT }))
    if (!places.has(source.key)) places.set(source.key, places.size);
  return places;
}

const byRank = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((rank, i) => rank !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
};

const detailOf = ({ title, author, issued }: Metadata): string =>
  [title?.replace(/\s+/g, ' ').trim(), author && listOf(author), issued && dateInWords(issued)]
    .filter(Boolean)
    .join(' · ');

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function keysIn(note: Note): Set<string> {
  const keys = new Set<string>();
  for (const { block } of note.blocks)
    for (const prose of block.prose) for (const citation of prose.citations) keys.add(citation.key);
  return keys;
}
