import { describe, expect, test } from 'vitest';
import { type LoadOptions, loadWorkspace } from '../../server/src/workspace/load.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';
import { resources } from '../support/resources.ts';
import { decoders, MemoryFiles } from './memory-files.ts';

const knownChecks = ['quote/altered'];

const load = async (entries: ConstructorParameters<typeof MemoryFiles>[0], options: Partial<LoadOptions> = {}) => {
  const files = new MemoryFiles(entries);
  const workspace = await loadWorkspace({ files, decoders }, '/w', { knownChecks, resources, ...options });
  return { files, workspace: workspace! };
};

describe('loading a root', () => {
  test('notes, sources and bibliographies find their places', async () => {
    const { workspace } = await load({
      '/w/notes/b.md': 'Second.',
      '/w/notes/a.md': 'First.',
      '/w/README.md': 'About.',
      '/w/seeds/one.txt': 'A passage.',
      '/w/seeds/two.md': '# Two\n\nA passage.',
      '/w/seeds/refs.bib': '@book{three, title = {Three}}',
      '/w/seeds/picture.png': 'x',
      '/w/elsewhere/n.md': 'Belongs to another root.',
      '/w/elsewhere/pincite.yaml': '',
    });
    expect([...workspace.snapshot.notes.keys()]).toEqual(['notes/a.md', 'notes/b.md']);
    expect([...workspace.sources.documents.keys()]).toEqual(['seeds/one.txt', 'seeds/two.md']);
    expect([...workspace.sources.bibliographies.keys()]).toEqual(['seeds/refs.bib']);
    expect([...workspace.snapshot.library.sources.keys()].sort()).toEqual(['one', 'three', 'two']);
    expect(workspace.snapshot.library.folders).toEqual(['seeds']);
    expect(workspace.nested).toEqual(['elsewhere']);
    expect(workspace.problems).toEqual([]);
  });

  test('a root below is left alone where the notes leave its folder out', async () => {
    const { workspace } = await load({
      '/w/pincite.yaml': 'notes: ["**/*.md", "!tests"]',
      '/w/a.md': 'A.',
      '/w/tests/one/seeds/s.txt': 'S.',
      '/w/tests/one/b.md': 'B.',
      '/w/other/seeds/s.txt': 'S.',
      '/w/other/c.md': 'C.',
    });
    expect([...workspace.snapshot.notes.keys()]).toEqual(['a.md']);
    expect(workspace.nested).toEqual(['other']);
  });

  test('few documents are in memory while they wait for their text, and texts do not wait for them', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `/w/seeds/${i}.pdf`);
    const files = new MemoryFiles({
      ...Object.fromEntries(names.map((name) => [name, '%PDF'])),
      '/w/seeds/z.txt': 'Z.',
    });
    let inside = 0;
    let most = 0;
    const extract = async () => {
      most = Math.max(most, ++inside);
      await new Promise((done) => setTimeout(done, 1));
      inside--;
      return { problem: 'Locked.' };
    };
    const done: number[] = [];
    const workspace = await loadWorkspace({ files, decoders, extractor: { extract } }, '/w', {
      knownChecks,
      resources,
      onProgress: (count, total) => void done.push(count, total),
    });
    expect(most).toBe(4);
    expect(done).toEqual(Array.from({ length: 21 }, (_, i) => [i + 1, 21]).flat());
    expect([...workspace!.sources.documents.keys()]).toEqual(
      [...names.map((name) => name.slice(3)), 'seeds/z.txt'].sort(),
    );
  });

  test('an empty folder is an empty workspace', async () => {
    const { workspace } = await load({});
    expect(workspace.snapshot.settings).toEqual(defaultSettings);
    expect(workspace.snapshot.notes.size + workspace.snapshot.library.sources.size).toBe(0);
    expect(workspace.sources.problems).toEqual([]);
  });

  test('a chosen few notes', async () => {
    const { workspace, files } = await load(
      { '/w/a.md': 'A.', '/w/b.md': 'B.', '/w/seeds/s.txt': 'S.' },
      { choose: ({ notes }) => notes.slice(1) },
    );
    expect([...workspace.snapshot.notes.keys()]).toEqual(['b.md']);
    expect(files.reads).toEqual(['seeds/s.txt', 'b.md']);
  });

  test('settings are read, or taken as they are given', async () => {
    const entries = { '/w/pincite.yaml': 'sources: [lib]\nnope: 1', '/w/lib/a.txt': 'A.', '/w/seeds/b.txt': 'B.' };
    const { workspace } = await load(entries);
    expect([...workspace.snapshot.library.sources.keys()]).toEqual(['a']);
    expect(workspace.settingsProblems.map(({ line }) => line)).toEqual([2]);
    const given = await load(entries, { settings: { settings: defaultSettings, problems: [] } });
    expect([...given.workspace.snapshot.library.sources.keys()]).toEqual(['b']);
  });

  test('settings that cannot be read', async () => {
    const gone = await load({ '/w/pincite.yaml': { problem: 'It is locked.' } });
    expect(gone.workspace.settingsProblems).toMatchObject([{ message: 'It is locked.', line: 1, column: 1 }]);
    const binary = await load({ '/w/pincite.yaml': new Uint8Array([0, 1, 2, 0]) });
    expect(binary.workspace.settingsProblems).toHaveLength(1);
  });

  test('sources may lie beside the root', async () => {
    const { workspace } = await load({
      '/w/pincite.yaml': 'sources: ["../shared/seeds"]',
      '/shared/seeds/far.txt': 'Far.',
      '/shared/other.txt': 'Not meant.',
    });
    expect([...workspace.sources.documents.keys()]).toEqual(['../shared/seeds/far.txt']);
    expect(workspace.snapshot.library.sources.get('far')?.file?.original).toBe('Far.');
    expect(workspace.sources.problems).toEqual([]);
  });

  test('a source or bibliography that the settings name and that is not there', async () => {
    const { workspace } = await load({
      '/w/pincite.yaml': 'sources: [seed, "lib/*.txt"]\nbibliography: refs.bib',
      '/w/lib/a.txt': 'A.',
    });
    expect(workspace.sources.problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'pincite.yaml: “seed” is named here, but there is nothing of that name. Correct it, or take it out.',
      'pincite.yaml: “refs.bib” is named here, but there is nothing of that name. Correct it, or take it out.',
    ]);
    expect(workspace.snapshot.library.problems).toEqual(workspace.sources.problems);
  });
});

