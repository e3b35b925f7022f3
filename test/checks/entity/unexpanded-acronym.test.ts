import { describe, expect, it } from 'vitest';
import { registerOf } from '../../support/register.ts';
import { findingsOf, fixed, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'entity/unexpanded-acronym';
const register = registerOf([
  { name: 'China Northern Rare Earth Group', acronym: 'CNRE', alias: ['Northern Rare Earth'] },
  { name: 'Bank of Karthen', acronym: 'BOKAR' },
  { name: 'BOKAR Leasing' },
  { name: 'European Union', acronym: 'EU' },
  { name: 'Inland Rail Agency', acronym: 'IRA' },
  { name: 'Island Reef Alliance', acronym: 'IRA' },
]);

describe(id, () => {
  it('flags the first use of an acronym that the register can expand and the note does not', () => {
    testCheck(
      id,
      `
# BOKAR and CNRE

CNRE's output grew, and BOKAR lent. CNRE grew again. The Bank of Karthen did well.
^^^^ is not explained in this note: “China Northern Rare Earth Group”
                        ^^^^^ “Bank of Karthen”
`,
      { register },
    );
  });

  it('flags an acronym before its expansion, with or without a register', () => {
    const note = `
The HMA met.
    ^^^ is used here before the note says what it stands for: “Harlan Metals Association”

The Harlan Metals Association (HMA) met again. The HMA left.
`;
    testCheck(id, note);
    testCheck(id, note, { register });
  });

  it('is silent on what everybody knows, on names that stand before, in quotations and footnotes, and on unknown acronyms', () => {
    testCheck(
      id,
      `
Northern Rare Earth grew. CNRE is its short name; the Bank of Karthen (BOKAR) lent. BOKAR Leasing did, too.

The EU, the GDP, the IRA and the XYZ are not explained here, nor is “BOKR”. Words may be explained behind the footnote.[^1]

[^1]: HMA is a house.

The Harlan Metals Association (HMA) met. HMA left.
`,
      { register },
    );
    testCheck(id, '“CNRE grew” is all that she said of `BOKAR`.\n', { register });
  });

  it('writes both the first time', () => {
    const note = 'The *CNRE* plant and BOKAR’s loan.\n';
    testFixes(id, note, { register });
    expect(fixed(note, findingsOf(id, note, { register })[0]!)).toBe(
      'The *China Northern Rare Earth Group (CNRE)* plant and BOKAR’s loan.\n',
    );
  });
});
