import { TreeItemCollapsibleState as State, ThemeColor, ThemeIcon, TreeItem } from 'vscode';
import type {
  EntityMentionItem,
  EntityPlaceItem,
  LibraryEntity,
  NoteEntityItem,
} from '../../../server/src/lsp/requests-model.ts';
import {
  describeLibraryEntity,
  describeNoteEntity,
  describePlace,
  labelOfLibraryEntity,
  labelOfNoteEntity,
  nameOfMention,
} from './entity-text.ts';
import { opening } from './item-places.ts';

/*
 * Items of the tree of entities. Labels and tooltips are plain strings, which VS Code shows as they are: nothing of a note or source can act in them.
 */

type Kind = NonNullable<NoteEntityItem['kind']>;
const icons: Readonly<Record<Kind, string>> = {
  person: 'person',
  organisation: 'organization',
  place: 'location',
  document: 'file-text',
  other: 'tag',
};
const iconOf = (kind: Kind | null): ThemeIcon => new ThemeIcon(kind ? icons[kind] : 'circle-outline');

export function itemOfGroup(label: string, description: string, isOpen: boolean): TreeItem {
  const item = new TreeItem(label, isOpen ? State.Expanded : State.Collapsed);
  item.description = description;
  item.accessibilityInformation = { label: `${label}, ${description}` };
  return item;
}

/** `uri`: of the note. */
export function itemOfNoteEntity(entity: NoteEntityItem, uri: string): TreeItem {
  const item = new TreeItem(entity.name, State.Collapsed);
  item.description = describeNoteEntity(entity);
  item.tooltip = labelOfNoteEntity(entity);
  item.accessibilityInformation = { label: labelOfNoteEntity(entity) };
  item.iconPath = iconOf(entity.kind);
  item.contextValue = `entity.${entity.known}`;
  item.command = opening({ uri, range: entity.mentions[0]!.range });
  return item;
}

export function itemOfMention(mention: EntityMentionItem, uri: string): TreeItem {
  const { sentence, isUncited, range } = mention;
  const item = new TreeItem(nameOfMention(mention));
  const line = `line ${range.start.line + 1}`;
  item.description = isUncited ? 'uncited' : '';
  item.tooltip = isUncited ? `${sentence}\nThis sentence cites nothing.` : sentence;
  item.accessibilityInformation = { label: `${sentence}, ${isUncited ? 'cites nothing, ' : ''}${line}` };
  item.iconPath = isUncited
    ? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
    : new ThemeIcon('dash');
  item.contextValue = 'mention';
  item.command = opening({ uri, range });
  return item;
}

export function itemOfLibraryEntity(entity: LibraryEntity): TreeItem {
  const item = new TreeItem(entity.name, State.Collapsed);
  item.description = describeLibraryEntity(entity);
  item.tooltip = labelOfLibraryEntity(entity);
  item.accessibilityInformation = { label: labelOfLibraryEntity(entity) };
  item.iconPath = iconOf(entity.kind);
  item.contextValue = 'libraryEntity';
  return item;
}

export function itemOfPlace(place: EntityPlaceItem): TreeItem {
  const item = new TreeItem(place.title);
  item.description = describePlace(place);
  item.tooltip = place.title;
  item.accessibilityInformation = { label: `${place.title}, ${describePlace(place)}` };
  item.iconPath = new ThemeIcon(place.count === null ? 'list-unordered' : 'book');
  item.contextValue = 'place';
  item.command = opening(place.location);
  return item;
}

/** Loads the next names of the library. */
export function itemOfMore(): TreeItem {
  const item = new TreeItem('Show More Names');
  item.iconPath = new ThemeIcon('ellipsis');
  item.command = { title: 'Show More Names', command: 'pincite.entities.more' };
  return item;
}
