import { describe, expect, it } from 'vitest';
import type { MinedName, MinedNames } from '../../server/src/entities/model.ts';
import { type CodeAction, codeActionsAt } from '../../server/src/features/code-actions.ts';
import { applyEdits } from '../../server/src/text/document.ts';
import { registerFileOf, registerOf } from '../../server/src/workspace/register.ts';
import type { Snapshot } from '../../server/src/workspace/snapshot.ts';
import { minedName } from '../support/mined.ts';
import { snapshotOf } from './library.ts';

const path = 'seeds/quota.txt';
const nameOf = (name: string, more: Partial<MinedName> = {}): MinedName =>
  minedName(name, path, { kind: 'organisation', count: 3, sources: [{ path, count: 3 }], ...more });

const names = [
  nameOf('China Northern Rare Earth Group', { acronym: 'CNRE', short: ['Northern Rare Earth', 'Northern'] }),
  nameOf('Liu Peixun', { kind: 'person', short: ['Liu'] }),
];
const mined: MinedNames = { length: names.length, at: (index) => names[index]!, of: () => [] };

/** A snapshot with a note, and `entities.yaml` or other registers with these texts. */
function snapshotWith(
  text: string,
  registers: Readonly<Record<string, string>>,
  entities: readonly string[] = [],
): Snapshot {
  const snapshot = snapshotOf({ 'a.md': text });
  const settings = { ...snapshot.settings, entities };
  const files = Object.entries(registers).map(([path, of]) => registerFileOf(path, of));
  return { ...snapshot, settings, mined, register: registerOf(settings, files) };
}

/** `|` marks the cursor, two of them a selection. */
function adding(marked: string, registers = {}, entities: readonly string[] = []): CodeAction[] {
  const [before, inside, after] = marked.split('|');
  const text = after === undefined ? `${before}${inside}` : `${before}${inside}${after}`;
  const range = { start: before!.length, end: before!.length + (after === undefined ? 0 : inside!.length) };
  const actions = codeActionsAt(snapshotWith(text, registers, entities), 'a.md', range);
  return actions.filter(({ kind }) => kind === 'register');
}

const titles = (...args: Parameters<typeof adding>) => adding(...args).map(({ title }) => title);

describe('a name under the cursor', () => {
  it.each([
    'CN|RE cut it.',
    'It was cut by **China Nor|thern Rare Earth Group**.',
    'The Northern| Rare Earth’s mine.',
    'China Northern Rare Earth Group| it is.',
  ])('can be registered with what the sources say of it: %j', (marked) => {
    const [action] = adding(marked);
    expect(action).toMatchObject({
      title: 'Add “China Northern Rare Earth Group” to the register',
      edits: [],
      finding: null,
    });
    expect(action!.others).toMatchObject([{ path: 'entities.yaml', exists: false, before: '' }]);
    const [{ edits }] = action!.others as [CodeAction['others'][0]];
    expect(applyEdits('', edits)).toMatch(
      /\n- name: China Northern Rare Earth Group\n {2}kind: organisation\n {2}acronym: CNRE\n {2}aliases:\n {4}- Northern Rare Earth\n$/,
    );
  });

  it('is added behind those that are there', () => {
    const [action] = adding('So says Liu |Peixun.', { 'entities.yaml': '# who\n- A1\n' });
    const [other] = action!.others;
    expect(other).toMatchObject({ exists: true, before: '# who\n- A1\n' });
    expect(applyEdits(other!.before, other!.edits)).toBe('# who\n- A1\n- name: Liu Peixun\n  kind: person\n');
  });

  it('can be registered though no source has it', () => {
    expect(titles('It was said by Ines Al|brecht yesterday.')).toEqual(['Add “Ines Albrecht” to the register']);
  });

  it.each([
    [
      'is registered',
      'So says CN|RE.',
      { 'entities.yaml': '- name: China Northern Rare Earth Group\n  acronym: CNRE\n' },
    ],
    ['is none', 'So says no|body.', {}],
    ['stands elsewhere', 'So| says CNRE.', {}],
  ])('is not offered where it %s', (_, marked, registers) => expect(titles(marked, registers)).toEqual([]));
});

describe('the register to add to', () => {
  const marked = 'So says CN|RE.';
  const path = (...args: Parameters<typeof adding>) => adding(...args)[0]?.others[0]?.path;

  it('is the first in YAML, or the one that is named and to be made', () => {
    expect(path(marked, { 'a.csv': 'name\nA1\n', 'who/b.yaml': '- A1\n' }, ['a.csv', 'who/*.yaml'])).toBe('who/b.yaml');
    expect(path(marked, { 'a.csv': 'name\nA1\n' }, ['a.csv', './who.yml'])).toBe('who.yml');
  });

  it('is none where all are tables, lie outside the root, or cannot be read', () => {
    expect(path(marked, { 'a.csv': 'name\nA1\n' }, ['a.csv'])).toBeUndefined();
    expect(path(marked, { '../b.yaml': '- A1\n' }, ['../b.yaml'])).toBeUndefined();
    expect(path(marked, {}, ['who/*.yaml'])).toBeUndefined();
    expect(path(marked, { 'entities.yaml': '{ A1: x }\n' })).toBeUndefined();
    expect(path(marked, { 'entities.yaml': '[A1]\n' })).toBe('entities.yaml');
    const unread = { path: 'entities.yaml', text: '', isRead: false, entities: [], problems: [] };
    const snapshot = { ...snapshotWith('CNRE', {}), register: registerOf({ entities: [] }, [unread]) };
    expect(codeActionsAt(snapshot, 'a.md', { start: 1, end: 1 }).filter(({ kind }) => kind === 'register')).toEqual([]);
  });
});

describe('selected words', () => {
  it.each([
    ['are added as they are', 'It was |Port of Ellery|, they say.', ['Add “Port of Ellery” to the register']],
    ['over the end of a line', 'It was |Port of\nEllery|, they say.', ['Add “Port of Ellery” to the register']],
    ['bring what the sources say', 'It was |CNRE|.', ['Add “China Northern Rare Earth Group” to the register']],
    ['that begin small are no name', 'It was |the port|.', []],
    ['that end inside a word are none', 'It was |Port of Elle|ry.', []],
    ['that hold Markdown are none', '|Port [@quota|, ¶ 2].', []],
    ['that are a sentence are none', '|It was so that many came to the port and the sea|.', []],
  ])('%s', (_, marked, expected) => expect(titles(marked)).toEqual(expected));
});
