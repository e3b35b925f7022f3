import { describe, expect, it } from 'vitest';
import { referencesAt } from '../../server/src/features/references.ts';
import { outlookMarkdown, quotaText, snapshotOf } from './library.ts';

const notes: Record<string, string> = {
  'notes/a.md': 'Six units [@quota, ¶ 2] and [x](../seeds/quota.txt#¶3) and [@quota].\n\nSmelters [@outlook, ¶ 1].\n',
  'notes/b.md': '- Board [see @quota, ¶¶ 2-3, p; @gone].\n- All [@gone] of @outlook [§ Supply].\n\nA `[@quota]`.\n',
};
const snapshot = snapshotOf(notes);

function references(path: string, needle: string, text = notes[path]!): string[] | undefined {
  const found = referencesAt(snapshot, path, text.indexOf(needle));
  return found?.places.map(({ path: note, span }) => `${note}: ${notes[note]!.slice(span.start, span.end)}`);
}

describe('from a key in a note', () => {
  it('finds all citations of the source, however they are written', () =>
    expect(references('notes/a.md', 'quota, ¶ 2')).toEqual([
      'notes/a.md: @quota, ¶ 2',
      'notes/a.md: [x](../seeds/quota.txt#¶3)',
      'notes/a.md: @quota',
      'notes/b.md: see @quota, ¶¶ 2-3, p',
    ]));
  it('does so from a link', () => expect(references('notes/a.md', '../seeds')).toHaveLength(4));
  it('finds the citations of a key that no source has', () =>
    expect(references('notes/b.md', '@gone]')).toEqual(['notes/b.md: @gone', 'notes/b.md: @gone']));
  it('names the source as the declaration', () =>
    expect(referencesAt(snapshot, 'notes/a.md', notes['notes/a.md']!.indexOf('quota'))?.declaration).toEqual({
      path: 'seeds/quota.txt',
      span: { start: 0, end: 0 },
    }));
  it('finds nothing where no citation is', () => expect(references('notes/b.md', '- Board')).toBeUndefined());
});

describe('from a passage of a source', () => {
  it('finds the citations of this passage, not those of the whole source', () => {
    expect(references('seeds/quota.txt', 'Six units', quotaText)).toEqual([
      'notes/a.md: @quota, ¶ 2',
      'notes/b.md: see @quota, ¶¶ 2-3, p',
    ]);
    expect(references('seeds/quota.txt', 'Output', quotaText)).toEqual([
      'notes/a.md: [x](../seeds/quota.txt#¶3)',
      'notes/b.md: see @quota, ¶¶ 2-3, p',
    ]);
    expect(references('seeds/quota.txt', 'The board met', quotaText)).toEqual([]);
  });
  it('reads offsets in the original', () =>
    expect(references('seeds/outlook.md', 'run at half', outlookMarkdown)).toEqual([
      'notes/a.md: @outlook, ¶ 1',
      'notes/b.md: @outlook [§ Supply]',
    ]));
  it('finds all citations of the source on a heading', () =>
    expect(references('seeds/outlook.md', '# Supply', outlookMarkdown)).toHaveLength(2));
  it('does not count the source itself', () =>
    expect(referencesAt(snapshot, 'seeds/quota.txt', quotaText.indexOf('Six'))?.declaration).toBeNull());
  it('knows nothing of other files', () => expect(referencesAt(snapshot, 'README.md', 0)).toBeNull());
});
