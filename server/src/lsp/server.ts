import {
  DidChangeWorkspaceFoldersNotification,
  ErrorCodes,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ResponseError,
} from 'vscode-languageserver';
import { answerAdd } from './add-source.ts';
import { askWhenChanged } from './ask-model.ts';
import { capabilitiesFor } from './capabilities.ts';
import { tellChanges } from './changed.ts';
import { answerCite } from './cite.ts';
import { abilitiesOf } from './client-abilities.ts';
import { filesByRoot } from './client-files.ts';
import { collectWhenIdle } from './collect-when-idle.ts';
import { followConfiguration } from './configuration.ts';
import { answerEntities } from './entities.ts';
import { answerEvidence } from './evidence.ts';
import { answerExtractedText } from './extracted-documents.ts';
import { Folders } from './folders.ts';
import { Handlers } from './handlers.ts';
import { answerHelp } from './help.ts';
import type { ServerHost } from './host.ts';
import { indexWhenIdle } from './idle-index.ts';
import { answerJudgements } from './judgements.ts';
import { answerLanguage } from './language.ts';
import { Lifecycle } from './lifecycle.ts';
import { logTo, reasonOf } from './log.ts';
import { mineWhenRead } from './mine-names.ts';
import { answerNames } from './names.ts';
import { answerPdfPlace } from './pdf-place.ts';
import { answerPin } from './pin.ts';
import { answerPreview } from './preview.ts';
import { publishWhenChanged, refreshWhenRead } from './publish.ts';
import { answerPulls } from './pull.ts';
import { answerRenames } from './rename-files.ts';
import { Reports } from './reports.ts';
import { Session } from './session.ts';
import { showInText } from './show-in-text.ts';
import { answerSources } from './sources.ts';
import { followDocuments } from './sync.ts';
import { warmNamesWhenKnown } from './warm-names.ts';
import { followFiles, watchFiles } from './watch.ts';

export interface RunningServer {
  /** To be called when the client is gone without saying so: ends the process. */
  leave(): void;
}

/**
 * Starts the language server on a connection and listens. One process serves one client; `machine` is what it runs on.
 * The connection may be of any kind (`createProtocolConnection` over stdio, IPC, or streams); with stdio, nothing else may
 * write to stdout. Entry: `server.ts` (`--node-ipc`, else stdio), which the CLI imports for `pincite lsp --stdio`.
 */
export function startServer(connection: ProtocolConnection, machine: ServerHost): RunningServer {
  const host = { ...machine, files: filesByRoot(machine.files, connection) };
  const log = logTo(connection);
  const session = new Session(connection, host, log);
  const folders = new Folders(session);
  const reports = new Reports(session);
  const lifecycle = new Lifecycle(connection, host);
  const handlers = new Handlers(connection, lifecycle, log);

  let options: unknown;
  connection.onRequest(InitializeRequest.type, (params) => {
    if (lifecycle.initialized)
      return new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    lifecycle.initialized = true;
    lifecycle.endWith(params.processId);
    session.client = abilitiesOf(params.capabilities);
    folders.start(params);
    options = params.initializationOptions;
    const cache = cacheOf(options);
    if (cache !== undefined) host.useCache?.(cache);
    return { capabilities: capabilitiesFor(session.client), serverInfo: { name: 'Pincite' } };
  });
  handlers.notification(InitializedNotification.type, () => session.initialized());
  session.onInitialized(() => folders.showProgress());
  session.onInitialized(() => watchFiles(session));
  session.onInitialized(() => session.tellLosses());
  handlers.notification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => folders.change(event));
  connection.onError(([error]) => log.error(`A message could not be read: ${reasonOf(error)}`));

  publishWhenChanged(session, reports);
  refreshWhenRead(session);
  indexWhenIdle(session);
  askWhenChanged(session);
  mineWhenRead(session);
  warmNamesWhenKnown(session);
  collectWhenIdle(session);
  const displays = showInText(handlers, session);
  followConfiguration(handlers, session, displays, () => options);
  followDocuments(handlers, session, folders);
  followFiles(handlers, session, folders);
  answerPulls(handlers, session, reports);
  answerLanguage(handlers, session);
  answerEvidence(handlers, session);
  answerSources(handlers, session, tellChanges(session));
  answerPreview(handlers, session);
  answerJudgements(handlers, session);
  answerEntities(handlers, session);
  answerNames(handlers, session);
  answerCite(handlers, session);
  answerPin(handlers, session);
  answerExtractedText(handlers, session);
  answerPdfPlace(handlers, session);
  answerRenames(handlers, session);
  answerHelp(handlers, session);
  answerAdd(handlers, session);
  connection.listen();
  return { leave: () => lifecycle.end() };
}

/** `cacheFolder` in what the client sends to begin with: a path, or null for no cache. Undefined: it says nothing of it. */
function cacheOf(options: unknown): string | null | undefined {
  const { cacheFolder } = (options ?? {}) as { readonly cacheFolder?: unknown };
  return typeof cacheFolder === 'string' || cacheFolder === null ? cacheFolder : undefined;
}
