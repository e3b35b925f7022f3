import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Note } from '../../server/src/note/note.ts';
import { NoteMap } from '../../server/src/workspace/note-map.ts';
import { runs } from '../support/seed.ts';

test('behaves as a sorted map, whatever is put in and taken out', () => {
  const path = fc.constantFrom('a.md', 'b.md', 'c.md', 'B.md', 'd/e.md');
  const step = fc.record({ path, take: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let map = NoteMap.of([]);
      const plain = new Map<string, Note>();
      for (const { path, take } of steps) {
        const before = [...map];
        const was = map;
        const note = Note.of(path, String(plain.size));
        map = take ? map.without(path) : map.with(note);
        if (take) plain.delete(path);
        else plain.set(path, note);
        expect([...was]).toEqual(before);
      }
      const sorted = [...plain].sort(([a], [b]) => (a < b ? -1 : 1));
      expect([...map]).toEqual(sorted);
      expect([...map.entries()]).toEqual(sorted);
      expect([...map.keys()]).toEqual(sorted.map(([key]) => key));
      expect([...map.values()]).toEqual(sorted.map(([, note]) => note));
      expect(map.size).toBe(plain.size);
      const seen: [string, Note][] = [];
      map.forEach((note, key) => {
        seen.push([key, note]);
      });
      expect(seen).toEqual(sorted);
      for (const key of ['a.md', 'd/e.md', 'x']) {
        expect(map.get(key)).toBe(plain.get(key));
        expect(map.has(key)).toBe(plain.has(key));
      }
    }),
    { numRuns: runs(100) },
  );
});

test('an existing one is taken as it is', () => {
  const map = NoteMap.of([['a.md', Note.of('a.md', '')]]);
  expect(NoteMap.from(map)).toBe(map);
  expect([...NoteMap.from(new Map(map)).keys()]).toEqual(['a.md']);
});
