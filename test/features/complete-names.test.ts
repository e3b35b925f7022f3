import { describe, expect, it } from 'vitest';
import type { Entity } from '../../server/src/entities/model.ts';
import { completionDocumentation, completionsAt } from '../../server/src/features/completion.ts';
import type { Snapshot } from '../../server/src/workspace/snapshot.ts';
import { minedName, minedNames } from '../support/mined.ts';
import { snapshotOf } from './library.ts';
import { withCursor } from './marked.ts';

const entity = (name: string, more: Partial<Entity> = {}): Entity => ({
  name,
  kind: null,
  forms: [],
  roles: [],
  ids: new Map(),
  note: null,
  place: { file: 'entities.yaml', span: { start: 0, end: 0 } },
  ...more,
});

const register = {
  entities: [
    entity('Baogang Group', {
      kind: 'organisation',
      forms: [
        { text: 'Baotou Steel', sort: 'alias' },
        { text: '包钢集团', sort: 'script' },
      ],
    }),
    entity('Deputy Ministry of *Mines*', { kind: 'organisation' }),
  ],
};
const fromSources = minedNames([
  minedName('Liu Peixun', 'seeds/quota.txt', { kind: 'person', title: 'Deputy Minister', short: ['Liu'] }),
  minedName('Élodie Marchand', 'seeds/quota.txt', { kind: 'person' }),
  minedName('China Northern Rare Earth', 'seeds/quota.txt', { kind: 'organisation', acronym: 'CNRE' }),
  minedName('Chilean Copper', 'seeds/quota.txt'),
  minedName('Chinook Metals', 'seeds/outlook.md', { sources: [{ path: 'seeds/outlook.md', count: 3 }] }),
]);

const root = (text: string): Snapshot => ({ ...snapshotOf({ 'notes/a.md': text }), register, mined: fromSources });

function complete(marked: string) {
  const { text, offset } = withCursor(marked);
  return completionsAt(root(text), 'notes/a.md', offset);
}
const labels = (marked: string): string[] => complete(marked).items.map(({ label }) => label);

function taken(marked: string, label: string): string {
  const { text } = withCursor(marked);
  const item = complete(marked).items.find((other) => other.label === label)!;
  return text.slice(0, item.span.start) + item.insert + text.slice(item.span.end);
}

describe('names', () => {
  it('are offered from the second letter of a word in capitals', () => {
    expect(labels('We met Li|')).toEqual(['Liu Peixun']);
    expect(labels('We met L|')).toEqual([]);
    expect(labels('We met li|')).toEqual([]);
  });
  it('are found by each of their words, and by several', () => {
    expect(labels('We met Pei|')).toEqual(['Liu Peixun']);
    expect(labels('We met Liu P|')).toEqual(['Liu Peixun']);
    expect(labels('The Deputy min|')).toEqual(['Deputy Ministry of *Mines*']);
    expect(taken('We met Liu P|', 'Liu Peixun')).toBe('We met Liu Peixun');
  });
  it('are found without their accents, and stay in the editor’s list', () => {
    const [item] = complete('Then Elo|').items;
    expect(item).toMatchObject({ label: 'Élodie Marchand', filter: 'Elodie Marchand' });
    expect(labels('Then ÉLO|')).toEqual(['Élodie Marchand']);
  });
  it('are found by their aliases and acronyms: the preferred form first, then the one that is typed', () => {
    expect(labels('When CN|')).toEqual(['China Northern Rare Earth', 'CNRE']);
    expect(labels('When Baot|')).toEqual(['Baogang Group', 'Baotou Steel']);
    expect(taken('When Baot|', 'Baogang Group')).toBe('When Baogang Group');
    expect(taken('When Baot|', 'Baotou Steel')).toBe('When Baotou Steel');
    expect(labels('When 包钢|')).toEqual(['Baogang Group', '包钢集团']);
  });
  it('of sources that the sentence cites come first, then those of the note', () => {
    expect(labels('Then Chi|')).toEqual(['China Northern Rare Earth', 'Chilean Copper', 'Chinook Metals']);
    expect(labels('Then Chi| rose [@outlook].')[0]).toBe('Chinook Metals');
    expect(labels('Chilean Copper fell.\n\nThen Chi|')[0]).toBe('Chilean Copper');
  });
  it('that only the note has come last, and not what is being typed', () => {
    expect(labels('They met Bela Norton.\n\nThen Ba|')).toEqual(['Baogang Group']);
    expect(labels('They met Bastian Norton.\n\nThen Ba|').at(-1)).toBe('Bastian Norton');
    expect(complete('They met Bastian Norton.\n\nThen Bas|').items).toMatchObject([
      { label: 'Bastian Norton', detail: 'in this note', insert: 'Bastian Norton' },
    ]);
    expect(labels('They met Bas| Norton.')).toEqual([]);
  });
  it('say what they are and where they occur, and are asked for again', () => {
    const { items, incomplete } = complete('We met Li|');
    expect(items[0]).toMatchObject({ kind: 'person', detail: 'person · quota.txt', commit: [] });
    expect(incomplete).toBe(true);
  });
  it.each([
    '`We met Li|`',
    '`We met\nLi|`',
    '```\nLi|\n```',
    '    Li|',
    '[x](Li|)',
    '[x](a/Li|)',
    '[x](Li|',
    'https://example.org/Li|',
    '<https://example.org/Li|>',
    '[@Li|]',
    '[@quota, Li|]',
    '[see Li| @quota]',
    '<!-- Li| -->',
    'a <!-- Li| --> b',
    '---\ntitle: Li|\n---\n\nText',
    '#Li|',
    'a_Li|',
    'Li|brary',
  ])('are never offered in %j', (marked) => expect(labels(marked)).not.toContain('Liu Peixun'));
  it.each(['# Li|', '- Li|', '> Li|', '| a |b\n', '**Li|**', '[Li|](a.md)', 'So (Li|) said', '“Li|'])(
    'are offered in %j',
    (marked) => expect(labels(marked.replace('| a |b\n', '- b Li|'))).toEqual(['Liu Peixun']),
  );
  it('show a card that cannot act', () => {
    const card = (key: string) => completionDocumentation(root(''), { key, name: true });
    expect(card('Liu Peixun')).toContain('Deputy Minister');
    expect(card('Deputy Ministry of *Mines*')).toContain('\\*Mines\\*');
    expect(card('Nobody')).toBeNull();
  });
});

it('goes on behind a letter that is typed with its accent apart', () => {
  const { items } = complete('Then E\u0301lodie| left.\n');
  expect(items[0]).toMatchObject({ insert: 'Élodie Marchand', filter: 'E\u0301lodie Marchand' });
});
