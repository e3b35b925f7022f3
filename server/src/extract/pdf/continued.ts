import type { LineBlock } from './blocks.ts';
import { endsInHyphen } from './hyphens.ts';
import { LOWERED, RAISED } from './lines.ts';
import { most } from './numbers.ts';

const raised = new RegExp(`${RAISED}[^${LOWERED}]*${LOWERED}`, 'gu');
const sentenceEnd = /[.!?:…。！？][”’"'»)\]]*$/u;

/** True when the second block is what follows of the first, at the head of the next column or page. */
export function goesOn(first: LineBlock, second: LineBlock): boolean {
  if ((first.kind !== 'paragraph' && first.kind !== 'item') || second.kind !== 'paragraph') return false;
  const last = first.lines.at(-1)!;
  const next = second.lines[0]!;
  if (Math.abs(last.size - next.size) > 0.5) return false;
  const text = last.text.replace(raised, '').trimEnd();
  if (endsInHyphen(text)) return true;
  if (sentenceEnd.test(text) || /(?:\. ?){4,}\S{0,8}$/.test(text.slice(-80))) return false;
  return /^[\p{Ll}(“"‘]/u.test(next.text) || first.lines.length > 1;
}

/** The blocks of a page from those of its columns: paragraphs that run through columns are one, and footnotes come last. */
export function acrossColumns(columns: readonly (readonly LineBlock[])[]): LineBlock[] {
  const body: LineBlock[] = [];
  const notes: LineBlock[] = [];
  for (const column of columns) {
    let isHead = true;
    for (const block of column) {
      if (block.kind === 'footnote') notes.push(block);
      else {
        const last = body.at(-1);
        if (isHead && last && goesOn(last, block))
          body[body.length - 1] = { ...last, lines: [...last.lines, ...block.lines] };
        else body.push(block);
        isHead = false;
      }
    }
  }
  return [...body, ...notes];
}

/** True when the second block may be what follows of the first: that one ends with a full line. */
function mayGoOn(first: LineBlock, second: LineBlock): boolean {
  if (goesOn(first, second)) return true;
  if ((first.kind !== 'paragraph' && first.kind !== 'item') || second.kind !== 'paragraph') return false;
  const last = first.lines.at(-1)!;
  const right = most(first.lines.map((line) => line.right));
  return (
    first.lines.length > 1 && last.right > right - 2 * last.size && Math.abs(last.size - second.lines[0]!.size) <= 0.5
  );
}

/**
 * The blocks of pages, so ordered that the two parts of a paragraph that a page break divides follow one another: the footnotes of the
 * first page go before the paragraph, captions at the head of the next go behind it.
 */
export function acrossPages(pages: readonly (readonly LineBlock[])[]): LineBlock[][] {
  const ordered = pages.map((blocks) => [...blocks]);
  for (const [i, blocks] of ordered.entries()) {
    const next = ordered[i + 1] ?? [];
    const last = blocks.findLastIndex(({ kind }) => kind !== 'footnote');
    const first = next.findIndex(({ kind }) => kind !== 'caption');
    if (last < 0 || first < 0 || !mayGoOn(blocks[last]!, next[first]!)) continue;
    blocks.push(...blocks.splice(last, 1));
    next.unshift(...next.splice(first, 1));
  }
  return ordered;
}