describe('bibliographies that notes name', () => {
  const entry = (key: string) => `@book{${key}, title = {A title}}`;
  const loaded = async (frontMatter: string, files: Record<string, string>) => {
    const { workspace } = await load({ '/w/notes/n.md': `---\n${frontMatter}\n---\n\nText.\n`, ...files });
    return [...workspace.snapshot.library.sources.keys()].sort();
  };

  test('count from the note, else from the root; one or several', async () => {
    const files = { '/w/notes/a.bib': entry('near'), '/w/a.bib': entry('far'), '/w/b.bib': entry('top') };
    expect(await loaded('bibliography: a.bib', files)).toEqual(['near']);
    expect(await loaded('bibliography: [b.bib, ../a.bib]', files)).toEqual(['far', 'top']);
    expect(await loaded('title: x', files)).toEqual([]);
  });

  test('are read once', async () => {
    const { files } = await load({
      '/w/notes/a.md': '---\nbibliography: ../seeds/r.bib\n---\n',
      '/w/notes/b.md': '---\nbibliography: ../x.bib\n---\n',
      '/w/c.md': '---\nbibliography: x.bib\n---\n',
      '/w/seeds/r.bib': entry('r'),
      '/w/x.bib': entry('x'),
    });
    expect(files.reads.filter((path) => path.endsWith('.bib'))).toEqual(['seeds/r.bib', 'x.bib']);
  });

  test.each([
    'bibliography: gone.bib',
    'bibliography: notes.md',
    'bibliography: [1, {a: b}]',
    'bibliography: [',
    'bibliography:',
    '- bibliography',
  ])('%s: nothing to read', async (frontMatter) => {
    expect(await loaded(frontMatter, {})).toEqual([]);
  });
});

