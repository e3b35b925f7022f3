import { describe, expect, it } from 'vitest';
import { checkById } from '../../../server/src/checks/registry.ts';
import { checkLibrary } from '../../../server/src/checks/run-library.ts';
import { libraryOf } from '../../support/library.ts';
import { snapshotOf } from '../../support/testCheck.ts';

const id = 'source/bad-grade';

const toldOf = (grade: string) => {
  const library = libraryOf({ 'seeds/a.md': `---\nreliability: "${grade}"\n---\n\nThe port closed.\n` });
  return checkLibrary(snapshotOf('', { library }), [checkById(id)!]).findings.map(({ file, finding }) => [
    file,
    finding.message,
  ]);
};

describe(id, () => {
  it.each(['good', 'G2', 'B7', 'B22', '2B', 'A0'])('flags %s', (grade) => {
    const [found] = toldOf(grade);
    expect(found?.[0]).toBe('seeds/a.md');
    expect(found?.[1]).toContain(`“${grade}” is no grade`);
  });

  it.each(['A1', 'f6', 'B 2', 'C-3', 'D'])('takes %s', (grade) => expect(toldOf(grade)).toEqual([]));
});
