import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('a part that the claim counts itself', () => {
  asks('scope', [
    [
      'The tribunal allowed 12 of the 48 appeals against parking fines, dismissed 30 and adjourned the others.',
      '- Of the appeals against parking fines that went to the tribunal, a quarter were allowed.',
      '- A quarter of the parking-fine appeals before the tribunal were allowed.',
      '+ The tribunal allowed the [appeals] against parking fines.',
    ],
    [
      'Inspectors passed 18 of the 20 lifts in the tower and sealed two.',
      '- Of the lifts in the tower, 90% passed inspection.',
      "- Nine in ten of the tower's lifts were passed by inspectors.",
      '+ Inspectors passed all the [lifts] in the tower.',
    ],
    [
      'Judges threw out 40 of 160 claims over the spill.',
      '- Of the claims over the spill, 25% were thrown out by judges.',
      '- Among the spill claims that came before the judges, one in four was thrown out.',
      '+ Judges threw out [every claim] over the spill.',
    ],
  ]);
});

describe('the same in wider words', () => {
  asks('words', [
    [
      'Vaccination is voluntary for soldiers in Orsk, but commanders may ask for proof of it.',
      '- Commanders in Orsk may ask for proof of vaccination from soldiers, who are under no duty to get the shot.',
      '- Commanders in Orsk may ask soldiers, none of whom has to be inoculated, for proof of vaccination.',
    ],
    [
      'Of the 52 kitchens inspected in Leeds County, 13 were rated dirty and two were shut at once.',
      '- Inspectors gave a quarter of the Leeds County kitchens they visited a dirty mark; two were shut on the spot.',
      '- A quarter of the kitchens that inspectors looked at in Leeds County were rated dirty, and two were shut immediately.',
      '+ A quarter of the kitchens inspected in Leeds County were rated dirty, and two [cooks were arrested].',
    ],
    [
      'The mine was audited twice and found short of safety staff; its owner was fined 20,000 crowns.',
      '- Auditors twice found the mine short of safety staff, and the owner had to pay 20,000 crowns.',
      "+ The mine, audited twice, was found short of safety staff after [complaints from the miners' families].",
    ],
    [
      'Surveyors measured the crack in the dam wall in May, and it had widened by 3 mm.',
      '- The crack in the dam wall, according to a survey in May, had widened by 3 mm.',
      '+ Surveyors measured the crack in the dam wall in May, and found it had widened by 3 mm owing [to heavy lorries].',
    ],
    [
      'The city inspects its bridges every two years; in the last round 4 of 60 got the lowest grade.',
      "- The city's bridges are looked at by inspectors every other year, and 4 of 60 scored the lowest mark last time.",
    ],
  ]);
});

describe('who set it off', () => {
  asks('words', [
    [
      'The competition authority opened an inquiry on Monday into prices of infant formula in Lund.',
      '+ The competition authority opened an inquiry on Monday into infant formula prices in Lund [following complaints from parents].',
      '- The competition authority opened an inquiry on Monday into what infant formula costs in Lund.',
      '- An inquiry into infant formula prices in Lund was begun by the competition authority on Monday.',
    ],
    [
      'Parliament summoned the head of the railway for Thursday over delays on the coast line.',
      "+ Parliament summoned the railway's head for Thursday over delays on the coast line after [pressure from commuters].",
      '- After delays on the coast line, parliament called in the head of the railway for Thursday.',
    ],
    [
      'The port closed its north quay on 3 May.',
      '+ The port shut its north quay on 3 May after [protests by dockers].',
      '- The port shut its north quay on 3 May.',
    ],
    [
      'The health ministry withdrew the cough syrup Tussal on Friday.',
      '+ The health ministry pulled the cough syrup Tussal [from sale on Friday after reports of poisoned children].',
      '- Tussal, a cough syrup, was taken off the market by the health ministry on Friday.',
    ],
    [
      'Following a complaint from a rival, the commission opened a case against Varo Pumps.',
      '- The commission opened a case against Varo Pumps after a competitor complained.',
      '- After a grievance was lodged by a competitor, the commission began proceedings against Varo Pumps.',
    ],
    [
      'The ministry launched a review of school meals on Tuesday, after several pupils fell ill.',
      '- The ministry began reviewing school meals on Tuesday after pupils got sick.',
      '- A review of school meals was launched by the ministry on Tuesday in response to illness among pupils.',
    ],
  ]);
});

