import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('what the passage only reports', () => {
  asks('attribution', [
    [
      'Two former employees allege that the foundry falsified emission records for six years. The foundry denies it.',
      '+ The [foundry falsified emission records for six years].',
      '- The foundry is accused of having falsified its emission records for six years.',
    ],
    [
      'Two former employees allege that the foundry falsified emission records for six years.',
      '- According to two former employees, the foundry falsified its emission records for six years.',
      '- The foundry allegedly falsified emission records for six years.',
      '- Allegations that the foundry faked emission records for six years come from two former employees.',
    ],
    [
      'The rebel group claimed that it had shot down a transport plane near Aldra on Sunday.',
      '+ The rebel group [shot down a transport plane near Aldra on Sunday].',
      '- The rebel group says it shot down a transport plane near Aldra on Sunday.',
      '- The rebel group claimed responsibility for shooting down a transport plane near Aldra.',
    ],
    [
      'According to three people familiar with the talks, Vantor offered 1.2 billion crowns for the ferry line. Vantor declined to comment.',
      '+ [Vantor offered 1.2 billion crowns for the ferry line], on which it declined to comment.',
    ],
    [
      'According to three people familiar with the talks, Vantor offered 1.2 billion crowns for the ferry line.',
      '- Vantor offered 1.2 billion crowns for the ferry line, people with knowledge of the talks said.',
      '- Vantor is reported to have offered 1.2 billion crowns for the ferry line.',
    ],
    [
      'The statistics office said that retail sales fell by 0.4 per cent in May.',
      '- Retail sales fell by 0.4 per cent in May.',
    ],
    ['The minister said that the tunnel opened to traffic on 3 June.', '- The tunnel opened to traffic on 3 June.'],
    [
      'Prosecutors accuse the former mayor of taking 400,000 crowns in bribes from a paving contractor.',
      '+ The [former mayor took 400,000 crowns in bribes from a paving contractor].',
      '- Prosecutors say the former mayor took 400,000 crowns in bribes from a paving contractor.',
      '- The former mayor stands accused of taking 400,000 crowns in bribes from a paving contractor.',
    ],
    [
      'The union contends that the airline has underpaid its cabin crews since 2019. The airline rejects the charge.',
      '+ The [airline has underpaid its cabin crews since 2019].',
    ],
    [
      'The union contends that the airline has underpaid its cabin crews since 2019.',
      "- In the union's view the airline has underpaid its cabin crews since 2019.",
    ],
    [
      'Police believe that the gang moved the paintings across the border in a refrigerated lorry.',
      '+ The [gang moved the paintings across the border in a refrigerated lorry].',
      '- The gang is thought to have moved the paintings across the border in a refrigerated lorry.',
      "- Police suspect that the paintings crossed the border in the gang's refrigerated lorry.",
    ],
    [
      'The company reportedly paid a ransom of two million dollars to recover its files.',
      '+ The company [paid a ransom of two million dollars to recover its files].',
      '- The company is said to have paid a ransom of two million dollars for its files.',
      '- Press reports say that the company paid a ransom of two million dollars for its files.',
    ],
    [
      '"The police fired first," claimed Idris Morvan, who led the march. The police command called the claim false.',
      '+ The [police fired first] on the march that Idris Morvan led.',
    ],
    [
      'The plaintiffs claim that the dam operator ignored three warnings from its own engineers. The operator says there were none.',
      '+ The [dam operator ignored three warnings from its own engineers], but says there were none.',
    ],
    [
      'The plaintiffs claim that the dam operator ignored three warnings from its own engineers.',
      '- The lawsuit says the dam operator ignored three warnings from its own engineers.',
    ],
    [
      'The plaintiffs claim that the dam operator ignored three warnings from its own engineers. The court found that the operator ignored three warnings from its engineers.',
      '- The dam operator ignored three warnings from its engineers.',
    ],
    [
      'The senator alleged that the contract had been awarded without a tender; the defence ministry would not comment.',
      '+ The [contract was awarded without a tender], and the defence ministry would not comment.',
      "- The defence ministry would not comment on the senator's allegation that the contract was awarded without a tender.",
      '- The defence ministry would not comment.',
    ],
    [
      'The senator alleged that the contract had been awarded without a tender. The ministry awarded the contract in March.',
      '- The ministry awarded the contract in March.',
    ],
    ['The group claims 40,000 members and was founded in 1998.', '- The group was founded in 1998.'],
    [
      'The embassy insists that none of its diplomats was present at the meeting in the hotel.',
      "+ [None of the embassy's diplomats was present at the meeting in the hotel].",
      '- No diplomat was at the hotel meeting, the embassy maintains.',
    ],
    [
      'Sources close to the board said the chief executive had offered to resign twice.',
      '+ The [chief executive had offered to resign twice].',
      '- The chief executive twice offered to go, it was reported.',
    ],
    ['The tribunal concluded that the owner had ignored the order.', '- The owner had ignored the order.'],
    ['Economists at the central bank expect exports to recover in 2026.', '- Exports are expected to recover in 2026.'],
  ]);
});
