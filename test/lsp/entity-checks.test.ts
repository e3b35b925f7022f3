import { expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { pulling } from './client.ts';
import { folderWith, start } from './fixture.ts';

const note = 'Boagang Group has four furnaces.\n';

it('holds notes against the register as it is typed, with the known spelling as a quick fix', async () => {
  const folder = folderWith({ 'notes/a.md': note, 'seeds/a.txt': 'Furnaces\n', 'entities.yaml': '- name: Norvane\n' });
  const client = await start([folder], pulling);
  const [uri, register] = [folder.uri('notes/a.md'), folder.uri('entities.yaml')];
  await client.open(uri, note);
  await client.open(register, '- name: Norvane\n', 'yaml');
  expect(await client.checks(uri)).not.toContain('entity/misspelt');

  await client.change(register, [{ text: '- name: Baogang Group\n' }]);
  const { items } = await client.pull(uri);
  const found = items?.filter(({ code }) => code === 'entity/misspelt') ?? [];
  expect(found).toMatchObject([{ severity: 2, range: { start: { character: 0 }, end: { character: 13 } } }]);

  const actions: CodeAction[] = await client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: found[0]!.range,
    context: { diagnostics: found, only: ['quickfix'] },
  });
  expect(actions.map(({ title }) => title)).toContain('Write “Baogang Group”');

  await client.change(register, [{ text: '- name: Baogang Group\n- name: Boagang Group\n' }]);
  expect(await client.checks(uri)).not.toContain('entity/misspelt');
});
