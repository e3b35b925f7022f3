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
  readonly definitionLinks: boolean;
  readonly symbolTree: boolean;
  readonly versionedEdits: boolean;
  readonly workDoneProgress: boolean;
  readonly watchedFiles: boolean;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
}

/** Reads the capabilities of a client; what it does not name it cannot do. Markdown is refused only by name. */
export function abilitiesOf(client: ClientCapabilities): ClientAbilities {
  const { textDocument: document, workspace, window } = client;
  return {
    pull: Boolean(document?.diagnostic),
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    hoverMarkdown: document?.hover?.contentFormat?.includes('markdown') !== false,
    completionMarkdown: document?.completion?.completionItem?.documentationFormat?.includes('markdown') !== false,
    completionLabels: document?.completion?.completionItem?.labelDetailsSupport === true,
    definitionLinks: document?.definition?.linkSupport === true,
    symbolTree: document?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    workDoneProgress: window?.workDoneProgress === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  };
}
