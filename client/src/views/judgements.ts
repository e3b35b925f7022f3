import { commands, type ExtensionContext, env, window, workspace } from 'vscode';
import type * as lsp from 'vscode-languageclient';
import type { JudgementFormat, JudgementsAnswer, JudgementsParams } from '../../../server/src/lsp/requests-model.ts';
import type { ActiveNote } from '../active-note.ts';
import { tell } from '../commands/tell.ts';
import type { Server } from '../server.ts';
import { followNote } from './follow-note.ts';
import { opening } from './item-places.ts';
import { sumOfJudgements } from './judgement-text.ts';
import { JudgementTree, OPEN_BASIS } from './judgement-tree.ts';

const VIEW = 'pincite.judgements';
/** Context keys for menus and for what an empty view says: a note is shown; it has judgements. */
const OF_NOTE = 'pincite.judgements.ofNote';
const ANY = 'pincite.judgements.any';

/** The view “Judgements”: each judgement of the note, with what it says of chances and confidence, and what it rests on. */
export function registerJudgements(context: ExtensionContext, server: Server, note: ActiveNote): void {
  const tree = new JudgementTree(server);
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const follower = followNote(view, server, note, async (uri) => {
    await tree.show(uri);
    view.description = sumOfJudgements(tree.judgements);
    void commands.executeCommand('setContext', OF_NOTE, uri !== null);
    void commands.executeCommand('setContext', ANY, tree.judgements.length > 0);
  });

  const table = async (format: JudgementFormat): Promise<string | null> => {
    // The active editor may show a source; then the note is meant that the writer was in last.
    const uris = [note.candidate?.uri, note.last?.uri].flatMap((uri) => uri?.toString() ?? []);
    for (const uri of new Set(uris)) {
      const params: JudgementsParams = { textDocument: { uri }, format };
      const answer = await server.request<JudgementsAnswer>('pincite/judgements', params);
      if (answer && answer.judgements.length > 0) return answer.text;
      if (!answer) continue;
      tell('There is no judgement in this note.');
      return null;
    }
    tell('Open a note first: its judgements are put together.');
    return null;
  };
  const copy = async (): Promise<void> => {
    const text = await table('markdown');
    if (text === null) return;
    await env.clipboard.writeText(text);
    window.setStatusBarMessage('Copied the judgements as a Markdown table', 3000);
  };
  const openAs = async (format: 'json' | 'csv'): Promise<void> => {
    const content = await table(format);
    if (content === null) return;
    const language = format === 'json' ? 'json' : 'plaintext';
    await window.showTextDocument(await workspace.openTextDocument({ language, content }), { preview: false });
  };
  const openBasis = async (key: string, locator: string): Promise<void> => {
    const textDocument = { uri: tree.note?.toString() ?? '' };
    const paragraph = Number(/¶ ?(\d+)/.exec(locator)?.[1] ?? 1);
    const location = await server.request<lsp.Location>('pincite/passage', { textDocument, key, paragraph });
    if (!location) return void tell(`There is no document behind @${key} that can be opened.`);
    const { command, arguments: args = [] } = opening(location);
    await commands.executeCommand(command, ...args);
  };

  context.subscriptions.push(
    tree,
    view,
    follower,
    commands.registerCommand('pincite.judgements.copyMarkdown', copy),
    commands.registerCommand('pincite.judgements.openJson', () => openAs('json')),
    commands.registerCommand('pincite.judgements.openCsv', () => openAs('csv')),
    commands.registerCommand(OPEN_BASIS, openBasis),
  );
}
