import { describe, expect, test } from 'vitest';
import { noResources } from '../../server/src/evidence/resources.ts';
import { Note } from '../../server/src/note/note.ts';
import { withNote, withoutNote, withResources, withSettings, withSources } from '../../server/src/workspace/change.ts';
import { loadWorkspace } from '../../server/src/workspace/load.ts';
import { kindOf, readChanges } from '../../server/src/workspace/refresh.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import { resources } from '../support/resources.ts';
import { decoders, MemoryFiles } from './memory-files.ts';

async function start() {
  const files = new MemoryFiles({
    '/w/a.md': 'A.',
    '/w/c.md': 'C.',
    '/w/seeds/s.txt': 'S.',
    '/w/seeds/t.txt': 'T.',
    '/w/seeds/refs.bib': '@book{b, title = {B}}',
    '/w/x/pincite.yaml': '',
  });
  const machine = { files, decoders };
  const workspace = (await loadWorkspace(machine, '/w', { knownChecks: [], resources }))!;
  return { files, machine, workspace };
}

test('what claims are compared with is the same object after every change', async () => {
  const { workspace, machine } = await start();
  const { settings } = workspace.snapshot;
  const read = { settings: { ...settings, requireReasons: !settings.requireReasons }, problems: [] };
  const reread = await readChanges(machine, workspace, ['a.md', 'seeds/s.txt', 'gone.md']);
  const after = [
    withNote(workspace, Note.of('a.md', 'Another.')),
    withoutNote(workspace, 'a.md'),
    withSources(workspace, [{ path: 'seeds/s.txt', file: null }]),
    withSettings(workspace, read)!,
    reread(workspace),
  ];
  expect(after.filter(({ snapshot }) => snapshot.resources !== resources)).toEqual([]);
  expect(withResources(workspace, noResources).snapshot).toEqual({ ...workspace.snapshot, resources: noResources });
});

describe('notes change', () => {
  test('an edited note takes its place; all else is the same object', async () => {
    const { workspace } = await start();
    const note = Note.of('a.md', 'Another.');
    const next = withNote(workspace, note);
    expect(next.snapshot.notes.get('a.md')).toBe(note);
    expect(next.snapshot.notes.get('c.md')).toBe(workspace.snapshot.notes.get('c.md'));
    expect([...next.snapshot.notes.keys()]).toEqual(['a.md', 'c.md']);
    expect(next.snapshot.library).toBe(workspace.snapshot.library);
    expect(next.snapshot.settings).toBe(workspace.snapshot.settings);
    expect(workspace.snapshot.notes.get('a.md')?.document.text).toBe('A.');
  });

  test('a new note stands in path order; the same note again changes nothing', async () => {
    const { workspace } = await start();
    const note = Note.of('b.md', 'B.');
    const next = withNote(workspace, note);
    expect([...next.snapshot.notes.keys()]).toEqual(['a.md', 'b.md', 'c.md']);
    expect(withNote(next, note)).toBe(next);
  });

  test('a note goes, with a problem or without', async () => {
    const { workspace } = await start();
    expect([...withoutNote(workspace, 'a.md').snapshot.notes.keys()]).toEqual(['c.md']);
    const broken = withoutNote(workspace, 'a.md', 'It is locked.');
    expect(broken.problems).toEqual([{ file: 'a.md', message: 'It is locked.' }]);
    expect(withoutNote(broken, 'a.md', 'It is gone.').problems).toEqual([{ file: 'a.md', message: 'It is gone.' }]);
    expect(withNote(broken, Note.of('a.md', '')).problems).toEqual([]);
    expect(withoutNote(workspace, 'nope.md').snapshot).toBe(workspace.snapshot);
  });

  test('typing costs the same in a workspace of thousands of notes', async () => {
    const { workspace } = await start();
    const notes = new Map(Array.from({ length: 3000 }, (_, i) => [`n${i}.md`, Note.of(`n${i}.md`, '')] as const));
    const all = { ...workspace, snapshot: { ...workspace.snapshot, notes } };
    const crowded = withNote(all, Note.of('n8.md', 'y'));
    const typed = Array.from({ length: 100 }, () => Note.of('n7.md', 'x'));
    const begin = performance.now();
    const last = typed.reduce(withNote, crowded);
    expect((performance.now() - begin) / typed.length).toBeLessThan(1.2);
    expect(last.snapshot.notes.get('n7.md')).toBe(typed.at(-1));
    expect(last.snapshot.notes.size).toBe(3000);
    expect([...last.snapshot.notes.values()].filter((note) => note.document.text !== '')).toHaveLength(2);
  });
});