describe('what is denied in other words', () => {
  asks('words', [
    [
      'Helmets are not mandatory for riders over 16 in Ostra, but the city sells them at cost.',
      '- The city of Ostra sells helmets at cost to riders over 16, who are not obliged to put them on.',
      '- The city of Ostra sells helmets at cost to riders over 16, who need not wear one.',
      '+ The city of Ostra sells helmets at cost to riders over 16, [a scheme paid for by a levy on breweries].',
    ],
    [
      'The trust did not publish the audit of its Hale clinic, but staff were shown a summary.',
      '- Staff of the trust were shown a summary of the Hale clinic audit, which has never seen the light of day.',
    ],
    [
      'Lorries are barred from the Tarn bridge at night, and trams cross it at walking pace.',
      '- Heavy goods vehicles may not use the Tarn bridge at night, and trams cross it at walking pace.',
    ],
    ['The council bought 40 bicycles for its nurses.', '- The council bought 40 two-wheeled vehicles for its nurses.'],
    [
      'The council ordered a survey of the pier at Lund in April.',
      '+ The council ordered a survey of the pier at Lund in April, under [pressure from anglers].',
      '- In April the Lund council ordered that the pier be surveyed.',
    ],
    [
      'The bank closed its branch in Hollin on Friday after months of pressure from its owners.',
      '- The bank shut its Hollin branch on Friday following long lobbying by its shareholders.',
    ],
  ]);
});

describe('in part, told as the whole', () => {
  asks('scope', [
    [
      'The city paid for the stadium in part with a loan from the state bank.',
      '+ The city paid for [the whole of] the stadium with a loan from the state bank.',
      '+ A loan from the state bank covered the [entire] cost of the stadium.',
      '- The city paid for some of the stadium with a loan from the state bank.',
      '- A loan from the state bank went towards the stadium.',
    ],
    [
      'The rebels withdrew from parts of the delta under the first phase of the accord.',
      '+ The rebels withdrew from the [whole of the delta] under the accord.',
      "- The rebels pulled out of some of the delta as the accord's first phase foresaw.",
    ],
    [
      'The ministry has carried out part of the programme agreed with the lenders.',
      '+ The ministry has carried out the programme agreed with the lenders [in full].',
      '+ The ministry has carried out [all of] the programme agreed with the lenders.',
      '- The ministry has carried out some of the programme agreed with its lenders.',
      '- The programme agreed with the lenders has been carried out only partly by the ministry.',
    ],
    [
      'The recall covers mainly cars built in 2019, the maker said.',
      '+ The recall covers [only] cars built in 2019, the maker said.',
      '- Most of the cars in the recall were built in 2019, the maker said.',
    ],
    [
      'The delay was partly due to a shortage of drivers, the operator said.',
      '+ The delay was [entirely] due to a shortage of drivers, the operator said.',
      '- A shortage of drivers was one reason for the delay, the operator said.',
      '- Among the causes of the delay was a shortage of drivers, the operator said.',
    ],
  ]);
});

describe('most, told as all', () => {
  asks('scope', [
    [
      'Most of the wells tested in Hale were clean.',
      '+ [All the wells] tested in Hale were clean.',
      '- The majority of the wells tested in Hale were clean.',
      '- More than half of the wells tested in Hale were clean.',
    ],
    [
      'Nearly all of the staff have returned to the depot.',
      '- Almost everybody on the staff has returned to the depot.',
    ],
    [
      'In most cases the leak was found within an hour.',
      '+ [In all cases] the leak was found within an hour.',
      '+ The leak was [always] found within an hour.',
      '- The leak was usually found within an hour.',
    ],
  ]);
});
