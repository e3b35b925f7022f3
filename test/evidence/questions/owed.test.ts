import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('the figure of another name', () => {
  asks('number', [
    [
      'Imports from Talvia fell by 9 percent to 2.6 billion francs last year, while those from Merrin rose by 5 percent to 3.8 billion.',
      "+ Merrin sold [2.6 billion francs]' worth of goods last year, an increase of 5 percent.",
      '+ Imports from Merrin came to [2.6 billion francs].',
      '- Imports from Merrin came to 3.8 billion francs, an increase of 5 percent.',
      '- Goods worth 2.6 billion francs came from Talvia, 9 percent less than before.',
      '- Imports from Merrin were larger than the 2.6 billion francs of those from Talvia.',
    ],
    [
      'The fund lent 40 million to Orvik in May and 65 million to Brell.',
      '+ Brell was lent [40 million] by the fund.',
      '- Brell was lent 65 million by the fund.',
      '- The fund lent 40 million to Orvik.',
    ],
    [
      'The lodges in Orvik have 120 beds, those in Brell have 85, and the two towns want more.',
      '+ There are [120] beds in the lodges of Brell.',
      '- There are 120 beds in the lodges of Orvik.',
    ],
  ]);
});

describe('last days that are counted out', () => {
  asks('date', [
    [
      'The ministry gave the two refineries 60 days from 1 March to file plans for cutting emissions.',
      '+ By the [end of March] the two refineries must have filed their plans for cutting emissions.',
      '+ The two refineries must file their plans for cutting emissions by [15 April].',
      '- By the end of April the two refineries must have filed their plans for cutting emissions.',
      '- Until 30 April the two refineries have time to file their plans.',
      '- From 1 March the two refineries must file plans for cutting emissions.',
    ],
    [
      'The court gave the union six weeks from 10 May to answer the suit.',
      '+ The union must answer the suit by the [end of May].',
      '- The union has until 21 June to answer the suit.',
      '- The union must answer the suit by late June.',
    ],
    [
      'Tenants have 30 days from 15 August to object to the rent rise.',
      '+ Tenants must object to the rent rise by the [end of August].',
      '- Tenants must object to the rent rise by mid-September.',
      '- Tenants must object to the rent rise within 30 days of 15 August.',
    ],
    [
      'The coalition took office two years before the election of 2019.',
      '+ The coalition has been in power since [2015].',
      '- The coalition has been in power since 2017.',
    ],
  ]);
});
