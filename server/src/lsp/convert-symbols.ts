import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { NoteSymbol } from '../features/symbols.ts';
import type { LineIndex } from '../text/position.ts';

const kinds = {
  heading: SymbolKind.String,
  claim: SymbolKind.Boolean,
  judgement: SymbolKind.Interface,
} as const satisfies Record<NoteSymbol['kind'], SymbolKind>;

/** The outline as a tree. */
export const toDocumentSymbols = (symbols: readonly NoteSymbol[], lines: LineIndex): DocumentSymbol[] =>
  symbols.map((symbol) => ({
    name: symbol.name,
    detail: detailOf(symbol),
    kind: kinds[symbol.kind],
    range: lines.rangeOf(symbol.span),
    selectionRange: lines.rangeOf(symbol.selection),
    children: toDocumentSymbols(symbol.children, lines),
  }));

/** The outline as a list, for clients that know no trees. */
export const toSymbolInformation = (
  symbols: readonly NoteSymbol[],
  lines: LineIndex,
  uri: string,
  containerName = '',
): SymbolInformation[] =>
  symbols.flatMap((symbol) => [
    {
      name: symbol.name,
      kind: kinds[symbol.kind],
      location: { uri, range: lines.rangeOf(symbol.span) },
      containerName,
    },
    ...toSymbolInformation(symbol.children, lines, uri, symbol.name),
  ]);

const detailOf = ({ kind, state }: NoteSymbol): string =>
  kind === 'heading' ? '' : state === null ? kind : `${kind}, ${state}`;
