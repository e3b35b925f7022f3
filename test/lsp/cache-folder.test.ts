import { expect, it } from 'vitest';
import { pulling } from './client.ts';
import { folderWith, start } from './fixture.ts';

it.each([
  [{ cacheFolder: '/home/me/storage' }, ['/home/me/storage']],
  [{ cacheFolder: null }, [null]],
  [{ cacheFolder: 7 }, []],
  [{ profile: 'phia' }, []],
  [null, []],
  [undefined, []],
])('%j: the client says where texts are kept, before any is read', async (initializationOptions, expected) => {
  const told: unknown[] = [];
  const machine = { useCache: (folder: string | null) => void told.push(folder) };
  await start([folderWith()], pulling, { initializationOptions }, machine);
  expect(told).toEqual(expected);
});
