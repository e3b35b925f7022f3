import { expect, it } from 'vitest';
import { folderWith, run } from './run.ts';

const files = { 'notes/a.md': 'So it is.\n', 'notes/b.md': 'So it was.\n', 'seeds/a.txt': 'Port\n\nIt is so.\n' };

it('tells what cannot be followed in the register, whichever notes are checked', async () => {
  const folder = folderWith({ ...files, 'entities.yaml': '- name: A1\n  kin: person\n' });
  for (const path of ['notes/a.md', 'notes']) {
    const { code, err } = await run(folder, ['check', path]);
    expect(err).toContain('entities.yaml: Line 2: “kin” is not a field of an entry. Did you mean “kind”?');
    expect(code).toBe(2);
  }
});

it('tells a register that is named and not there, and says nothing without any', async () => {
  const folder = folderWith({ ...files, 'pincite.yaml': 'entities: names.csv\n' });
  const { code, err } = await run(folder, ['check', 'notes']);
  expect(err).toContain('pincite.yaml: “names.csv” is named under “entities”');
  expect(code).toBe(2);
  expect(await run(folderWith(files), ['check', 'notes'])).toMatchObject({ code: 0, err: '' });
});
