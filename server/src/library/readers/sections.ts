import type { Section } from '../model.ts';

/** A heading: its level as written (1 to 6), its words, and where it starts in the extracted text. */
export interface Heading {
  readonly level: number;
  readonly title: string;
  readonly start: number;
}

interface Open {
  readonly index: number;
  readonly level: number;
  children: number;
}

/**
 * The sections that headings open, each up to the next heading of its level or above (or `end`). The shallowest level of
 * the document is counted first: `1`, `2`; deeper headings inside: `2.1`. A level that is left out is not counted
 * (`##` then `####` is `1.1`). A deeper heading before the first shallow one is in section 0: `0.1`.
 */
export function sectionsOf(headings: readonly Heading[], end: number): Section[] {
  const shallowest = headings.reduce((least, heading) => Math.min(least, heading.level), 6);
  const sections: (Omit<Section, 'span'> & { span: { start: number; end: number } })[] = [];
  const open: Open[] = [];
  const counted = { top: 0, before: 0 };
  for (const { level, title, start } of headings) {
    while (open.length > 0 && open.at(-1)!.level >= level) sections[open.pop()!.index]!.span.end = start;
    const parent = open.at(-1);
    const number = parent ? `${sections[parent.index]!.number}.${++parent.children}` : topNumber();
    open.push({ index: sections.length, level, children: 0 });
    sections.push({ number, title, level, span: { start, end } });

    function topNumber(): string {
      return level === shallowest ? String(++counted.top) : `0.${++counted.before}`;
    }
  }
  return sections;
}
