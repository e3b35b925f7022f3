import { describe, expect, it } from 'vitest';
import { withRegisterFile } from '../../server/src/workspace/change.ts';
import { loadWorkspace } from '../../server/src/workspace/load.ts';
import { kindOf, readChanges } from '../../server/src/workspace/refresh.ts';
import { registerFileOf, registerProblems } from '../../server/src/workspace/register.ts';
import { isRegister } from '../../server/src/workspace/register-names.ts';
import type { Workspace } from '../../server/src/workspace/workspace.ts';
import { resources } from '../support/resources.ts';
import { decoders, MemoryFiles } from './memory-files.ts';

const machineOf = (files: Readonly<Record<string, string | { problem: string }>>) => ({
  files: new MemoryFiles(files),
  decoders,
});
type Machine = ReturnType<typeof machineOf>;

async function load(machine: Machine): Promise<Workspace> {
  return (await loadWorkspace(machine, '/r', { knownChecks: [], resources }))!;
}

const names = ({ snapshot }: Workspace) =>
  snapshot.register.entities.map(({ name, place }) => `${place.file}: ${name}`);

describe('the register of a root', () => {
  it('is entities.yaml where nothing is named, and empty without', async () => {
    expect(
      names(await load(machineOf({ '/r/entities.yaml': '- A1\n', '/r/seeds/entities.csv': 'name\nB1\n' }))),
    ).toEqual(['entities.yaml: A1']);
    const none = await load(machineOf({}));
    expect(none.snapshot.register).toEqual({ entities: [], files: new Map(), problems: [] });
    expect(none.problems).toEqual([]);
  });

  it('is what the settings name: files, folders and globs, of every format', async () => {
    const machine = machineOf({
      '/r/pincite.yaml': 'entities: [who/people.yaml, lists, "more/*.ftm.json", ../shared.csv]\n',
      '/r/who/people.yaml': '- A1\n',
      '/r/who/others.yaml': '- never\n',
      '/r/lists/b.csv': 'name\nB1\n',
      '/r/lists/readme.txt': 'never\n',
      '/r/more/c.ftm.json': '{"schema":"Person","properties":{"name":["C1"]}}\n',
      '/r/entities.yaml': '- never\n',
      '/shared.csv': 'name\nD1\n',
    });
    const workspace = await load(machine);
    expect(names(workspace)).toEqual([
      '../shared.csv: D1',
      'lists/b.csv: B1',
      'more/c.ftm.json: C1',
      'who/people.yaml: A1',
    ]);
    expect(workspace.problems).toEqual([]);
  });

  it('is no bibliography, though it lies among the sources', async () => {
    const machine = machineOf({
      '/r/pincite.yaml': 'entities: [seeds/names.yaml, seeds/who.json]\n',
      '/r/seeds/names.yaml': '- A1\n',
      '/r/seeds/who.json': '{"schema":"Person","properties":{"name":["C1"]}}\n',
      '/r/seeds/books.yaml': '- id: a\n  title: A book\n',
    });
    const workspace = await load(machine);
    expect(names(workspace)).toHaveLength(2);
    expect([...workspace.sources.bibliographies.keys()]).toEqual(['seeds/books.yaml']);
    expect(workspace.snapshot.library.problems).toEqual([]);
    expect(kindOf(workspace, 'seeds/names.yaml')).toBe('register');
    expect(kindOf(workspace, 'seeds/books.yaml')).toBe('source');
  });

  it('tells what is named and not there, what cannot be read, and what cannot be followed, with its line', async () => {
    const { problems } = await load(
      machineOf({
        '/r/pincite.yaml': 'entities: [gone.yaml, lists/*.csv, broken.yaml, names.yaml, names.docx]\n',
        '/r/broken.yaml': { problem: 'It is locked.' },
        '/r/names.yaml': '- A1\n- name: B1\n  kin: person\n- A1\n',
        '/r/names.docx': 'x',
      }),
    );
    expect(problems).toEqual([
      { file: 'pincite.yaml', message: expect.stringContaining('“gone.yaml” is named under “entities”') },
      { file: 'pincite.yaml', message: expect.stringContaining('“lists/*.csv”') },
      { file: 'broken.yaml', message: 'It is locked.' },
      { file: 'names.docx', message: expect.stringContaining('no list of names that can be read') },
      { file: 'names.yaml', message: expect.stringContaining('Line 3: “kin” is not a field') },
      { file: 'names.yaml', message: expect.stringContaining('Line 4: “A1” is registered twice') },
    ]);
  });

  it('tells of a file with countless problems the first hundred, and how many more there are', () => {
    const text =
      '- name: A1\n  kin: x\n'.repeat(1) + Array.from({ length: 150 }, (_, i) => `- name: B${i}\n  kin: x\n`).join('');
    const read = withRegisterFile(emptyOf(), 'entities.yaml', registerFileOf('entities.yaml', text));
    const told = registerProblems(read.snapshot.register);
    expect(told).toHaveLength(101);
    expect(told.at(-1)!.message).toMatch(/^Line 202: 51 more things/);
  });
});

const emptyOf = (): Workspace =>
  ({ snapshot: { settings: { entities: [] }, register: { entities: [] } }, problems: [] }) as unknown as Workspace;

describe('a register that changes', () => {
  const machine = () =>
    machineOf({ '/r/pincite.yaml': 'entities: [a.yaml, b.csv]\n', '/r/a.yaml': '- A1\n', '/r/b.csv': 'name\nB1\n' });

  it('is read again, alone, and what is not touched stays the same', async () => {
    const at = machine();
    const before = await load(at);
    at.files.entries.set('/r/a.yaml', '- A2\n');
    at.files.reads.length = 0;
    const after = (await readChanges(at, before, ['a.yaml']))(before);
    expect(at.files.reads).toEqual(['a.yaml']);
    expect(names(after)).toEqual(['a.yaml: A2', 'b.csv: B1']);
    expect(after.snapshot.library).toBe(before.snapshot.library);
    expect((await readChanges(at, after, ['a.yaml', 'b.csv']))(after)).toBe(after);
  });

  it('may go and come back', async () => {
    const at = machine();
    const before = await load(at);
    at.files.entries.delete('/r/a.yaml');
    const gone = (await readChanges(at, before, ['a.yaml']))(before);
    expect(names(gone)).toEqual(['b.csv: B1']);
    expect(gone.problems).toEqual([{ file: 'pincite.yaml', message: expect.stringContaining('“a.yaml”') }]);
    at.files.entries.set('/r/a.yaml', '- A1\n- A1\n');
    const back = (await readChanges(at, gone, ['a.yaml']))(gone);
    expect(names(back)).toEqual(['a.yaml: A1', 'a.yaml: A1', 'b.csv: B1']);
    expect(back.problems).toEqual([{ file: 'a.yaml', message: expect.stringContaining('twice') }]);
  });

  it('is left alone while it is open', async () => {
    const at = machine();
    const before = await load(at);
    at.files.entries.set('/r/a.yaml', '- A2\n');
    expect((await readChanges(at, before, ['a.yaml'], (path) => path === 'a.yaml'))(before)).toBe(before);
  });

  it('is loaded anew when the settings name other files', async () => {
    const { snapshot } = await load(machine());
    expect(isRegister(snapshot.settings, 'a.yaml')).toBe(true);
    expect(isRegister(snapshot.settings, 'entities.yaml')).toBe(false);
    expect(isRegister({ entities: [] }, 'entities.yaml')).toBe(true);
    expect(isRegister({ entities: ['who'] }, 'who/a.txt')).toBe(false);
  });
});