describe('files that cannot be read as they should', () => {
  test('notes', async () => {
    const { workspace } = await load({
      '/w/locked.md': { problem: 'You do not have the permission to open this.' },
      '/w/binary.md': new Uint8Array([65, 0, 66]),
      '/w/old.md': new Uint8Array([0x93, 0x41, 0x94]),
      '/w/good.md': 'Good.',
    });
    expect([...workspace.snapshot.notes.keys()]).toEqual(['good.md', 'old.md']);
    expect(workspace.problems.map(({ file }) => file)).toEqual(['binary.md', 'locked.md']);
    expect(workspace.remarks.map(({ file }) => file)).toEqual(['old.md']);
  });

  test('sources are known without their text', async () => {
    const { workspace, files } = await load({
      '/w/seeds/locked.txt': { problem: 'It is locked.' },
      '/w/seeds/paper.pdf': '%PDF-1.7',
      '/w/seeds/thesis.docx': 'PK',
      '/w/seeds/thesis.txt': 'Its text.',
    });
    const { sources, byPath } = workspace.snapshot.library;
    expect(sources.get('locked')?.file?.problem).toBe('It is locked.');
    expect(sources.get('paper')?.file?.problem).toBe(
      'PDF files cannot be read. Save the text of this one beside it, as “paper.txt”.',
    );
    expect(sources.get('thesis')?.file?.original).toBe('Its text.');
    expect(byPath.get('seeds/thesis.docx')).toBe(sources.get('thesis'));
    expect(files.reads).not.toContain('seeds/paper.pdf');
  });

  test('links that lead nowhere and folders are sources without text, folders that cannot be opened are problems', async () => {
    const files = new MemoryFiles({});
    files.list = async (_, globs) => ({
      files: [],
      folders: globs.includes('seeds') ? ['seeds', 'seeds/folder.txt', 'seeds/folder.bib', 'seeds/folder'] : ['a.md'],
      problems: globs.includes('seeds')
        ? [
            { file: 'seeds/lost.txt', message: 'This link leads nowhere.' },
            { file: 'seeds/lost.bib', message: 'This link leads nowhere.' },
            { file: 'seeds/locked', message: 'This folder is locked.' },
          ]
        : [{ file: 'locked', message: 'This folder is locked.' }],
    });
    const workspace = await loadWorkspace({ files, decoders }, '/w', { knownChecks, resources });
    const { sources, problems } = workspace!.snapshot.library;
    expect([...sources.values()].map(({ key, file }) => [key, file?.problem])).toEqual([
      ['folder', 'This is a folder, not a file.'],
      ['lost', 'This link leads nowhere.'],
    ]);
    expect(problems).toEqual([
      { file: 'seeds/locked', message: 'This folder is locked.' },
      { file: 'seeds/folder.bib', message: 'This is a folder, not a file.' },
      { file: 'seeds/lost.bib', message: 'This link leads nowhere.' },
    ]);
    expect(workspace!.problems).toEqual([{ file: 'locked', message: 'This folder is locked.' }]);
  });
});

describe('while it loads', () => {
  const entries = { '/w/a.md': 'A.', '/w/b.md': 'B.', '/w/seeds/s.txt': 'S.', '/w/seeds/r.bib': '' };

  test('it says how far it is', async () => {
    const steps: string[] = [];
    await load(entries, { onProgress: (done, total) => steps.push(`${done}/${total}`) });
    expect(steps).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });

  test('it can be cancelled, and then reads no more', async () => {
    let asked = 0;
    const { workspace, files } = await load(entries, { isCancelled: () => ++asked > 1 });
    expect(workspace).toBeNull();
    expect(files.reads.length).toBeLessThanOrEqual(1);
  });
});
