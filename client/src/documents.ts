import type { DocumentFilter, TextDocument } from 'vscode';
import { folderSchemes } from './files.ts';

/** Notes, the sources that can be read (who cites this passage?), and the settings. Only files: no sides of comparisons. */
const documentsOf = (scheme: string) =>
  [
    { scheme, language: 'markdown' },
    { scheme, pattern: '**/*.qmd' },
    { scheme, language: 'plaintext' },
    { scheme, language: 'html' },
    { scheme, pattern: '**/pincite.yaml' },
  ] satisfies DocumentFilter[];

/** A note that is not saved yet. */
const draft = { scheme: 'untitled', language: 'markdown' };

/** What the server is told of, and asked about. */
export const documentSelector = () => [...folderSchemes().flatMap(documentsOf), draft];

/** Is it written in Markdown? A source may be, too. */
export const couldBeNote = ({ languageId, uri }: TextDocument): boolean =>
  languageId === 'markdown' || uri.path.endsWith('.qmd');
