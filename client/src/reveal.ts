import { type Range, type TextDocument, ViewColumn, window } from 'vscode';

/** Shows a document where it is shown already, else in the active column, with a part of it selected. */
export async function reveal(document: TextDocument, selection?: Range): Promise<void> {
  const editor = window.visibleTextEditors.find((each) => each.document.uri.toString() === document.uri.toString());
  await window.showTextDocument(document, {
    viewColumn: editor?.viewColumn ?? ViewColumn.Active,
    ...(selection && { selection }),
  });
}
