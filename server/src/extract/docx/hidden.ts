import { attributesOf, tokensOf } from '../xml-tokens.ts';

interface Open {
  readonly name: string;
  readonly start: number;
  isHidden: boolean;
}

/** The XML of a Word document without the runs that are formatted as hidden (`w:vanish`), as Word shows and prints it. */
export function withoutHidden(xml: string): string {
  if (!xml.includes(':vanish')) return xml;
  const kept: string[] = [];
  const open: Open[] = [];
  let at = 0;
  for (const token of tokensOf(xml)) {
    if (token.kind === 'start' || token.kind === 'empty') {
      const run = open.at(-2);
      if (token.name === 'vanish' && open.at(-1)?.name === 'rPr' && run?.name === 'r' && isOn(token.inner))
        run.isHidden = true;
      if (token.kind === 'start') open.push({ name: token.name, start: token.start, isHidden: false });
    } else if (token.kind === 'end') {
      const closed = open.pop();
      // Broken XML: mammoth says so.
      if (closed?.name !== token.name) return xml;
      if (!closed.isHidden || closed.start < at || open.some(({ isHidden }) => isHidden)) continue;
      kept.push(xml.slice(at, closed.start));
      at = token.end;
    }
  }
  return kept.join('') + xml.slice(at);
}

const isOn = (inner: string): boolean => !/^(?:0|false|off)$/.test(attributesOf(inner).get('val') ?? '');
