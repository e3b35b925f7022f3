import { expect, it } from 'vitest';
import type {
  EntityPlaceItem,
  JudgementsAnswer,
  LibraryEntities,
  NoteEntityItem,
} from '../../server/src/lsp/requests-model.ts';
import { minedHere } from '../../server/src/workspace/mined/here.ts';
import { pulling } from './client.ts';
import { folderWith, start } from './fixture.ts';

const extra = {
  'entities.yaml': '- name: Harl Mining\n  kind: organisation\n  aliases: [Harl]\n',
  'pincite.yaml': 'profile: phia\n',
  'seeds/board.md': '---\ntitle: Minutes\nreliability: B2\n---\n\nWe met Ann Lee of Harl Mining there.\n',
  'notes/names.md': 'They met Ann Lee [@board, ¶ 1].\n\nOutput at **Harl** may fall. It is likely to rise [@board].\n',
};

it('gives the judgements of a note, and a table of them', async () => {
  const folder = folderWith(extra);
  const client = await start([folder]);
  const textDocument = { uri: folder.uri('notes/names.md') };
  const ask = (params: object) =>
    client.connection.sendRequest<JudgementsAnswer>('pincite/judgements', { textDocument, ...params });
  const answer = await ask({});
  expect(answer).toMatchObject({
    text: null,
    judgements: [
      { text: 'Output at Harl may fall.', isUnsupported: true, range: { start: { line: 2, character: 0 } } },
      { terms: [{ term: 'likely', ranges: [{ low: 55, high: 75 }] }], basis: [{ key: 'board', grade: 'B2' }] },
    ],
  });
  expect((await ask({ format: 'markdown' }))?.text).toContain('notes/names.md:3');
  const json = JSON.parse((await ask({ format: 'json' }))!.text!);
  expect(json[1]).toMatchObject({ file: 'notes/names.md', line: 3, basis: [{ key: 'board' }] });
  const other = { textDocument: { uri: folder.uri('seeds/board.md') } };
  expect(await client.connection.sendRequest('pincite/judgements', other)).toBeNull();
});

it('gives the names of a note and of its library, and where these stand', async () => {
  const folder = folderWith(extra);
  const client = await start([folder], pulling, {}, { miner: minedHere });
  const textDocument = { uri: folder.uri('notes/names.md') };
  const library = (params: object = {}) =>
    client.connection.sendRequest<LibraryEntities>('pincite/libraryEntities', { textDocument, ...params });
  // Sources are looked through after findings were told.
  await expect
    .poll(async () => (await library()).entities.map(({ name }) => name), { timeout: 10_000 })
    .toContain('Ann Lee');
  expect((await library()).entities[0]).toMatchObject({ name: 'Harl Mining', isRegistered: true, forms: ['Harl'] });
  expect((await library({ filter: 'LEE' })).entities.map(({ name }) => name)).toEqual(['Ann Lee']);
  const named = await client.connection.sendRequest<NoteEntityItem[]>('pincite/entities', { textDocument });
  expect(named).toMatchObject([
    { name: 'Ann Lee', known: 'sources', mentions: [{ isUncited: false }] },
    {
      name: 'Harl Mining',
      known: 'register',
      mentions: [
        {
          text: 'Harl',
          isUncited: true,
          range: { start: { line: 2, character: 12 }, end: { line: 2, character: 16 } },
        },
      ],
    },
  ]);
  const places = (name: string) =>
    client.connection.sendRequest<EntityPlaceItem[]>('pincite/entityPlaces', { textDocument, name });
  expect(await places('Harl Mining')).toMatchObject([
    { title: 'entities.yaml', count: null, location: { range: { start: { line: 0, character: 8 } } } },
    { title: 'Minutes', count: 1, location: { uri: folder.uri('seeds/board.md'), range: { start: { line: 5 } } } },
  ]);
  expect(await places('Nobody')).toEqual([]);
  const other = { textDocument: { uri: folder.uri('seeds/board.md') } };
  expect(await client.connection.sendRequest('pincite/entities', other)).toBeNull();
});

it('says on hover of a name how often notes have it', async () => {
  const folder = folderWith({ ...extra, 'notes/more.md': 'Harl closed. So said Harl Mining.\n' });
  const client = await start([folder]);
  const uri = folder.uri('notes/names.md');
  await expect
    .poll(async () => JSON.stringify(await client.ask('hover', uri, { line: 2, character: 13 })), { timeout: 10_000 })
    .toContain('In your notes: 3 times, in 2 notes.');
});
