import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noMinedNames } from '../../server/src/entities/model.ts';
import { entitiesOf, entitiesOfLibrary } from '../../server/src/features/entities.ts';
import { entityPlaces } from '../../server/src/features/entity-places.ts';
import { loadWorkspace } from '../../server/src/workspace/load.ts';
import { mineAll } from '../../server/src/workspace/mine-all.ts';
import type { Snapshot } from '../../server/src/workspace/snapshot.ts';
import { resources } from '../support/resources.ts';
import { decoders, MemoryFiles } from '../workspace/memory-files.ts';

const register = '- name: Harl Mining\n  kind: organisation\n  aliases: [Harl]\n- name: Zoë Tarn\n  kind: person\n';

async function snapshotWith(note: string, entities = register): Promise<Snapshot> {
  const files = {
    '/w/entities.yaml': entities,
    '/w/seeds/board.txt': 'We met Ann Lee of Harl Mining there.\n\nAnn Lee left.',
    '/w/notes/a.md': note,
  };
  const machine = { files: new MemoryFiles(files), decoders };
  const workspace = (await loadWorkspace(machine, '/w', { knownChecks: [], resources }))!;
  return { ...workspace.snapshot, mined: (await mineAll({}, workspace)).mined };
}

const named = async (text: string) => {
  const snapshot = await snapshotWith(text);
  return entitiesOf(snapshot, snapshot.notes.get('notes/a.md')!);
};

describe('entities of a note', () => {
  it('are those of the register, of the sources and of nowhere, in order, with all their forms', async () => {
    const text = 'Output of Harl fell. They met Ann Lee and Bo Carr at Harl Mining.\n';
    const found = await named(text);
    expect(found.map(({ name, known, mentions }) => [name, known, ...mentions.map((each) => each.text)])).toEqual([
      ['Harl Mining', 'register', 'Harl', 'Harl Mining'],
      ['Ann Lee', 'sources', 'Ann Lee'],
      ['Bo Carr', 'nowhere', 'Bo Carr'],
    ]);
    for (const { span, text: written } of found.flatMap(({ mentions }) => mentions))
      expect(text.slice(span.start, span.end)).toBe(written);
  });

  it('are uncited in sentences of the writer that cite nothing', async () => {
    const found = await named('# Harl\n\nHarl fell.\n\nHarl rose [@board, ¶ 1].\n\n> Harl fell and rose.\n');
    expect(found).toHaveLength(1);
    expect(found[0]!.mentions.map(({ isUncited }) => isUncited)).toEqual([false, true, false, false]);
  });

  it('are none in code and front matter', async () => {
    expect(await named('---\ntitle: Harl\n---\n\n`Harl` and so on.\n')).toEqual([]);
    expect(await named('it rained.\n')).toEqual([]);
  });

  it('stand where they are written, whatever is around them', async () => {
    const piece = fc.constantFrom(
      '**Harl**',
      'Zoë Tarn',
      '*x*',
      'We saw',
      '\n\n',
      '. ',
      '&amp;',
      '[Harl](x)',
      '`Harl`',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const text = pieces.join(' ');
        for (const { name, mentions } of await named(text))
          for (const { span, text: written } of mentions) {
            if (name === 'Harl Mining') expect(written).toBe('Harl');
            if (name !== 'Zoë Tarn' && name !== 'Harl Mining') continue;
            expect(text.slice(span.start, span.end)).toBe(written);
          }
      }),
      { numRuns: 60 },
    );
  });
});

describe('entities of a library', () => {
  it('come page by page, none twice, none left out', async () => {
    const many = Array.from({ length: 450 }, (_, at) => `- name: Firm Q${at}x\n`).join('');
    const snapshot = { ...(await snapshotWith('', many)), mined: noMinedNames };
    const names: string[] = [];
    let pages = 0;
    for (let from: number | null = 0; from !== null; pages++) {
      const page = entitiesOfLibrary(snapshot, from, '');
      expect(page.total).toBe(450);
      names.push(...page.entities.map(({ name }) => name));
      from = page.next;
    }
    expect([pages, names.length, new Set(names).size]).toEqual([3, 450, 450]);
  });

  it('are found by letters of any form, without accents and case', async () => {
    const snapshot = await snapshotWith('');
    const found = (letters: string) => entitiesOfLibrary(snapshot, 0, letters).entities.map(({ name }) => name);
    expect(found('ZOE')).toEqual(['Zoë Tarn']);
    expect(found('lee')).toEqual(['Ann Lee']);
    expect(found('nothing of it')).toEqual([]);
    expect(entitiesOfLibrary(snapshot, 99, '')).toMatchObject({ entities: [], next: null });
  });

  it('are at home in the register and in sources', async () => {
    const snapshot = await snapshotWith('');
    expect(entityPlaces(snapshot, 'Harl')).toMatchObject([
      { title: 'entities.yaml', count: null, place: { path: 'entities.yaml', span: { start: 8, end: 19 } } },
      { count: 1, place: { path: 'seeds/board.txt', span: { start: 18, end: 29 } } },
    ]);
    expect(entityPlaces(snapshot, 'Ann Lee')).toMatchObject([{ count: 2, place: { span: { start: 7, end: 14 } } }]);
    expect(entityPlaces(snapshot, 'Nobody')).toEqual([]);
  });
});

it('a sentence that has a name ten thousand times is given by its beginning', async () => {
  const text = `${'Harl Mining '.repeat(10_000)}\n`;
  const snapshot = await snapshotWith(text);
  const [first] = entitiesOf(snapshot, [...snapshot.notes.values()][0]!);
  expect(first!.mentions).toHaveLength(10_000);
  expect(Math.max(...first!.mentions.map(({ sentence }) => sentence.length))).toBeLessThan(400);
});
