import { expect, it } from 'vitest';
import type { Evidence } from '../../server/src/features/evidence-model.ts';
import { files, folderWith, start } from './fixture.ts';

const ask = (client: Awaited<ReturnType<typeof start>>, uri: string, position: { line: number; character: number }) =>
  client.connection.sendRequest<Evidence | null>('pincite/evidence', { textDocument: { uri }, position });

it('answers what a sentence rests on, as plain data', async () => {
  const folder = folderWith();
  const client = await start([folder]);
  const uri = folder.uri('notes/c.md');
  const text = 'Well.\n\nOutput rose to 240,000 tonnes in 2024 [@quota, ¶ 3].\n';
  await client.open(uri, text);
  const evidence = (await ask(client, uri, { line: 2, character: 3 }))!;
  expect(evidence).toMatchObject({
    sentence: { text: 'Output rose to 240,000 tonnes in 2024.', span: { start: text.indexOf('Output') } },
    verdict: { kind: 'supported', certainty: 'estimate' },
    citations: [{ key: 'quota', locator: '¶ 3', compared: true }],
    passages: [{ key: 'quota', paragraph: 3, text: 'Output rose to 240,000 tonnes in 2024.' }],
  });
});

it('answers from the library of the file, open or not', async () => {
  const folder = folderWith();
  const client = await start([folder]);
  const evidence = await ask(client, folder.uri('notes/a.md'), { line: 0, character: 17 });
  expect(evidence?.sentence.text).toContain('Six units met');
});

it('is null where no sentence is, and in what is no note', async () => {
  const folder = folderWith({ ...files, 'notes/empty.md': '\n' });
  const client = await start([folder]);
  for (const path of ['notes/empty.md', 'notes/gone.md', 'seeds/quota.txt'])
    expect(await ask(client, folder.uri(path), { line: 0, character: 0 }), path).toBeNull();
});

it('says how a sentence would cite one passage more, and where a passage stands', async () => {
  const folder = folderWith();
  const client = await start([folder]);
  const uri = folder.uri('notes/c.md');
  await client.open(uri, 'Well.\n\nOutput rose to 240,000 tonnes in 2024.\n');
  const position = { line: 2, character: 3 };
  const insert = { textDocument: { uri }, position, citation: '[@quota, ¶ 3]' };
  const at = { line: 2, character: 'Output rose to 240,000 tonnes in 2024'.length };
  expect(await client.connection.sendRequest('pincite/insertCitation', insert)).toEqual([
    { range: { start: at, end: at }, newText: ' [@quota, ¶ 3]' },
  ]);
  const passage = { textDocument: { uri }, key: 'quota', paragraph: 3 };
  expect(await client.connection.sendRequest('pincite/passage', passage)).toEqual({
    uri: folder.uri('seeds/quota.txt'),
    range: { start: { line: 4, character: 0 }, end: { line: 4, character: 38 } },
  });
  expect(await client.connection.sendRequest('pincite/passage', { ...passage, paragraph: 9 })).toBeNull();
});
