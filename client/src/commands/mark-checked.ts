import { type CodeAction, commands, window, workspace } from 'vscode';
import { ownFindings } from './own-findings.ts';
import { tell } from './tell.ts';

/** Of the code actions that set an estimate aside. */
const KIND = 'quickfix.pincite.checked';

/** Sets an estimate at the cursor aside: somebody has looked, and it does not hold here. The writer picks when there are several. */
export async function markChecked(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return tell('Open a note first: the finding at the cursor is marked.');
  const { document, selection } = editor;
  const here = ownFindings(document.uri).find(({ range }) => range.intersection(selection));
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    here?.range ?? selection,
    KIND,
  );
  const action = actions.length < 2 ? actions[0] : await picked(actions);
  if (action) await apply(action);
  else if (actions.length === 0)
    tell(
      'There is no estimate at the cursor. Only estimates can be marked as checked; what is exact is to be mended or ignored with a comment.',
    );
}

async function picked(actions: readonly CodeAction[]): Promise<CodeAction | undefined> {
  const items = actions.map((action) => ({ label: action.title, action }));
  return (await window.showQuickPick(items, { placeHolder: 'Which estimate have you checked?' }))?.action;
}

/** What is marked counts once it is saved. */
async function apply({ edit }: CodeAction): Promise<void> {
  if (!edit || !(await workspace.applyEdit(edit))) return tell('The mark could not be written.');
  for (const [uri] of edit.entries()) await (await workspace.openTextDocument(uri)).save();
}
