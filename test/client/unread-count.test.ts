import { expect, test } from 'vitest';
import { STILL_READ, unreadIn } from '../../client/src/unread-count.ts';
import type { SourceFolder, SourceItem } from '../../server/src/lsp/requests-model.ts';
import { stillRead } from '../../server/src/workspace/pending.ts';

const source = (...problems: string[]): SourceItem => ({
  key: 'garrow-2025',
  title: 'A memo',
  text: null,
  uri: 'file:///w/seeds/garrow-2025.pdf',
  format: null,
  author: [],
  issued: null,
  publisher: null,
  type: null,
  url: null,
  accessed: null,
  language: null,
  grade: null,
  passages: 0,
  citations: 0,
  weak: 0,
  problems,
});
const folder = (...sources: SourceItem[]): SourceFolder => ({ uri: 'file:///w', name: 'w', sources, complete: true });

test('the server says it in these words', () => {
  expect(STILL_READ).toBe(stillRead);
});

test('all that are still being read, in all folders', () => {
  const unread = source('This source has been retracted.', stillRead);
  expect(unreadIn([folder(unread, source(), source('It cannot be read.')), folder(source(stillRead))])).toBe(2);
  expect(unreadIn([folder(source())])).toBe(0);
  expect(unreadIn([])).toBe(0);
});
