import { commands, type ExtensionContext, env, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { AddAnswer, AddParams } from '../../../server/src/lsp/requests-model.ts';
import { withoutLinks } from '../plain.ts';
import type { Server } from '../server.ts';
import { tell, tellStopped } from './tell.ts';

/**
 * Saves a page or file that the writer names among the sources, opens it, and offers its citation. `address` is only what the input box begins
 * with: nothing is fetched that the writer has not seen and confirmed.
 */
export async function addSource(server: Server, address?: unknown): Promise<void> {
  if (!workspace.isTrusted)
    return tell(
      'Sources can only be added in a folder that you trust: they are fetched and saved there. See “Workspaces: Manage Workspace Trust”.',
    );
  const near = await place();
  if (!near) return;
  const from = await (typeof address === 'string' ? askAddress(address) : ask());
  if (!from) return;
  const answer = await request(server, { near: near.toString(), ...from });
  if (answer === 'cancelled') return;
  if (answer === null) return tellStopped(server);
  if ('problem' in answer) return void window.showWarningMessage(withoutLinks(answer.problem));
  // VS Code shows PDFs; of other documents their text.
  const shown = /\.pdf$/i.test(answer.uri) ? answer.uri : (answer.text ?? answer.uri);
  await commands.executeCommand('vscode.open', Uri.parse(shown));
  await offerCitation(answer);
}

/** Near what the source is to lie: the note that is open, else the folder on disk, or the one that the writer picks. */
async function place(): Promise<Uri | undefined> {
  const active = window.activeTextEditor?.document.uri;
  if (active?.scheme === 'file' && workspace.getWorkspaceFolder(active)) return active;
  const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
  if (folders.length === 0) tell('Open the folder of your notes first: sources are saved in it.');
  return (folders.length > 1 ? await window.showWorkspaceFolderPick() : folders[0])?.uri;
}

type From = Pick<AddParams, 'address' | 'file'>;

async function ask(): Promise<From | undefined> {
  const page = { label: '$(globe) Web Page…', detail: 'Fetches one address and saves what is there' };
  const file = {
    label: '$(file) File…',
    detail: 'Copies a document of this computer: PDF, DOCX, EPUB, e-mail, HTML, text',
  };
  const picked = await window.showQuickPick([page, file], { title: TITLE, placeHolder: 'What is to become a source?' });
  if (!picked) return undefined;
  if (picked === page) return askAddress('');
  const [chosen] = (await window.showOpenDialog({ title: TITLE, openLabel: 'Add' })) ?? [];
  return chosen && { file: chosen.toString() };
}

const TITLE = 'Add Source';

async function askAddress(value: string): Promise<From | undefined> {
  const address = await window.showInputBox({
    title: TITLE,
    prompt: 'The address of a page or document. It is fetched once, alone, and saved with your sources.',
    placeHolder: 'https://example.org/report',
    value,
    ignoreFocusOut: true,
    validateInput: (text) =>
      /^\s*(?:https?:\/\/\S+)?\s*$/i.test(text) ? null : 'An address begins with https:// or http://.',
  });
  return address?.trim() ? { address: address.trim() } : undefined;
}

const request = (server: Server, params: AddParams): Thenable<AddAnswer | 'cancelled' | null> =>
  window.withProgress(
    { location: ProgressLocation.Notification, title: 'Pincite adds a source', cancellable: true },
    async (_, token) => {
      const answer = await server.request<AddAnswer>('pincite/add', params, token);
      return answer === null && token.isCancellationRequested ? 'cancelled' : answer;
    },
  );

async function offerCitation({ key, isNew, remark }: Exclude<AddAnswer, { problem: string }>): Promise<void> {
  const citation = `[@${key}]`;
  const copy = 'Copy Citation';
  const said = isNew ? `Saved. Cite it as ${citation}.` : `This is a source already. Cite it as ${citation}.`;
  const chosen = await window.showInformationMessage(withoutLinks(remark === null ? said : `${said} ${remark}`), copy);
  if (chosen === copy) await env.clipboard.writeText(citation);
}

/** Whether sources may be added is told to the server when it starts (`language-client.ts`): once a folder is trusted it starts anew. */
export function followTrust(context: ExtensionContext, server: Server): void {
  context.subscriptions.push(
    workspace.onDidGrantWorkspaceTrust(() => {
      if (server.state !== 'stopped') void server.restart();
    }),
  );
}
