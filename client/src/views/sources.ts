import { commands, type ExtensionContext, env, Uri, window } from 'vscode';
import { withoutIcons } from '../plain.ts';
import type { Server } from '../server.ts';
import type { SourceList } from '../source-list.ts';
import { SourceTree, type TreeNode } from './source-tree.ts';

const VIEW = 'pincite.sources';
/** Context keys for menus: the view is there at all; it shows only what no note cites. */
const READY = 'pincite.ready';
const UNCITED = 'pincite.sources.uncitedOnly';
/** While somebody types, the view follows once in so many milliseconds. */
const PAUSE = 700;

/** The view “Sources”: the sources, and below each the sentences that cite it. */
export function registerSources(context: ExtensionContext, server: Server, sources: SourceList): void {
  const tree = new SourceTree(server, sources);
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refresh = async (): Promise<void> => {
    timer = undefined;
    if (!view.visible) return;
    await tree.refresh();
    const { all, uncited } = tree.counts;
    view.description = all === 0 ? '' : `${all}${uncited > 0 ? `, ${uncited} uncited` : ''}`;
    view.message = tree.isFiltered && all > 0 && uncited === 0 ? 'Every source is cited.' : '';
  };
  const soon = (): void => {
    timer ??= setTimeout(() => void refresh(), PAUSE);
  };
  const filter = async (isFiltered: boolean): Promise<void> => {
    tree.isFiltered = isFiltered;
    await commands.executeCommand('setContext', UNCITED, isFiltered);
    await refresh();
  };

  // VS Code's own command gives the keyboard to a view that is still empty; it is lost as soon as the first source comes.
  const goTo = async (): Promise<void> => {
    const chosen = view.selection.find(({ kind }) => kind === 'source');
    const node = chosen ?? (await tree.getChildren())[0];
    if (node) await view.reveal(node, { focus: true });
    else await commands.executeCommand(`${VIEW}.focus`);
  };

  void commands.executeCommand('setContext', READY, true);
  context.subscriptions.push(
    tree,
    view,
    sources.onStale(soon),
    view.onDidChangeVisibility(soon),
    { dispose: () => clearTimeout(timer) },
    commands.registerCommand('pincite.sources.refresh', refresh),
    commands.registerCommand('pincite.sources.goTo', goTo),
    commands.registerCommand('pincite.sources.showUncited', () => filter(true)),
    commands.registerCommand('pincite.sources.showAll', () => filter(false)),
    commands.registerCommand('pincite.sources.open', (node?: TreeNode) => openSource(node)),
    commands.registerCommand('pincite.sources.reveal', (node?: TreeNode) => revealSource(node)),
    commands.registerCommand('pincite.sources.copyKey', async (node?: TreeNode) => {
      if (node?.kind !== 'source') return;
      await env.clipboard.writeText(node.source.key);
      window.setStatusBarMessage(`Copied ${withoutIcons(node.source.key)}`, 3000);
    }),
  );
}

async function openSource(node: TreeNode | undefined): Promise<void> {
  const document = node?.kind === 'source' ? (node.source.text ?? node.source.uri) : null;
  if (document !== null) await commands.executeCommand('vscode.open', Uri.parse(document));
}

async function revealSource(node: TreeNode | undefined): Promise<void> {
  if (node?.kind === 'source' && node.source.uri)
    await commands.executeCommand('revealInExplorer', Uri.parse(node.source.uri));
}
