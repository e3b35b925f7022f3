import { MappedTextBuilder } from '../../text/offset-map.ts';
import { type Span, trimSpan } from '../../text/span.ts';
import type { Metadata, Passage, SourceBody, SourceFormat } from '../model.ts';
import type { Draft, Piece } from './draft.ts';
import { type Heading, sectionsOf } from './sections.ts';

/**
 * The body of a source from its blocks in reading order: they are joined by blank lines, and all but headings and header
 * rows are numbered from 1.
 */
export function assemble(
  format: SourceFormat,
  original: string,
  drafts: readonly Draft[],
  metadata: Metadata,
): SourceBody {
  const writer = new Writer(original);
  const spans = new Map<Draft, Span>();
  for (const draft of drafts) spans.set(draft, writer.write(draft.pieces));
  const { text, map } = writer.build();
  for (const [draft, span] of spans) spans.set(draft, trimSpan(text, span));
  const passages = drafts.filter(isNumbered).map((draft, i) => passageOf(draft, i + 1, text, spans));
  const headings: Heading[] = drafts
    .filter((draft) => draft.kind === 'heading')
    .map((draft) => ({ level: draft.level, start: spans.get(draft)!.start, title: titleIn(text, spans.get(draft)!) }));
  return {
    format,
    text,
    origin: map,
    passages,
    pages: [],
    sections: sectionsOf(headings, text.length),
    anchors: anchorsOf(drafts),
    metadata,
  };
}

const isNumbered = (draft: Draft): boolean => draft.kind !== 'heading' && draft.kind !== 'header';

const titleIn = (text: string, span: Span): string => oneLine(text.slice(span.start, span.end));
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function passageOf(draft: Draft, number: number, text: string, spans: ReadonlyMap<Draft, Span>): Passage {
  const kind = draft.kind as Passage['kind'];
  const first = draft.headers[0];
  const passage = { number, kind, span: spans.get(draft)! };
  if (!first) return passage;
  const header = { start: spans.get(first)!.start, end: spans.get(draft.headers.at(-1)!)!.end };
  const columns = columnsOf(draft, text, spans);
  return columns ? { ...passage, header, columns } : { ...passage, header };
}

/** The name of the column of each cell of a row, from all header rows of its table. */
function columnsOf(row: Draft, text: string, spans: ReadonlyMap<Draft, Span>): string[] | null {
  const names = new Map<number, string>();
  for (const header of row.headers) {
    const cells = cellsOf(header, text, spans.get(header)!);
    if (!cells) return null;
    for (const [{ start, end }, name] of cells)
      for (let column = start; column < end; column++) names.set(column, `${names.get(column) ?? ''} ${name}`.trim());
  }
  return cellsOf(row, text, spans.get(row)!)?.map(([{ start }]) => names.get(start) ?? '') ?? null;
}

/** The cells of a row that hold something, with their columns. */
function cellsOf({ columns }: Draft, text: string, span: Span): [Span, string][] | null {
  const cells = text.slice(span.start, span.end).split('\t');
  return columns?.length === cells.length ? cells.map((cell, i) => [columns[i]!, oneLine(cell)]) : null;
}

/** Ids of headings and header rows lead to the passage that follows. The first of equal ids counts. */
function anchorsOf(drafts: readonly Draft[]): Map<string, number> {
  const anchors = new Map<string, number>();
  let waiting: string[] = [];
  let number = 0;
  for (const draft of drafts) {
    waiting.push(...draft.ids);
    if (!isNumbered(draft)) continue;
    number++;
    for (const id of waiting) if (!anchors.has(id)) anchors.set(id, number);
    waiting = [];
  }
  return anchors;
}

class Writer {
  private readonly builder = new MappedTextBuilder();
  private written = 0;
  /** How far the original was used. */
  private at = 0;

  constructor(private readonly original: string) {}

  write(pieces: readonly Piece[]): Span {
    if (this.written > 0) this.put('\n\n', this.at, Math.max(this.at, pieces[0]?.start ?? this.at));
    const start = this.written;
    for (const piece of pieces) this.piece(piece);
    return { start, end: this.written };
  }

  build() {
    return this.builder.build();
  }

  /** Broken HTML may move words out of their order; they are then placed where the order broke. */
  private piece({ start, end, text }: Piece): void {
    if (start < this.at) this.put(text ?? this.original.slice(start, end), this.at, this.at);
    else if (text !== null) this.put(text, start, end);
    else {
      this.builder.copy(this.original, start, end);
      this.written += end - start;
      this.at = end;
    }
  }

  private put(text: string, start: number, end: number): void {
    this.builder.put(text, start, end);
    this.written += text.length;
    this.at = Math.max(this.at, end);
  }
}
