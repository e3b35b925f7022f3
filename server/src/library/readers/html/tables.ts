import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Draft } from '../draft.ts';
import { attributeOf, type Element, HEADING, isElement, walkTree } from './elements.ts';

/** A table while it is walked. */
export interface OpenTable {
  /** Holds tables or headings: it lays a page out, and its cells are blocks like any others. */
  readonly layout: boolean;
  readonly headers: Draft[];
  /** Rows that were written, header rows too. */
  rows: number;
  /** Rows that were numbered. */
  numbered: number;
  /** No cell so far reaches into the next row: the columns of a row can be counted. */
  aligned: boolean;
}

export const openTable = (table: Element): OpenTable => ({
  layout: isLayout(table),
  headers: [],
  rows: 0,
  numbered: 0,
  aligned: true,
});

function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/i.test(attributeOf(table, 'role') ?? '')) return true;
  let found = false;
  walkTree(
    table,
    (node) => {
      if (isElement(node) && node !== table && (node.tagName === 'table' || HEADING.test(node.tagName))) found = true;
      return !found;
    },
    () => {},
  );
  return found;
}

/** A row of the table's head; or, in a table without one, a first row of header cells alone. */
export function isHeaderRow(row: Element, table: OpenTable): boolean {
  const parent = row.parentNode as Tree.Element | null;
  if (parent?.tagName === 'thead') return true;
  const cells = row.childNodes.filter((node): node is Element => isElement(node));
  return table.rows === 0 && cells.length > 0 && cells.every((cell) => cell.tagName === 'th');
}
