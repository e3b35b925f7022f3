import type { Nodes } from 'mdast';
import type { Run } from '../draft.ts';
import { alignValue } from './align.ts';

/**
 * Writes the words of a paragraph, heading or cell: links and emphasis by what they say, code as it is. Images, footnote
 * marks and HTML tags say nothing. `cut` leaves out what stands from this offset of the original on.
 */
export function renderInline(
  run: Run,
  parent: Nodes,
  source: string,
  base: number,
  cut = Number.POSITIVE_INFINITY,
): void {
  const waiting: Nodes[] = [parent];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const start = base + (node.position?.start.offset ?? 0);
    const end = base + (node.position?.end.offset ?? 0);
    if (node.type === 'text') {
      const last = end > cut ? node.value.length - (end - cut) : node.value.length;
      alignValue(run, node.value.slice(0, Math.max(0, last)), source, start, Math.min(end, cut), false);
    } else if (node.type === 'inlineCode') renderCode(run, node.value, source, start, end);
    else if (node.type === 'break' || (node.type === 'html' && /^<br[\s/>]/i.test(node.value))) run.break(start, end);
    else if ('children' in node)
      for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i] as Nodes);
  }
}

/** Between the backticks, without the one space that may pad them. */
function renderCode(run: Run, value: string, source: string, start: number, end: number): void {
  let from = start;
  while (source[from] === '`' && from < end) from++;
  const to = end - (from - start);
  const isPadded = /[ \n\r]/.test(source[from] ?? '') && value[0] !== source[from];
  alignValue(run, value, source, isPadded ? from + 1 : from, to, true);
}
