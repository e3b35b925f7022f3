import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client can do, as far as the server does things differently for it. */
export interface ClientAbilities {
  /** Asks for diagnostics itself; otherwise they are published. */
  readonly pull: boolean;
  readonly refreshDiagnostics: boolean;
  readonly hoverMarkdown: boolean;
  readonly completionMarkdown: boolean;
  /** Shows a text of an item beside its label, for all items at once. */
  readonly completionLabels: boolean;
  /** Takes an item by a character that is then typed itself. */
  readonly completionCommits: boolean;
  readonly definitionLinks: boolean;
  readonly symbolTree: boolean;
  /** Takes code actions; without, it knows only commands, and the server has none. */
  readonly codeActions: boolean;
  readonly versionedEdits: boolean;
  /** Its edits can make a file. */
  readonly createsFiles: boolean;
  readonly workDoneProgress: boolean;
  readonly watchedFiles: boolean;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  /** Reads files for the server that are not on disk (`fs-protocol.ts`). */
  readonly files: boolean;
}

/** Reads the capabilities of a client; what it does not name it cannot do. */
export function abilitiesOf(client: ClientCapabilities): ClientAbilities {
  const { textDocument: document, workspace, window } = client;
  return {
    pull: Boolean(document?.diagnostic),
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    hoverMarkdown: prefersMarkdown(document?.hover?.contentFormat),
    completionMarkdown: prefersMarkdown(document?.completion?.completionItem?.documentationFormat),
    completionLabels: document?.completion?.completionItem?.labelDetailsSupport === true,
    completionCommits: document?.completion?.completionItem?.commitCharactersSupport === true,
    definitionLinks: document?.definition?.linkSupport === true,
    symbolTree: document?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActions: Boolean(document?.codeAction?.codeActionLiteralSupport),
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    workDoneProgress: window?.workDoneProgress === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    configuration: workspace?.configuration === true,
    files: own(client).files === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  };
}

/** Formats are named in the order in which the client likes them. One that names none is given Markdown, the usual. */
const prefersMarkdown = (formats: readonly string[] | undefined): boolean =>
  formats?.find((format) => format === 'markdown' || format === 'plaintext') !== 'plaintext';

/** What a client can do beside the protocol. */
const own = ({ experimental }: ClientCapabilities): Readonly<Record<string, unknown>> =>
  (experimental as { readonly pincite?: Record<string, unknown> } | null | undefined)?.pincite ?? {};
