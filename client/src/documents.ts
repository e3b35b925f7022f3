import type { DocumentFilter, TextDocument } from 'vscode';
import { folderSchemes } from './files.ts';

/** Notes, the sources that can be read (who cites this passage?), the settings and the lock. Only files: no sides of comparisons. */
const documentsOf = (scheme: string) =>
  [
    { scheme, language: 'markdown' },
    { scheme, pattern: '**/*.qmd' },
    { scheme, language: 'plaintext' },
    { scheme, language: 'html' },
    { scheme, pattern: '**/pincite.yaml' },
    { scheme, pattern: '**/pincite.lock' },
    { scheme, pattern: '**/entities.{yaml,yml}' },
  ] satisfies DocumentFilter[];

/** The scheme of the documents that show the text of sources that are no text themselves (`extracted-text.ts`). */
export const EXTRACTED = 'pincite-source';
const extracted = { scheme: EXTRACTED, language: 'plaintext' };

/** A note that is not saved yet. */
const draft = { scheme: 'untitled', language: 'markdown' };

/** What the server is told of, and asked about. */
export const documentSelector = () => [...folderSchemes().flatMap(documentsOf), draft, extracted];

/** Is it written in Markdown? A source may be, too. */
export const couldBeNote = ({ languageId, uri }: TextDocument): boolean =>
  languageId === 'markdown' || uri.path.endsWith('.qmd');
