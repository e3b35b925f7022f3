import { describe, expect, it } from 'vitest';
import { examine } from '../../../server/src/features/examine.ts';
import { libraryOf } from '../../support/library.ts';
import { registerOf } from '../../support/register.ts';
import { snapshotOf, testCheck } from '../../support/testCheck.ts';

const id = 'entity/not-in-passage';
const library = libraryOf({
  'seeds/meals.md': `---
title: School meals, an evaluation
publisher: Tampere Institute
---

The school-meals scheme was run by the Kaleva Group from 2016 on. Its founder is Risto Halla.

The scheme was evaluated between 2020 and 2022. The evaluation drew on interviews with 340 head teachers and on records of attendance.

The Pohjola Lunch Fund (PLF) paid for a second evaluation of the scheme.
`,
});

describe(id, () => {
  it('flags names that neither the passage nor what stands before it has', () => {
    testCheck(
      id,
      `
The evaluation of the scheme by the Halsten Group drew on interviews with 340 head teachers [@meals, ¶ 2].
                                    ^^^^^^^^^^^^^ does not name “Halsten Group”, nor does the rest of its source
`,
      { library },
    );
  });

  it('says which later passage has the name; silent where another finding names it', () => {
    const note = 'The scheme was evaluated between 2020 and 2022 for the Pohjola Lunch Fund [@meals, ¶ 2].\n';
    const marked = `${note}${' '.repeat(55)}${'^'.repeat(18)} ¶ 3 of the same source does\n`;
    testCheck(id, marked, { library, settings: { checks: { 'claim/unsupported': 'off' } } });
    testCheck(id, note, { library });
  });

  it('is silent on other forms, on what stands before, on the title, on countries, and in quotations', () => {
    testCheck(
      id,
      `
The PLF paid for a second evaluation of the scheme [@meals, ¶ 3].

The scheme of Kaleva was evaluated between 2020 and 2022 [@meals, ¶ 2].

The scheme of Halla was evaluated between 2020 and 2022, the Tampere Institute writes [@meals, ¶ 2].

The Finnish scheme was evaluated between 2020 and 2022 [@meals, ¶ 2].

The scheme, “a child of the Halsten Group”, was evaluated between 2020 and 2022 [@meals, ¶ 2].

The scheme was evaluated between 2020 and 2022 for the Pohjola Lunch Fund [@meals, ¶¶ 2-3].

But the scheme of the Halsten Group was evaluated between 2020 and 2022 [but see @meals, ¶ 2].
`,
      { library },
    );
  });

  it('is heard in the verdict: nothing is supported beside it', () => {
    const text =
      'The evaluation of the scheme by the Halsten Group drew on interviews with 340 head teachers [@meals, ¶ 2].\n';
    const snapshot = snapshotOf(text, { library });
    const note = snapshot.notes.get(snapshot.path)!;
    const { headline, details, reasons } = examine(snapshot, note, note.sentenceAt(5)!);
    expect(headline).toBe('Supported in part');
    expect(reasons.map(({ kind }) => kind)).toEqual(['name']);
    expect(details.join(' ')).toContain('Halsten Group');
    const plain = snapshotOf(text.replace(' by the Halsten Group', ''), { library });
    const other = plain.notes.get(plain.path)!;
    expect(examine(plain, other, other.sentenceAt(5)!).compared?.comparison.verdict).toBe('supported');
  });

  it('takes all names of the register as one', () => {
    const note = 'The Pohja Trust paid for a second evaluation of the scheme [@meals, ¶ 3].\n';
    const marked = note.replace('\n', '\n    ^^^^^^^^^^^ does not name “Pohja Trust”\n');
    const register = registerOf([{ name: 'Pohjola Lunch Fund', alias: ['Pohja Trust'] }]);
    testCheck(id, marked, { library, settings: { checks: { 'claim/unsupported': 'off' } } });
    testCheck(id, note, { library, register, settings: { checks: { 'claim/unsupported': 'off' } } });
    testCheck('claim/unsupported', note, { library, register });
    const founder = 'The scheme of Ria Vass was evaluated between 2020 and 2022 [@meals, ¶ 2].\n';
    testCheck(id, founder, { library, register: registerOf([{ name: 'Ria Vass', alias: ['Risto Halla'] }]) });
    testCheck(id, `${founder}              ^^^^^^^^ does not name “Ria Vass”\n`, {
      library,
      settings: { checks: { 'claim/unsupported': 'off' } },
    });
  });
});
