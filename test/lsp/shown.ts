import type { ClientCapabilities } from 'vscode-languageserver/node';
import { pulling } from './client.ts';

/** A client that shows everything in the text, and has our commands. */
export const showing: ClientCapabilities = {
  ...pulling,
  textDocument: {
    ...pulling.textDocument,
    codeLens: {},
    inlayHint: {},
    foldingRange: { lineFoldingOnly: true },
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
  },
  workspace: {
    ...pulling.workspace,
    codeLens: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
  experimental: {
    pincite: {
      commands: [
        'workbench.actions.view.problems',
        'pincite.showCitations',
        'pincite.showSentence',
        'pincite.selectWords',
      ],
    },
  },
};
