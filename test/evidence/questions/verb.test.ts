import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('a verb that says more', () => {
  asks('verb', [
    [
      'The former treasurer claimed that the party had hidden donations abroad.',
      '+ The former treasurer [revealed] that the party had hidden donations abroad.',
    ],
    [
      'The former treasurer alleged that the party had hidden donations abroad.',
      '+ The ex-treasurer [confirmed] that the party had hidden donations abroad.',
    ],
    [
      'The former treasurer revealed that the party had hidden donations abroad.',
      '- The former treasurer disclosed that the party had hidden donations abroad.',
    ],
    [
      'The former treasurer confirmed that the party had hidden donations abroad.',
      '- The former treasurer said that the party had hidden donations abroad.',
    ],
    [
      'The report suggests that the levee was built too low.',
      '+ The report [proves] that the levee was built too low.',
    ],
    [
      'Researchers believe that the virus crossed from bats.',
      '+ Researchers have [demonstrated] that the virus crossed from bats.',
    ],
    [
      'A spokesman said the plant had lost its licence.',
      '+ A spokesman [admitted] that the plant had lost its licence.',
    ],
    [
      'A spokesman announced that the plant had lost its licence.',
      '- A spokesman confirmed that the plant had lost its licence.',
    ],
    [
      'The spokesman acknowledged that the plant had lost its licence.',
      '- The spokesman conceded that the plant had lost its licence.',
    ],
    [
      'Liu claimed that the party had hidden donations abroad; the treasurer later confirmed that it had.',
      '- The treasurer confirmed that the party had hidden donations abroad.',
    ],
    [
      'The guerrillas claim to have destroyed two bridges on the coast road.',
      '+ The guerrillas [confirmed] that they had destroyed two bridges on the coast road.',
    ],
    [
      'The company said profits had doubled. The regulator revealed that it was looking into the accounts.',
      "- The regulator disclosed that it was looking into the company's accounts.",
    ],
    [
      'Ms Aldane alleges that her signature was forged on the lease.',
      '+ Ms Aldane has [exposed] how her signature was forged on the lease.',
    ],
    [
      'Activists contend that the warehouse stored banned pesticides.',
      '+ Activists [established] that the warehouse stored banned pesticides.',
    ],
    [
      'According to the coach, the striker refused to train.',
      '+ The coach [admitted] that the striker had refused to train.',
    ],
    ['The memo hints that ministers were told in March.', '+ The memo [confirms] that ministers were told in March.'],
  ]);
});
