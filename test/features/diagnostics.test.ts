import { describe, expect, it } from 'vitest';
import { checkSnapshot } from '../../server/src/checks/run.ts';
import { checkedFiles, checkFile } from '../../server/src/features/diagnostics.ts';
import { snapshotOf } from './library.ts';

const snapshot = snapshotOf({
  'a.md': 'Output rose to 240,000 tonnes in 2024.\n',
  'z.md': 'See [@gone] and [@broken].\n',
});

describe('checkFile', () => {
  it('says of all files together what the command line says', () => {
    const found = checkedFiles(snapshot).flatMap((file) =>
      checkFile(snapshot, file).findings.map((finding) => ({ file, finding })),
    );
    expect(found).toEqual(checkSnapshot(snapshot).findings);
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['a.md', 'seeds/broken.txt', 'z.md']));
  });
  it('says nothing of other files', () =>
    expect(checkFile(snapshot, 'nowhere.md')).toEqual({ findings: [], problems: [] }));
});
