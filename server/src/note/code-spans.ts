import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import type { Block } from './model.ts';

/** Runs of backticks and what stands between two of the same length, as CommonMark pairs them; spans of the block, in order. */
export const codeSpansOf: (block: Block) => readonly Span[] = derived(({ text }) => {
  const runs = [...text.matchAll(/`+/g)].map((run) => ({ start: run.index, length: run[0].length }));
  const last = new Map(runs.map(({ length }, i) => [length, i]));
  const spans: Span[] = [];
  for (let at = 0; at < runs.length; at++) {
    const { start, length } = runs[at]!;
    if (last.get(length) === at) continue;
    at++;
    while (runs[at]!.length !== length) at++;
    spans.push({ start, end: runs[at]!.start + length });
  }
  return spans;
});
