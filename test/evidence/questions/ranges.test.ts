import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('a range of dates of which one end is another', () => {
  const AGREEMENT =
    'The two countries last had an agreement between 2004 and 2016. It lapsed when Orvia refused to accept inspectors.';
  const MUSEUM = 'The museum was closed from 3 March to 15 April 2024 for repairs.';
  asks('date', [
    [
      AGREEMENT,
      '+ The two countries last had an agreement between [2004 and 2014].',
      '+ The two countries last had an agreement from [2004 to 2014].',
      '+ The two countries last had an agreement from [2004 until 2014].',
      '+ The two countries last had an agreement in the years [2004–2014].',
      '+ From [2006 to 2016] the two countries had an agreement.',
      '+ The two countries had an agreement between [2000 and 2016].',
      '- The two countries last had an agreement from 2004 to 2016.',
      '- Between 2008 and 2014 the two countries had an agreement.',
      '- The two countries had an agreement until 2016.',
      '- The two countries had an agreement from 2004 on.',
      '- The two countries had an agreement from about 2004 to about 2015.',
      '- The two countries already had an agreement from 2004 to 2010.',
    ],
    [
      'The two countries had an agreement between 2004 and 2016; a new draft was signed in 2014.',
      '- The two countries had an agreement between 2004 and 2014.',
    ],
    ['Output rose every year between 2004 and 2016.', '- Output rose between 2004 and 2012.'],
    ['Output rose by a fifth between 2004 and 2016.', '+ Output rose by a fifth between [2004 and 2014].'],
    ['The survey covers 2019–21.', '- The survey covers 2019 to 2021.', '+ The survey covers [2019 to 2022].'],
    [
      'Prices doubled between 2010 and 2020. In the five years to 2015 wages fell.',
      '- Wages fell between 2010 and 2015.',
    ],
    [
      'She led the party from 1998 to 2009 and again from 2012 to 2015.',
      '- She led the party from 1998 to 2015, with a break.',
    ],
    ['The pass is closed from November to April.', '+ The pass is closed from [November to March].'],
    [
      MUSEUM,
      '+ The museum was closed from [3 March to 15 May 2024] for repairs.',
      '- The museum was closed from March to April 2024 for repairs.',
    ],
    [
      'The museum is closed from 3 to 15 March for repairs.',
      '+ The museum is closed from [3 to 12 March] for repairs.',
      '- The museum is closed from 3 March to 15 March for repairs.',
    ],
  ]);
});
