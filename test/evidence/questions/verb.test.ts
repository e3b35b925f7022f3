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
    [
      'The charity suggested that the figures had been massaged.',
      '+ The charity showed and [proved] that the figures had been massaged.',
    ],
    [
      'Police sources believe that the fire was set on purpose.',
      '+ Police sources [confirmed] that the fire had been set on purpose.',
    ],
    [
      'The exile group says that 40 officers have defected.',
      '+ The exile group [revealed] that 40 officers have defected.',
      '- The exile group reports the defection of 40 officers.',
    ],
    ['The airline admitted that it had lost the bags.', '- The airline acknowledged losing the bags.'],
    ['The study found that the drug halves the risk.', '- The study demonstrated that the drug halves the risk.'],
    [
      'The contractor insisted that the beams had been tested.',
      '+ The contractor [confirmed] that the beams had been tested.',
    ],
    [
      'Ms Reyes has accused the firm of hiding test results.',
      '+ Ms Reyes [revealed] that the firm had hidden test results.',
    ],
    [
      'In his memoir Dahl claims he was offered a bribe by the consortium.',
      '+ In his memoir Dahl [discloses] that the consortium offered him a bribe.',
    ],
    [
      'The ministry said the plan was on hold. A leaked letter reveals that the plan was dropped in May.',
      '- A leaked letter revealed that the plan had been dropped in May.',
    ],
    ['The minister said the talks had failed.', '- The minister acknowledged the offer of talks.'],
    [
      "The bank said it had lost 4 million customers' records.",
      '- The bank, which disclosed the leak in May, said it had lost the records of 4 million customers.',
    ],
    [
      'Kern said he had signed the letter.',
      '- Kern did not confirm that he had signed the letter.',
      '- Kern refused to confirm that he had signed the letter.',
    ],
    [
      'Kern claimed he had signed the letter. The notary confirmed that Kern had signed it.',
      '- The notary confirmed that Kern had signed the letter.',
    ],
    [
      'Officials said the bridge was unsafe. Tests established that the bridge was unsafe.',
      '- Tests proved that the bridge was unsafe.',
    ],
    ['Kern claimed he had never signed the letter.', '+ Kern [proved] that he had never signed the letter.'],
    [
      'The activists alleged that the mill dumped dye into the canal.',
      '+ The mill dumped dye into the canal, the activists [revealed].',
    ],
    [
      'According to an unnamed aide, the senator knew of the loan.',
      '+ An aide [confirmed] that the senator knew of the loan.',
    ],
    [
      'The regulator suspects an exchange of prices between the bakeries. "We have kept to the law," the bakeries say.',
      '+ The bakeries have [admitted] an exchange of prices.',
      '- The bakeries deny an exchange of prices, which the regulator suspects.',
    ],
    [
      'The tenants accuse the council of having ignored two warnings about the roof. The council did not comment.',
      '+ The council [acknowledged] that it had ignored two warnings about the roof.',
      '- The council is accused by the tenants of ignoring warnings about the roof.',
    ],
    [
      'The regulator suspects an exchange of prices between the bakeries.',
      '+ The regulator has [established] that there was an exchange of prices between the bakeries.',
      '- The regulator is looking into a suspected exchange of prices between the bakeries.',
    ],
    [
      'Counsel for the owner contended that the crew had switched off the transponder.',
      "+ The owner's lawyer [showed] that the crew had switched off the transponder.",
    ],
    ['The report suggests that the levee was built too low.', '- The report shows that the levee was built too low.'],
    [
      'The union accused us of exceeding the working hours on the ferry. We found breaches on two days.',
      '- The company admitted breaches of the working hours on the ferry.',
    ],
    [
      'The tenants accuse the council of having ignored two warnings about the roof. A councillor conceded as much.',
      '- The council has conceded that it ignored warnings about the roof.',
    ],
  ]);
});
