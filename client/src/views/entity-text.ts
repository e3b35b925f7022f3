import type {
  EntityMentionItem,
  EntityPlaceItem,
  LibraryEntity,
  NoteEntityItem,
} from '../../../server/src/lsp/requests-model.ts';
import { counted } from '../words.ts';

/** Beside a name of the note: `2 mentions · 1 uncited · in no source`. */
export const describeNoteEntity = ({ known, mentions }: NoteEntityItem): string =>
  [
    counted(mentions.length, 'mention'),
    uncitedIn(mentions) > 0 && `${uncitedIn(mentions)} uncited`,
    known === 'nowhere' && 'in no source',
  ]
    .filter(Boolean)
    .join(' · ');

/** For screen readers and as tooltip: what the icon says, too. */
export function labelOfNoteEntity(entity: NoteEntityItem): string {
  const uncited = uncitedIn(entity.mentions);
  return [
    entity.name,
    entity.kind ?? 'of no known kind',
    counted(entity.mentions.length, 'mention'),
    uncited > 0 && `${uncited} in sentences that cite nothing`,
    { register: 'registered', sources: 'found in the sources', nowhere: 'neither registered nor in a source' }[
      entity.known
    ],
  ]
    .filter(Boolean)
    .join(', ');
}

/** Beside a name of the library: `registered · 3 sources`. */
export const describeLibraryEntity = ({ isRegistered, sources }: LibraryEntity): string =>
  [isRegistered && 'registered', sources > 0 ? counted(sources, 'source') : 'in no source'].filter(Boolean).join(' · ');

export const labelOfLibraryEntity = ({ name, kind, isRegistered, forms, sources, count }: LibraryEntity): string =>
  [
    name,
    kind ?? 'of no known kind',
    isRegistered && 'registered',
    sources > 0 ? `named ${counted(count, 'time')} in ${counted(sources, 'source')}` : 'in no source',
    forms.length > 0 && `also ${forms.join(', ')}`,
  ]
    .filter(Boolean)
    .join(', ');

/** So many characters stand before the name. */
const BEFORE = 16;

/** A mention in a narrow side bar, its line first: `13: …the Southern Clay Group share the whole quota`. */
export function nameOfMention({ text, sentence, range }: EntityMentionItem): string {
  const at = sentence.indexOf(text);
  const from = at <= BEFORE ? 0 : sentence.indexOf(' ', at - BEFORE) + 1;
  return `${range.start.line + 1}: ${from > 0 && from <= at ? `…${sentence.slice(from)}` : sentence}`;
}

/** Beside a place: `4 times`, or that it is the register. */
export const describePlace = ({ count }: EntityPlaceItem): string =>
  count === null ? 'register' : counted(count, 'time');

/** Of the names of a note: `12 names, 3 uncited`. */
export function sumOfEntities(entities: readonly NoteEntityItem[]): string {
  const uncited = entities.filter(({ mentions }) => uncitedIn(mentions) > 0).length;
  return [counted(entities.length, 'name'), uncited > 0 && `${uncited} uncited`].filter(Boolean).join(', ');
}

const uncitedIn = (mentions: NoteEntityItem['mentions']): number => mentions.filter((each) => each.isUncited).length;
