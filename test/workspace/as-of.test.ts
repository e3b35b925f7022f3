import { describe, expect, it } from 'vitest';
import { Note } from '../../server/src/note/note.ts';
import { asOf } from '../../server/src/workspace/as-of.ts';

const of = (yaml: string) => asOf(Note.of('a.md', `---\n${yaml}\n---\n\nText.\n`));

describe('the as-of date of a note', () => {
  it.each([
    ['date: 2025-03-02', '2025-03-02'],
    ['date: 2 March 2025', '2025-03-02'],
    ['Date: March 2025', '2025-03'],
    ['date: 2025', '2025'],
    ['title: A\nupdated: 2025-03-02T10:00:00Z', '2025-03-02'],
    ['date: 2025-01-01\nas-of: 2025-03-02', '2025-03-02'],
    ['date: last-modified', null],
  ])('%s', (yaml, date) => expect(of(yaml)).toEqual({ date }));

  it.each(['title: A', 'date:', 'date: [', 'updates: 3', 'x: { date: 2025-03-02 }'])('%s: none', (yaml) =>
    expect(of(yaml)).toBeNull(),
  );

  it('is none without front matter', () => expect(asOf(Note.of('a.md', 'date: 2025\n'))).toBeNull());

  it('is read once while the front matter stays', () => {
    const note = Note.of('a.md', '---\ndate: 2025\n---\n\nText.\n\nMore.\n');
    const end = note.document.text.length;
    expect(asOf(note.edited({ span: { start: end, end }, text: 'x' }))).toBe(asOf(note));
  });
});
