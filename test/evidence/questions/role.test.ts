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

describe('the same verb in the other voice', () => {
  asks('role', [
    [
      "Police said that the union's treasurer, Otto Brask, had been threatened by two of the contractor's guards.",
      "+ According to police, the union treasurer Otto Brask [threatened] two of the contractor's guards.",
      "- According to police, two of the contractor's guards threatened the union treasurer Otto Brask.",
      '- The union treasurer was threatened by the guards.',
    ],
    ['Harry was freed from the mine, and airlifted out by a helicopter.', '- Harry is airlifted by a helicopter.'],
    ['The two guards threatened by Brask left the prison.', '- Two guards were threatened by Brask.'],
  ]);
});

describe('who does it', () => {
  asks('role', [
    [
      'Orvia will cut its catch by 15 per cent over three years; in return Sund opens its northern ports to Orvian trawlers from 2026.',
      '+ [Sund] will cut its catch by 15 per cent over three years.',
      '+ [Orvia] opens its northern ports to trawlers from Sund.',
      '- Orvia will cut its catch by 15 per cent, and Sund opens its northern ports.',
    ],
    [
      'The accord lapsed when Orvia refused to accept inspectors. Sund had insisted on it.',
      '+ The accord lapsed because [Sund] refused to accept inspectors.',
      '- The accord lapsed because Orvia refused to accept inspectors.',
    ],
    ['Tolland hired a new coach in May. Marne hired one in June.', '- Marne hired a coach.'],
    ['Tolland hired a new coach in May. Marne sold its stadium.', '+ [Marne] hired a new coach in May.'],
    ['Pratt, Saldana, Diesel and Gillan issued a statement of support.', '- Saldana issued a statement of support.'],
    ['Orvia and Sund signed an agreement on cod.', '- Sund signed an agreement on cod.'],
    ['Ministers of Orvia raised the tax. Sund objected.', '- Orvia raised the tax.'],
  ]);
});
