import type { Nodes, Root } from 'mdast';
import { type Source, spanOf } from './inline.ts';
import type { Fold } from './model.ts';

const FOLDABLE: ReadonlySet<Nodes['type']> = new Set([
  'blockquote',
  'code',
  'footnoteDefinition',
  'listItem',
  'table',
  'yaml',
]);

/** What of a block can be folded away, in order, those around before those inside; also what stands on one line. */
export function foldsIn(root: Root, source: Source): Fold[] {
  const folds: Fold[] = [];
  const visit = (node: Nodes): void => {
    // What stands in the prelude is not of this block.
    if ((node.position?.start.offset ?? 0) >= source.base && node.type !== 'root') {
      const kind = kindOf(node);
      if (kind) folds.push({ kind, span: spanOf(node, source) });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return folds;
}

/** Inline HTML, too, is `html`; only comments that mark a region matter there. */
function kindOf(node: Nodes): Fold['kind'] | null {
  if (node.type !== 'html') return FOLDABLE.has(node.type) ? 'block' : null;
  if (!node.value.startsWith('<!--')) return 'block';
  if (/^<!--\s*#region\b/.test(node.value)) return 'region';
  return /^<!--\s*#endregion\b/.test(node.value) ? 'region-end' : 'comment';
}
