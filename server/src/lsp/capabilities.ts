import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.ts';
import { renamedFiles } from './rename-files.ts';
import { legend } from './semantic-tokens.ts';

/** What it offers everybody. A client that cannot ask for diagnostics gets them published instead. */
const capabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
  hoverProvider: true,
  definitionProvider: true,
  documentLinkProvider: { resolveProvider: true },
  referencesProvider: true,
  documentHighlightProvider: true,
  workspaceSymbolProvider: true,
  renameProvider: { prepareProvider: true },
  completionProvider: { triggerCharacters: ['@', '[', ',', ' ', '¶', '§', '.', '{'], resolveProvider: true },
  documentSymbolProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor] },
  diagnosticProvider: { identifier: 'pincite', interFileDependencies: true, workspaceDiagnostics: true },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
} satisfies ServerCapabilities;

/** What the server offers a client: of what is shown in the text itself only what it can show, and does not show already. */
export const capabilitiesFor = (client: ClientAbilities): ServerCapabilities => ({
  ...capabilities,
  workspace: {
    ...capabilities.workspace,
    ...(client.willRename ? { fileOperations: { willRename: renamedFiles } } : {}),
  },
  ...(client.codeLens ? { codeLensProvider: { resolveProvider: true } } : {}),
  ...(client.semanticTokens ? { semanticTokensProvider: { legend, range: true, full: { delta: true } } } : {}),
  ...(client.inlayHints ? { inlayHintProvider: true } : {}),
  ...(client.folding ? { foldingRangeProvider: true } : {}),
});
