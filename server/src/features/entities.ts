import { foldName } from '../entities/fold-name.ts';
import { type KnownEntity, sourceCountOf } from '../entities/known-names.ts';
import type { Note } from '../note/note.ts';
import { asOneLine } from '../text/one-line.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { EntityMention, LibraryEntity, NoteEntity } from './entities-model.ts';
import { mentionsInNote } from './note-mentions.ts';
import { preview } from './passage-text.ts';
import { namesOf } from './register-names.ts';
import { standingsOf } from './standing.ts';

/** A sentence is only told apart by its beginning: one of a whole megabyte may have a name ten thousand times. */
const LONGEST_SENTENCE = 300;

/** Who and what a note names, in the order in which it names them first. None in code. */
export function entitiesOf(snapshot: Snapshot, note: Note): NoteEntity[] {
  const known = namesOf(snapshot);
  const uncited = new Set(
    standingsOf(snapshot, note)
      .filter(({ cover }) => cover.length === 0)
      .map(({ sentence }) => sentence),
  );
  const found = new Map<number | string, EntityMention[]>();
  for (const { span, text, entities, sentence } of mentionsInNote(known, note)) {
    // Where a form stands for several, that one is meant that was named before.
    const key = entities.find((index) => found.has(index)) ?? entities[0] ?? foldName(text);
    const mentions = found.get(key) ?? [];
    found.set(key, mentions);
    mentions.push({
      span,
      text: asOneLine(text),
      sentence: preview(sentence.text, LONGEST_SENTENCE),
      isUncited: uncited.has(sentence),
    });
  }
  return [...found].map(([key, mentions]) => noteEntity(typeof key === 'number' ? known.at(key) : null, mentions));
}

function noteEntity(known: KnownEntity | null, mentions: readonly EntityMention[]): NoteEntity {
  if (!known) return { name: mentions[0]!.text, kind: null, known: 'nowhere', mentions };
  return { name: known.name, kind: known.kind, known: known.entity ? 'register' : 'sources', mentions };
}

/** So many names are given, and so many looked at, at a time: there may be 100,000. */
const PAGE = 200;
const LOOKED_AT = 20_000;

/** Some of the names that register and sources have, those of the register first, from `from` on; `next` leads on, null: that is all. */
export function entitiesOfLibrary(
  snapshot: Snapshot,
  from: number,
  filter: string,
): { readonly total: number; readonly entities: LibraryEntity[]; readonly next: number | null } {
  const known = namesOf(snapshot);
  const wanted = foldName(filter);
  const entities: LibraryEntity[] = [];
  let at = Math.max(0, from);
  const end = Math.min(known.length, at + LOOKED_AT);
  for (; at < end && entities.length < PAGE; at++) {
    const each = known.at(at);
    if (wanted === '' || each.forms.some(({ text }) => foldName(text).includes(wanted)))
      entities.push(libraryEntity(each));
  }
  return { total: known.length, entities, next: at < known.length ? at : null };
}

/** All names that register and sources have. Not for who waits: there may be 100,000. */
export function everyLibraryEntity(snapshot: Snapshot): LibraryEntity[] {
  const known = namesOf(snapshot);
  return Array.from({ length: known.length }, (_, index) => libraryEntity(known.at(index)));
}

function libraryEntity(known: KnownEntity): LibraryEntity {
  const { name, kind, forms, entity, mined } = known;
  return {
    name,
    kind,
    isRegistered: entity !== null,
    forms: forms.map(({ text }) => text).filter((text) => text !== name),
    sources: sourceCountOf(known),
    count: mined.reduce((sum, { count }) => sum + count, 0),
  };
}
