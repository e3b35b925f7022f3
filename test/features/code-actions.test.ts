import { describe, expect, it } from 'vitest';
import { checkNote } from '../../server/src/checks/run.ts';
import { type CodeAction, codeActionsAt } from '../../server/src/features/code-actions.ts';
import { applyEdits } from '../../server/src/text/document.ts';
import { snapshotOf } from './library.ts';
import { withCursor } from './marked.ts';

function actions(marked: string): readonly CodeAction[] {
  const { text, offset } = withCursor(marked);
  return codeActionsAt(snapshotOf({ 'a.md': text }), 'a.md', { start: offset, end: offset });
}

function afterAction(marked: string, title: RegExp): string {
  const action = actions(marked).find((other) => title.test(other.title));
  expect(
    action,
    `an action like ${title} in ${JSON.stringify(actions(marked).map((other) => other.title))}`,
  ).toBeDefined();
  return applyEdits(withCursor(marked).text, action!.edits);
}

const checksOf = (text: string): string[] =>
  checkNote(snapshotOf({ 'a.md': text }), 'a.md').findings.map(({ check }) => check);

describe('fixes', () => {
  it('come first, and make the note clean', () => {
    const marked = 'Six units met in spring [@quota, ¶ 2, "fi|ve units presented"].';
    expect(actions(marked)[0]!.finding!.check).toBe('quote/altered');
    expect(checksOf(applyEdits(withCursor(marked).text, actions(marked)[0]!.edits))).toEqual([]);
  });
  it('are offered for a range that touches the finding', () => {
    const text = 'So [@quotta, ¶ 2].';
    const touching = codeActionsAt(snapshotOf({ 'a.md': text }), 'a.md', { start: 0, end: text.length });
    expect(touching.map(({ finding }) => finding!.check)).toContain('citation/unknown-source');
    expect(codeActionsAt(snapshotOf({ 'a.md': text }), 'a.md', { start: 0, end: 1 })).toEqual([]);
  });
  it('are none in a file that is no note', () =>
    expect(codeActionsAt(snapshotOf({}), 'a.md', { start: 0, end: 0 })).toEqual([]));
});

describe('citing a passage', () => {
  const claim = 'Output rose to 240,000| tonnes in 2024.';
  it('offers the best first, at most three', () => {
    const titles = actions(claim)
      .map(({ title }) => title)
      .filter((title) => title.startsWith('Cite'));
    expect(titles[0]).toMatch(/^Cite @quota, ¶ 3: .*240,000/);
    expect(titles.length).toBeLessThanOrEqual(3);
  });
  it('leaves out what shares much less than the best', () => {
    const text = 'Output of board rose to 240,000 tonnes in 2024, the ministry said.';
    const at = { start: 10, end: 10 };
    const titles = codeActionsAt(snapshotOf({ 'a.md': text }), 'a.md', at).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Cite'))).toHaveLength(1);
  });
  it('puts the citation before the full stop', () => {
    const text = afterAction(claim, /^Cite @quota, ¶ 3:/);
    expect(text).toBe('Output rose to 240,000 tonnes in 2024 [@quota, ¶ 3].');
    expect(checksOf(text)).toEqual([]);
  });
  it.each([
    ['- Output rose to 240,000| tonnes in 2024\n', '- Output rose to 240,000 tonnes in 2024 [@quota, ¶ 3]\n'],
    [
      '> x\n\nOutput rose to 240,000| tonnes\nin 2024!\n',
      '> x\n\nOutput rose to 240,000 tonnes\nin 2024 [@quota, ¶ 3]!\n',
    ],
  ])('%j', (marked, expected) => expect(afterAction(marked, /^Cite @quota, ¶ 3:/)).toBe(expected));
});

describe('citing a passage, wherever the sentence stands', () => {
  it.each([
    ['| a | b |\n|---|---|\n| Output rose to 240,000 tonnes in 2024. | x |\n'],
    ['> [!NOTE]\n> Output rose to 240,000 tonnes in 2024.\n'],
    ['It is so.[^1]\n\n[^1]: Output rose to 240,000 tonnes in 2024.\n'],
    ['**Output rose to 240,000 tonnes in 2024.**\n'],
    ['Output rose to 240,000 tonnes in *2024*.\n'],
    ['(Output rose to 240,000 tonnes in 2024.)\n'],
    ['Output rose to 240,000 tonnes in 2024. It is so.\n'],
    ['Output rose to 240,000 tonnes in 2024: a record.\n\n'],
    ['Output rose to 240,000 tonnes in `2024`\n'],
  ])('%j', (text) => {
    expect(checksOf(text)).toEqual(['claim/uncited']);
    const at = text.indexOf('240,000');
    const all = codeActionsAt(snapshotOf({ 'a.md': text }), 'a.md', { start: at, end: at });
    const citing = all.find(({ title }) => title.startsWith('Cite @quota, ¶ 3:'))!;
    const cited = applyEdits(text, citing.edits);
    expect(checksOf(cited), cited).toEqual([]);
  });
});

