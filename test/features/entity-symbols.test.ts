import { describe, expect, it } from 'vitest';
import type { MinedName } from '../../server/src/entities/model.ts';
import { entitySymbols } from '../../server/src/features/entity-symbols.ts';
import { registerFileOf, registerOf } from '../../server/src/workspace/register.ts';
import type { Snapshot } from '../../server/src/workspace/snapshot.ts';
import { minedName, minedNames } from '../support/mined.ts';
import { quotaText, snapshotOf } from './library.ts';

const register = `- name: Harl Mining
  aliases: [Zinc Harl, Port Firm]
- name: Zoë Tarn
  kind: person
- name: Port of Ellery
  kind: place
`;

function snapshotWith(text = register, mined: readonly MinedName[] = []): Snapshot {
  const snapshot = snapshotOf({});
  return {
    ...snapshot,
    register: registerOf({ ...snapshot.settings, entities: ['e.yaml'] }, [registerFileOf('e.yaml', text)]),
    mined: minedNames(mined),
  };
}

const found = (query: string, snapshot = snapshotWith()) => entitySymbols(snapshot, query).map(({ name }) => name);

describe('names that are looked for', () => {
  it('are found by any form and any part, what begins with the letters first', () => {
    expect(found('PORT')).toEqual(['Port of Ellery', 'Harl Mining']);
    expect(found('zoe')).toEqual(['Zoë Tarn']);
    expect(found('el')).toEqual(['Port of Ellery']);
    expect(found('ar')).toEqual(['Harl Mining', 'Zoë Tarn']);
    expect(found('z')).toEqual(['Zoë Tarn', 'Harl Mining']);
    expect(found('')).toEqual(['Harl Mining', 'Zoë Tarn', 'Port of Ellery']);
    expect(found('nothing')).toEqual([]);
  });

  it('stand in the register, else where a source has them first', () => {
    const snapshot = snapshotWith(register, [minedName('Six', 'seeds/quota.txt'), minedName('Gone', 'seeds/none.txt')]);
    const [six] = entitySymbols(snapshot, 'six');
    const at = quotaText.indexOf('Six');
    expect(six).toEqual({
      name: 'Six',
      kind: null,
      place: { path: 'seeds/quota.txt', span: { start: at, end: at + 3 } },
    });
    expect(entitySymbols(snapshot, 'zoë')[0]!.place).toEqual({
      path: 'e.yaml',
      span: { start: register.indexOf('Zoë'), end: register.indexOf('Zoë') + 8 },
    });
    expect(entitySymbols(snapshot, 'gone')).toEqual([]);
  });

  it('are a hundred at most, the best of them', () => {
    const many = Array.from({ length: 300 }, (_, at) => `- name: The Firm Q${at}x\n`).join('');
    const names = found('firm', snapshotWith(`${many}- name: Firm of all\n`));
    expect(names).toHaveLength(100);
    expect(names[0]).toBe('Firm of all');
  });
});
