import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('who pays, and who is paid', () => {
  asks('role', [
    [
      'The tribunal ordered the landlord, Pellham Estates, to refund its tenants £3,400 in service charges.',
      '+ Tenants must [hand] over £3,400 in service charges to Pellham Estates, the tribunal decided.',
      '- Pellham Estates must refund £3,400 in service charges to its tenants, the tribunal decided.',
      '- Tenants are to be refunded £3,400 in service charges by Pellham Estates, the tribunal decided.',
    ],
    [
      "The court ordered the club's former chairman, Olaf Merridew, to repay the €7m loan to Fenwick Trust.",
      '+ Fenwick Trust was told to [hand] €7m back to Olaf Merridew, once chairman of the club.',
      '- Olaf Merridew was told to hand €7m back to Fenwick Trust.',
    ],
    [
      'The school must give parents a copy of the plan within a month.',
      '- Parents may give the school their views of the plan.',
    ],
  ]);
});
