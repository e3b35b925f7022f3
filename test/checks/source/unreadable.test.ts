import { describe, expect, it } from 'vitest';
import { checkById } from '../../../server/src/checks/registry.ts';
import { checkSnapshot } from '../../../server/src/checks/run.ts';
import type { Library } from '../../../server/src/library/model.ts';
import { sampleLibrary } from '../../support/library.ts';
import { snapshotOf } from '../../support/testCheck.ts';

const id = 'source/unreadable';
const check = checkById(id)!;
const run = (text: string, library: Library = sampleLibrary) =>
  checkSnapshot(snapshotOf(text, { library }), [check]).findings.map(({ file, finding }) => [
    file,
    finding.severity,
    finding.message,
  ]);

describe(id, () => {
  it('is an error when a note cites the source, else an info', () => {
    expect(run('See [@scan-2019].\n')).toEqual([['seeds/scan-2019.txt', 'error', expect.stringContaining('binary')]]);
    expect(run('Nothing.\n')).toEqual([['seeds/scan-2019.txt', 'info', expect.stringContaining('binary')]]);
  });

  it('passes on what the library has to say of its files', () => {
    const problems = [{ file: 'seeds/library.bib', message: 'A bracket is not closed.' }];
    expect(run('Nothing.\n', { ...sampleLibrary, problems })[0]).toEqual([
      'seeds/library.bib',
      'warning',
      'A bracket is not closed.',
    ]);
  });

  it('mentions an odd encoding as an info', () => {
    const board = sampleLibrary.sources.get('board-2025')!;
    const file = { ...board.file!, remark: 'Read as Windows-1252.' };
    const sources = new Map(sampleLibrary.sources).set('board-2025', { ...board, file });
    expect(run('[@board-2025].\n', { ...sampleLibrary, sources })[0]).toEqual([
      'seeds/board-2025.txt',
      'info',
      'Read as Windows-1252.',
    ]);
  });
});
