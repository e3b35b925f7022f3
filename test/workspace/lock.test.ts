import { describe, expect, it } from 'vitest';
import { lockOf, lockProblems, noLock, pinsAt, readLock } from '../../server/src/workspace/lock.ts';
import { sampleLock } from '../support/lock.ts';
import { decoders, MemoryFiles } from './memory-files.ts';

const machineOf = (files: Readonly<Record<string, string>>) => ({ files: new MemoryFiles(files), decoders });

describe('the lock of a root', () => {
  it('is empty without a file', async () => expect(await readLock(machineOf({}), '/r')).toEqual(noLock));

  it('has the entries of the file by key and locator', async () => {
    const lock = await readLock(machineOf({ '/r/pincite.lock': sampleLock.text }), '/r');
    expect(lock).toEqual(sampleLock);
    expect(lock.exists).toBe(true);
    expect(pinsAt(lock, 'board-2025', '¶ 4')).toMatchObject([{ key: 'board-2025', date: '2026-11-02' }]);
    expect(pinsAt(lock, 'board-2025', '¶ 5')).toEqual([]);
  });

  it('says what cannot be read, and where', () => {
    const broken = lockOf(`${sampleLock.text}\nwhat is this?\n`);
    expect(lockProblems(broken)[0]).toMatch(/^Line \d+: /);
    expect(lockProblems(sampleLock)).toEqual([]);
  });

  it('keeps both sides of a merge that was left half done', () => {
    const other = sampleLock.text.replaceAll('2026-11-02', '2026-11-05');
    const lock = lockOf(`<<<<<<< ours\n${sampleLock.text}=======\n${other}>>>>>>> theirs\n`);
    expect(pinsAt(lock, 'board-2025', '¶ 4').map(({ date }) => date)).toEqual(['2026-11-02', '2026-11-05']);
    expect(lock.problems.length).toBeGreaterThan(0);
  });
});
