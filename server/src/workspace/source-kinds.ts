import { extensionOf } from './paths.ts';

/** Extensions of what a library is made of: documents (those that cannot be read too), and bibliographies. */
const documentExtensions: ReadonlySet<string> = new Set(
  '.txt .text .md .markdown .qmd .html .htm .xhtml .pdf .docx .doc .odt .rtf .eml .mbox .epub'.split(' '),
);
const bibliographyExtensions: ReadonlySet<string> = new Set(['.bib', '.bibtex', '.json', '.yaml', '.yml']);

/** What a file of a source folder is, by its name; null: neither. */
export function kindOfSource(path: string): 'document' | 'bibliography' | null {
  const extension = extensionOf(path);
  if (documentExtensions.has(extension)) return 'document';
  return bibliographyExtensions.has(extension) ? 'bibliography' : null;
}
