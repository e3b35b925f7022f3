import { ownTermsOf, scaleOf } from '../checks/own-terms.ts';
import { meaningsOf, rangeText, type Scale, type ScaleTerm } from '../language/scales.ts';
import type { Note } from '../note/note.ts';
import { type Span, shift } from '../text/span.ts';
import { settingsFor } from '../workspace/note-settings.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { escapeMarkdown } from './markdown.ts';

/** A term of probability with which the writer estimates something, under an offset. */
interface TermAt {
  readonly term: ScaleTerm;
  /** In the note. */
  readonly span: Span;
  /** The scale of the house or its profile; null: none is named. */
  readonly scale: Scale | null;
}

function termAt(snapshot: Snapshot, note: Note, offset: number): TermAt | null {
  const placed = note.blockAt(offset);
  const settings = settingsFor(snapshot.settings, note);
  if (!placed || !settings) return null;
  const scale = scaleOf(settings);
  for (const { sentence, term } of ownTermsOf(placed.block, scale)) {
    const span = shift(sentence.map.spanOf(term.span), placed.start);
    if (span.start <= offset && offset <= span.end) return { term, span, scale };
  }
  return null;
}

/** What a term means on the scale of the profile, and on others where it means something else. Null: no term stands there. */
export function termHover(
  snapshot: Snapshot,
  note: Note,
  offset: number,
): { readonly span: Span; readonly markdown: string } | null {
  const at = termAt(snapshot, note, offset);
  if (!at) return null;
  const { term, span, scale } = at;
  const own = scale && meaningsOf(term, scale)[0]?.entry;
  const others = term.meanings.filter(
    ({ scale: other, entry: { low, high } }) => other !== scale && (low !== own?.low || high !== own?.high),
  );
  const named = others.map((each) => `${each.scale.title}: ${rangeText(each.entry)}`).join(' · ');
  const first = !scale
    ? 'Its range depends on the scale; no profile names one here.'
    : own
      ? `**${rangeText(own)}** on ${escapeMarkdown(scale.title)}.`
      : `No term of ${escapeMarkdown(scale.title)}.`;
  const head = `“${escapeMarkdown(term.term)}”: ${first}`;
  return { span, markdown: named === '' ? head : `${head}\n\n${scale ? 'Elsewhere' : 'Scales'}: ${named}` };
}

/** The edits that put the range of a term behind it, one a scale: *likely (55–80 %)*. None where a bracket follows already. */
export function rangeEdits(
  snapshot: Snapshot,
  note: Note,
  offset: number,
): { readonly title: string; readonly span: Span; readonly text: string }[] {
  const at = termAt(snapshot, note, offset);
  if (!at || /^\s?\(/.test(note.document.text.slice(at.span.end, at.span.end + 2))) return [];
  const { term, span, scale } = at;
  const end = { start: span.end, end: span.end };
  return meaningsOf(term, scale).map(({ scale: { title }, entry }) => ({
    title: `Say what it means: ${term.term} (${rangeText(entry)}, ${title})`,
    span: end,
    text: ` (${rangeText(entry)})`,
  }));
}
