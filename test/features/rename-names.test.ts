import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareNameRename, renameName } from '../../server/src/features/rename-names.ts';
import { applyEdits } from '../../server/src/text/document.ts';
import { registerFileOf, registerOf } from '../../server/src/workspace/register.ts';
import type { Snapshot } from '../../server/src/workspace/snapshot.ts';
import { snapshotOf } from './library.ts';
import { withCursor } from './marked.ts';

const register = `# Ours
- name: Harl Mining
  kind: organisation
  aliases: [Harl, "HM: the firm"]
  acronym: HMG
- name: Zoë Tarn
`;

function snapshotWith(notes: Readonly<Record<string, string>>, registers: Record<string, string>): Snapshot {
  const snapshot = snapshotOf(notes);
  const files = Object.entries(registers).map(([path, text]) => registerFileOf(path, text));
  return { ...snapshot, register: registerOf({ ...snapshot.settings, entities: Object.keys(registers) }, files) };
}

/** All texts after a rename at the cursor of the first note, or the problem. */
function renaming(
  marked: string,
  to: string,
  others: Readonly<Record<string, string>> = {},
  registers: Record<string, string> = { 'entities.yaml': register },
) {
  const { text, offset } = withCursor(marked);
  const notes: Record<string, string> = { 'a.md': text, ...others };
  const result = renameName(snapshotWith(notes, registers), 'a.md', offset, to);
  if ('problem' in result) return result;
  const texts = { ...registers, ...notes };
  for (const { path, edits } of [...result.notes, ...result.registers]) texts[path] = applyEdits(texts[path]!, edits);
  return { ...result, texts };
}

const noteAfter = (marked: string, to: string, registers?: Record<string, string>) => {
  const after = renaming(marked, to, {}, registers);
  return 'texts' in after ? after.texts['a.md'] : after;
};

describe('a name that is renamed', () => {
  it('changes in all notes and in the register, its other forms stay', () => {
    const after = renaming('Ha|rl Mining fell. Harl, HMG and Harl Mining’s mine.\n', 'Harl Metals', {
      'b.md': '# Harl Mining\n\nZoë Tarn left **Harl Mining**, not Harl.\n',
      'c.md': 'It rained.\n',
    });
    expect(after).toMatchObject({ from: 'Harl Mining', to: 'Harl Metals', left: [] });
    expect('texts' in after && after.texts).toEqual({
      'a.md': 'Harl Metals fell. Harl, HMG and Harl Metals’s mine.\n',
      'b.md': '# Harl Metals\n\nZoë Tarn left **Harl Metals**, not Harl.\n',
      'c.md': 'It rained.\n',
      'entities.yaml': register.replace('name: Harl Mining', 'name: Harl Metals'),
    });
  });

  it('may be an alias, an acronym, or have accents', () => {
    const inRegister = (marked: string, to: string) => {
      const after = renaming(marked, to);
      return 'texts' in after && after.texts['entities.yaml'];
    };
    expect(inRegister('Ha|rl fell.\n', 'Harl, Inc.')).toBe(register.replace('[Harl,', '["Harl, Inc.",'));
    expect(inRegister('H|MG fell.\n', 'HM')).toBe(register.replace('HMG', 'HM'));
    expect(inRegister('Zo|e Tarn fell.\n', 'Zoë Tarne')).toBe(register.replace('Zoë Tarn', 'Zoë Tarne'));
    expect(noteAfter('Zo|e Tarn and Zoë Tarn.\n', 'Ann Tarn')).toBe('Ann Tarn and Ann Tarn.\n');
  });

  it('stays in the words of sources, in citations and in code', () => {
    const rest = 'He said “Harl Mining fell” [@harl, "Harl Mining"]. `Harl Mining`\n\n> Harl Mining fell.\n';
    expect(noteAfter(`Ha|rl Mining fell. ${rest}`, 'New Mining')).toBe(`New Mining fell. ${rest}`);
    for (const marked of ['He said “Ha|rl Mining fell”.\n', '> Har|l Mining\n', '`Har|l Mining`\n', 'it |rained.\n'])
      expect(renaming(marked, 'New Mining')).toHaveProperty('problem');
  });

  it('goes with emphasis of a part of it, and stays where a link is found by it', () => {
    expect(noteAfter('Harl Mi|ning, Harl **Mining**, *Harl* Mining, H*ar*l Mining.\n', 'New')).toBe(
      'New, New, New, New.\n',
    );
    expect(noteAfter('Harl\nMi|ning fell.\n', 'New')).toBe('New fell.\n');
    expect(noteAfter('Harl Mi|ning, [Harl Mining](x), [Harl Mining].\n', 'New')).toBe(
      'New, [New](x), [Harl Mining].\n',
    );
  });

  it('may be one that nobody knows', () => {
    expect(
      renaming('They met Bo C|arr. Bo Carr left.\n', 'Bo Karr', { 'b.md': 'So did Bo Carr, not Bo Card.\n' }),
    ).toMatchObject({
      texts: {
        'a.md': 'They met Bo Karr. Bo Karr left.\n',
        'b.md': 'So did Bo Karr, not Bo Card.\n',
        'entities.yaml': register,
      },
      left: [],
    });
  });

  it('may stand for several, which all are called otherwise then', () => {
    const two = '- name: Port of Quorn\n  aliases: [Quorn]\n- name: Quorn County\n  aliases:\n    - Quorn\n';
    expect(renaming('In Qu|orn. Port of Quorn, Quorn.\n', 'Orn', {}, { 'e.yaml': two })).toMatchObject({
      texts: {
        'a.md': 'In Orn. Port of Quorn, Orn.\n',
        'e.yaml': '- name: Port of Quorn\n  aliases: [Orn]\n- name: Quorn County\n  aliases:\n    - Orn\n',
      },
    });
  });

  it('is left in a register that is no YAML, or has it where it is not sure', () => {
    const csv = 'name,kind\nHarl Mining,organisation\n';
    expect(renaming('Ha|rl Mining\n', 'New', {}, { 'e.csv': csv })).toMatchObject({
      left: ['e.csv'],
      texts: { 'e.csv': csv },
    });
    const flow = '[{name: Harl Mining}]\n';
    expect(renaming('Ha|rl Mining\n', 'New', {}, { 'e.yaml': flow })).toMatchObject({
      left: ['e.yaml'],
      texts: { 'e.yaml': flow },
    });
    expect(renaming('Ha|rl Mining\n', 'New', {}, { 'e.yaml': '- Harl Mining\n' })).toMatchObject({
      texts: { 'e.yaml': '- New\n' },
    });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['Harl\nMining', 'line break'],
    ['Harl *Mining*', '“*”'],
    ['[Harl](x)', '“[”'],
    ['a|b', '“|”'],
    ['x'.repeat(201), 'longer than 200'],
    ['123', 'no letter'],
    ['# Harl', 'begins like'],
    ['1. Harl', 'begins like'],
  ])('is refused as %j', (to, words) => {
    const result = renaming('Ha|rl Mining fell.\n', to);
    expect('problem' in result && result.problem).toContain(words);
  });
});

