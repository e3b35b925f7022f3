import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { cutList } from '../../../server/src/entities/register/cut.ts';
import type { Value } from '../../../server/src/entities/register/model.ts';
import { plainEntry } from '../../../server/src/entities/register/plain-entry.ts';
import { valueIn } from '../../../server/src/entities/register/yaml-value.ts';

/** What counts of a value: texts without white space around, and where texts of their own begin. */
function gist(value: Value): unknown {
  if (value.is === 'text') return value.text === '' ? '' : [value.text.trim(), value.span];
  if (value.is === 'list') return value.items.map(gist);
  return value.fields.map(({ name, value: of }) => [name.text, name.span, gist(of)]);
}

const word = fc.constantFrom(
  'Baogang',
  'Group of 7',
  'Ünal & Söhne',
  'null',
  "O'Neill",
  '1984',
  '北方',
  'a, b',
  'x [y]',
  'yes',
  '3.1',
  '-x',
  '*y',
  '&z',
  '"q"',
  "'s'",
  '“w”',
  'it’s: so',
  'C# 2',
  'a#b',
  '',
  '~',
  '? z',
  '!t',
  '%u',
  '@v',
  '| w',
  '> x',
  '\u200bz',
  'a\u00a0',
  'x\\y',
  '"a\\nb"',
);
const scalar = fc.oneof(
  word,
  fc.array(word, { maxLength: 3 }).map((words) => `[${words.join(', ')}]`),
);
const name = fc.constantFrom('name', 'kind', 'aliases', 'note', 'ids', 'x-y');
const below = fc.oneof(
  fc
    .array(word, { minLength: 1, maxLength: 3 })
    .chain((words) =>
      fc.constantFrom('  - ', '    - ', '  -  ').map((dash) => words.map((each) => `\n${dash}${each}`).join('')),
    ),
  fc
    .array(fc.tuple(name, word), { minLength: 1, maxLength: 2 })
    .map((fields) => fields.map(([key, value]) => `\n    ${key}: ${value}`).join('')),
  fc.constantFrom('\n    more words', '\n  # a comment', '\n', ' # why'),
);
const field = fc.tuple(
  name,
  fc.oneof(
    scalar.map((value) => ` ${value}`),
    below,
    fc.tuple(scalar, below).map(([value, more]) => ` ${value}${more}`),
  ),
);
const entry = fc.oneof(
  word.map((value) => `- ${value}\n`),
  fc
    .array(field, { minLength: 1, maxLength: 4 })
    .map((fields) => `- ${fields.map(([key, value]) => `${key}:${value}`).join('\n  ')}\n`),
);

it('reads what it takes as the parser of all of YAML does', () => {
  let taken = 0;
  fc.assert(
    fc.property(entry, (text) => {
      const plain = plainEntry(text, { start: 0, end: text.length });
      if (!plain) return;
      taken++;
      const document = parseDocument(text, { logLevel: 'silent' });
      expect(document.errors, text).toEqual([]);
      const whole = valueIn(document.contents, 0);
      expect(whole.is).toBe('list');
      expect(gist(plain), text).toEqual(gist((whole as Extract<Value, { is: 'list' }>).items[0]!));
    }),
    { numRuns: 3000 },
  );
  expect(taken).toBeGreaterThan(150);
});

it('takes what people write', () => {
  const text = '- name: Baogang Group\n  kind: organisation\n  aliases: [Baogang, "B: G"]\n';
  expect(plainEntry(text, { start: 0, end: text.length })).toBeNull();
  const plain =
    '- name: "Baogang: Group"\n  kind: organisation\n  # why\n\n  aliases: [Baogang, BG]\n  ids:\n    wikidata: Q1\n  note:\n  scripts:\n  - 包钢\n';
  expect(gist(plainEntry(plain, { start: 0, end: plain.length })!)).toMatchObject([
    ['name', {}, ['Baogang: Group', {}]],
    ['kind', {}, ['organisation', {}]],
    [
      'aliases',
      {},
      [
        ['Baogang', {}],
        ['BG', {}],
      ],
    ],
    ['ids', {}, [['wikidata', {}, ['Q1', {}]]]],
    ['note', {}, ''],
    ['scripts', {}, [['包钢', {}]]],
  ]);
});

it('is cut at the dashes of the list, whatever stands between', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (entries) => {
      const text = entries.join('');
      const document = parseDocument(text, { logLevel: 'silent' });
      const cut = cutList(text)!;
      expect(cut.strays).toEqual([]);
      expect(cut.entries.map(({ start, end }) => text.slice(start, end))).toEqual(entries);
      if (document.errors.length === 0)
        expect((document.contents as unknown as { items: unknown[] }).items).toHaveLength(entries.length);
    }),
  );
});
