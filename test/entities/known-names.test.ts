import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../server/src/entities/fold-name.ts';
import { knownNames } from '../../server/src/entities/known-names.ts';
import { type Entity, noMinedNames } from '../../server/src/entities/model.ts';
import { wordsOf } from '../../server/src/language/words.ts';
import { minedName } from '../support/mined.ts';

const entity = (name: string, ...aliases: string[]): Entity => ({
  name,
  kind: null,
  forms: aliases.map((text) => ({ text, sort: 'alias' })),
  roles: [],
  ids: new Map(),
  note: null,
  place: { file: 'entities.yaml', span: { start: 0, end: 0 } },
});
const found = (text: string, ...entities: Entity[]): [string, readonly number[]][] =>
  knownNames({ entities }, noMinedNames)
    .mentionsIn(text)
    .map((each) => [each.text, each.entities]);

describe('mentions', () => {
  it('are the longest at their place', () =>
    expect(found('Then Liu Peixun spoke. Liu left.', entity('Liu'), entity('Liu Peixun'))).toEqual([
      ['Liu Peixun', [1]],
      ['Liu', [0]],
    ]));
  it('are ambiguous where several have the form', () =>
    expect(found('Ask Liu.', entity('A', 'Liu'), entity('B', 'Liu'))).toEqual([['Liu', [0, 1]]]));
  it('leave possessives out and accents aside', () =>
    expect(
      found(
        'Elodie’s and AT&T’s U.S. offices, Al Jazeera',
        entity('Élodie'),
        entity('AT&T'),
        entity('U.S.'),
        entity('Al-Jazeera'),
      ).map(([text]) => text),
    ).toEqual(['Elodie', 'AT&T', 'U.S.', 'Al Jazeera']));
  it('are no ordinary words', () => expect(found('an apple, who', entity('Apple'), entity('WHO'))).toEqual([]));
  it('stand inside runs of a script without spaces', () =>
    expect(found('今天包钢集团和包钢宣布', entity('包钢'), entity('包钢集团')).map(([text]) => text)).toEqual([
      '包钢集团',
      '包钢',
    ]));
});

/** Every stretch of words, the longest first, without any table of first words. */
function simply(text: string, forms: ReadonlySet<string>): string[] {
  const words = wordsOf(text);
  const all: string[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(text.slice(words[at]!.start, words[at]!.start + 2))) continue;
    for (let last = Math.min(words.length, at + 12) - 1; last >= at; last--) {
      const written =
        text.slice(words[at]!.start, words[last]!.start) +
        text.slice(words[last]!.start, words[last]!.end).replace(/['’]s$/, '');
      if (!forms.has(foldName(written))) continue;
      all.push(written);
      at = last;
      break;
    }
  }
  return all;
}

const word = fc.constantFrom(
  'Liu',
  'Al-Ab',
  'U.S.',
  'AT&T',
  "O'Neil",
  'Élo',
  'É',
  'of',
  '5%',
  '%',
  '(X)',
  'A/B',
  'ⅧX',
  '½A',
  'x',
  '—',
  'Ab',
  '$5m',
  'É',
);
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '-', "'s ", '’s, ', ', ', '')), { maxLength: 30 })
  .map((pairs) => pairs.flat().join(''));

it('are those that trying all stretches gives', () =>
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), text, (list, within) => {
      const known = knownNames({ entities: list.map((each) => entity(each)) }, noMinedNames);
      expect(known.mentionsIn(within).map((each) => each.text)).toEqual(simply(within, new Set(list.map(foldName))));
    }),
    { numRuns: 2000 },
  ));

it('takes up what the sources have under any form of the register', () => {
  const mined = minedName('Baotou Steel', 'seeds/a.txt', { count: 2 });
  const other = { ...mined, name: 'Other', acronym: 'OT' };
  const list = [mined, other];
  const known = knownNames(
    { entities: [entity('Baogang Group', 'Baotou Steel')] },
    { length: 2, at: (i) => list[i]!, of: () => [] },
  );
  expect(known.length).toBe(2);
  expect(known.at(0).mined).toEqual([mined]);
  expect(known.at(1).name).toBe('Other');
  expect(known.named('ot')).toEqual([1]);
});

it('knows names that end as possessives do, with and without another one', () =>
  expect(
    found("Lloyd’s fell. Lloyd's rose, Ann’s too.", entity("Lloyd's"), entity('Ann')).map(([text]) => text),
  ).toEqual(['Lloyd’s', "Lloyd's", 'Ann']));

it('takes a little word at the start of a sentence for no acronym, and a name in capitals for one', () => {
  const texts = (text: string, ...entities: Entity[]) => found(text, ...entities).map(([each]) => each);
  expect(
    texts('Who paid? It fell. WHO and IT did. WHO’s. Nato too.', entity('WHO'), entity('IT'), entity('NATO')),
  ).toEqual(['WHO', 'IT', 'WHO', 'Nato']);
  expect(texts('It fell.', entity('It'))).toEqual(['It']);
});

it('finds a name of Han letters among ten thousand, however long others are', () => {
  const long = entity(`包头${'钢'.repeat(190)}`);
  const start = performance.now();
  expect(found(`${'中国人民解放军'.repeat(2000)}稀土集团`, long, entity('稀土集团'))).toEqual([['稀土集团', [1]]]);
  expect(performance.now() - start).toBeLessThan(5000);
});

it('puts a form that all have together in no time', () => {
  const many = Array.from({ length: 60_000 }, (_, i) => entity(`Harl ${i}`, 'HX'));
  const start = performance.now();
  const known = knownNames({ entities: many }, noMinedNames);
  expect(performance.now() - start).toBeLessThan(3000);
  expect(known.named('HX')).toHaveLength(60_000);
});

it('folds accents and signs without width, not the vowels of other scripts', () => {
  expect(foldName('Har\u200bl\u200e Zoe\u0308')).toBe('harl zoe');
  expect(foldName('İnan')).toBe('inan');
  expect(foldName('مُحَمَّد')).toBe(foldName('محمد'));
  for (const [a, b] of [
    ['राम', 'रमा'],
    ['バス', 'パス'],
    ['มี', 'มา'],
  ])
    expect(foldName(a!)).not.toBe(foldName(b!));
});
