import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYamlRegister } from '../../../server/src/entities/register/yaml.ts';
import { sliceOf } from '../../../server/src/text/span.ts';

const read = (text: string) => readYamlRegister(text, 'entities.yaml');
/** Messages with the words that they stand under. */
const told = (text: string) => read(text).problems.map(({ message, span }) => `${sliceOf(text, span)} → ${message}`);
const names = (text: string) => read(text).entities.map(({ name }) => name);

const whole = `# Who is who
- name: China Northern Rare Earth Group
  kind: organisation
  acronym: CNRE
  aliases:
    - Northern Rare Earth
    - "Northern: Group"
    - 北方稀土
  scripts: 中国北方稀土
  ids: { wikidata: Q30, lei: 1234 }
  note: >
    Owns the mine
    and the smelter.
- name: Ines Albrecht
  kind: person
  role:
    - Analyst
    - title: Deputy minister
      from: 2021-03
      to: 2024
- Port of Ellery
`;

describe('a register in YAML', () => {
  it('gives names, forms, roles, ids and notes', () => {
    const { entities, problems } = read(whole);
    expect(problems).toEqual([]);
    expect(entities).toMatchObject([
      {
        name: 'China Northern Rare Earth Group',
        kind: 'organisation',
        forms: [
          { text: 'CNRE', sort: 'acronym' },
          { text: 'Northern Rare Earth', sort: 'alias' },
          { text: 'Northern: Group', sort: 'alias' },
          { text: '北方稀土', sort: 'script' },
          { text: '中国北方稀土', sort: 'script' },
        ],
        ids: new Map([
          ['wikidata', 'Q30'],
          ['lei', '1234'],
        ]),
        note: 'Owns the mine and the smelter.',
      },
      {
        name: 'Ines Albrecht',
        roles: [
          { title: 'Analyst', from: null, to: null },
          { title: 'Deputy minister', from: '2021-03', to: '2024' },
        ],
      },
      { name: 'Port of Ellery', kind: null, forms: [], roles: [], note: null },
    ]);
    expect(entities.map(({ place }) => sliceOf(whole, place.span))).toEqual(entities.map(({ name }) => name));
    expect(entities[0]!.place.file).toBe('entities.yaml');
  });

  it.each([
    ['under “entities:”', 'entities:\n  - name: A1\n  - B1\n'],
    ['under “entities:”, the dashes at the margin', '---\nentities: # all\n- name: A1\n- B1\n'],
    ['in brackets', '[{ name: A1 }, B1]'],
    ['in brackets under “entities”', 'entities: [{ name: A1 }, B1]'],
    ['with Windows line ends', '- name: A1\r\n  kind: person\r\n- B1\r\n'],
    ['with anchors', '- &a { name: A1 }\n- B1\n'],
    ['with comments and blank lines', '\n# x\n- name: A1 # the first\n\n  kind: person\n# y\n- B1\n...\n'],
  ])('may stand %s', (_, text) => {
    expect(told(text)).toEqual([]);
    expect(names(text)).toEqual(['A1', 'B1']);
  });

  it.each(['', '# nothing yet\n', 'entities:\n', 'entities: []\n', '[]', '---\n'])('may be empty: %j', (text) =>
    expect(read(text)).toEqual({ entities: [], problems: [] }),
  );

  it('takes numbers and words of YAML for the names that they are, and leaves out what is empty', () => {
    const text = '- name: 1984\n  kind:\n  aliases: []\n  acronym: NO\n  note: ~\n- 3.10\n';
    expect(read(text).entities).toMatchObject([
      { name: '1984', kind: null, forms: [{ text: 'NO', sort: 'acronym' }], note: null },
      { name: '3.10' },
    ]);
    expect(told(text)).toEqual([]);
  });

  it('says what cannot be followed, and where, and takes the rest', () => {
    expect(told('- name: A1\n  alias: B1\n')).toEqual([
      'alias → “alias” is not a field of an entry. Did you mean “aliases”?',
    ]);
    expect(told('- name: A1\n  kind: persn\n')[0]).toMatch(/^persn → “persn” is not a kind\. Did you mean “person”\?/);
    expect(told('- kind: person\n')).toEqual(['kind → This entry has no name. Give it one: “name: …”.']);
    expect(told('- name: "  "\n')[0]).toMatch(/^" {2}" → A name is empty here\./);
    expect(told('- name: A1\n  aliases: ["", "…"]\n')).toHaveLength(2);
    expect(told('- name: A1\n  ids: { wikidata: 30 }\n')[0]).toMatch(/^30 → “30” is not an id of Wikidata/);
    expect(told('- name: A1\n  role: { title: Chair, from: May }\n')[0]).toMatch(/^May → “May” is not a date/);
    expect(told('- name: A1\n  role: { titel: Chair }\n')[0]).toMatch(/^titel → .*Did you mean “title”\?/);
    expect(told('- name: A1\n  from: 2021\n')[0]).toMatch(/no role is given/);
    expect(told('- name: [A1]\n')[0]).toMatch(/must be one name/);
    expect(told('- [A1]\n')[0]).toMatch(/This is a list/);
    expect(told('people: [A1]\n')[0]).toMatch(/A register is a list of names/);
    expect(told(`- ${'x'.repeat(201)}\n`)[0]).toMatch(/too long/);
    expect(read('- name: A1\n  alias: B1\n  kind: place\n').entities).toMatchObject([{ name: 'A1', kind: 'place' }]);
  });

  it('loses no more than the entry that is broken', () => {
    const text =
      '- name: A1\n- name: "open\n  kind: person\n- name: B1\nstray: line\n  more\n- name: C1\n\tkind: place\n- D1\n';
    expect(names(text)).toEqual(['A1', 'B1', 'D1']);
    expect(told(text)).toEqual([
      '"open → This cannot be read as YAML: the quotation mark " is opened here and not closed.',
      'stray: line → This line belongs to no entry. An entry begins with “- ”, and its fields stand under its name.',
      expect.stringContaining('a tab indents this line'),
    ]);
  });

  it('is not brought down by depth, circles or aliases that multiply', () => {
    const deep = `- name: A1\n- ${'['.repeat(100_000)}\n- B1\n`;
    expect(names(deep)).toEqual(['A1', 'B1']);
    expect(told(deep)[0]).toMatch(/nested too deeply/);
    expect(names('- &a { name: A1, aliases: [*a] }\n- B1\n')).toContain('B1');
    expect(names('- name: *nobody\n- B1\n')).toEqual(['B1']);
  });

  it('never throws', () => {
    const part = fc.constantFrom(
      '- ',
      'name: ',
      'kind: person',
      'aliases: [',
      ']',
      '\n',
      '  ',
      '"',
      'A1',
      ': ',
      '{',
      '}',
      '#',
      '&a ',
      '*a',
      '|',
      '---',
      '\t',
      '\r\n',
      '!!x ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { span } of read(text).problems) expect(span.start >= 0 && span.end <= text.length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('references', () => {
  it('are to what was named last', () =>
    expect(
      read('- &a Harl\n').entities.concat(
        read('- name: &a Harl\n  acronym: *a\n  note: &a Second\n  aliases: [*a]\n').entities,
      ),
    ).toMatchObject([{ name: 'Harl' }, { name: 'Harl', forms: [{ text: 'Second' }] }]));
  it('may be thousands, and are refused where they multiply', () => {
    const start = performance.now();
    const many = read(`- name: &q Harl\n  aliases: [${Array(8000).fill('*q').join(', ')}]\n`);
    expect(many.entities).toMatchObject([{ name: 'Harl', forms: [] }]);
    const list = (of: string) => `[${Array(400).fill(of).join(', ')}]`;
    const bomb = `- name: Harl\n  acronym: &a ${list('x')}\n  scripts: &b ${list('*a')}\n  aliases: ${list('*b')}\n`;
    expect(told(bomb).at(-1)).toContain('refers to itself too often');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
