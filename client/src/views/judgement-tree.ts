import {
  Disposable,
  EventEmitter,
  TreeItemCollapsibleState as State,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  type Uri,
} from 'vscode';
import type { JudgementItem, JudgementsAnswer, JudgementsParams } from '../../../server/src/lsp/requests-model.ts';
import type { Server } from '../server.ts';
import { opening } from './item-places.ts';
import {
  describeBasis,
  factsOf,
  type JudgementFact,
  labelOfBasis,
  labelOfJudgement,
  nameOfBasis,
  tooltipOfJudgement,
} from './judgement-text.ts';

/** A judgement, and below it its terms, its confidence, and what it rests on. */
export type JudgementNode =
  | { readonly kind: 'fact'; readonly fact: JudgementFact; readonly id: string }
  | { readonly kind: 'judgement'; readonly judgement: JudgementItem; readonly id: string }
  | { readonly kind: 'basis'; readonly basis: JudgementItem['basis'][number]; readonly id: string };

/** The command that opens what a judgement rests on; not for people. */
export const OPEN_BASIS = 'pincite.judgements.openBasis';

/** The judgements of one note in their order. Labels and tooltips are plain strings: nothing of a note can act in them. */
export class JudgementTree extends Disposable implements TreeDataProvider<JudgementNode> {
  private readonly changes = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  judgements: readonly JudgementItem[] = [];
  /** The note that they are of. */
  note: Uri | null = null;
  private shown = '';

  constructor(private readonly server: Server) {
    super(() => this.changes.dispose());
  }

  /** Shows the judgements of a note as they are now; null: of none. */
  async show(note: Uri | null): Promise<void> {
    const params: JudgementsParams | null = note && { textDocument: { uri: note.toString() } };
    const answer = params && (await this.server.request<JudgementsAnswer>('pincite/judgements', params));
    this.note = note;
    this.judgements = answer?.judgements ?? [];
    const shown = JSON.stringify([note?.toString(), this.judgements]);
    if (shown !== this.shown) this.changes.fire(undefined);
    this.shown = shown;
  }

  getChildren(node?: JudgementNode): JudgementNode[] {
    if (!node) return this.judgements.map((judgement, at) => ({ kind: 'judgement', judgement, id: this.idOf(at) }));
    if (node.kind !== 'judgement') return [];
    const facts = factsOf(node.judgement).map(
      (fact, at): JudgementNode => ({ kind: 'fact', fact, id: `${node.id}\nfact ${at}` }),
    );
    const basis = node.judgement.basis.map(
      (basis, at) => ({ kind: 'basis' as const, basis, id: `${node.id}\n${at}` }) satisfies JudgementNode,
    );
    return [...facts, ...basis];
  }

  getTreeItem(node: JudgementNode): TreeItem {
    const item = this.itemOf(node);
    item.id = node.id;
    item.contextValue = node.kind;
    return item;
  }

  private idOf(at: number): string {
    return `${this.note}\n${at}`;
  }

  private itemOf(node: JudgementNode): TreeItem {
    if (node.kind === 'fact') return itemOfFact(node.fact);
    return node.kind === 'basis' ? itemOfBasis(node.basis) : this.itemOfJudgement(node.judgement);
  }

  private itemOfJudgement(judgement: JudgementItem): TreeItem {
    const item = new TreeItem(judgement.text, State.Expanded);
    item.tooltip = tooltipOfJudgement(judgement);
    item.iconPath = judgement.isUnsupported
      ? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
      : new ThemeIcon('telescope');
    item.accessibilityInformation = { label: labelOfJudgement(judgement) };
    if (this.note) item.command = opening({ uri: this.note.toString(), range: judgement.range });
    return item;
  }
}

const factIcons: Readonly<Record<JudgementFact['about'], string>> = {
  term: 'dashboard',
  confidence: 'shield',
  basis: 'comment',
};

function itemOfFact({ about, text, note }: JudgementFact): TreeItem {
  const item = new TreeItem(text);
  item.description = note;
  item.tooltip = [text, note].filter(Boolean).join(': ');
  item.iconPath = new ThemeIcon(factIcons[about]);
  item.accessibilityInformation = { label: [text, note].filter(Boolean).join(', ') };
  return item;
}

function itemOfBasis(basis: JudgementItem['basis'][number]): TreeItem {
  const item = new TreeItem(nameOfBasis(basis));
  item.description = describeBasis(basis);
  item.tooltip = labelOfBasis(basis);
  item.iconPath = new ThemeIcon('book');
  item.accessibilityInformation = { label: labelOfBasis(basis) };
  item.command = { title: 'Open', command: OPEN_BASIS, arguments: [basis.key, basis.locator] };
  return item;
}
