import { expect, it } from 'vitest';
import type { ExplainAnswer, SettingsFile } from '../../server/src/lsp/requests-model.ts';
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
