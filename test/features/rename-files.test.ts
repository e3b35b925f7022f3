import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolverOf } from '../../server/src/checks/resolver.ts';
import { renameEdits } from '../../server/src/features/rename-files.ts';
import { libraryAfter, movedBy, type Rename } from '../../server/src/features/renames.ts';
import type { SourceFile } from '../../server/src/library/model.ts';
import { Note } from '../../server/src/note/note.ts';
import { applyEdits } from '../../server/src/text/document.ts';
import { libraryOf } from '../../server/src/workspace/library-of.ts';
import type { Workspace } from '../../server/src/workspace/workspace.ts';
import { snapshotOf } from './library.ts';

const fileOf = (path: string, original = 'Words.\n'): SourceFile => ({ path, original, problem: null, remark: null });

/** A workspace of these notes and documents; those that are named alone have a text of their own. */
function workspaceOf(
  notes: Readonly<Record<string, string>>,
  documents: readonly (string | readonly [string, string])[],
  bibliographies: Readonly<Record<string, string>> = {},
): Workspace {
  const files = documents.map((each) => (typeof each === 'string' ? fileOf(each) : fileOf(...each)));
  const sources = {
    documents: new Map(files.map((file) => [file.path, file])),
    bibliographies: new Map(Object.entries(bibliographies).map(([path, text]) => [path, fileOf(path, text)])),
    folders: ['seeds'],
    problems: [],
  };
  const snapshot = snapshotOf(notes, libraryOf(sources));
  return { root: '/w/root', snapshot, sources, nested: [], settingsProblems: [], problems: [], remarks: [] };
}

const oneNote = (text: string, documents: readonly (string | readonly [string, string])[]) =>
  workspaceOf({ 'notes/n.md': text }, documents);

/** The note after the links are changed. */
function linksAfter(workspace: Workspace, renames: readonly Rename[], path = 'notes/n.md'): string {
  const { links } = renameEdits(workspace, renames);
  return applyEdits(
    workspace.snapshot.notes.get(path)!.document.text,
    links.find((each) => each.path === path)?.edits ?? [],
  );
}

/** The note after the keys are changed. */
function keysAfter(workspace: Workspace, renames: readonly Rename[], path = 'notes/n.md'): string {
  const edits = renameEdits(workspace, renames).keys.flatMap(({ notes }) =>
    notes.flatMap((note) => (note.path === path ? note.edits : [])),
  );
  return applyEdits(workspace.snapshot.notes.get(path)!.document.text, edits);
}

const aToB: Rename[] = [{ from: 'seeds/a.txt', to: 'seeds/b.txt' }];
const link = (text: string, renames: readonly Rename[], documents: string[] = ['seeds/a.txt', 'seeds/other.txt']) =>
  linksAfter(oneNote(text, documents), renames);

