import { commands, type ExtensionContext } from 'vscode';
import type { ActiveNote } from './active-note.ts';
import { addSource, followTrust } from './commands/add-source.ts';
import { checkWorkspace } from './commands/check-workspace.ts';
import { citePassage, copyQuotation, registerCiteActions } from './commands/cite-passage.ts';
import { createConfiguration } from './commands/create-configuration.ts';
import { explainFinding, registerPages } from './commands/explain-finding.ts';
import { insertCitation } from './commands/insert-citation.ts';
import { markChecked } from './commands/mark-checked.ts';
import { newNoteFromSources } from './commands/new-note-from-sources.ts';
import { openPassage } from './commands/open-passage.ts';
import { pinNote } from './commands/pin-note.ts';
import { registerSelection } from './commands/select-words.ts';
import { registerCitations } from './commands/show-citations.ts';
import { registerShowSentence } from './commands/show-sentence.ts';
import type { Server } from './server.ts';
import type { SourceList } from './source-list.ts';

/** All commands but those of a view's own entries. Each tells the writer when there is nothing that it can do. */
export function registerCommands(
  context: ExtensionContext,
  server: Server,
  note: ActiveNote,
  sources: SourceList,
): void {
  const all: Readonly<Record<string, (argument?: unknown) => unknown>> = {
    addSource: (address) => addSource(server, address),
    checkWorkspace: () => checkWorkspace(server, sources),
    insertCitation: () => insertCitation(server),
    explainFinding: (check) => explainFinding(server, check),
    markChecked: () => markChecked(),
    pinNote: () => pinNote(server),
    openPassage: () => openPassage(server, 'here'),
    openPassageBeside: () => openPassage(server, 'beside'),
    showEvidence: () => commands.executeCommand('pincite.evidence.focus'),
    showSources: () => commands.executeCommand('pincite.sources.goTo'),
    createConfiguration: () => createConfiguration(server),
    newNoteFromSources: () => newNoteFromSources(server),
    citePassage: () => citePassage(server, note),
    copyQuotation: () => copyQuotation(server, note),
    restartServer: () => server.restart(),
    showOutput: () => server.channel.show(),
  };
  for (const [name, run] of Object.entries(all))
    context.subscriptions.push(commands.registerCommand(`pincite.${name}`, run));
  registerPages(context, server);
  registerCiteActions(context, sources);
  registerCitations(context, server);
  registerShowSentence(context, note);
  registerSelection(context, server);
  followTrust(context, server);
}
