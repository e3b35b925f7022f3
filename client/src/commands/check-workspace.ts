import { type CancellationToken, commands, ProgressLocation, Uri, window } from 'vscode';
import type { WorkspaceDiagnosticReport } from 'vscode-languageclient';
import type { Server } from '../server.ts';
import type { SourceList } from '../source-list.ts';
import { saidOfWorkspace } from './check-text.ts';
import { tellStopped } from './tell.ts';

/**
 * Checks all notes and says the sum. The findings themselves come into Problems by the language client, which asks for those of the whole
 * workspace every few seconds.
 */
export async function checkWorkspace(server: Server, sources: SourceList): Promise<void> {
  const options = { location: ProgressLocation.Notification, title: 'Pincite checks all notes', cancellable: true };
  const [report, isCancelled] = await window.withProgress(options, async (_, token) => {
    const params = { previousResultIds: [] };
    const answer = server.request<WorkspaceDiagnosticReport>('workspace/diagnostic', params, token);
    // The server looks up from reading files only now and then.
    return [await Promise.race([answer, cancelled(token)]), token.isCancellationRequested] as const;
  });
  if (isCancelled) return;
  if (!report) return tellStopped(server);
  const known = (await sources.get()).flatMap((folder) => folder.sources.flatMap(({ uri }) => uri ?? []));
  const reports = report.items.map((each) => ({ ...each, uri: asOne(each.uri) }));
  const { text, count } = saidOfWorkspace(reports, new Set(known.map(asOne)));
  const problems = 'Show Problems';
  const chosen = await window.showInformationMessage(text, ...(count > 0 ? [problems] : []));
  if (chosen === problems) await commands.executeCommand('workbench.actions.view.problems');
}

/** An open document is named as VS Code does, which writes the same address otherwise. */
const asOne = (uri: string): string => Uri.parse(uri).toString();

const cancelled = (token: CancellationToken): Promise<null> =>
  new Promise((done) => token.onCancellationRequested(() => done(null)));
