import { describe, expect, it } from 'vitest';
import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver/node';
import { pulling } from './client.ts';
import { folderWith, start } from './fixture.ts';

const register =
  '- name: Ines Albrecht\n  kind: person\n  role: { title: Deputy minister }\n  aliases: [I. A. Albrecht-Voss]\n';

async function complete(text: string) {
  const folder = folderWith({ 'entities.yaml': register, 'notes/a.md': 'Text\n' });
  const client = await start([folder], pulling);
  const uri = folder.uri('notes/a.md');
  await client.open(uri, text);
  await client.pull(uri);
  const list = await client.ask<CompletionList>('completion', uri, { line: 0, character: text.length });
  return { client, list };
}

describe('names', () => {
  it('are offered after two letters, replace what is typed, and show a card', async () => {
    const { client, list } = await complete('So In');
    expect(list.isIncomplete).toBe(true);
    expect(list.items[0]).toMatchObject({
      label: 'Ines Albrecht',
      kind: CompletionItemKind.Variable,
      filterText: 'Ines Albrecht',
      sortText: '0000',
      textEdit: {
        newText: 'Ines Albrecht',
        range: { start: { line: 0, character: 3 }, end: { line: 0, character: 5 } },
      },
    });
    const item = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', list.items[0]);
    expect((item.documentation as { value: string }).value).toContain('Deputy minister');
  });
  it('are not offered in code', async () => expect((await complete('So `In')).list.items).toEqual([]));
});
