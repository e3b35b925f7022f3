import { afterEach, describe, expect, it } from 'vitest';
import { Folder, TestClient } from './client.ts';

const clients: TestClient[] = [];
async function start(...args: Parameters<typeof TestClient.start>): Promise<TestClient> {
  const client = await TestClient.start(...args);
  clients.push(client);
  return client;
}
afterEach(async () => {
  for (const client of clients.splice(0)) await client.stop().catch(() => {});
});

const source = 'Quota report\n\nSix units presented their results to the board.\n\nOutput rose to 240,000 tonnes in 2024.\n';
const files = {
  'seeds/cnre.txt': source,
  'notes/a.md': 'Six units presented [@cnre, ¶ 2, "six units presented"].\n',
  'notes/b.md': 'Output rose to 240,000 tonnes [@gone, ¶ 3].\n',
};

describe('a client that pulls', () => {
  it('opens, edits, and is told of what changed', async () => {
    const folder = new Folder(files);
    const client = await start([folder]);
    const uri = folder.uri('notes/a.md');
    await client.open(uri, files['notes/a.md']);
    expect(await client.checks(uri)).toEqual([]);
    await client.change(uri, [{ range: { start: { line: 0, character: 34 }, end: { line: 0, character: 37 } }, text: 'five' }]);
    const report = await client.pull(uri);
    expect(report).toMatchObject({ kind: 'full', items: [{ code: 'quote/altered', severity: 1, source: 'pincite' }] });
    expect(await client.pull(uri, report.resultId)).toEqual({ kind: 'unchanged', resultId: report.resultId });
  });
});