describe('links to a source that moves', () => {
  it.each([
    ['[x](../seeds/a.txt)', '[x](../seeds/b.txt)'],
    ['[x](../seeds/a.txt#¶7 "A title")', '[x](../seeds/b.txt#¶7 "A title")'],
    ['[x](../seeds/a.txt?raw#page=2)', '[x](../seeds/b.txt?raw#page=2)'],
    ['[x](</seeds/a.txt>)', '[x](</seeds/b.txt>)'],
    ['[x](./../seeds/./a.txt)', '[x](../seeds/b.txt)'],
    ['[x](../seeds/a)', '[x](../seeds/b)'],
    ['[x][d] and [d].\n\n[d]: ../seeds/a.txt#¶2 "T"', '[x][d] and [d].\n\n[d]: ../seeds/b.txt#¶2 "T"'],
    ['> - [x](../seeds/a.txt)\n>   [y](../seeds/a.txt)', '> - [x](../seeds/b.txt)\n>   [y](../seeds/b.txt)'],
    ['| a |\n|---|\n| [x](../seeds/a.txt) |', '| a |\n|---|\n| [x](../seeds/b.txt) |'],
    ['Words.[^1]\n\n[^1]: See [x](../seeds/a.txt).', 'Words.[^1]\n\n[^1]: See [x](../seeds/b.txt).'],
    ['# [x](../seeds/a.txt)\r\n\r\n[y](../seeds/a.txt)\r\n', '# [x](../seeds/b.txt)\r\n\r\n[y](../seeds/b.txt)\r\n'],
    [
      '[x](../seeds/&#97;.txt) [y](../seeds/a\\.txt) [z](../seeds/%61.txt)',
      '[x](../seeds/b.txt) [y](../seeds/b.txt) [z](../seeds/b.txt)',
    ],
  ])('%j', (before, after) => expect(link(before, aToB)).toBe(after));

  it.each([
    '`[x](../seeds/a.txt)`',
    '```\n[x](../seeds/a.txt)\n```',
    '    [x](../seeds/a.txt)',
    '<!-- [x](../seeds/a.txt) -->',
    '\\[x](../seeds/a.txt)',
    '[x](../seeds/other.txt) [y](https://e.org/seeds/a.txt) [z](#a.txt) [w](../a.txt)',
    '[@a, ¶ 1] and @a say ../seeds/a.txt.',
    '[x](../seeds/a.txt.bak) [y](../seeds/aa.txt)',
  ])('leaves %j', (text) => expect(link(text, aToB)).toBe(text));

  it('leaves code beside a link', () =>
    expect(link('`[x](../seeds/a.txt)` [x](../seeds/a.txt) `](../seeds/a.txt)`', aToB)).toBe(
      '`[x](../seeds/a.txt)` [x](../seeds/b.txt) `](../seeds/a.txt)`',
    ));

  it('keeps the encoding of what stays, and encodes what is new where it must', () => {
    const folder = 'seeds/über uns (1)';
    const to = (name: string): Rename[] => [{ from: `${folder}/a.txt`, to: `${folder}/${name}` }];
    const linked = (text: string, name: string) => linksAfter(oneNote(text, [`${folder}/a.txt`]), to(name));
    expect(linked('[x](<../seeds/über uns (1)/a.txt>)', 'b c.txt')).toBe('[x](<../seeds/über uns (1)/b c.txt>)');
    expect(linked('[x](../seeds/%C3%BCber%20uns%20%281%29/a.txt)', 'b ü.txt')).toBe(
      '[x](../seeds/%C3%BCber%20uns%20%281%29/b%20%C3%BC.txt)',
    );
    expect(linked('[x](../seeds/über%20uns%20(1)/a.txt)', 'ü (2.txt')).toBe(
      '[x](../seeds/über%20uns%20(1)/ü%20%282.txt)',
    );
    expect(linked('[x](<../seeds/über uns (1)/a.txt>)', '50% <b>#1.txt')).toBe(
      '[x](<../seeds/über uns (1)/50%25 %3Cb%3E%231.txt>)',
    );
  });

  it('does not tear parentheses apart', () => {
    const documents = ['seeds/x(1/y)2/a.txt'];
    expect(link('[x](../seeds/x(1/y)2/a.txt)', [{ from: documents[0]!, to: 'seeds/x(1/a.txt' }], documents)).toBe(
      '[x](../seeds/x%281/a.txt)',
    );
  });

  it('writes a colon so that it is no scheme', () => {
    const workspace = workspaceOf({ 'seeds.md': '[x](seeds/a.txt)' }, ['seeds/a.txt']);
    const out = [{ from: 'seeds/a.txt', to: 'c:a.txt' }];
    expect(linksAfter(workspace, out, 'seeds.md')).toBe('[x](./c:a.txt)');
  });

  it('adds an extension where a link without one would lead elsewhere', () => {
    const to = (path: string) => [{ from: 'seeds/a.txt', to: path }];
    expect(link('[x](../seeds/a)', to('seeds/c.md'), ['seeds/a.txt', 'seeds/c.txt'])).toBe('[x](../seeds/c.md)');
    expect(link('[x](../seeds/a)', to('seeds/c.md'))).toBe('[x](../seeds/c)');
    expect(link('[x](../seeds/a)', to('old/c.txt'))).toBe('[x](../old/c.txt)');
    // It leads there as it is.
    expect(link('[x](../seeds/a)', to('seeds/a.md'))).toBe('[x](../seeds/a)');
  });

  it('follows a source out of the source folders and out of the root', () => {
    expect(link('[x](../seeds/a.txt#¶1)', [{ from: 'seeds/a.txt', to: 'archive/a.txt' }])).toBe(
      '[x](../archive/a.txt#¶1)',
    );
    expect(link('[x](../seeds/a.txt)', [{ from: 'seeds/a.txt', to: '../else/a.txt' }])).toBe('[x](../../else/a.txt)');
    expect(link('[x](/seeds/a.txt)', [{ from: 'seeds/a.txt', to: '../else/a.txt' }])).toBe('[x](../../else/a.txt)');
  });

  it('follows all below a folder, and not its namesakes', () => {
    const documents = ['seeds/old/a.txt', 'seeds/old/deep/b.txt', 'seeds/older/c.txt'];
    const text = '[a](../seeds/old/a.txt) [b](../seeds/old/deep/b.txt) [c](../seeds/older/c.txt)';
    expect(link(text, [{ from: 'seeds/old', to: 'seeds/new' }], documents)).toBe(
      '[a](../seeds/new/a.txt) [b](../seeds/new/deep/b.txt) [c](../seeds/older/c.txt)',
    );
  });

  it('knows an original from the text beside it', () => {
    const documents = ['seeds/a.pdf', 'seeds/a.txt'];
    expect(
      link('[x](../seeds/a.pdf) [y](../seeds/a.txt)', [{ from: 'seeds/a.pdf', to: 'seeds/b.pdf' }], documents),
    ).toBe('[x](../seeds/b.pdf) [y](../seeds/a.txt)');
  });

  it('swaps two', () => {
    const swap = [
      { from: 'seeds/a.txt', to: 'seeds/b.txt' },
      { from: 'seeds/b.txt', to: 'seeds/a.txt' },
    ];
    expect(link('[a](../seeds/a.txt) [b](../seeds/b.txt)', swap, ['seeds/a.txt', 'seeds/b.txt'])).toBe(
      '[a](../seeds/b.txt) [b](../seeds/a.txt)',
    );
  });

  it('finds them behind a byte order mark and in front matter nowhere', () =>
    expect(link('\ufeff[x](../seeds/a.txt)', aToB)).toBe('\ufeff[x](../seeds/b.txt)'));
  it('leaves front matter', () =>
    expect(link('---\nlink: "[x](../seeds/a.txt)"\n---\n\n[x](../seeds/a.txt)', aToB)).toBe(
      '---\nlink: "[x](../seeds/a.txt)"\n---\n\n[x](../seeds/b.txt)',
    ));
});

