import { commands, Range, Selection, SnippetString, window } from 'vscode';
import type { CompletionList } from 'vscode-languageclient';
import type { Server } from '../server.ts';
import { placeFor } from './citation-place.ts';
import { tell } from './tell.ts';

/** Begins a citation at the cursor and shows what can be cited; in a citation it shows what can go on there. */
export async function insertCitation(server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return tell('Open a note first: a citation is inserted at the cursor.');
  const { document, selection } = editor;
  const position = selection.end;
  const params = { textDocument: { uri: document.uri.toString() }, position };
  const found = await server.request<CompletionList>('textDocument/completion', params);
  if (!found?.items.length) {
    const { character, before, after } = placeFor('[@', document.lineAt(position.line).text, position.character);
    const at = position.with({ character });
    const snippet = new SnippetString().appendText(`${before}[@`).appendTabstop(0).appendText(`]${after}`);
    await editor.insertSnippet(snippet, new Range(at, at));
  } else editor.selection = new Selection(position, position);
  await commands.executeCommand('editor.action.triggerSuggest');
}
