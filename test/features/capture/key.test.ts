import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeKey, keyFor, problemOfKey } from '../../../server/src/features/capture/key.ts';
import { keyOf } from '../../../server/src/library/keys.ts';
import { Note } from '../../../server/src/note/note.ts';

/** The keys that a note cites. */
const cited = (text: string): string[] =>
  Note.of('a.md', text).blocks.flatMap(({ block }) =>
    block.prose.flatMap(({ citations }) => citations.map(({ key }) => key)),
  );

describe('a key', () => {
  it.each([
    [{ title: 'The quota report', author: ['Li Wei'], issued: '2025-03-01' }, 'wei-2025-quota'],
    [{ title: 'Quota notice', author: ['Ministry of Land and Minerals'], issued: '2025' }, 'ministry-land-2025-quota'],
    [{ title: 'On the Origin of Rare Earths in Vessel', issued: '2024-02' }, 'origin-rare-earths-vessel-2024'],
    [{ title: 'Gnuplot: documentation', author: ['gnuplot'] }, 'gnuplot-documentation'],
    [{ title: 'On the Origin of Rare Earths' }, 'origin-rare-earths'],
    [{ author: ['Hanna von Stein'] }, 'von-stein'],
    [{ title: 'Über Größe: Øresund, naïve Façade' }, 'uber-grosse-oresund-naive'],
    [{ title: 'As it was, so be it' }, 'as-it-was-so'],
    [{ title: "Garrow's plan" }, 'garrows-plan'],
    [{ title: '稀土 出口 配额' }, '稀土-出口-配额'],
    [{ title: 'İstanbul' }, 'istanbul'],
    [{ title: 'e\u0301te\u0301' }, 'ete'],
    [{ title: 'A', issued: 'soon' }, 'a'],
  ])('of %j', (metadata, key) => expect(keyFor(metadata, 'x')).toBe(key));

  it.each([
    [{}, 'Report (3).final', 'report-3-final'],
    [{}, '', 'source'],
    [{ title: '!!! 🙂 …' }, '🙂', 'source'],
    [{ title: '../../etc/passwd' }, 'x', 'etc-passwd'],
    [{ title: '..\\..\\x\u0000y\u001b[2J' }, 'x', 'x-y-2j'],
    [{ title: 'CON' }, 'x', 'source-con'],
    [{ title: 'Lpt9' }, 'x', 'source-lpt9'],
    [{ title: 'com¹' }, 'x', 'source-com1'],
    [{ title: 'Pincite' }, 'x', 'source-pincite'],
    [{ title: 'x'.repeat(300) }, 'y', 'x'.repeat(60)],
    [{ title: '𝟛'.repeat(300) }, 'y', '3'.repeat(60)],
    [{ title: '𠀀'.repeat(300) }, 'y', '𠀀'.repeat(30)],
    [{ title: `a${'𠀀'.repeat(300)}` }, 'y', `a${'𠀀'.repeat(29)}`],
  ])('of %j, called %j', (metadata, name, key) => expect(keyFor(metadata, name)).toBe(key));

  it('is one that notes can cite and every file system can store, whatever a page says of itself', () => {
    const text = () => fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }));
    const metadata = fc.record(
      {
        title: text(),
        author: fc.array(text(), { maxLength: 2 }),
        issued: fc.oneof(text(), fc.constant('2025-01-01')),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(metadata, text(), (of, otherwise) => {
        const key = keyFor(of, otherwise);
        expect(problemOfKey(key)).toBeNull();
        expect(keyOf(key)).toBe(key);
        expect(new TextEncoder().encode(`${key}-99.markdown`).length).toBeLessThan(255);
        expect(cited(`It rose [@${key}, ¶ 3].`)).toEqual([key]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a chosen key', () => {
  it.each(['a', 'li-2025', 'Li_2025.v2', '稀土'])('can be %j', (key) => {
    expect(problemOfKey(key)).toBeNull();
    expect(cited(`It rose [@${key}].`)).toEqual([key]);
  });

  it.each([
    '',
    '../x',
    'a/b',
    'a\\b',
    'a b',
    '.a',
    'a.',
    'a-',
    '-a',
    'a:b',
    'a?',
    'a\u0000',
    'e\u0301',
    'é\u0301',
    'CON',
    'nul.txt',
    'pincite',
    'x'.repeat(101),
  ])('cannot be %j', (key) => expect(problemOfKey(key)).not.toBeNull());
});

it('counts up from a key that is taken', () => {
  const taken = new Set(['a', 'a-2', 'a-3']);
  expect(freeKey('a', (key) => taken.has(key))).toBe('a-4');
  expect(freeKey('b', (key) => taken.has(key))).toBe('b');
});
