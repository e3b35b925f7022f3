import { afterEach } from 'vitest';
import { Folder, TestClient } from './client.ts';

export const quota =
  'Quota report\n\nSix units presented their results to the board.\n\nOutput rose to 240,000 tonnes in 2024.\n';

/** Two notes and a source: `a` is sound, `b` cites a source that is not there. */
export const files: Readonly<Record<string, string>> = {
  'seeds/quota.txt': quota,
  'notes/a.md': 'Six units met [@quota, ¶ 2, "units presented their results to the board"].\n',
  'notes/b.md': 'Output rose to 240,000 tonnes in 2024 [@gone, ¶ 3].\n',
};

const running: TestClient[] = [];
const folders: Folder[] = [];

/** A folder with files; gone after the test. */
export function folderWith(more: Readonly<Record<string, string>> = files): Folder {
  const folder = new Folder(more);
  folders.push(folder);
  return folder;
}

/** A client that is stopped after the test. */
export async function start(...args: Parameters<typeof TestClient.start>): Promise<TestClient> {
  const client = await TestClient.start(...args);
  running.push(client);
  return client;
}

afterEach(async () => {
  for (const client of running.splice(0)) await client.stop().catch(() => {});
  for (const folder of folders.splice(0)) folder.delete('');
});

const their = files['notes/a.md']!.indexOf('their');

/** The edit that makes the pin of note `a` wrong. */
export const spoil = {
  range: { start: { line: 0, character: their }, end: { line: 0, character: their + 5 } },
  text: 'five',
};

/** Where the wrong word stands then. */
export const spoilt = { start: { line: 0, character: their }, end: { line: 0, character: their + 4 } };
