import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Block } from './model.ts';

/** The label of a definition as CommonMark compares it: case and white space folded. */
export const normalizeLabel = (label: string): string => normalizeIdentifier(label);

/** Text in brackets that could refer to a definition. CommonMark allows 999 characters. */
const MENTION = /\[((?:[^[\]\\]|\\[\s\S]){1,999})\]/g;

/** The definitions of a note: label to a line of Markdown that defines it; footnotes begin with `^`. */
export type Definitions = ReadonlyMap<string, string>;

/**
 * The definitions that `text` refers to and does not hold itself, as Markdown to put in front of it: so a block parsed
 * alone reads its references as it would inside the note.
 */
export function preludeFor(text: string, definitions: Definitions, own: readonly string[]): string {
  if (definitions.size === 0) return '';
  const wanted = new Set<string>();
  for (const match of text.matchAll(MENTION)) {
    const label = normalizeLabel(match[1]!);
    if (definitions.has(label) && !own.includes(label)) wanted.add(label);
  }
  if (wanted.size === 0) return '';
  return `${[...wanted]
    .sort()
    .map((label) => definitions.get(label))
    .join('\n\n')}\n\n`;
}

/** The definitions of all blocks; of two with one label the first counts. */
export function definitionsOf(blocks: Iterable<Block>): Definitions {
  const found = new Map<string, string>();
  for (const block of blocks) {
    for (const label of block.definitions) {
      if (!found.has(label)) found.set(label, definitionLine(label, block));
    }
  }
  return found;
}

/** A stand-in for a footnote; for a link its own definition, since its destination matters. */
function definitionLine(label: string, block: Block): string {
  return label.startsWith('^') ? `[${label}]: .` : (block.links.get(label) ?? `[${label}]: #`);
}
