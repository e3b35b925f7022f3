import { foldName } from '../entities/fold-name.ts';
import { type KnownEntity, type KnownNames, sourceCountOf } from '../entities/known-names.ts';
import type { MinedNames } from '../entities/model.ts';
import { namePrefixes } from '../entities/name-prefixes.ts';
import { sourceNamed } from '../library/named.ts';
import type { Note } from '../note/note.ts';
import { derived, derivedWithin } from '../text/derived.ts';
import { asOneLine } from '../text/one-line.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { CompletionItem, Completions } from './completion.ts';
import { entityCard } from './entity-card.ts';
import { nameContext } from './name-context.ts';
import { mentionsInBlock, type NoteMention } from './note-mentions.ts';
import { namesOf } from './register-names.ts';

const MOST = 50;

/**
 * The names that what is typed before a cursor could become: those of sources that the sentence cites first, then those of the note, then
 * those of the register, then what the sources have, best first. Null where no name could be written.
 */
export function nameItems(snapshot: Snapshot, note: Note, offset: number): Completions | null {
  const context = nameContext(note, offset);
  if (!context) return null;
  const known = namesOf(snapshot);
  for (const span of context.starts) {
    const typed = note.document.text.slice(span.start, offset);
    const folded = foldName(typed);
    if (folded.length < 2) continue;
    const mentions = [...mentionedElsewhere(known, note, span)];
    const noted = new Set(mentions.flatMap(({ entities }) => entities));
    const best = ranked(known, folded, citedBy(snapshot, note, offset), noted);
    const items = [
      ...best.flatMap((one) => itemsFor(known.at(one.entity), one, span, typed)),
      ...ownItems(mentions, span, typed, folded),
    ];
    if (items.length === 0) continue;
    return { items: items.map((item, i) => ({ ...item, sort: String(i).padStart(4, '0') })), incomplete: true };
  }
  // Longer words may not be a name while the last one alone is: asked again with each letter.
  return { items: [], incomplete: true };
}

/** A form of an entity that goes on where something was typed; `at`: where in the folded form, 0 at its start. */
interface Continued {
  readonly entity: number;
  readonly form: number;
  readonly at: number;
}

/**
 * The best by rank, no more than are shown; within one rank those that start as typed come first, then the order of entities counts, which has the
 * register first and the best mined names next. No sorting: two letters may be those of ten thousand names.
 */
function ranked(
  known: KnownNames,
  typed: string,
  cited: (index: number) => boolean,
  noted: ReadonlySet<number>,
): Continued[] {
  const ranks: Continued[][] = [[], [], [], [], [], []];
  namePrefixes(known).each(typed, (entity, form, at) => {
    const rank = ranks[(cited(entity) ? 0 : noted.has(entity) ? 2 : 4) + (at > 0 ? 1 : 0)]!;
    if (rank.length < MOST) rank.push({ entity, form, at });
  });
  return ranks.flat().slice(0, MOST);
}

/** Is an entity named in a source that the sentence at an offset cites? */
function citedBy(snapshot: Snapshot, note: Note, offset: number): (index: number) => boolean {
  const citations = note.sentenceAt(offset)?.sentence.citations ?? [];
  const keys = new Set(citations.map(({ key }) => key).filter((key) => key !== ''));
  const sets = [...keys].flatMap((key) => {
    const source = sourceNamed(snapshot.library, key);
    return source?.file ? [entitiesOf(namesOf(snapshot))(snapshot.mined)(source.file.path)] : [];
  });
  return (index) => sets.some((set) => set.has(index));
}

const entitiesOf = derived((known: KnownNames) =>
  derivedWithin((mined: MinedNames) => {
    const bySource = new Map<string, ReadonlySet<number>>();
    return (path: string): ReadonlySet<number> => {
      let set = bySource.get(path);
      if (!set) {
        set = new Set(mined.of(path).flatMap((at) => known.named(mined.at(at).name)));
        bySource.set(path, set);
      }
      return set;
    };
  }),
);

/** What stands in a note elsewhere than where the cursor is, in order. */
function* mentionedElsewhere(known: KnownNames, note: Note, typed: Span): Iterable<NoteMention> {
  for (const { block, start } of note.blocks)
    for (const mention of mentionsInBlock(known)(block))
      if (mention.span.end + start <= typed.start || mention.span.start + start >= typed.end) yield mention;
}

/** So many names that only the note has are offered, behind all others. */
const MOST_OWN = 10;

/** Names that the note has elsewhere and nobody knows, that go on with what was typed. */
function ownItems(mentions: readonly NoteMention[], span: Span, typed: string, folded: string): CompletionItem[] {
  const found = new Set<string>();
  for (const { entities, text } of mentions) {
    if (entities.length > 0 || found.size === MOST_OWN) continue;
    const name = asOneLine(text);
    if (foldName(name).startsWith(folded) && foldName(name) !== folded) found.add(name);
  }
  return [...found].map((name) => ({
    kind: 'other',
    label: name,
    detail: 'in this note',
    insert: name,
    span,
    filter: typed + name.slice(typed.length),
    commit: [],
    sort: '',
    data: { key: name, name: true },
  }));
}

/** The preferred name and, where another form was typed, that form as it is written. */
function itemsFor(known: KnownEntity, { form, at }: Continued, span: Span, typed: string): CompletionItem[] {
  const written = known.forms[form]!.text;
  // Editors compare this with what is typed, accents and all: the name goes on behind what is there.
  const folded = foldName(written);
  const rest = folded.length === written.length ? written.slice(at + foldName(typed).length) : ` ${written}`;
  const item = (text: string, detail: string): CompletionItem => ({
    kind: known.kind ?? 'other',
    label: text,
    detail,
    insert: text,
    span,
    filter: typed + rest,
    commit: [],
    sort: '',
    data: { key: known.name, name: true },
  });
  const about = [known.kind, whereOf(known)].filter(Boolean).join(' · ');
  return written === known.name
    ? [item(known.name, about)]
    : [item(known.name, [written, about].filter(Boolean).join(' · ')), item(written, `as written · ${known.name}`)];
}

/** *register, report.pdf and 3 more sources*. Kept: an entity of the register may have many forms that thousands of sources have. */
const whereOf = derived((known: KnownEntity): string => {
  const more = sourceCountOf(known) - 1;
  const path = known.mined[0]?.mainSource.replace(/^.*\//, '');
  const sources = path && (more > 0 ? `${path} and ${more} more ${more === 1 ? 'source' : 'sources'}` : path);
  return [known.entity && 'register', sources].filter(Boolean).join(', ');
});

/** What is known of a name, in a few lines of Markdown; null when nothing is. */
export function nameDocumentation(snapshot: Snapshot, name: string): string | null {
  const known = namesOf(snapshot);
  const cards = known.named(name).map((index) => known.at(index));
  const text = cards.filter((card) => card.name === name).map((card) => entityCard(snapshot, card));
  return text.length > 0 ? text.join('\n\n---\n\n') : null;
}
