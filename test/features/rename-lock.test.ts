import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { KeyRename } from '../../server/src/features/rename-keys.ts';
import { lockEdits } from '../../server/src/features/rename-lock.ts';
import { movedBy } from '../../server/src/features/renames.ts';
import type { Pin } from '../../server/src/library/lock/model.ts';
import { parseLock } from '../../server/src/library/lock/parse.ts';
import { lockText } from '../../server/src/library/lock/write.ts';
import { applyEdits } from '../../server/src/text/document.ts';

const moved = movedBy([
  { from: 'seeds/a.txt', to: 'seeds/x/"b" é.txt' },
  { from: 'seeds/old', to: 'seeds/new' },
]);
const rename: KeyRename = { from: 'a', to: '"b"-é', path: 'seeds/a.txt', newPath: 'seeds/x/"b" é.txt', notes: [] };

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('"key": "a"', '\\"file\\": \\"seeds/a.txt\\"', '\n- {"key": "a"}\n', '\u2028'),
);
const pin: fc.Arbitrary<Pin> = fc.record({
  key: fc.constantFrom('a', 'ab', 'A', 'other'),
  file: fc.constantFrom('seeds/a.txt', 'seeds/ab.txt', 'seeds/old/a.txt', 'seeds/older/a.txt'),
  locator: text,
  sha256: text,
  words: text,
  hash: text,
  before: text,
  after: text,
  date: text,
});

it('entries follow their files, and keys when the writer says so; nothing else changes', () =>
  fc.assert(
    fc.property(fc.array(pin), (pins) => {
      const before = lockText(pins);
      const known = parseLock(before).lock.pins;
      const { files, keys } = lockEdits(before, moved, [rename]);
      const onlyFiles = known.map((each) => ({ ...each, file: moved(each.file) }));
      expect(parseLock(applyEdits(before, files)).lock.pins).toEqual(sorted(onlyFiles));
      const both = onlyFiles.map((each, i) =>
        each.key === 'a' && known[i]!.file === 'seeds/a.txt' ? { ...each, key: rename.to } : each,
      );
      const all = [...files, ...[...keys.values()].flat()];
      expect(parseLock(applyEdits(before, all)).lock.pins).toEqual(sorted(both));
      expect(parseLock(applyEdits(before, all)).problems).toEqual([]);
    }),
    { numRuns: 200 },
  ));

/** As the lock has them: in order, alike ones once. */
const sorted = (pins: readonly Pin[]): readonly Pin[] => parseLock(lockText(pins)).lock.pins;

it('leaves lines that are no entries of a program', () => {
  for (const line of [
    '- {key: a, file: seeds/a.txt}',
    '- {"key": "a"}',
    '# {"key": "a", "file": "seeds/a.txt"}',
    '- {"key": "a", "file": 3}',
    '',
  ])
    expect(lockEdits(`${line}\n`, moved, [rename])).toEqual({ files: [], keys: new Map() });
});

it('keeps the line ends of the file', () => {
  const crlf = lockText([
    { key: 'a', file: 'seeds/a.txt', locator: '', sha256: '', words: '', hash: '', before: '', after: '', date: '' },
  ]).replaceAll('\n', '\r\n');
  const { files } = lockEdits(crlf, moved, []);
  expect(applyEdits(crlf, files)).toBe(crlf.replace('"seeds/a.txt"', JSON.stringify('seeds/x/"b" é.txt')));
});
