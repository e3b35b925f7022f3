import { severities } from '../status-text.ts';
import { counted } from '../words.ts';

interface Report {
  readonly kind: string;
  readonly items?: readonly { readonly severity?: number | undefined }[];
}

/** What to say when all notes were checked: how many findings there are, and in how many files. `reports` has one entry a file, as the protocol has them. */
export function saidOfWorkspace(reports: readonly Report[]): { text: string; count: number } {
  const lists = reports.map(({ items }) => items ?? []).filter((items) => items.length > 0);
  const all = lists.flat();
  if (all.length === 0) return { text: 'All notes are checked: no findings.', count: 0 };
  const of = (severity: number) => all.filter((each) => each.severity === severity).length;
  const sum = severities({ error: of(1), warning: of(2), info: of(3) });
  return { text: `All notes are checked: ${sum} in ${counted(lists.length, 'file')}.`, count: all.length };
}
