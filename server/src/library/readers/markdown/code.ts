import type { Code } from 'mdast';
import type { Run } from '../draft.ts';

const LINE = /\r\n|\n|\r/g;

interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * Writes a code block. Each line of the value is the end of a line of the source (block quotes, lists and the indentation
 * of the fence stand before it); the part of a tab that indents is written in its place.
 */
export function alignCode(run: Run, node: Code, source: string, start: number, end: number): void {
  const lines = linesIn(source, start, end);
  const fenced = /^(?:```|~~~)/.test(source.slice(start, start + 3));
  const values = node.value.split(/\r\n|\n|\r/);
  values.forEach((value, i) => {
    const line = lines[i + (fenced ? 1 : 0)];
    if (!line) return;
    if (i > 0) run.put('\n', line.start, line.start);
    const common = commonEnd(value, source, line);
    if (common < value.length) run.put(value.slice(0, value.length - common), line.start, line.end - common);
    run.copy(line.end - common, line.end);
  });
}

function linesIn(source: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let from = start;
  for (const ending of source.slice(start, end).matchAll(LINE)) {
    lines.push({ start: from, end: start + ending.index });
    from = start + ending.index + ending[0].length;
  }
  lines.push({ start: from, end });
  return lines;
}

/** How many units at the end of the line are those at the end of the value. */
function commonEnd(value: string, source: string, line: Line): number {
  const most = Math.min(value.length, line.end - line.start);
  let common = 0;
  while (common < most && isSame(source[line.end - common - 1]!, value[value.length - common - 1]!)) common++;
  return common;
}

/** The parser puts a replacement character for NUL. */
const isSame = (written: string, unit: string): boolean => written === unit || (written === '\0' && unit === '\ufffd');