it('is offered with its place', () => {
  const { text, offset } = withCursor('Output of **Harl Mi|ning’s** mine.\n');
  const snapshot = snapshotWith({ 'a.md': text }, { 'entities.yaml': register });
  expect(prepareNameRename(snapshot, 'a.md', offset)).toEqual({ span: { start: 12, end: 23 }, text: 'Harl Mining' });
  expect(prepareNameRename(snapshot, 'a.md', 3)).toBeNull();
  expect(prepareNameRename(snapshot, 'b.md', 3)).toBeNull();
});

it('changes nothing but its mentions outside quotations', () => {
  const piece = fc.constantFrom(
    'Harl Mining',
    'Harl',
    'Zoë Tarn said',
    '**Harl Mining**',
    'Harl Mining’s mine',
    'it said “Harl Mining fell”',
    '`Harl Mining`',
    '\n\n> Harl Mining fell.\n\n',
    '\n\n- item\n\n',
    '. ',
    'it fell by 3 %,',
    '[@harl, ¶ 2]',
    '&amp;',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const own = pieces.map((each) => (/[“`>]/.test(each) ? each : each.replaceAll('Harl Mining', 'Quorn Ltd')));
      expect(noteAfter(`H|arl Mining met.\n\n${pieces.join(' ')}\n`, 'Quorn Ltd')).toBe(
        `Quorn Ltd met.\n\n${own.join(' ')}\n`,
      );
    }),
  );
});

it('leaves the words by which links are found, wherever the name stands in them', () => {
  const rest = '[[Harl Mining|the firm]] [[about Harl Mining]] [Harl Mining report]\n\n[harl mining report]: a.md\n';
  expect(noteAfter(`Harl M|ining. ${rest}`, 'New')).toBe(`New. ${rest}`);
  expect(noteAfter('Harl M|ining. [[x|Harl Mining]] [of Harl Mining] [of Harl Mining](y)\n', 'New')).toBe(
    'New. [[x|New]] [of New] [of New](y)\n',
  );
});
