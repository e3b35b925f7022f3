import { commands, type ExtensionContext, type TextEditor, Uri, ViewColumn, window } from 'vscode';
import type { PdfPlaceAnswer, PdfPlaceParams } from '../../../../server/src/lsp/requests-model.ts';
import { tell } from '../../commands/tell.ts';
import { couldBeNote } from '../../documents.ts';
import type { Server } from '../../server.ts';
import type { TreeNode } from '../source-tree.ts';
import { PDF_EDITOR, PdfEditors } from './editor.ts';
import { isTextOfPdf, type PdfTarget, readTarget, SHOW_IN_PDF } from './target.ts';

/** The viewer for PDFs, and the ways into it. */
export function registerPdf(context: ExtensionContext, server: Server): void {
  const ask = (params: PdfPlaceParams) => server.request<PdfPlaceAnswer>('pincite/pdfPlace', params);
  const editors = new PdfEditors(context, async (uri) => {
    const answer = await ask({ textDocument: { uri: uri.toString() }, ranges: [] });
    return answer?.pages ?? [];
  });
  context.subscriptions.push(
    window.registerCustomEditorProvider(PDF_EDITOR, editors, {
      supportsMultipleEditorsPerDocument: true,
      webviewOptions: { retainContextWhenHidden: false },
    }),
    commands.registerCommand(SHOW_IN_PDF, async (argument?: unknown): Promise<boolean> => {
      // The link may have been in one, which would stay over the page.
      void commands.executeCommand('editor.action.hideHover').then(undefined, () => {});
      const target = targetOf(argument);
      const answer = target && (await ask(target));
      if (answer) await editors.open(Uri.parse(answer.uri), answer.places, columnFor(window.activeTextEditor));
      else tell(server.state === 'running' && !argument ? NOTHING : GONE);
      return answer !== null;
    }),
    commands.registerCommand('pincite.sources.showPdf', async (node?: TreeNode) => {
      const uri = node?.kind === 'source' ? node.source.uri : null;
      if (uri !== null) await editors.open(Uri.parse(uri), [], ViewColumn.Active);
    }),
  );
}

const GONE =
  'The PDF cannot be shown: it is no source of the open folders any more, its text could not be read, or Pincite does not run.';
const NOTHING =
  'Put the cursor into a citation of a PDF, or into the text of a PDF that Pincite shows, to see the place in the PDF itself.';

/** What is to be shown: what the command was given, else the selected text of a PDF, else the citation at the cursor. */
function targetOf(argument: unknown): PdfTarget | null {
  if (argument !== undefined && !(argument instanceof Uri)) return readTarget(argument);
  const editor = window.activeTextEditor;
  if (!editor) return null;
  const { document, selections, selection } = editor;
  const textDocument = { uri: document.uri.toString() };
  if (isTextOfPdf(document.uri)) return { textDocument, ranges: selections };
  const { active } = selection;
  return couldBeNote(document) ? { textDocument, ranges: [{ start: active, end: active }] } : null;
}

/** Beside a note, which is then read along; over anything else. */
const columnFor = (editor: TextEditor | undefined): ViewColumn =>
  editor && couldBeNote(editor.document) ? ViewColumn.Beside : ViewColumn.Active;
