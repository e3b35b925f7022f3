import { describe, expect, it } from 'vitest';
import { registerOf } from '../../support/register.ts';
import { findingsOf, fixed, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'entity/misspelt';
const register = registerOf([
  { name: 'Baogang Group', kind: 'organisation', alias: ['Baogang'] },
  { name: 'Ines Albrecht', kind: 'person' },
  { name: 'Muammar Qaddafi', kind: 'person', alias: ['Qaddafi'] },
  { name: 'Norvane Power', kind: 'organisation' },
  { name: 'Norvana', kind: 'place' },
  { name: 'Müller', kind: 'person' },
  { name: 'Oruvia', kind: 'place' },
  { name: 'Rolls-Royce', kind: 'organisation' },
  { name: 'Liu Peixun', kind: 'person', script: ['刘培勋'] },
  { name: 'Bank of Karthen', kind: 'organisation', acronym: 'BOKAR' },
]);

describe(id, () => {
  it('flags names that are a letter or two off', () => {
    testCheck(
      id,
      `
# What Boagang Group plans
       ^^^^^^^^^^^^^ is a letter or two off “Baogang Group” of your register

Boagang Group makes steel. So does the *Baogang Gruop*, and Baogangg's output grew.
^^^^^^^^^^^^^ off “Baogang Group”
                                        ^^^^^^^^^^^^^ off “Baogang Group”
                                                            ^^^^^^^^ off “Baogang”

Colonel Kaddafi met Lui Peixun, Ines Albrecth and a man of Rols-Royce at the Bank of Karhten.
        ^^^^^^^ off “Qaddafi”
                    ^^^^^^^^^^ off “Liu Peixun”
                                ^^^^^^^^^^^^^ off “Ines Albrecht”
                                                           ^^^^^^^^^^ off “Rolls-Royce”
                                                                             ^^^^^^^^^^^^^^^ off “Bank of Karthen”
`,
      { register },
    );
  });

  it('flags a surname where the note has the full name', () => {
    testCheck(id, 'Ines Albrecht spoke.\n\nLater Albrehct left.\n      ^^^^^^^^ off “Albrecht”\n', { register });
    testCheck(id, 'Later Albrehct left.\n', { register });
    const two = registerOf([
      { name: 'Ada Albrecht', kind: 'person' },
      { name: 'Ines Albrecht', kind: 'person' },
    ]);
    testCheck(id, 'Ines Albrecht spoke. Then Albrehct left.\n                          ^^^^^^^^ off “Albrecht”\n', {
      register: two,
    });
  });

  it('is silent on known names, ordinary words, other names, what is made of a name, short ones, and in quotations', () => {
    testCheck(
      id,
      `
Baogang, Norvane Power, Norvana and Muller are known; so is Albrecht.

The Oruvians, an Oruvian, the Albrechts, Baogang's and Norvana's are made of names.

Marie Baogangg is somebody else; so is Lin of the Group.

He wrote that “Boagang Group makes steel”, and the boagang group, BOAGANG GROUP and BOKRA are no names here.

> Boagang Group makes steel.

Mullet is served. Muller-based firms make \`Boagang Group\` steel [@Boagang].
`,
      { register },
    );
  });

  it('says nothing without a register', () => testCheck(id, 'Boagang Group makes steel.\n'));

  it('puts right what is off', () => {
    testFixes(id, 'The *Boagang* Group, Baogang Gruop, Rols-Royce and Kaddafi.\n', { register });
    const note = 'The *Boagang* Group makes steel.\n';
    expect(fixed(note, findingsOf(id, note, { register })[0]!)).toBe('The *Baogang* Group makes steel.\n');
  });
});
