import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('who gives and who takes, told over two sentences', () => {
  asks('role', [
    [
      'Norvik Paper has sold its sawmill to its competitor Tesk for 90 million crowns. It will buy timber from Tesk under a five-year contract.',
      '+ Having acquired the sawmill for 90 million crowns, Tesk will [get] its timber from Norvik Paper for five years.',
      '+ Tesk [sold] its sawmill to Norvik Paper for 90 million crowns.',
      '- Having acquired the sawmill for 90 million crowns, Tesk will supply timber to Norvik Paper for five years.',
      '- Norvik Paper sold its sawmill to Tesk for 90 million crowns.',
      '- Norvik Paper will get its timber from Tesk for five years.',
    ],
    [
      'Dravia lent 40 tanks to its neighbour Solmark for the exercise. It will receive spare parts from Solmark in return.',
      '+ Solmark [lent] 40 tanks to Dravia for the exercise.',
      '- Solmark borrowed 40 tanks from Dravia for the exercise.',
      '- Solmark will supply spare parts to Dravia.',
      '+ Dravia will [supply] spare parts to Solmark.',
    ],
    [
      'Harrow Bank bought the insurer Delfin from its owner Castell in May.',
      '+ Castell [bought] the insurer Delfin from Harrow Bank in May.',
      '- Castell sold the insurer Delfin to Harrow Bank in May.',
    ],
  ]);
});
