import { expect, test } from 'vitest';
import { codeActionsAt } from '../../server/src/features/code-actions.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { applyEdits } from '../../server/src/text/document.ts';
import { snapshotOf } from './library.ts';
import { withCursor } from './marked.ts';

const profile = (name: string) => `---\npincite: { profile: ${name} }\n---\n\n`;

function hover(marked: string): string | null {
  const { text, offset } = withCursor(marked);
  return hoverAt(snapshotOf({ 'a.md': text }), 'a.md', offset)?.markdown ?? null;
}

function afterwards(marked: string): string[] {
  const { text, offset } = withCursor(marked);
  return codeActionsAt(snapshotOf({ 'a.md': text }), 'a.md', { start: offset, end: offset })
    .filter(({ title }) => title.startsWith('Say what it means'))
    .map(({ edits }) => applyEdits(text, edits).slice(text.indexOf('Exports')));
}

test('a term shows its range on the scale of the profile, and on others that differ', () =>
  expect(hover(`${profile('phia')}Exports are lik|ely to fall [@quota].`)).toBe(
    '“likely”: **55–75 %** on PHIA.\n\nElsewhere: ICD 203: 55–80 % · IPCC: 66–100 %',
  ));

test('without a scale all are shown', () =>
  expect(hover('Exports are very lik|ely to fall [@quota].')).toBe(
    '“very likely”: Its range depends on the scale; no profile names one here.\n\nScales: ICD 203: 80–95 % · IPCC: 90–100 %',
  ));

test('a term of another scale is said to be one', () =>
  expect(hover(`${profile('ipcc')}Exports are highly lik|ely to fall [@quota].`)).toBe(
    '“highly likely”: No term of IPCC.\n\nElsewhere: PHIA: 80–90 %',
  ));

test('what is no estimate of the writer has no range', () => {
  expect(hover('The likely| candidate met the board on 3 May [@quota].')).toBeNull();
  expect(hover('Exports| are likely to fall [@quota].')).toBeNull();
});

test('an action puts the range behind the term', () => {
  expect(afterwards(`${profile('icd203')}Exports are lik|ely to fall [@quota].`)).toEqual([
    'Exports are likely (55–80 %) to fall [@quota].',
  ]);
  expect(afterwards('Exports are lik|ely to fall [@quota].')).toHaveLength(3);
});

test('but not twice', () => expect(afterwards('Exports are lik|ely (60 %) to fall [@quota].')).toEqual([]));

test('a scale of the house comes first, and its range is the one that is put in', () => {
  const text = 'Exports are likely to fall [@quota].';
  const at = text.indexOf('likely') + 2;
  const scale = {
    id: 'own' as const,
    title: 'House *scale*',
    confidenceInSameSentence: null,
    entries: [{ term: 'likely', low: 60, high: 85 }],
  };
  const snapshot = snapshotOf({ 'a.md': text });
  const own = { ...snapshot, settings: { ...snapshot.settings, scale } };
  expect(hoverAt(own, 'a.md', at)?.markdown).toBe(
    '“likely”: **60–85 %** on House \\*scale\\*.\n\nElsewhere: ICD 203: 55–80 % · PHIA: 55–75 % · IPCC: 66–100 %',
  );
  const [action] = codeActionsAt(own, 'a.md', { start: at, end: at }).filter(({ title }) => title.includes('means'));
  expect(applyEdits(text, action!.edits)).toBe('Exports are likely (60–85 %) to fall [@quota].');
});
