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
  /** Lets the writer confirm parts of an edit, by their annotations. */
  readonly changeAnnotations: boolean;
  /** Asks before files are renamed. */
  readonly willRename: boolean;
  /** Its edits can make a file. */
  readonly createsFiles: boolean;
  readonly workDoneProgress: boolean;
  readonly watchedFiles: boolean;
  readonly codeLens: boolean;
  readonly semanticTokens: boolean;
  readonly inlayHints: boolean;
  /** Folds notes as the server says; VS Code does so by itself. */
  readonly folding: boolean;
  /** How many folds of a document it takes. */
  readonly mostFolds: number;
  readonly refreshLenses: boolean;
  readonly refreshTokens: boolean;
  readonly refreshHints: boolean;
  /** What it can run of what a lens or a quick fix may name. */
  readonly commands: ReadonlySet<string>;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  /** Reads files for the server that are not on disk (`fs-protocol.ts`). */
  readonly files: boolean;
  /** Shows extracted text in documents of its own (`extracted-documents.ts`). */
  readonly extractedText: boolean;
  /** Wants to be told when answers to our own requests may be others (`changed.ts`). */
  readonly changes: boolean;
  /** Asks to add sources (`add-source.ts`): only when its user does, and in a workspace that is trusted. */
  readonly adds: boolean;
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
    changeAnnotations:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    willRename: workspace?.fileOperations?.willRename === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    workDoneProgress: window?.workDoneProgress === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    codeLens: Boolean(document?.codeLens),
    semanticTokens: Boolean(document?.semanticTokens),
    inlayHints: Boolean(document?.inlayHint),
    folding: Boolean(document?.foldingRange) && own(client).folds !== true,
    mostFolds: document?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    refreshLenses: workspace?.codeLens?.refreshSupport === true,
    refreshTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    commands: new Set(stringsIn(own(client).commands)),
    configuration: workspace?.configuration === true,
    files: own(client).files === true,
    extractedText: own(client).extractedText === true,
    changes: own(client).changed === true,
    adds: own(client).add === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  };
}

/** Formats are named in the order in which the client likes them. One that names none is given Markdown, the usual. */
const prefersMarkdown = (formats: readonly string[] | undefined): boolean =>
  formats?.find((format) => format === 'markdown' || format === 'plaintext') !== 'plaintext';

const stringsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** What a client can do beside the protocol. */
const own = ({ experimental }: ClientCapabilities): Readonly<Record<string, unknown>> =>
  (experimental as { readonly pincite?: Record<string, unknown> } | null | undefined)?.pincite ?? {};
