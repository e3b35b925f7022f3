import { type CodeAction, commands, type ExtensionContext, Range, Uri, window, workspace } from 'vscode';
import type { ActiveNote } from '../active-note.ts';
import { tell } from '../commands/tell.ts';
import type { Server } from '../server.ts';
import { type EntityNode, EntityTree } from './entity-tree.ts';
import { followNote } from './follow-note.ts';

const VIEW = 'pincite.entities';
/** Context key for menus: only some names are shown. */
const FILTERED = 'pincite.entities.isFiltered';

/** The view “Entities”: whom and what the note names, and whom and what register and sources name. */
export function registerEntities(context: ExtensionContext, server: Server, note: ActiveNote): void {
  const tree = new EntityTree(server);
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const follower = followNote(view, server, note, (uri) => tree.show(uri));

  const filterBy = async (letters: string | undefined): Promise<void> => {
    if (letters === undefined) return;
    tree.filter = letters.trim();
    view.message = tree.filter === '' ? '' : `Only names with “${tree.filter}”.`;
    await commands.executeCommand('setContext', FILTERED, tree.filter !== '');
    await follower.now();
  };
  const ask = (): Thenable<string | undefined> =>
    window.showInputBox({
      title: 'Filter Names',
      prompt: 'Letters that a name, or another form of it, has. Empty: all names.',
      value: tree.filter,
    });

  context.subscriptions.push(
    tree,
    view,
    follower,
    commands.registerCommand('pincite.entities.more', () => tree.more()),
    commands.registerCommand('pincite.entities.filter', async () => filterBy(await ask())),
    commands.registerCommand('pincite.entities.clearFilter', () => filterBy('')),
    commands.registerCommand('pincite.entities.addToRegister', (node?: EntityNode) => addToRegister(node)),
  );
}

/** What the quick fix on the name does, at its first mention. */
async function addToRegister(node: EntityNode | undefined): Promise<void> {
  if (node?.kind !== 'named') return;
  const { start } = node.entity.mentions[0]!.range;
  const uri = Uri.parse(node.uri);
  // Only what is open has quick fixes.
  await workspace.openTextDocument(uri);
  const at = new Range(start.line, start.character, start.line, start.character);
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, at);
  const add = actions.find(({ title, edit }) => edit && /^Add “.*” to the register$/u.test(title));
  if (!add?.edit || !(await workspace.applyEdit(add.edit)))
    return void tell(`“${node.entity.name}” could not be added to the register.`);
  window.setStatusBarMessage('Added to the register, which is not saved yet', 5000);
}