describe('a note that moves', () => {
  const text = '[x](../seeds/a.txt#¶2) [y](/seeds/a.txt) [z](other.md) ![p](../p.png)\n\n[d]: <../seeds/a.txt>\n';
  it('leads to its sources from where it is', () => {
    expect(link(text, [{ from: 'notes/n.md', to: 'notes/2025/may/n.md' }])).toBe(
      text.replaceAll('../seeds', '../../../seeds'),
    );
    expect(link(text, [{ from: 'notes/n.md', to: 'n.md' }])).toBe(text.replaceAll('../seeds', 'seeds'));
    expect(link(text, [{ from: 'notes', to: 'drafts/x' }])).toBe(text.replaceAll('../seeds', '../../seeds'));
    expect(link(text, [{ from: 'notes/n.md', to: '../out/n.md' }])).toBe(
      text.replaceAll('../seeds', '../root/seeds').replace('(/seeds', '(/seeds'),
    );
  });
  it('leaves links that lead there as they are', () =>
    expect(link(text, [{ from: 'notes/n.md', to: 'notes/m.md' }])).toBe(text));
  it('moves with its source', () => {
    const workspace = oneNote('[x](../seeds/a.txt) [y](../seeds/other.txt)', ['seeds/a.txt', 'seeds/other.txt']);
    const both = [
      { from: 'notes/n.md', to: 'work/notes/n.md' },
      { from: 'seeds/a.txt', to: 'work/seeds/a.txt' },
    ];
    expect(linksAfter(workspace, both)).toBe('[x](../seeds/a.txt) [y](../../seeds/other.txt)');
  });
});

