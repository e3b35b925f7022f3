import { expect, it } from 'vitest';
import type { ExplainAnswer, NewNote, SettingsFile } from '../../server/src/lsp/requests-model.ts';
import { folderWith, start } from './fixture.ts';

it('explains a check, and knows nothing of others', async () => {
  const client = await start([folderWith()]);
  const explain = (check: string) => client.connection.sendRequest<ExplainAnswer>('pincite/explain', { check });
  expect(await explain('quote/altered')).toMatchObject({ title: 'quote/altered' });
  for (const check of ['quote/alterd', '../quote/altered', '']) expect(await explain(check)).toBeNull();
});

it('gives settings to start from', async () => {
  const client = await start([folderWith()]);
  const file = await client.connection.sendRequest<SettingsFile>('pincite/settingsTemplate', {});
  expect(file).toMatchObject({ name: 'pincite.yaml', text: expect.stringContaining('# sources:') });
});

it('gives a note to start from, in a folder that it knows', async () => {
  const folder = folderWith();
  const client = await start([folder]);
  const ask = (uri: string) =>
    client.connection.sendRequest<NewNote | null>('pincite/newNote', {
      folder: uri,
      title: 'A new note',
      date: '2026-01-02',
      keys: ['quota'],
    });
  expect(await ask(folder.uri(''))).toMatchObject({ name: 'a-new-note.md' });
  expect(await ask('file:///nowhere')).toBeNull();
});
