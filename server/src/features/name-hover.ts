import type { Note } from '../note/note.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { entityCard } from './entity-card.ts';
import { escapeMarkdown } from './markdown.ts';
import { mentionAt } from './note-mentions.ts';
import { namesOf } from './register-names.ts';

/** So many are told apart where a name stands for several. */
const MOST = 3;

/** Who or what a name under a cursor stands for; of one that stands for several each of the first three. Null: nobody knows a name there. */
export function nameHover(
  snapshot: Snapshot,
  note: Note,
  offset: number,
): { readonly span: Span; readonly markdown: string } | null {
  const known = namesOf(snapshot);
  if (known.length === 0) return null;
  const mention = mentionAt(known, note, offset);
  if (!mention || mention.entities.length === 0) return null;
  const cards = mention.entities.slice(0, MOST).map((index) => entityCard(snapshot, known.at(index)));
  const several = `“${escapeMarkdown(mention.text)}” may stand for each of these:`;
  return {
    span: mention.span,
    markdown: cards.length > 1 ? [several, cards.join('\n\n---\n\n')].join('\n\n') : cards[0]!,
  };
}
