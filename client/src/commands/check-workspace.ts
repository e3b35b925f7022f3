import { commands, ProgressLocation, window } from 'vscode';
import type { WorkspaceDiagnosticReport } from 'vscode-languageclient';
import type { Server } from '../server.ts';
import { saidOfWorkspace } from './check-text.ts';
import { tellStopped } from './tell.ts';

/**
 * Checks all notes and says the sum. The findings themselves come into Problems by the language client, which asks for those of the whole
 * workspace every few seconds.
 */
export async function checkWorkspace(server: Server): Promise<void> {
  const options = { location: ProgressLocation.Notification, title: 'Pincite: checking all notes', cancellable: true };
  const [report, isCancelled] = await window.withProgress(options, async (_, token) => {
    const params = { previousResultIds: [] };
    const answer = await server.request<WorkspaceDiagnosticReport>('workspace/diagnostic', params, token);
    return [answer, token.isCancellationRequested] as const;
  });
  if (isCancelled) return;
  if (!report) return tellStopped(server);
  const { text, count } = saidOfWorkspace(report.items);
  if (count > 0) await commands.executeCommand('workbench.actions.view.problems');
  await window.showInformationMessage(text);
}
