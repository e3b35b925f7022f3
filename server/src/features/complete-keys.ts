import { keyText } from '../checks/write.ts';
import { metadataOf } from '../library/metadata.ts';
import type { Library, Metadata, Source } from '../library/model.ts';
import type { Note } from '../note/note.ts';
import type { CompletionItem, Completions } from './completion.ts';
import type { KeyContext } from './completion-context.ts';
import { dateInWords, listOf } from './source-head.ts';

const MOST = 200;

/** The sources that what is typed could mean, those that the note cites already before the others. */
export function keyItems(library: Library, note: Note, context: KeyContext): Completions {
  const wanted = folded(context.typed);
  const cited = keysIn(note);
  const found: { source: Source; metadata: Metadata; rank: number }[] = [];
  for (const source of library.sources.values()) {
    const metadata = metadataOf(source);
    const rank = rankOf(source, metadata, wanted);
    if (rank < 9) found.push({ source, metadata, rank: rank * 2 + (cited.has(source.key) ? 0 : 1) });
  }
  found.sort((a, b) => a.rank - b.rank || (a.source.key < b.source.key ? -1 : 1));
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
      sort,
      data: { key },
    };
  });
  return { items, incomplete: found.length > MOST };
}

/** 0: the key starts with it; 1: the key holds it; 2: title or author hold it; 9: no match. */
function rankOf({ key }: Source, metadata: Metadata, wanted: string): number {
  const at = folded(key).indexOf(wanted);
  if (at >= 0) return at === 0 ? 0 : 1;
  const about = folded([metadata.title, ...(metadata.author ?? [])].filter(Boolean).join(' '));
  return about.includes(wanted) ? 2 : 9;
}

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
