import { type Uri, window, workspace } from 'vscode';
import type { PinAnswer } from '../../../server/src/lsp/requests-model.ts';
import { couldBeNote } from '../documents.ts';
import type { Server } from '../server.ts';
import { tell, tellStopped } from './tell.ts';

/** Records what the passages say that the active note cites. What says something else than was recorded is told, and kept. */
export async function pinNote(server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !couldBeNote(document)) return tell('Open a note first: the passages that it cites are pinned.');
  const params = { textDocument: { uri: document.uri.toString() } };
  const answer = await server.request<PinAnswer>('pincite/pin', params);
  if (!answer) return tellStopped(server);
  if ('problem' in answer) return tell(answer.problem);
  const edit = answer.edit && (await server.client?.protocol2CodeConverter.asWorkspaceEdit(answer.edit));
  if (edit && !(await workspace.applyEdit(edit))) return tell('The lock could not be written.');
  for (const [uri] of edit?.entries() ?? []) await save(uri);
  tell(answer.message);
}

/** What is pinned counts once it is saved. */
async function save(uri: Uri): Promise<void> {
  await (await workspace.openTextDocument(uri)).save();
}
