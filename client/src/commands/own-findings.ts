import { type Diagnostic, languages, type Uri } from 'vscode';

/** What the server has found in a document. */
export const ownFindings = (uri: Uri): Diagnostic[] =>
  languages.getDiagnostics(uri).filter(({ source }) => source === 'pincite');
