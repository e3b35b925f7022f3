import { describe, expect, it } from 'vitest';
import { checkById } from '../../../server/src/checks/registry.ts';
import { checkSnapshot } from '../../../server/src/checks/run.ts';
import { libraryOf, sampleLibrary } from '../../support/library.ts';
import { snapshotOf } from '../../support/testCheck.ts';

const id = 'citation/duplicate-key';
const check = checkById(id)!;
const run = (library: typeof sampleLibrary) => checkSnapshot(snapshotOf('Text.\n', { library }), [check]).findings;

describe(id, () => {
  it('flags every document but the first on its first line', () => {
    const library = libraryOf({ 'seeds/a/note.txt': 'One.\n\nTwo.\n', 'seeds/b/note.md': 'Three.\n\nFour.\n' });
    expect(run(library)).toMatchObject([
      { file: 'seeds/b/note.md', finding: { check: id, severity: 'error', span: { start: 0, end: 6 } } },
    ]);
    expect(run(library)[0]!.finding.message).toContain('The key “note” is taken by seeds/a/note.txt');
  });

  it('is silent when all keys differ', () => {
    expect(run(sampleLibrary)).toEqual([]);
    expect(run(libraryOf({}))).toEqual([]);
  });
});
