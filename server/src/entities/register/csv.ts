import { didYouMean } from '../../text/suggest.ts';
import { csvRows, dividerOf, type Row } from './csv-rows.ts';
import { entityOf } from './entry.ts';
import {
  type Field,
  type List,
  type ReadRegister,
  type RegisterProblem,
  type Tell,
  type Text,
  textAt,
} from './model.ts';
import { type FieldName, fieldNames } from './schema.ts';

/** Other names that tables give their columns. */
const columnNames: ReadonlyMap<string, FieldName> = new Map([
  ['alias', 'aliases'],
  ['acronyms', 'acronym'],
  ['script', 'scripts'],
  ['type', 'kind'],
  ['roles', 'role'],
  ['notes', 'note'],
]);

/** Columns of which a cell may hold several names. */
const several: ReadonlySet<string> = new Set(['aliases', 'acronym', 'scripts']);

/** What a column holds: a field, or an id elsewhere (`wikidata`, `ids.lei`). */
type Column = { readonly field: FieldName } | { readonly id: string } | null;

/**
 * Reads a register that is a table: the first row names the columns, as fields are named in YAML. Several names in a cell are divided by `;`
 * or `|`. Never throws; a broken row costs only itself.
 */
export function readCsvRegister(text: string, file: string): ReadRegister {
  const problems: RegisterProblem[] = [];
  const tell: Tell = (message, span) => problems.push({ message, span });
  const divider = dividerOf(text);
  const [head, ...rows] = csvRows(text, divider);
  if (!head) return { entities: [], problems };
  const columns = head.cells.map((cell) => columnOf(cell, tell));
  if (!columns.some((column) => column && 'field' in column && column.field === 'name')) {
    const span = { start: head.cells[0]!.span.start, end: head.cells.at(-1)!.span.end };
    tell(
      'The first row must name the columns, and one of them “name”. Without it nothing of this table is read.',
      span,
    );
    return { entities: [], problems };
  }
  const entities = rows.flatMap((row) => {
    const span = { start: row.cells[0]!.span.start, end: row.cells.at(-1)!.span.end };
    const surplus = row.cells[columns.length];
    if (row.open !== null)
      tell('The quotation mark " is opened here and not closed.', { start: row.open, end: span.end });
    if (surplus && row.cells.slice(columns.length).some(({ text: more }) => more.trim() !== ''))
      tell(
        `This row has ${row.cells.length} cells, but there are ${columns.length} columns. Put quotation marks around a cell that holds “${divider}”.`,
        { start: surplus.span.start, end: span.end },
      );
    return entityOf({ is: 'group', fields: fieldsOf(row, columns), span }, file, tell) ?? [];
  });
  return { entities, problems };
}

function columnOf(cell: Text, tell: Tell): Column {
  const name = cell.text
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase();
  const field = fieldNames.find((known) => known === name && known !== 'ids') ?? columnNames.get(name);
  if (field) return { field };
  if (name === 'wikidata') return { id: name };
  const id = /^ids?[.: ](.+)$/.exec(name)?.[1]?.trim();
  if (id) return { id };
  // A table may have columns for other uses; what is nearly one of ours was meant as such.
  const near = didYouMean(name, [...fieldNames.filter((known) => known !== 'ids'), 'wikidata']);
  if (near !== '') tell(`“${cell.text.trim()}” is not a column of a register, it is passed over.${near}`, cell.span);
  return null;
}

function fieldsOf({ cells }: Row, columns: readonly Column[]): Field[] {
  const fields: Field[] = [];
  const ids: Field[] = [];
  columns.forEach((column, i) => {
    const cell = cells[i];
    if (!column || !cell) return;
    if ('field' in column) {
      const name = textAt(column.field, cell.span);
      fields.push({ name, value: several.has(column.field) ? listIn(cell) : cell });
    } else if (cell.text.trim() !== '') ids.push({ name: textAt(column.id, cell.span), value: cell });
  });
  const span = cells[0]!.span;
  return ids.length === 0
    ? fields
    : [...fields, { name: textAt('ids', span), value: { is: 'group', fields: ids, span } }];
}

function listIn({ text, span }: Text): List {
  const parts = text.split(/[;|]/).map((part) => part.trim());
  return { is: 'list', items: parts.filter((part) => part !== '').map((part) => textAt(part, span)), span };
}
