import { expect, test } from 'vitest';
import { saidOfWorkspace } from '../../client/src/commands/check-text.ts';

const report = (name: string, ...severities: number[]) => ({
  uri: `file:///w/${name}`,
  items: severities.map((severity) => ({ severity })),
});
const sources = new Set(['file:///w/seeds/briefing.md', 'file:///w/seeds/memo.txt']);
const said = (...reports: ReturnType<typeof report>[]) => saidOfWorkspace(reports, sources).text;

test('how many notes, how many findings of which severity, in how many notes', () => {
  expect(saidOfWorkspace([report('a.md', 1, 1, 2), report('b.md'), report('c.qmd', 3)], sources)).toEqual({
    text: '3 notes are checked: 4 findings (2 errors, 1 warning, 1 info) in 2 notes.',
    count: 4,
  });
});

test('one is one', () => {
  expect(said(report('a.md', 2))).toBe('1 note is checked: 1 finding (1 warning) in 1 note.');
});

test('nothing found is said, too', () => {
  expect(saidOfWorkspace([report('a.md'), report('b.md')], sources)).toEqual({
    text: '2 notes are checked: no findings.',
    count: 0,
  });
  expect(said(report('a.md'))).toBe('1 note is checked: no findings.');
});

test('sources and settings are no notes, whatever they are written in', () => {
  const others = [report('seeds/briefing.md', 3), report('seeds/memo.txt', 3), report('pincite.yaml', 1)];
  expect(said(report('a.md', 2), report('b.md'), ...others)).toBe(
    '2 notes are checked: 4 findings (1 error, 1 warning, 2 infos) – 1 in 1 note, 3 in sources or settings.',
  );
  expect(said(report('a.md'), ...others)).toBe(
    '1 note is checked: 3 findings (1 error, 2 infos) in sources or settings, none in notes.',
  );
});

test('a draft that was never saved is a note', () => {
  expect(saidOfWorkspace([{ uri: 'untitled:Untitled-1', items: [] }], sources).text).toBe(
    '1 note is checked: no findings.',
  );
});

test('where there are no notes the writer is told where they would be', () => {
  expect(said()).toBe(
    'There are no notes to check. Notes are Markdown files outside the folders of sources; “notes:” in pincite.yaml can name them.',
  );
  expect(said(report('seeds/memo.txt', 3))).toBe(
    'There are no notes to check: 1 finding (1 info) in sources or settings.',
  );
});

test('a report without findings of its own counts as a note without any', () => {
  expect(saidOfWorkspace([{ uri: 'file:///w/a.md' }], sources).text).toBe('1 note is checked: no findings.');
});
