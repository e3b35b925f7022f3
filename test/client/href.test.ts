import { expect, test } from 'vitest';
import { hrefTo } from '../../client/src/preview/href.ts';

test.each([
  ['file:///ws/seeds/a%20b.md#L8', { scheme: 'file', authority: '', path: '/ws/notes/n.md' }, '../seeds/a%20b.md#L8'],
  ['memfs:/ws/seeds/a.md', { scheme: 'memfs', authority: '', path: '/ws/n.md' }, './seeds/a.md'],
  ['vscode-vfs://github/o/r/a.md', { scheme: 'vscode-vfs', authority: 'github', path: '/o/r/notes/n.md' }, '../a.md'],
  ['vscode-vfs://github/o/r/a.md', { scheme: 'vscode-vfs', authority: 'other', path: '/o/r/notes/n.md' }, null],
  ['memfs:/ws/a.md', { scheme: 'file', authority: '', path: '/ws/n.md' }, null],
  ['memfs:a.md', { scheme: 'memfs', authority: '', path: '/ws/n.md' }, null],
])('the link to %s', (target, from, href) => {
  expect(hrefTo(target, from)).toBe(href);
});
