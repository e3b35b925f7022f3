import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/*
 * Nothing is fetched unasked: what talks to a network is one file, and what it needs to know of addresses another (server/ARCHITECTURE.md).
 * The pages of views are held by their content security policy.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const MAY = ['server/src/host/fetch-page.ts', 'server/src/host/local-hosts.ts'];

const files = ['server/src', 'client/src'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name)),
);

/** Calls of `fetch` itself, not of a method of that name (with a type, it is declared); modules and objects that open connections. */
const NETWORK =
  /(?<![.\w])(?<!async )fetch\((?!\w+: )|\bfrom '(?:node:)?(?:https?|http2|net|tls|dns|dgram)(?:\/\w+)?'|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/;

test('one file talks to a network', () => {
  expect(files.length).toBeGreaterThan(400);
  const found = files.filter((file) => NETWORK.test(readFileSync(file, 'utf8'))).map((file) => relative(ROOT, file));
  expect(found.sort()).toEqual(MAY);
});

test('that file is reached by adding a source alone', () => {
  const naming = (name: string) =>
    files.filter((file) => readFileSync(file, 'utf8').includes(`/${name}`)).map((file) => relative(ROOT, file));
  expect(naming('fetch-page.ts')).toEqual(['server/src/host/capture.ts']);
  const asking = files
    .filter((file) => /\bfetcher\b/.test(readFileSync(file, 'utf8')))
    .map((file) => relative(ROOT, file));
  expect(asking.sort()).toEqual([
    'server/src/features/capture/add-source.ts',
    'server/src/host/capture.ts',
    'server/src/workspace/ports.ts',
  ]);
});
