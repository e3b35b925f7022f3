import { Disposable, EventEmitter, type TreeDataProvider, type TreeItem, type Uri, workspace } from 'vscode';
import type {
  EntityMentionItem,
  EntityPlaceItem,
  LibraryEntities,
  LibraryEntity,
  NoteEntityItem,
} from '../../../server/src/lsp/requests-model.ts';
import type { Server } from '../server.ts';
import {
  itemOfGroup,
  itemOfLibraryEntity,
  itemOfMention,
  itemOfMore,
  itemOfNoteEntity,
  itemOfPlace,
} from './entity-items.ts';
import { sumOfEntities } from './entity-text.ts';

/** Two groups; in the first names of the note and their mentions, in the second names of the library and where they are. */
export type EntityNode =
  | { readonly kind: 'note' }
  | { readonly kind: 'library' }
  | { readonly kind: 'more' }
  | { readonly kind: 'named'; readonly entity: NoteEntityItem; readonly uri: string }
  | { readonly kind: 'mention'; readonly mention: EntityMentionItem; readonly uri: string; readonly of: string }
  | { readonly kind: 'known'; readonly entity: LibraryEntity }
  | { readonly kind: 'place'; readonly place: EntityPlaceItem; readonly of: string };

const NOTE: EntityNode = { kind: 'note' };
const LIBRARY: EntityNode = { kind: 'library' };
const MORE: EntityNode = { kind: 'more' };

/** So many names are wanted at a time, and so often is asked for them where a filter leaves few. */
const WANTED = 200;
const ASKS = 8;

export class EntityTree extends Disposable implements TreeDataProvider<EntityNode> {
  private readonly changes = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  /** Letters that names have to have; empty: all are shown. */
  filter = '';
  private note: Uri | null = null;
  private named: readonly NoteEntityItem[] = [];
  private known: LibraryEntities = { total: 0, entities: [], next: null };
  private shown = '';

  constructor(private readonly server: Server) {
    super(() => this.changes.dispose());
  }

  /** Shows the names of a note and of its library as they are now; null: of no note. The library begins anew only when it, or the filter, changed. */
  async show(note: Uri | null): Promise<void> {
    const textDocument = this.documentIn(note);
    const named = note && (await this.server.request<NoteEntityItem[]>('pincite/entities', { textDocument }));
    const wanted = Math.max(WANTED, this.known.entities.length);
    const known = await this.load({ total: 0, entities: [], next: 0 }, textDocument, wanted);
    this.note = note;
    this.named = named ?? [];
    this.known = known;
    this.tell();
  }

  /** Shows more names of the library. */
  async more(): Promise<void> {
    const wanted = this.known.entities.length + WANTED;
    this.known = await this.load(this.known, this.documentIn(this.note), wanted);
    this.tell();
  }

  getChildren(node?: EntityNode): EntityNode[] | Promise<EntityNode[]> {
    if (!node) return this.named.length === 0 && this.known.total === 0 ? [] : [NOTE, LIBRARY];
    const uri = this.note?.toString() ?? '';
    if (node.kind === 'note') return this.namedHere.map((entity) => ({ kind: 'named', entity, uri }));
    if (node.kind === 'library') {
      const names = this.known.entities.map((entity): EntityNode => ({ kind: 'known', entity }));
      return this.known.next === null ? names : [...names, MORE];
    }
    if (node.kind === 'named')
      return node.entity.mentions.map((mention) => ({ kind: 'mention', mention, uri, of: node.entity.name }));
    return node.kind === 'known' ? this.placesOf(node.entity.name) : [];
  }

  getTreeItem(node: EntityNode): TreeItem {
    const item = this.itemOf(node);
    item.id = idOf(node);
    return item;
  }

  private itemOf(node: EntityNode): TreeItem {
    if (node.kind === 'note')
      return itemOfGroup('This Note', this.note ? sumOfEntities(this.namedHere) : 'no note is open', true);
    if (node.kind === 'library') return itemOfGroup('Library', this.sumOfLibrary(), this.named.length === 0);
    if (node.kind === 'more') return itemOfMore();
    if (node.kind === 'named') return itemOfNoteEntity(node.entity, node.uri);
    if (node.kind === 'mention') return itemOfMention(node.mention, node.uri);
    return node.kind === 'known' ? itemOfLibraryEntity(node.entity) : itemOfPlace(node.place);
  }

  private get namedHere(): readonly NoteEntityItem[] {
    const letters = this.filter.toLowerCase();
    const has = (text: string): boolean => text.toLowerCase().includes(letters);
    return this.named.filter(({ name, mentions }) => has(name) || mentions.some(({ text }) => has(text)));
  }

  private sumOfLibrary(): string {
    const { entities, next, total } = this.known;
    if (this.filter === '') return total === 1 ? '1 name' : `${total.toLocaleString('en')} names`;
    return `${entities.length}${next === null ? '' : ' or more'} of ${total.toLocaleString('en')} names`;
  }

  private async load(
    { entities, next, total }: LibraryEntities,
    textDocument: { uri: string },
    wanted: number,
  ): Promise<LibraryEntities> {
    let known: LibraryEntities = { entities, next, total };
    for (let ask = 0; ask < ASKS && known.next !== null && known.entities.length < wanted; ask++) {
      const params = { textDocument, from: known.next, filter: this.filter };
      const answer = await this.server.request<LibraryEntities>('pincite/libraryEntities', params);
      if (!answer) break;
      known = { ...answer, entities: [...known.entities, ...answer.entities] };
    }
    return known;
  }

  private async placesOf(name: string): Promise<EntityNode[]> {
    const params = { textDocument: this.documentIn(this.note), name };
    const places = (await this.server.request<EntityPlaceItem[]>('pincite/entityPlaces', params)) ?? [];
    return places.map((place) => ({ kind: 'place', place, of: name }));
  }

  /** A document of the root that is meant: the note, or whatever the first folder has. */
  private documentIn(note: Uri | null): { uri: string } {
    return { uri: (note ?? workspace.workspaceFolders?.[0]?.uri)?.toString() ?? '' };
  }

  private tell(): void {
    const shown = JSON.stringify([this.note?.toString(), this.filter, this.named, this.known]);
    if (shown !== this.shown) this.changes.fire(undefined);
    this.shown = shown;
  }
}

function idOf(node: EntityNode): string {
  if (node.kind === 'named' || node.kind === 'known') return `${node.kind}\n${node.entity.name}\n${node.entity.kind}`;
  if (node.kind === 'mention')
    return `mention\n${node.of}\n${node.mention.range.start.line}:${node.mention.range.start.character}`;
  if (node.kind === 'place')
    return `place\n${node.of}\n${node.place.location.uri}#${node.place.location.range.start.line}\n${node.place.title}`;
  return node.kind;
}