describe('keys that come from the name of a file', () => {
  const key = (
    text: string,
    renames: readonly Rename[],
    documents: (string | [string, string])[] = ['seeds/a.txt', 'seeds/ab.txt'],
  ) => keysAfter(oneNote(text, documents), renames);

  it.each([
    ['[see @a, ¶ 1; -@a, p. 2] @a [¶ 3].', '[see @b, ¶ 1; -@b, p. 2] @b [¶ 3].'],
    ['[@{a}, ¶ 1] @{a}.', '[@{b}, ¶ 1] @{b}.'],
    ['[@ab; @a-b; @a.b; @A]', '[@ab; @a-b; @a.b; @A]'],
    ['`@a` \\@a me@a.org <!-- @a -->\n\n    @a', '`@a` \\@a me@a.org <!-- @a -->\n\n    @a'],
    [
      '---\nnocite: "@a, @ab"\n---\n\nX[^1] ^[Y @a].\n\n[^1]: Z [@a].',
      '---\nnocite: "@b, @ab"\n---\n\nX[^1] ^[Y @b].\n\n[^1]: Z [@b].',
    ],
    [
      '> Words [@a].\n\n- x\n\n  y [@a]\n\n| c |\n|---|\n| @a |',
      '> Words [@b].\n\n- x\n\n  y [@b]\n\n| c |\n|---|\n| @b |',
    ],
    ['Words [@a, "words @a"].', 'Words [@b, "words @b"].'],
  ])('%j', (before, after) => {
    const found = key(before, aToB);
    // What is quoted may or may not be read as a citation, but the key before it is.
    expect(before.includes('"words') ? found.replace('words @a', 'words @b') : found).toBe(after);
  });

  it('takes braces where the new one needs them', () => {
    const to = (name: string) => [{ from: 'seeds/a.txt', to: `seeds/${name}` }];
    expect(key('[@a, ¶ 1] @a', to('b (1).txt'))).toBe('[@{b-(1)}, ¶ 1] @{b-(1)}');
    expect(key('[@a, ¶ 1]', to('report 2025.final.txt'))).toBe('[@report-2025.final, ¶ 1]');
    expect(key('[@a, ¶ 1]', to('a}b.txt'))).toBe('[@a, ¶ 1]');
  });

  it('counts the notes', () => {
    const workspace = workspaceOf({ 'a.md': '[@a]', 'b.md': '[@ab]', 'c.md': '[x](seeds/a.txt) @a' }, [
      'seeds/a.txt',
      'seeds/ab.txt',
    ]);
    const { keys, links } = renameEdits(workspace, aToB);
    expect(keys).toMatchObject([{ from: 'a', to: 'b', path: 'seeds/a.txt', newPath: 'seeds/b.txt' }]);
    expect(keys[0]!.notes.map(({ path }) => path)).toEqual(['a.md', 'c.md']);
    expect(links.map(({ path }) => path)).toEqual(['c.md']);
  });

  it('stay when only the folder or the extension changes', () => {
    expect(key('[@a]', [{ from: 'seeds/a.txt', to: 'seeds/x/a.txt' }])).toBe('[@a]');
    expect(key('[@a]', [{ from: 'seeds/a.txt', to: 'seeds/a.md' }])).toBe('[@a]');
  });
  it('change with the case of the name', () =>
    expect(key('[@a] [@ab]', [{ from: 'seeds/a.txt', to: 'seeds/A.txt' }])).toBe('[@A] [@ab]'));
  it('stay when front matter gives them', () =>
    expect(key('[@own]', aToB, [['seeds/a.txt', '---\nid: own\n---\n\nWords.\n']])).toBe('[@own]'));
  it('change where notes cite by the name though front matter gives another key', () =>
    expect(key('[@own] [@a]', aToB, [['seeds/a.txt', '---\nid: own\n---\n\nWords.\n']])).toBe('[@own] [@b]'));
  it('stay when a bibliography gives them', () => {
    for (const entry of ['@book{a, title={A}}', '@book{k, title={A}, file={a.txt}}']) {
      const workspace = workspaceOf({ 'notes/n.md': '[@a] [@k]' }, ['seeds/a.txt'], { 'seeds/refs.bib': entry });
      expect(keysAfter(workspace, aToB), entry).toBe('[@a] [@k]');
    }
  });
  it('stay when the file is no source any more', () => {
    expect(key('[@a]', [{ from: 'seeds/a.txt', to: 'archive/b.txt' }])).toBe('[@a]');
    expect(key('[@a]', [{ from: 'seeds/a.txt', to: 'seeds/b.png' }])).toBe('[@a]');
  });
  it('change all at once', () => {
    const swap = [
      { from: 'seeds/a.txt', to: 'seeds/ab.txt' },
      { from: 'seeds/ab.txt', to: 'seeds/a.txt' },
    ];
    expect(key('[@a; @ab]', swap)).toBe('[@ab; @a]');
  });
  it('are not changed to one that is in use, and that is said', () => {
    const onto = [{ from: 'seeds/a.txt', to: 'seeds/x/ab.md' }];
    const workspace = oneNote('[@a] [@ab]', ['seeds/a.txt', 'seeds/ab.txt']);
    expect(renameEdits(workspace, onto)).toEqual({
      links: [],
      keys: [],
      inUse: [{ from: 'a', to: 'ab', files: ['seeds/ab.txt', 'seeds/x/ab.md'] }],
    });
    const two = [
      { from: 'seeds/a.txt', to: 'seeds/x/c.txt' },
      { from: 'seeds/ab.txt', to: 'seeds/c.txt' },
    ];
    expect(renameEdits(workspace, two).keys).toEqual([]);
    expect(renameEdits(workspace, two).inUse.map(({ from, to }) => [from, to])).toEqual([
      ['a', 'c'],
      ['ab', 'c'],
    ]);
    expect(renameEdits(oneNote('None.', ['seeds/a.txt', 'seeds/ab.txt']), onto).inUse).toEqual([]);
  });
  it('may be that of a file that is replaced', () =>
    expect(key('[@a]', [{ from: 'seeds/a.txt', to: 'seeds/ab.txt' }])).toBe('[@ab]'));
});