describe('ignoring', () => {
  it.each([
    [
      'above a paragraph',
      'x\n\nOutput rose to 240,000| tonnes in 2024.\n',
      'x\n\n<!-- pincite-disable-next-line claim/uncited: reason -->\nOutput rose to 240,000 tonnes in 2024.\n',
    ],
    [
      'at the end of a later line',
      'It is so [@quota, ¶ 2].\nOutput rose to 240,000| tonnes in 2024.\n',
      'It is so [@quota, ¶ 2].\nOutput rose to 240,000 tonnes in 2024. <!-- pincite-disable-line claim/uncited: reason -->\n',
    ],
    [
      'in a list',
      '- a\n- Output rose to 240,000| tonnes in 2024.\n- b\n',
      '- a\n- Output rose to 240,000 tonnes in 2024. <!-- pincite-disable-line claim/uncited: reason -->\n- b\n',
    ],
    [
      'with lone carriage returns',
      'x\r\rOutput rose to 240,000| tonnes in 2024.\r',
      'x\r\r<!-- pincite-disable-next-line claim/uncited: reason -->\rOutput rose to 240,000 tonnes in 2024.\r',
    ],
    [
      'without any line ending',
      'Output rose to 240,000| tonnes in 2024.',
      '<!-- pincite-disable-next-line claim/uncited: reason -->\nOutput rose to 240,000 tonnes in 2024.',
    ],
    [
      'with CRLF',
      'Output rose to 240,000| tonnes in 2024.\r\n',
      '<!-- pincite-disable-next-line claim/uncited: reason -->\r\nOutput rose to 240,000 tonnes in 2024.\r\n',
    ],
  ])('%s', (_, marked, expected) => {
    expect(checksOf(withCursor(marked).text)).toContain('claim/uncited');
    const text = afterAction(marked, /^Ignore claim\/uncited/);
    expect(text).toBe(expected);
    expect(checksOf(text)).not.toContain('claim/uncited');
  });

  it.each([
    ['a table', '| a | b |\n|---|---|\n| Output rose to 240,000| tonnes in 2024. | x |\n'],
    ['a block quote', '> [!NOTE]\n> Output rose to 240,000| tonnes in 2024.\n'],
    ['a footnote', 'It is so.[^1]\n\n[^1]: Output rose to 240,000| tonnes in 2024.\n'],
    ['a nested item', '- a\n  - Output rose to 240,000| tonnes in 2024.\n'],
    ['a second paragraph of an item', '- a\n\n  Output rose to 240,000| tonnes in 2024.\n'],
    ['a sentence that began a line earlier', 'It is so [@quota, ¶ 2]. Output\nrose to 240,000| tonnes in 2024.\n'],
    ['a line behind a heading', '# Head\nOutput rose to 240,000| tonnes in 2024.\n'],
    ['emphasis', '**Output rose to 240,000| tonnes in 2024.**\n'],
  ])('in %s, silences only what it names', (_, marked) => {
    const clean = marked.replace('240,000|', '240,000');
    const offset = marked.indexOf('240,000|') + 7;
    expect(checksOf(clean)).toEqual(['claim/uncited']);
    const all = codeActionsAt(snapshotOf({ 'a.md': clean }), 'a.md', { start: offset, end: offset });
    const ignoring = all.find(({ title }) => title.startsWith('Ignore'))!;
    const ignored = applyEdits(clean, ignoring.edits);
    expect(checksOf(ignored)).toEqual(['ignore/no-reason']);
    expect(checksOf(ignored.replace(': reason -->', ': all know it -->'))).toEqual([]);
  });

  it('stands last', () => {
    const titles = actions('Output rose to 240,000| tonnes in 2024.').map(({ title }) => title);
    expect(titles.at(-1)).toBe('Ignore claim/uncited here, with a reason');
  });
});
