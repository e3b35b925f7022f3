import type { ExtensionContext } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';

/** Notes, the sources that can be read (who cites this passage?), and the settings. Only files: no diffs, no drafts. */
const documents: NonNullable<LanguageClientOptions['documentSelector']> = [
  { scheme: 'file', language: 'markdown' },
  { scheme: 'file', pattern: '**/*.qmd' },
  { scheme: 'file', language: 'plaintext' },
  { scheme: 'file', language: 'html' },
  { scheme: 'file', pattern: '**/pincite.yaml' },
];

/** The language client with its server: a process of its own that runs the script shipped beside this one. */
export function createClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = { module, transport: TransportKind.ipc };
  return new LanguageClient('pincite', 'Pincite', server, { documentSelector: documents });
}
