import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../../server/src/checks/origins.ts';
import { libraryOf } from '../../support/library.ts';
import { testCheck } from '../../support/testCheck.ts';

const id = 'judgement/confidence-exceeds-sources';

const source = (fields: string) => `---\n${fields}\n---\n\nExports fell in 2024.\n`;
const library = libraryOf({
  'seeds/good.md': source('reliability: A1'),
  'seeds/other.md': source('title: Another'),
  'seeds/copy.md': source('derived-from: good'),
  'seeds/weak.md': source('reliability: C2'),
  'seeds/weaker.md': source('reliability: B4'),
});

describe(id, () => {
  it('flags one source, sources of a low grade, and sources that come down to one', () => {
    testCheck(
      id,
      `
We judge with high confidence that exports will fall [@good, ¶ 1].
         ^^^^^^^^^^^^^^^^^^^^ one source is all

Exports fell [@weak, ¶ 1]. We are confident that they will fall further [@weaker, ¶ 1].
                           ^^^^^^^^^^^^^^^^ low grade

We have high confidence that exports will fall [@good, ¶ 1; @copy, ¶ 1].
        ^^^^^^^^^^^^^^^ come down to one
`,
      { library },
    );
  });

  it('is silent on two sources, on less confidence, and without any source', () => {
    testCheck(
      id,
      `
We judge with high confidence that exports will fall [@good, ¶ 1; @other, ¶ 1].

We judge with moderate confidence that exports will fall [@good, ¶ 1].

We judge with high confidence that exports will fall.

Exports fell [@good, ¶ 1]. We are confident that they will fall further [@other, ¶ 1].
`,
      { library },
    );
  });

  it('knows nothing of grades that are none', () => expect(gradeOf('good')).toBeNull());
});
