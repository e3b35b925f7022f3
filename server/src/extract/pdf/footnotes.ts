import type { LineBlock } from './blocks.ts';
import { LOWERED, RAISED } from './lines.ts';

const raisedMark = new RegExp(`^${RAISED}\\s*(\\d{1,3}|[*∗†‡§¶‖#]{1,3}|[a-z])\\s*${LOWERED}\\s*`, 'u');
const plainMark = /^(\d{1,3}|[*∗†‡§]{1,3})(?:\. ?| |(?=\p{L}))/u;

/** What a block begins with when it is a footnote: its mark, and how long that is in the text. */
export function markOf(text: string): { readonly label: string; readonly length: number } | null {
  const found = raisedMark.exec(text) ?? plainMark.exec(text);
  return found && { label: found[1]!, length: found[0].length };
}

/** A larger share of the lines of a column is a bibliography, or an annex in small type. */
const SHARE = 0.6;

/**
 * The blocks of a column with those at its foot that are footnotes: in smaller type than the text (`size`), from the first that
 * begins with a mark, down to the end. One block may hold several of them, since nothing but the marks parts them. What stands before
 * the first mark is the rest of a note of the page before, when that one was left `open`. `alone`: the column is the first of its page,
 * so that not all of it can be notes.
 */
export function withFootnotes(blocks: readonly LineBlock[], size: number, alone: boolean, open: boolean): LineBlock[] {
  let from = blocks.length;
  while (from > 0 && isSmall(blocks[from - 1]!, size)) from--;
  const notes = blocks.slice(from).flatMap(byMarks);
  const marked = notes.findIndex(({ lines }) => markOf(lines[0]!.text) !== null);
  const first = open ? 0 : marked;
  if (first < 0 || notes.length === 0 || (alone && from + first === 0)) return [...blocks];
  if (alone && linesIn(notes.slice(first)) > SHARE * linesIn(blocks)) return [...blocks];
  const result: LineBlock[] = [...blocks.slice(0, from), ...notes.slice(0, first)];
  for (const note of notes.slice(first)) {
    const mark = markOf(note.lines[0]!.text);
    const last = result.at(-1);
    if (mark) result.push({ ...note, kind: 'footnote', label: mark.label });
    else if (last?.kind === 'footnote') result[result.length - 1] = { ...last, lines: [...last.lines, ...note.lines] };
    else result.push({ ...note, kind: 'footnote' });
  }
  return result;
}

/** The columns of pages, one after the other, with their footnotes. */
export function withAllFootnotes(pages: readonly (readonly LineBlock[][])[], size: number): LineBlock[][][] {
  let open = false;
  return pages.map((columns) => {
    const noted = columns.map((blocks, i) => withFootnotes(blocks, size, i === 0, open));
    const last = noted.flat().findLast(({ kind }) => kind === 'footnote');
    open = last !== undefined && !/[.!?…。！？][”’"'»)\]]*$/u.test(last.lines.at(-1)!.text);
    return noted;
  });
}

const linesIn = (blocks: readonly LineBlock[]): number => blocks.reduce((sum, { lines }) => sum + lines.length, 0);

const isSmall = ({ kind, lines }: LineBlock, size: number): boolean =>
  (kind === 'paragraph' || kind === 'item') && lines.every((line) => line.size < 0.94 * size);

/** A block cut before each line that begins with a raised mark. */
function byMarks(block: LineBlock): LineBlock[] {
  const parts: LineBlock['lines'][number][][] = [];
  for (const line of block.lines)
    if (parts.length > 0 && !raisedMark.test(line.text)) parts.at(-1)!.push(line);
    else parts.push([line]);
  return parts.map((lines) => ({ ...block, lines }));
}
