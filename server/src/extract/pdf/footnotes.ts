import type { LineBlock } from './blocks.ts';
import { LOWERED, RAISED } from './lines.ts';

const raisedMark = new RegExp(`^${RAISED}\\s*(\\d{1,3}|[*∗†‡§¶‖#]{1,3}|[a-z])\\s*${LOWERED}\\s*`, 'u');
const plainMark = /^(\d{1,3}|[*∗†‡§]{1,3})(?:\. ?| |(?=\p{L}))/u;

/** What a block begins with when it is a footnote: its mark, and how long that is in the text. */
export function markOf(text: string): { readonly label: string; readonly length: number } | null {
  const found = raisedMark.exec(text) ?? plainMark.exec(text);
  return found && { label: found[1]!, length: found[0].length };
}

/**
 * The blocks of a column with those at its foot that are footnotes: in smaller type than the text (`size`), from the first that
 * begins with a mark, down to the end. One block may hold several of them, since nothing but the marks parts them. `alone`: the column
 * is all of its page, so that not all of it can be notes.
 */
export function withFootnotes(blocks: readonly LineBlock[], size: number, alone: boolean): LineBlock[] {
  let from = blocks.length;
  while (from > 0 && isSmall(blocks[from - 1]!, size)) from--;
  const notes = blocks.slice(from).flatMap(byMarks);
  const first = notes.findIndex(({ lines }) => markOf(lines[0]!.text) !== null);
  if (first < 0 || (alone && from + first === 0)) return [...blocks];
  const result: LineBlock[] = [...blocks.slice(0, from), ...notes.slice(0, first)];
  for (const note of notes.slice(first)) {
    const mark = markOf(note.lines[0]!.text);
    const last = result.at(-1);
    if (mark) result.push({ ...note, kind: 'footnote', label: mark.label });
    else if (last?.kind === 'footnote') result[result.length - 1] = { ...last, lines: [...last.lines, ...note.lines] };
  }
  return result;
}

const isSmall = ({ lines }: LineBlock, size: number): boolean => lines.every((line) => line.size < 0.94 * size);

/** A block cut before each line that begins with a raised mark. */
function byMarks(block: LineBlock): LineBlock[] {
  const parts: LineBlock['lines'][number][][] = [];
  for (const line of block.lines)
    if (parts.length > 0 && !raisedMark.test(line.text)) parts.at(-1)!.push(line);
    else parts.push([line]);
  return parts.map((lines) => ({ ...block, lines }));
}
