import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('others than those whom the passage tells of, in further words', () => {
  asks('negation', [
    [
      'Some 82 percent of the wells tested were safe to drink from.',
      '- Nearly one well in five was not safe to drink from.',
      '+ Some 82 percent of the wells tested were [not safe] to drink from.',
    ],
    ['Drivers under 21 may not carry passengers at night.', '- Drivers aged 21 or over may carry passengers at night.'],
    [
      'The exemption covers fishing boats but not ferries.',
      '+ The exemption covers fishing boats and [ferries].',
      '- Fishing boats are exempt; ferries are not.',
    ],
  ]);
  asks('number', [
    [
      'The levy failed in the referendum: 53.4% of voters said no.',
      '- Less than half of those voting, 46.6%, approved the levy.',
      '- The levy drew the support of just under 47% of voters.',
      '+ The levy was approved by [56.4%] of voters.',
    ],
    [
      'Loans of more than 50,000 crowns need the consent of the board.',
      '- The board need not be asked about loans of less than 50,000 crowns.',
      '+ Loans of [less than 50,000] crowns need the consent of the board.',
    ],
  ]);
  asks('scope', [
    [
      'The vaccine protected adults; among infants it had no effect.',
      '+ The vaccine protected people [regardless of] age.',
      '- The vaccine protected adults but not infants.',
    ],
  ]);
  asks('verb', [
    [
      'The admiral told the inquiry that the radar had been switched off.',
      '+ As the admiral has [proved], the radar had been switched off.',
      '- As the admiral said, the radar had been switched off.',
    ],
  ]);
});
