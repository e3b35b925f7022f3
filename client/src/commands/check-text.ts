import { severities } from '../status-text.ts';
import { counted } from '../words.ts';

interface Report {
  readonly uri: string;
  readonly items?: readonly { readonly severity?: number | undefined }[];
}

/** Extensions of notes; sources can have them, too. */
const NOTE = /\.(?:md|markdown|qmd)$/i;

/**
 * One sentence on all notes that were checked: how many findings there are, of which severity, and in how many notes. `reports` has one entry a file, as
 * the protocol has them: all notes, and other files that something is to be said of (sources, settings). `sources`: the URIs of sources.
 */
export function saidOfWorkspace(
  reports: readonly Report[],
  sources: ReadonlySet<string>,
): { text: string; count: number } {
  const isNote = ({ uri }: Report): boolean => (NOTE.test(uri) || uri.startsWith('untitled:')) && !sources.has(uri);
  const notes = reports.filter(isNote);
  const inNotes = findingsOf(notes);
  const inOthers = findingsOf(reports.filter((each) => !isNote(each)));
  const count = inNotes.length + inOthers.length;
  if (notes.length === 0 && count === 0) return { text: NO_NOTES, count };
  const begin = notes.length === 0 ? 'There are no notes to check' : saidOfNotes(notes.length);
  if (count === 0) return { text: `${begin}: no findings.`, count };
  const all = [...inNotes, ...inOthers];
  const of = (severity: number) => all.filter((each) => each.severity === severity).length;
  const sum = `${counted(count, 'finding')} (${severities({ error: of(1), warning: of(2), info: of(3) })})`;
  const withFindings = counted(notes.filter(({ items }) => items?.length).length, 'note');
  const places =
    inOthers.length === 0
      ? `in ${withFindings}`
      : inNotes.length === 0
        ? `in sources or settings${notes.length === 0 ? '' : ', none in notes'}`
        : `– ${inNotes.length} in ${withFindings}, ${inOthers.length} in sources or settings`;
  return { text: `${begin}: ${sum} ${places}.`, count };
}

const NO_NOTES =
  'There are no notes to check. Notes are Markdown files outside the folders of sources; “notes:” in pincite.yaml can name them.';

const saidOfNotes = (count: number): string => (count === 1 ? '1 note is checked' : `${count} notes are checked`);

const findingsOf = (reports: readonly Report[]) => reports.flatMap(({ items }) => items ?? []);
