import { Disposable, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { CitedByItem, CitedByParams, SourceFolder, SourceItem } from '../../../server/src/lsp/requests-model.ts';
import type { Server } from '../server.ts';
import type { SourceList } from '../source-list.ts';
import { itemOfCitation, itemOfFolder, itemOfSource } from './source-items.ts';

/** What the tree shows: folders when there are several, sources, and the sentences that cite them. */
export type TreeNode =
  | { readonly kind: 'folder'; folder: SourceFolder }
  | { readonly kind: 'source'; source: SourceItem; readonly folder: string }
  | { readonly kind: 'citation'; readonly citation: CitedByItem; readonly id: string };

type SourceNode = Extract<TreeNode, { kind: 'source' }>;

/** The tree of sources. A source stays the same node while it is there, so what is unfolded stays so. */
export class SourceTree extends Disposable implements TreeDataProvider<TreeNode> {
  private readonly changes = new EventEmitter<TreeNode[] | undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  /** Shows only sources that no note cites. */
  isFiltered = false;
  private folders: readonly SourceFolder[] = [];
  private readonly nodes = new Map<string, TreeNode>();
  /** Sources whose citations were shown. */
  private readonly unfolded = new Set<SourceNode>();
  private shown = '';

  constructor(
    private readonly server: Server,
    private readonly list: SourceList,
  ) {
    super(() => this.changes.dispose());
  }

  /** How many sources there are, and how many of them no note cites. */
  get counts(): { readonly all: number; readonly uncited: number } {
    const all = this.folders.flatMap(({ sources }) => sources);
    return { all: all.length, uncited: all.filter(isUncited).length };
  }

  /** Asks for the sources anew and shows what has changed: all of it, or only the sentences below them. */
  async refresh(): Promise<void> {
    this.folders = await this.list.get();
    const shown = JSON.stringify([this.isFiltered, this.folders]);
    if (shown !== this.shown) this.changes.fire(undefined);
    else if (this.unfolded.size > 0) this.changes.fire([...this.unfolded]);
    this.shown = shown;
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node?.kind === 'source') return this.citationsOf(node);
    if (node?.kind === 'folder') return this.sourcesOf(node.folder);
    if (node) return [];
    this.folders = await this.list.get();
    this.shown = JSON.stringify([this.isFiltered, this.folders]);
    if (this.folders.length > 1) return this.folders.map((folder) => this.nodeOfFolder(folder));
    return this.folders.flatMap((folder) => this.sourcesOf(folder));
  }

  /** For `TreeView.reveal`, which is asked for folders and sources alone. */
  getParent(node: TreeNode): TreeNode | undefined {
    return node.kind === 'source' && this.folders.length > 1 ? this.nodes.get(node.folder) : undefined;
  }

  getTreeItem(node: TreeNode): TreeItem {
    if (node.kind === 'folder') return itemOfFolder(node.folder);
    if (node.kind === 'citation') return itemOfCitation(node.citation, node.id);
    return itemOfSource(node.source, idOf(node.folder, node.source.key));
  }

  private nodeOfFolder(folder: SourceFolder): TreeNode {
    const known = this.nodes.get(folder.uri);
    if (known?.kind === 'folder') {
      known.folder = folder;
      return known;
    }
    return this.keep(folder.uri, { kind: 'folder', folder });
  }

  private sourcesOf({ uri, sources }: SourceFolder): TreeNode[] {
    const wanted = this.isFiltered ? sources.filter(isUncited) : sources;
    return wanted.map((source) => {
      const id = idOf(uri, source.key);
      const known = this.nodes.get(id);
      if (known?.kind !== 'source') return this.keep(id, { kind: 'source', source, folder: uri });
      known.source = source;
      return known;
    });
  }

  private async citationsOf(node: SourceNode): Promise<TreeNode[]> {
    this.unfolded.add(node);
    const params: CitedByParams = { folder: node.folder, key: node.source.key };
    const citations = (await this.server.request<CitedByItem[]>('pincite/citedBy', params)) ?? [];
    const id = idOf(node.folder, node.source.key);
    return citations.map((citation, index) => ({ kind: 'citation', citation, id: `${id}\n${index}` }));
  }

  private keep(id: string, node: TreeNode): TreeNode {
    this.nodes.set(id, node);
    return node;
  }
}

const isUncited = ({ citations }: SourceItem): boolean => citations === 0;
const idOf = (folder: string, key: string): string => `${folder}\n${key}`;