it('asks nothing of notes when other files move', () => {
  const workspace = oneNote('[x](../seeds/a.txt) [@a]', ['seeds/a.txt']);
  for (const from of ['README.md', 'seeds/z.txt', 'seed', 'notes/n.md.bak'])
    expect(renameEdits(workspace, [{ from, to: 'elsewhere/q.txt' }])).toEqual({ links: [], keys: [], inUse: [] });
});

describe('whatever the names', () => {
  const name = fc
    .array(fc.constantFrom(...'ab A.é中&;%20()[]{}<>#?\\\'"`|!*_~:@$+=,-'.split(''), '&amp;', '%41', '\u{1f600}'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => parts.join('').trim())
    .filter((text) => !/^\.*$/.test(text));
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));

  it('every link leads to its file afterwards, and nothing else in the note has changed', () =>
    fc.assert(
      fc.property(path, path, path, path, fc.boolean(), (from, to, notePath, newNotePath, isBracketed) => {
        const [source, target] = [`seeds/${from}.txt`, `seeds/${to}.txt`];
        const [note, newNote] = [`notes/${notePath}.md`, `notes/${newNotePath}.md`];
        const ups = note
          .split('/')
          .slice(1)
          .map(() => '..');
        const written = [
          ...ups,
          ...source
            .split('/')
            .map((part) =>
              part === 'seeds'
                ? part
                : encodeURIComponent(part).replace(/[()']/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
            ),
        ].join('/');
        const text = `Words \`[](${written})\` [x](${isBracketed ? `<${written}>` : written} "T") more.\n`;
        const workspace = workspaceOf({ [note]: text }, [source]);
        const citation = workspace.snapshot.notes.get(note)!.blocks[0]!.block.prose[0]!.citations[0];
        fc.pre(
          citation?.target !== null &&
            citation !== undefined &&
            resolverOf(workspace.snapshot.library, note)(citation).status === 'found',
        );
        const renames = [
          { from: source, to: target },
          { from: note, to: newNote },
        ];
        const library = libraryAfter(workspace, movedBy(renames));
        // A name that begins with a dot is no source.
        fc.pre(library.byPath.has(target));
        const after = linksAfter(workspace, renames, note);
        expect(after.startsWith(text.slice(0, text.indexOf('[x](')))).toBe(true);
        expect(after.endsWith(text.slice(text.indexOf(' "T")')))).toBe(true);
        const [found] = Note.of(newNote, after).blocks[0]!.block.prose[0]!.citations;
        const resolved = resolverOf(library, newNote)(found!);
        expect('source' in resolved && resolved.source.file!.path, after).toBe(target);
      }),
      { numRuns: 150 },
    ));

  it('every key reads back', () =>
    fc.assert(
      fc.property(name, name, (from, to) => {
        const [source, target] = [`seeds/${from}.txt`, `seeds/${to}.txt`];
        const workspace = oneNote(`Words [@{x}; @a, ¶ 1].\n`, [source, 'seeds/a.txt']);
        const renames = [{ from: 'seeds/a.txt', to: target }];
        const { keys } = renameEdits(workspace, renames);
        fc.pre(keys.length === 1);
        const after = keysAfter(workspace, renames);
        const citations = Note.of('notes/n.md', after).blocks[0]!.block.prose[0]!.citations;
        expect(citations.map(({ key }) => key)).toEqual(['x', keys[0]!.to]);
        const resolved = resolverOf(libraryAfter(workspace, movedBy(renames)), 'notes/n.md')(citations[1]!);
        expect('source' in resolved && resolved.source.file!.path).toBe(target);
      }),
      { numRuns: 150 },
    ));
});
