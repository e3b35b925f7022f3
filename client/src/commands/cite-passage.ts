import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  type ExtensionContext,
  env,
  languages,
  Position,
  Range,
  type TextDocument,
  TextEditorRevealType,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { Cite, CitedPassage, CiteParams } from '../../../server/src/lsp/requests-model.ts';
import type { ActiveNote } from '../active-note.ts';
import { documentSelector } from '../documents.ts';
import { withoutLinks } from '../plain.ts';
import type { Server } from '../server.ts';
import type { SourceList } from '../source-list.ts';
import { frontMatterLines, placeFor } from './citation-place.ts';
import { tell, tellStopped } from './tell.ts';

/** Puts the citation of what is selected in a source on the clipboard, and offers to insert it where the writer was last in a note. */
export const citePassage = (server: Server, note: ActiveNote): Promise<void> =>
  copy(server, note, ({ citation }) => citation);

/** The same with the selected words as a quotation before the citation. */
export const copyQuotation = (server: Server, note: ActiveNote): Promise<void> =>
  copy(server, note, ({ quotation }) => quotation);

const KIND = CodeActionKind.Refactor.append('pincite.cite');

async function copy(server: Server, note: ActiveNote, textOf: (cite: CitedPassage) => string | null): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return tell('Open a source first, and select the words to cite.');
  const { document, selection } = editor;
  const params: CiteParams = { textDocument: { uri: document.uri.toString() }, range: selection };
  const cite = await server.request<Cite>('pincite/cite', params);
  if (!cite) return tellStopped(server);
  if ('problem' in cite) return tell(cite.problem);
  const text = textOf(cite);
  if (text === null) return tell('Select the words to quote: there are none here that a quotation could hold.');
  await env.clipboard.writeText(text);
  await offerInsertion(text, note.last);
}

async function offerInsertion(text: string, last: ActiveNote['last']): Promise<void> {
  const name = last?.uri.path.split('/').at(-1);
  const insert = `Insert into ${name}`;
  const chosen = await window.showInformationMessage(withoutLinks(`Copied: ${text}`), ...(last ? [insert] : []));
  if (chosen === insert && last) await insertAt(text, last.uri, last.position);
}

async function insertAt(text: string, uri: Uri, place: Position): Promise<void> {
  const document = await workspace.openTextDocument(uri).then(undefined, () => null);
  if (!document) return tell('The note is not there any more. What you copied is still on the clipboard.');
  const position = textPlace(document, place);
  const { character, before, after } = placeFor(text, document.lineAt(position.line).text, position.character);
  const at = position.with({ character });
  const editor = await window.showTextDocument(document);
  await editor.edit((edit) => edit.insert(at, before + text + after));
  editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The place itself; the end of the note when it lies in front matter, where the cursor is when nobody has put it anywhere. */
function textPlace(document: TextDocument, place: Position): Position {
  const lines = document.getText().split(/\r?\n/);
  const isText = place.line >= frontMatterLines(lines);
  return document.validatePosition(isText ? place : new Position(lines.length, 0));
}

/** Offers both on words that are selected in a source. */
export function registerCiteActions(context: ExtensionContext, sources: SourceList): void {
  const actions: [string, string][] = [
    ['Cite This Passage', 'pincite.citePassage'],
    ['Copy as Pinned Quotation', 'pincite.copyQuotation'],
  ];
  const provider: CodeActionProvider = {
    provideCodeActions: ({ uri }, range) =>
      range.isEmpty || !sources.isActive(uri)
        ? []
        : actions.map(([title, command]) => {
            const action = new CodeAction(title, KIND);
            action.command = { title, command };
            return action;
          }),
  };
  const documents = documentSelector().filter((each) => !('pattern' in each));
  context.subscriptions.push(
    languages.registerCodeActionsProvider(documents, provider, { providedCodeActionKinds: [KIND] }),
  );
}
