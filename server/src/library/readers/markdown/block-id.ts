import type { Nodes } from 'mdast';

/** `^id` at the end of a paragraph (behind white space, or alone): where it stands in the original, and the id. */
export interface BlockId {
  readonly id: string;
  /** Offset of the `^`. */
  readonly start: number;
  /** Nothing else is in the paragraph: the id marks the block before. */
  readonly alone: boolean;
}

/** The block id (as Obsidian writes it) that ends a paragraph, or null. */
export function blockIdOf(paragraph: Nodes, source: string, base: number): BlockId | null {
  const last = 'children' in paragraph ? paragraph.children.at(-1) : undefined;
  if (last?.type !== 'text' || !last.position) return null;
  const from = base + (last.position.start.offset ?? 0);
  const end = base + (last.position.end.offset ?? 0);
  const start = source.lastIndexOf('^', end - 1);
  if (start < from || !/^\^[A-Za-z0-9-]+$/.test(source.slice(start, end))) return null;
  const first = start === base + (paragraph.position?.start.offset ?? 0);
  if (!first && !/\s/.test(source[start - 1] ?? '')) return null;
  return { id: source.slice(start + 1, end), start, alone: first };
}