describe('sources change', () => {
  const file = (path: string, original: string) => ({ path, original, problem: null, remark: null });

  test('one is new, one changes, one goes: what is left keeps its identity', async () => {
    const { workspace } = await start();
    const next = withSources(workspace, [
      { path: 'seeds/t.txt', file: null },
      { path: 'seeds/a.txt', file: file('seeds/a.txt', 'A.') },
    ]);
    expect([...next.sources.documents.keys()]).toEqual(['seeds/a.txt', 'seeds/s.txt']);
    expect([...next.snapshot.library.sources.keys()].sort()).toEqual(['a', 'b', 's']);
    expect(next.snapshot.library.sources.get('s')).toBe(workspace.snapshot.library.sources.get('s'));
    expect(next.snapshot.notes).toBe(workspace.snapshot.notes);
    const changed = withSources(next, [{ path: 'seeds/s.txt', file: file('seeds/s.txt', 'Other.') }]);
    expect(changed.snapshot.library.sources.get('s')?.file?.original).toBe('Other.');
  });

  test('a bibliography', async () => {
    const { workspace } = await start();
    const next = withSources(workspace, [
      { path: 'seeds/refs.bib', file: file('seeds/refs.bib', '@book{z, title = {Z}}') },
    ]);
    expect(next.snapshot.library.sources.has('z')).toBe(true);
    expect(next.snapshot.library.sources.has('b')).toBe(false);
  });

  test('a file that says the same changes nothing', async () => {
    const { workspace } = await start();
    expect(withSources(workspace, [{ path: 'seeds/s.txt', file: file('seeds/s.txt', 'S.') }])).toBe(workspace);
    expect(withSources(workspace, [{ path: 'seeds/nope.txt', file: null }])).toBe(workspace);
  });
});

describe('settings change', () => {
  test('levels: the same files under new settings', async () => {
    const { workspace } = await start();
    const settings = { ...defaultSettings, checks: { 'quote/altered': 'off' } as const };
    const next = withSettings(workspace, { settings, problems: [] });
    expect(next?.snapshot.settings).toBe(settings);
    expect(next?.snapshot.library).toBe(workspace.snapshot.library);
  });

  test('settings that say the same change nothing', async () => {
    const { workspace } = await start();
    const next = withSettings(workspace, { settings: { ...defaultSettings }, problems: [] });
    expect(next?.snapshot).toBe(workspace.snapshot);
  });

  test.each([{ sources: ['lib'] }, { notes: ['*.md'] }, { bibliography: ['x.bib'] }])(
    'other files: load again (%j)',
    async (change) => {
      const { workspace } = await start();
      expect(withSettings(workspace, { settings: { ...defaultSettings, ...change }, problems: [] })).toBeNull();
    },
  );
});

describe('files on disk change', () => {
  test.each([
    ['pincite.yaml', 'settings'],
    ['a.md', 'note'],
    ['new/n.md', 'note'],
    ['x/n.md', 'other'],
    ['README.md', 'other'],
    ['seeds/new.txt', 'source'],
    ['seeds/new.bib', 'source'],
    ['seeds/new.md', 'source'],
    ['seeds/new.png', 'other'],
    ['a.png', 'other'],
  ])('%s is: %s', async (path, kind) => {
    const { workspace } = await start();
    expect(kindOf(workspace, path)).toBe(kind);
  });

  test('what the settings name as a bibliography is a source', async () => {
    const { workspace } = await start();
    const settings = { ...defaultSettings, bibliography: ['./refs.json'] };
    expect(kindOf({ ...workspace, snapshot: { ...workspace.snapshot, settings } }, 'refs.json')).toBe('source');
  });

  test('come, change and go', async () => {
    const { files, machine, workspace } = await start();
    files.entries.set('/w/b.md', 'B.').set('/w/seeds/s.txt', 'Changed.');
    files.entries.set('/w/c.md', { problem: 'It is locked.' });
    files.entries.delete('/w/a.md');
    files.entries.delete('/w/seeds/t.txt');
    const paths = ['a.md', 'b.md', 'c.md', 'seeds/s.txt', 'seeds/t.txt', 'pincite.yaml', 'x.png', 'b.md'];
    const next = (await readChanges(machine, workspace, paths))(workspace);
    expect([...next.snapshot.notes.keys()]).toEqual(['b.md']);
    expect(next.problems).toEqual([{ file: 'c.md', message: 'It is locked.' }]);
    expect([...next.sources.documents.values()].map(({ original }) => original)).toEqual(['Changed.']);
  });

  test('what is open in an editor is left alone, and so is what was typed meanwhile', async () => {
    const { files, machine, workspace } = await start();
    files.entries.set('/w/a.md', 'On disk.').set('/w/c.md', 'On disk.');
    const step = await readChanges(machine, workspace, ['a.md', 'c.md'], (path) => path === 'a.md');
    const typed = withNote(workspace, Note.of('a.md', 'Typed.'));
    const texts = [...step(typed).snapshot.notes.values()].map((note) => note.document.text);
    expect(texts).toEqual(['Typed.', 'On disk.']);
  });
});
