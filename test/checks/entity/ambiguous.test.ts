import { describe, it } from 'vitest';
import { registerOf } from '../../support/register.ts';
import { testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'entity/ambiguous';
const register = registerOf([
  { name: 'Port of Ellery', kind: 'place', alias: ['Ellery', 'Ellery Harbour'] },
  { name: 'Ellery County', kind: 'place', alias: ['Ellery'] },
  { name: 'Marta Quist', kind: 'person', alias: ['Quist'] },
  { name: 'Quist', kind: 'organisation' },
  { name: 'Inland Rail Agency', acronym: 'IRA' },
  { name: 'Island Reef Alliance', acronym: 'IRA' },
]);

describe(id, () => {
  it('flags a name of several, once, where nothing tells which', () => {
    testCheck(
      id,
      `
# Ellery

Work at Ellery began. Ellery was glad, and Quist was not.
        ^^^^^^ may stand for “Port of Ellery” (place) or “Ellery County” (place)
                                           ^^^^^ “Marta Quist” (person) or “Quist” (organisation)

The IRA met.
    ^^^ “Inland Rail Agency” or “Island Reef Alliance”
`,
      { register },
    );
  });

  it('flags it where the note names both, or the one only later', () => {
    testCheck(
      id,
      'Ellery Harbour is in Ellery County. Ellery grew.\n                                    ^^^^^^ may stand\n',
      {
        register,
      },
    );
    testCheck(id, 'Ellery grew.\n^^^^^^ may stand\n\nEllery County shrank.\n', { register });
  });

  it('is silent where one of them has been named, in headings and quotations, and on explained acronyms', () => {
    testCheck(id, '# Ellery County\n\nWork began. Ellery was glad, “Quist and Ellery” too.\n', { register });
    testCheck(id, 'Ellery (the port, not Ellery County) grew. The Indian Rail Academy (IRA) met the IRA.\n', {
      register,
    });
    testCheck(id, 'Ellery grew.\n');
    testCheck(id, 'Ellery grew.\n', { register: registerOf([{ name: 'Ellery' }, { name: 'Ellery' }]) });
  });

  it('offers the names that are of one alone', () => {
    testFixes(id, 'Work at Ellery began. The IRA met.\n\nQuist spoke.\n', { register });
  });
});
