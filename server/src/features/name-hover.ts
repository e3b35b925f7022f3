import type { Note } from '../note/note.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { entityCard, timesText } from './entity-card.ts';
import { escapeMarkdown } from './markdown.ts';
import { placesInNotes } from './name-references.ts';
import { mentionAt, type NoteMention } from './note-mentions.ts';
import { namesOf } from './register-names.ts';

/** So many are told apart where a name stands for several. */
const MOST = 3;

/**
 * Who or what a name under a cursor stands for; of one that stands for several each of the first three. `counts`: also how often notes have it,
 * which takes seconds in a large workspace unless `mentionPieces` were done. Null: nobody knows a name there.
 */
export function nameHover(
  snapshot: Snapshot,
  note: Note,
  offset: number,
  counts = false,
): { readonly span: Span; readonly markdown: string } | null {
  const known = namesOf(snapshot);
  if (known.length === 0) return null;
  const mention = mentionAt(known, note, offset);
  if (!mention || mention.entities.length === 0) return null;
  const cards = mention.entities.slice(0, MOST).map((index) => entityCard(snapshot, known.at(index)));
  const several = `“${escapeMarkdown(mention.text)}” may stand for each of these:`;
  const card = cards.length > 1 ? [several, cards.join('\n\n---\n\n')].join('\n\n') : cards[0]!;
  return { span: mention.span, markdown: counts ? `${card}\n\n${inNotes(snapshot, mention)}` : card };
}

/** *In your notes: 5 times, in 2 notes.* */
function inNotes(snapshot: Snapshot, mention: NoteMention): string {
  const places = placesInNotes(snapshot, mention);
  if (places.length === 1) return 'In your notes: only here.';
  const notes = new Set(places.map(({ path }) => path)).size;
  return `In your notes: ${timesText(places.length)}, ${notes > 1 ? `in ${notes} notes` : 'all in this one'}.`;
}
