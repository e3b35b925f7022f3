import { isEscapable, referenceAt } from '../text/markdown-escapes.ts';
import type { MappedTextBuilder } from '../text/offset-map.ts';

/**
 * Writes the value of a text node with the place of each unit in its source `[start, end)`. A value differs from its
 * source where a backslash escapes, where an entity stands for a character, and where the next line begins with white
 * space or the `>` of a block quote; all three are walked over here.
 */
export function alignText(out: MappedTextBuilder, value: string, source: string, start: number, end: number): void {
  let at = start;
  let run = start;
  for (let i = 0; i < value.length && at < end; ) {
    const code = source.charCodeAt(at);
    if (code === value.charCodeAt(i) && code !== 38 && code !== 92) {
      at++;
      i++;
      continue;
    }
    const step = code === 38 ? referenceAt(source, at, value, i) : null;
    if (step) {
      out.copy(source, run, at);
      out.put(step.text, at, at + step.length);
      at += step.length;
      i += step.text.length;
    } else if (
      code === 92 &&
      source.charCodeAt(at + 1) === value.charCodeAt(i) &&
      isEscapable(source.charCodeAt(at + 1))
    ) {
      out.copy(source, run, at);
      out.put(value[i]!, at, at + 2);
      at += 2;
      i++;
    } else if (code === value.charCodeAt(i) || code === 0) {
      if (code === 0) {
        out.copy(source, run, at);
        out.put(value[i]!, at, at + 1);
        run = at + 1;
      }
      at++;
      i++;
      continue;
    } else {
      // White space or quote marks that the syntax swallowed.
      out.copy(source, run, at);
      at++;
    }
    run = at;
  }
  out.copy(source, run, at);
}
