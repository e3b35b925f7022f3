import { readBibtex } from './bibliography/bibtex.ts';
import { readCslJson, readCslYaml } from './bibliography/csl.ts';
import type { BibliographyEntry, ReadEntries } from './bibliography/entry.ts';
import { extensionOf } from './keys.ts';
import type { LibraryProblem } from './model.ts';

export type { BibliographyEntry } from './bibliography/entry.ts';

export interface Bibliography {
  readonly entries: readonly BibliographyEntry[];
  readonly problems: readonly LibraryProblem[];
}

/**
 * Reads a bibliography: BibTeX and BibLaTeX (`.bib`), CSL JSON (`.json`), CSL YAML (`.yaml`). A JSON or YAML file that holds
 * something else has no entries and no problems. Never throws; one bad entry does not hide others.
 */
export function readBibliography(path: string, text: string): Bibliography {
  const { entries, problems } = readEntries(path, text);
  return { entries, problems: problems.map(({ message, span }) => ({ file: path, message, span })) };
}

function readEntries(path: string, text: string): ReadEntries {
  const nothing = { entries: [], problems: [] };
  const extension = extensionOf(path);
  if (extension === '.bib' || extension === '.bibtex') return readBibtex(text);
  if (!mayHoldItems(text)) return nothing;
  return extension === '.json' ? readCslJson(text) : readCslYaml(text);
}

/** Cheap: other JSON and YAML files lie in source folders too, and their mistakes are no matter of ours. */
const mayHoldItems = (text: string): boolean =>
  /(?:^|[\s{,[-])["']?id["']?\s*:/.test(text) && /["']?(?:title|author|issued)["']?\s*:/.test(text);
