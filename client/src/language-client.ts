import { type LogOutputChannel, workspace } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  type ServerOptions,
  type StaticFeature,
  TransportKind,
} from 'vscode-languageclient/node';
import { SELECT_WORDS } from './commands/select-words.ts';
import { SHOW_CITATIONS } from './commands/show-citations.ts';
import { SHOW_SENTENCE } from './commands/show-sentence.ts';
import { provideCompletionItem, SpacesInCitations } from './completion.ts';
import { documentSelector } from './documents.ts';
import { SHOW_IN_PDF } from './views/pdf/target.ts';

/** Node would make its memory small again while somebody types, which takes up to a tenth of a second; the server does so when nobody does. */
const LARGE_HEAP = '--no-memory-reducer';

/** What a run of the server tells of itself. */
interface Events {
  /** The process is gone without having been asked to. */
  ended(): void;
  /** How far it has read notes and sources, in words; empty: it has begun to, null: it has read them. */
  reads(howFar: string | null): void;
}

/**
 * A client for one run of the server: it starts the script `module` in a process of its own, and is done with when that ends.
 * `cacheFolder`: where it may keep what can be made again.
 */
export function createClient(
  module: string,
  cacheFolder: string | null,
  channel: LogOutputChannel,
  events: Events,
): LanguageClient {
  const server: ServerOptions = { module, transport: TransportKind.ipc, options: { execArgv: [LARGE_HEAP] } };
  const client = new QuietClient('pincite', 'Pincite', server, {
    documentSelector: documentSelector(),
    initializationOptions: { cacheFolder },
    outputChannel: channel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // Words of sources are escaped; should any of them become a link all the same, this is all that it could run.
    markdown: { isTrusted: { enabledCommands: [SHOW_IN_PDF] } },
    // `Server` decides when to start again, and says so in words.
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        events.ended();
        return { action: CloseAction.DoNotRestart, handled: true, message: 'The connection to the server is closed.' };
      },
    },
    initializationFailedHandler: () => false,
    middleware: {
      provideCompletionItem,
      // Our own entry in the status bar shows it; VS Code would add another one beside it.
      handleWorkDoneProgress: (token, step, next) => {
        if (step.kind === 'end') next(token, step);
        events.reads(step.kind === 'end' ? null : (step.message ?? ''));
      },
    },
  });
  client.registerFeature(tellsChanges);
  client.registerFeature(new SpacesInCitations());
  return client;
}

/** Writes what goes wrong to the output channel and nowhere else: its messages are no help to who writes a note. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  /** The original fails where there is nothing to stop. */
  override async stop(timeout?: number): Promise<void> {
    if (this.isRunning()) await super.stop(timeout);
  }
}

/** What a code lens, a quick fix or a link in a hover may run here. */
const ownCommands = ['workbench.actions.view.problems', SHOW_CITATIONS, SHOW_SENTENCE, SELECT_WORDS, SHOW_IN_PDF];

/** Tells the server that this client wants `pincite/changed`, reads for it what is not on disk, folds notes by itself, shows extracted text, and asks to add
 * sources when the writer does and trusts the workspace. */
const tellsChanges: StaticFeature = {
  fillClientCapabilities(capabilities) {
    const add = workspace.isTrusted;
    const pincite = { changed: true, files: true, folds: true, extractedText: true, add, commands: ownCommands };
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), pincite };
  },
  initialize() {},
  getState: () => ({ kind: 'static' }),
  clear() {},
};
