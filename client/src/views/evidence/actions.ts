import {
  commands,
  Range,
  type TextDocument,
  TextEdit,
  Uri,
  ViewColumn,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type * as lsp from 'vscode-languageclient';
import type { InsertCitationParams, PassageParams } from '../../../../server/src/lsp/evidence.ts';
import { tell } from '../../commands/tell.ts';
import { withoutIcons } from '../../plain.ts';
import { reveal } from '../../reveal.ts';
import type { Server } from '../../server.ts';
import { isTextOfPdf, type PdfTarget, SHOW_IN_PDF } from '../pdf/target.ts';
import type { Shown } from './follow.ts';
import type { ActionName } from './page.ts';

/** Does what the writer chose in the view; `index`: which passage. What is not there any more does nothing. */
export async function act(server: Server, shown: Shown, action: ActionName, index: number): Promise<void> {
  const { evidence, document } = shown;
  const { passages, others, sentence, findings, setAside } = evidence;
  if (action === 'reveal') await reveal(document, rangeOf(document, sentence.span));
  if (action === 'reveal-finding' && findings[index]) await reveal(document, rangeOf(document, findings[index].span));
  if (action === 'open-mark' && setAside[index]) await openLine(setAside[index]);
  if (action === 'open') await open(server, document, passages[index]);
  if (action === 'open-other') await open(server, document, others[index]);
  if (action === 'insert' && others[index]) await insert(server, shown, others[index].citation);
}

/** Opens a passage of a source, selected, beside the note where both can be seen; one of a PDF in the PDF. */
async function open(
  server: Server,
  note: TextDocument,
  passage: { readonly key: string; readonly paragraph: number } | undefined,
): Promise<void> {
  if (!passage) return;
  const { key, paragraph } = passage;
  const params: PassageParams = { textDocument: { uri: note.uri.toString() }, key, paragraph };
  const location = await server.request<lsp.Location>('pincite/passage', params);
  if (!location) return tell(`The passage cannot be opened: @${key} has no document any more, or another one.`);
  const { uri, range } = location;
  if (isTextOfPdf(Uri.parse(uri))) {
    const target: PdfTarget = { textDocument: { uri }, ranges: [range] };
    return void (await commands.executeCommand(SHOW_IN_PDF, target));
  }
  const { start, end } = range;
  await window.showTextDocument(Uri.parse(location.uri), {
    selection: new Range(start.line, start.character, end.line, end.character),
    viewColumn: ViewColumn.Active,
  });
}

/** Opens the file of marks at one of them. */
async function openLine({ uri, line }: { readonly uri: string; readonly line: number }): Promise<void> {
  const selection = new Range(line - 1, 0, line, 0);
  await window.showTextDocument(Uri.parse(uri), { selection, viewColumn: ViewColumn.Active });
}

/** Puts a citation where the quick fix “Cite …” would, and the keyboard back into the note. */
async function insert(server: Server, { document, version, offset }: Shown, citation: string): Promise<void> {
  if (document.isClosed || document.version !== version) return;
  const params: InsertCitationParams = {
    textDocument: { uri: document.uri.toString() },
    position: document.positionAt(offset),
    citation,
  };
  const edits = (await server.request<lsp.TextEdit[]>('pincite/insertCitation', params)) ?? [];
  if (edits.length === 0 || document.version !== version) return;
  const change = new WorkspaceEdit();
  change.set(
    document.uri,
    edits.map(({ range: { start, end }, newText }) =>
      TextEdit.replace(new Range(start.line, start.character, end.line, end.character), newText),
    ),
  );
  if (!(await workspace.applyEdit(change))) return;
  window.setStatusBarMessage(`$(check) Inserted ${withoutIcons(citation)}`, 5000);
  await reveal(document);
}

const rangeOf = (document: TextDocument, { start, end }: { readonly start: number; readonly end: number }): Range =>
  new Range(document.positionAt(start), document.positionAt(end));
