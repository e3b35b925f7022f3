import type { ExtractedBlock } from '../../library/extraction.ts';
import { textReader } from '../../library/readers/text.ts';

interface Line {
  /** How many `>` stand before it. */
  readonly depth: number;
  text: string;
}

/** The blocks of a plain text in a message, without the marks of quotations. `isFlowed`, `delSp`: RFC 3676. */
export function plainBlocks(text: string, isFlowed: boolean, delSp: boolean): ExtractedBlock[] {
  const lines = text.split(/\r\n|[\n\r]/).map(lineOf);
  const blocks: ExtractedBlock[] = [];
  let group: Line[] = [];
  for (const line of isFlowed ? joined(lines, delSp) : lines) {
    if (group.length > 0 && group[0]!.depth !== line.depth) flush();
    group.push(line);
  }
  flush();
  return blocks;

  function flush(): void {
    // A blank line first: what looks like front matter is none.
    const source = `\n${group.map((line) => line.text).join('\n')}`;
    const isQuote = (group[0]?.depth ?? 0) > 0;
    for (const { span, kind } of textReader.read(source).passages)
      blocks.push({ kind: isQuote ? 'quote' : kind, text: source.slice(span.start, span.end) });
    group = [];
  }
}

function lineOf(written: string): Line {
  let at = 0;
  let depth = 0;
  for (let i = 0; written[i] === '>'; i = written[at] === ' ' ? at + 1 : at) {
    depth++;
    at = i + 1;
  }
  const rest = written.slice(at);
  return { depth, text: rest.startsWith(' ') && depth > 0 ? rest.slice(1) : rest };
}

/** Lines that end with a space go on in the next one of their depth; `-- ` begins a signature. */
function joined(lines: readonly Line[], delSp: boolean): Line[] {
  const whole: { depth: number; parts: string[] }[] = [];
  let isOpen = false;
  for (const { depth, text } of lines) {
    // A space before the first word keeps it from being taken for a mark.
    const words = depth === 0 && text.startsWith(' ') ? text.slice(1) : text;
    const isSignature = words === '-- ';
    const last = whole.at(-1);
    const goesOn = words.endsWith(' ') && !isSignature;
    const part = goesOn && delSp ? words.slice(0, -1) : words;
    if (last && isOpen && last.depth === depth && !isSignature) last.parts.push(part);
    else whole.push({ depth, parts: [part] });
    isOpen = goesOn;
  }
  return whole.map(({ depth, parts }) => ({ depth, text: parts.join('') }));
}
