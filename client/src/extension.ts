import type { ExtensionContext } from 'vscode';
import { ActiveNote } from './active-note.ts';
import { registerCommands } from './commands.ts';
import { registerExtractedText } from './extracted-text.ts';
import { registerFiles } from './files.ts';
import { type PreviewApi, registerPreview } from './preview/register.ts';
import { Server } from './server.ts';
import { SourceList } from './source-list.ts';
import { registerStatus } from './status.ts';
import { registerTasks } from './tasks.ts';
import { UnreadSources } from './unread-sources.ts';
import { registerEntities } from './views/entities.ts';
import { registerEvidence } from './views/evidence/register.ts';
import { registerJudgements } from './views/judgements.ts';
import { registerPdf } from './views/pdf/register.ts';
import { registerSources } from './views/sources.ts';
import { registerWalkthrough } from './walkthrough/register.ts';

let server: Server | undefined;

/** Starts the language server; all that Pincite knows is there. Does not wait for it: views fill when it runs. Gives VS Code what its Markdown preview takes. */
export function activate(context: ExtensionContext): PreviewApi {
  server = new Server(context);
  registerFiles(context, server);
  registerExtractedText(context, server);
  void server.start();
  const note = new ActiveNote(context, server);
  const sources = new SourceList(context, server, note);
  registerStatus(context, server, note, new UnreadSources(context, server, sources));
  registerSources(context, server, sources);
  registerCommands(context, server, note, sources);
  registerTasks(context);
  registerWalkthrough(context);
  registerPdf(context, server);
  registerEvidence(context, server, note);
  registerJudgements(context, server, note);
  registerEntities(context, server, note);
  return registerPreview(context, server);
}

/** Stops the server before the editor goes. */
export async function deactivate(): Promise<void> {
  await server?.stop();
  server = undefined;
}
