import { type Command, Range, Uri } from 'vscode';
import type * as lsp from 'vscode-languageclient';

/** What a click on an item does that stands for a place: open it, selected. */
export function opening({ uri, range: { start, end } }: lsp.Location): Command {
  const selection = new Range(start.line, start.character, end.line, end.character);
  return { title: 'Open', command: 'vscode.open', arguments: [Uri.parse(uri), { selection }] };
}
