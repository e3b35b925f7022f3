import { describe, expect, it } from 'vitest';
import { checkById } from '../../../server/src/checks/registry.ts';
import { checkSnapshot } from '../../../server/src/checks/run.ts';
import type { Library } from '../../../server/src/library/model.ts';
import { noLock } from '../../../server/src/workspace/lock.ts';
import { libraryOf } from '../../support/library.ts';
import { lockFor } from '../../support/lock.ts';
import { snapshotOf } from '../../support/testCheck.ts';

const id = 'source/file-changed';
const check = checkById(id)!;

const TEXT = 'Harbour notes\n\nThe port handled 410 ships in May.\n\nDredging ends in August.\n';
const NOTE = 'The port handled 410 ships [@harbour, ¶ 2].\n';
const then = libraryOf({ 'seeds/harbour.txt': TEXT, 'seeds/other.txt': 'Another one.\n' });
const lock = lockFor(then, NOTE);
const settings = { checks: { [id]: 'error' as const } };
const run = (library: Library, note = NOTE, known = lock) =>
  checkSnapshot(snapshotOf(note, { library, lock: known, settings }), [check]).findings.map(({ file, finding }) => [
    file,
    finding.severity,
    finding.message,
  ]);

describe(id, () => {
  it('is silent while the file is the one that was pinned', () => expect(run(then)).toEqual([]));

  it('names the file, and says that the passages are the same', () => {
    const now = libraryOf({ 'seeds/harbour.txt': TEXT.replace('August', 'May'), 'seeds/other.txt': 'Changed, too.\n' });
    expect(run(now)).toEqual([
      ['seeds/harbour.txt', 'error', expect.stringMatching(/2026-11-02 as @harbour.*say the same/)],
    ]);
  });

  it('says when they are not', () => {
    const now = libraryOf({ 'seeds/harbour.txt': TEXT.replace('410', '411') });
    expect(run(now)[0]![2]).toContain('not what they were');
  });

  it('holds nothing against files that nobody cites, or that were not pinned', () => {
    const now = libraryOf({ 'seeds/harbour.txt': TEXT.replace('August', 'May') });
    expect(run(now, 'Nothing is cited.\n')).toEqual([]);
    expect(run(now, NOTE, noLock)).toEqual([]);
  });

  it('is off by default', () => expect(check.severity).toBe('off'));
});
