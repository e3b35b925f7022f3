import { describe, expect, it } from 'vitest';
import { folderWith, run } from './run.ts';

const files = {
  'entities.yaml': '- name: Harl Mining\n  kind: organisation\n  aliases: [Harl]\n',
  'seeds/board.md': '# Minutes\n\nWe met Ann Lee of Harl Mining there. Then Ann Lee left.\n',
  'notes/brief.md':
    'They met Ann Lee there [@board, ¶ 1].\n\nOutput of Harl fell. In May, output of Harl and of Tarn Ores rose.\n',
};

describe('pincite entities', () => {
  it('prints whom register and sources name, those of the register first', async () => {
    const { code, out, err } = await run(folderWith(files), ['entities']);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').slice(0, 2)).toEqual([
      'Harl Mining  organisation · registered · 1× in 1 source · also Harl',
      expect.stringMatching(/^Ann Lee {2}person · 2× in 1 source/),
    ]);
  });

  it('prints whom a note names, and where it cites nothing', async () => {
    const { out } = await run(folderWith(files), ['entities', 'notes/brief.md']);
    expect(out.trimEnd().split('\n')).toEqual([
      'Ann Lee  person · 1× · notes/brief.md:1',
      'Harl Mining  organisation · registered · 2× · 2 without a citation · notes/brief.md:3',
      'Tarn Ores  in no source · 1× · 1 without a citation · notes/brief.md:3',
    ]);
  });

  it('gives both as data', async () => {
    const folder = folderWith(files);
    expect(JSON.parse((await run(folder, ['entities', '--format', 'json'])).out)[0]).toEqual({
      name: 'Harl Mining',
      kind: 'organisation',
      known: 'register',
      forms: ['Harl'],
      sources: 1,
      count: 1,
    });
    const [, harl] = JSON.parse((await run(folder, ['entities', 'notes/brief.md', '--format', 'json'])).out);
    expect(harl.mentions).toEqual([
      { line: 3, text: 'Harl', isUncited: true },
      { line: 3, text: 'Harl', isUncited: true },
    ]);
  });

  it('and for spreadsheets', async () => {
    const folder = folderWith(files);
    const library = (await run(folder, ['entities', '--format', 'csv'])).out.split('\r\n');
    expect(library.slice(0, 2)).toEqual([
      'Name,Kind,Known,Forms,Sources,Count',
      'Harl Mining,organisation,register,Harl,1,1',
    ]);
    const note = (await run(folder, ['entities', 'notes/brief.md', '--format', 'csv'])).out.split('\r\n');
    expect(note[0]).toBe('Name,Kind,Known,File,Line,As written,Citation');
    expect(note).toContain('Tarn Ores,,nowhere,notes/brief.md,3,Tarn Ores,none');
  });

  it('says that there are none, and what it cannot do', async () => {
    const folder = folderWith({ 'notes/a.md': 'the mine closed.\n', 'seeds/a.txt': 'it rained.' });
    expect((await run(folder, ['entities'])).out).toBe('No names.\n');
    expect((await run(folder, ['entities', 'notes/a.md'])).out).toBe('No names.\n');
    const { code, err } = await run(folder, ['entities', '--format', 'xml']);
    expect([code, err.includes('text')]).toEqual([2, true]);
  });
});
