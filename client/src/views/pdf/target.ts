/** Shows pages of a PDF with the cited words marked. The one command that links in hovers may run: what it is given may come from anywhere. */
export const SHOW_IN_PDF = 'pincite.showInPdf';

/** Stretches of the text of a PDF: what a link, a view or a menu gives to the command. A plain URI and plain ranges, as in the protocol. */
export interface PdfTarget {
  readonly textDocument: { readonly uri: string };
  readonly ranges: readonly PlainRange[];
}

interface PlainRange {
  readonly start: PlainPosition;
  readonly end: PlainPosition;
}

interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

const MOST_RANGES = 1000;
const LONGEST_URI = 10_000;

/** Reads what a command was given, by a link in a hover say; null for anything else. Gives nothing but what it has read. */
export function readTarget(data: unknown): PdfTarget | null {
  if (!isRecord(data) || !isRecord(data.textDocument) || !Array.isArray(data.ranges)) return null;
  const { uri } = data.textDocument;
  const ranges = data.ranges.length > MOST_RANGES ? [null] : data.ranges.map(readRange);
  if (typeof uri !== 'string' || uri.length > LONGEST_URI || ranges.includes(null)) return null;
  return { textDocument: { uri }, ranges: ranges as PlainRange[] };
}

function readRange(data: unknown): PlainRange | null {
  if (!isRecord(data)) return null;
  const start = readPosition(data.start);
  const end = readPosition(data.end);
  return start && end && { start, end };
}

function readPosition(data: unknown): PlainPosition | null {
  if (!isRecord(data)) return null;
  const { line, character } = data;
  return isCount(line) && isCount(character) ? { line, character } : null;
}

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;
/** As large as numbers are in the protocol. */
const isCount = (data: unknown): data is number =>
  Number.isSafeInteger(data) && (data as number) >= 0 && (data as number) < 2 ** 31;

/** Does a document show the text of a PDF? */
export const isTextOfPdf = ({ scheme, path }: { readonly scheme: string; readonly path: string }): boolean =>
  scheme === 'pincite-source' && /\.pdf\.txt$/i.test(path);
