import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { entityKinds } from '../../server/src/entities/model.ts';
import { readYamlRegister } from '../../server/src/entities/register/yaml.ts';
import { entryEdit, type NewEntry } from '../../server/src/features/register-edit.ts';
import { applyEdits } from '../../server/src/text/document.ts';
import { asOneLine } from '../../server/src/text/one-line.ts';
import { yamlText } from '../../server/src/text/yaml-text.ts';

const cnre: NewEntry = {
  name: 'China Northern Rare Earth Group',
  kind: 'organisation',
  acronym: 'CNRE',
  aliases: ['Northern Rare Earth', 'CNRE', 'Group: 7'],
};
const bare = (name: string): NewEntry => ({ name, kind: null, acronym: null, aliases: [] });
const read = (text: string) => readYamlRegister(text, 'entities.yaml');

function added(text: string | null, entry: NewEntry = cnre): string {
  const edit = entryEdit(text, entry);
  expect(edit, JSON.stringify(text)).not.toBeNull();
  return applyEdits(text ?? '', [edit!]);
}

const entry = `- name: China Northern Rare Earth Group
  kind: organisation
  acronym: CNRE
  aliases:
    - Northern Rare Earth
    - "Group: 7"
`;

describe('adding to a register', () => {
  it('begins one that says what an entry may have', () => {
    const text = added(null);
    expect(text.startsWith('# ')).toBe(true);
    expect(text.endsWith(`\n${entry}`)).toBe(true);
    expect(added(' \n')).toBe(text);
    expect(read(text)).toMatchObject({ entities: [{ name: cnre.name, kind: 'organisation' }], problems: [] });
  });

  it.each([
    ['- A1\n', `- A1\n${entry}`],
    ['- A1', `- A1\n${entry}`],
    ['# who\n- name: A1 # first\n\n# end\n', `# who\n- name: A1 # first\n${entry}\n# end\n`],
    ['- name: A1\n  note: |\n    x\n    # no comment\n', `- name: A1\n  note: |\n    x\n    # no comment\n${entry}`],
    ['---\n- A1\n...\n', `---\n- A1\n${entry}...\n`],
    ['# nothing yet\n', `# nothing yet\n${entry}`],
    ['[]\n', entry],
    ['entities:\n- A1\n', `entities:\n- A1\n${entry}`],
  ])('puts it behind the last entry and leaves all else: %j', (before, after) => {
    expect(added(before)).toBe(after);
    expect(read(after).problems).toEqual([]);
  });

  it.each(['entities:\n  - A1\n', 'entities:\n', 'entities: []\n', 'entities: [] # none\n', '  - A1\n'])(
    'indents it as the others are: %j',
    (before) => {
      const { entities, problems } = read(added(before));
      expect(problems).toEqual([]);
      expect(entities.map(({ name }) => name)).toEqual([...read(before).entities.map(({ name }) => name), cnre.name]);
      expect(parse(added(before))).toBeTruthy();
    },
  );

  it('ends lines as the others end', () => {
    const text = added('- A1\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(read(text).problems).toEqual([]);
  });

  it.each(['people: []\n', '- A1\nversion: 1\n', 'A1\n', '{ people: [A1] }\n'])(
    'adds nothing where it cannot be added as lines: %j',
    (text) => expect(entryEdit(text, cnre)).toBeNull(),
  );

  it('adds no name without a letter or digit', () => expect(entryEdit(null, bare(' – '))).toBeNull());

  const sign = fc.oneof(
    fc.constantFrom(...' :#-?*&!|>\'"%@`,[]{}~=\\/\t\n\r\u00a0\u0085\u2028\ufeff\u0000\u007f\ud800'),
    fc.constantFrom(
      'null',
      'Yes',
      'No',
      '1.0',
      '0x1',
      '---',
      '...',
      '<<',
      'é',
      '北',
      '𐌰',
      '\u{e0001}',
      'a',
      'Z9',
      '&amp;',
    ),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );
  const name = fc.array(sign, { minLength: 1, maxLength: 8 }).map((signs) => signs.join(''));
  const asRead = (text: string) => asOneLine(text).trim();

  it('is read back as it was given, whatever the name holds', () => {
    const texts = fc.constantFrom(
      null,
      '',
      '# who\n',
      '- A1\n',
      '- name: A1\n  aliases:\n    - B1',
      'entities:\n  - A1\n\n',
      'entities: []\r\n',
      '- A1\r\n',
    );
    const given = fc.record({
      name: name.filter((text) => /[\p{L}\p{N}]/u.test(text)),
      kind: fc.constantFrom(null, ...entityKinds),
      acronym: fc.option(name),
      aliases: fc.array(name, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(texts, given, (text, one) => {
        const before = read(text ?? '').entities;
        const after = read(added(text, one));
        expect(after.problems.map(({ message }) => message)).toEqual([]);
        expect(after.entities.slice(0, -1).map((each) => each.name)).toEqual(before.map((each) => each.name));
        const last = after.entities.at(-1)!;
        expect([last.name, last.kind]).toEqual([asRead(one.name), one.kind]);
        const forms = [one.acronym ?? '', ...one.aliases].map(asRead).filter((each) => /[\p{L}\p{N}]/u.test(each));
        expect(last.forms.map((form) => form.text)).toEqual([...new Set(forms)].filter((each) => each !== last.name));
      }),
      { numRuns: 1000 },
    );
  });

  it('writes texts that every reader of YAML reads as they are', () => {
    fc.assert(
      fc.property(name, (text) => {
        for (const version of ['1.1', '1.2'] as const)
          expect(parse(`a:\n  - ${yamlText(text)}\n`, { version })).toEqual({ a: [text] });
      }),
      { numRuns: 1000 },
    );
  });

  it('looks at the ends of a long register only', () => {
    const long = '- name: A1\n  kind: person\n'.repeat(400_000);
    const begun = performance.now();
    expect(entryEdit(long, cnre)!.span.start).toBe(long.length);
    expect(performance.now() - begun).toBeLessThan(200);
  });
});

describe('a register in brackets', () => {
  const entry = { name: 'Harl: Mining', kind: 'organisation', acronym: 'HM', aliases: ['Harl', 'A, B'] } as const;
  const added = (text: string) => {
    const edit = entryEdit(text, entry);
    return edit && applyEdits(text, [edit]);
  };
  const braces = '{ name: "Harl: Mining", kind: organisation, acronym: HM, aliases: [Harl, "A, B"] }';
  it('gets another entry behind its last one', () => {
    expect(added('[Zed]\n')).toBe(`[Zed, ${braces}]\n`);
    expect(added('entities: [Zed, {name: Ann}] # ours\n')).toBe(`entities: [Zed, {name: Ann}, ${braces}] # ours\n`);
    expect(added('[\n  Zed,\n  Ann, # last\n]\n')).toBe(`[\n  Zed,\n  Ann, ${braces}, # last\n]\n`);
    expect(added('[ # none\n]\n')).toBe(`[ # none\n${braces}]\n`);
  });
  it('stays as it is where another one would come of it', () => {
    for (const text of ['[Zed', '{}', 'entities: {}\n', '[Zed # a, b\n]\n', '{a: ['.repeat(5000)])
      expect(added(text)).toBeNull();
  });
});
