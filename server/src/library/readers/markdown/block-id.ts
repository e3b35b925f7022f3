import type { Nodes } from 'mdast';

/** `^id` at the end of a paragraph (behind white space, or alone): where it stands in the original, and the id. */
export interface BlockId {
  readonly id: string;
  /** Offset of the `^`. */
  readonly start: number;
  /** Nothing else is in the paragraph: the id marks the block before. */
  readonly alone: boolean;
}

const LONGEST = 100;

/** The block id (as Obsidian writes it) that ends a paragraph, or null. */
export function blockIdOf(paragraph: Nodes, source: string, base: number): BlockId | null {
  const last = 'children' in paragraph ? paragraph.children.at(-1) : undefined;
  if (last?.type !== 'text' || !last.position) return null;
  const from = base + (last.position.start.offset ?? 0);
  const end = base + (last.position.end.offset ?? 0);
  const id = /\^([A-Za-z0-9-]+)$/.exec(source.slice(Math.max(from, end - LONGEST), end));
  if (!id) return null;
  const start = end - id[0].length;
  const first = start === base + (paragraph.position?.start.offset ?? 0);
  if (!first && !/\s/.test(source[start - 1] ?? '')) return null;
  return { id: id[1]!, start, alone: first };
}
