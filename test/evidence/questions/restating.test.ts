import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('plans that there are none of, and plans by where they lie', () => {
  asks('hedge', [
    [
      'The chairman of Oberlin Mills said no further plant closures were planned this year.',
      '- Oberlin Mills has no more plant closures in the pipeline this year, its chairman says.',
      '- No further plants are due to close this year, the chairman of Oberlin Mills said.',
    ],
    [
      'Denya Air has no plans to drop its route to Port Vell, a spokeswoman said.',
      '- Denya Air is keeping its route to Port Vell for now, according to a spokeswoman.',
      '- A spokeswoman said Denya Air was not about to give up the Port Vell route.',
      '- There is nothing in the works at Denya Air to end flights to Port Vell, a spokeswoman said.',
    ],
    [
      'The museum does not intend to sell any of the drawings, its director told the council.',
      '- The museum has no sale of the drawings in view, its director told the council.',
      '- Its director told the council that the museum is not selling the drawings.',
    ],
    [
      'The union plans to ballot its 900 drivers on a strike in June.',
      '+ The union [balloted] its 900 drivers on a strike in June.',
      "- A strike ballot of the union's 900 drivers is in the pipeline for June.",
      "- A strike ballot of the union's 900 drivers is in the works for June.",
      '- The union has a strike ballot of its 900 drivers on the cards for June.',
    ],
  ]);
});

describe('what was done pending something', () => {
  asks('hedge', [
    [
      'The regulator suspended the licence of Hollin Bank, pending an inquiry into its accounts.',
      "- The regulator suspended Hollin Bank's licence while it looks into the bank's accounts.",
      '- Hollin Bank has lost its licence for the time being, as the regulator inquires into its accounts.',
      "- Hollin Bank's licence has been suspended until its accounts have been investigated.",
    ],
    [
      'Two coaches were sent home by the federation pending the outcome of the hearing.',
      '- The federation sent two coaches home while a hearing is held.',
      '- The federation sent home two coaches until the hearing is over.',
    ],
    [
      'The court ordered the ship held in port pending payment of the fine.',
      '- The ship was held in port by order of the court until the fine is paid.',
      '- The court had the ship detained until its fine was settled.',
    ],
    [
      'The sale of the brewery to Marlow Group will close in May, pending approval by the cartel office.',
      "- Marlow Group's purchase of the brewery is to be completed in May if the cartel office agrees.",
    ],
    [
      'Pending a vote of its members, the union has put the strike on hold.',
      '- The union has put the strike on hold until its members have voted.',
      "- The strike is on hold while the union's members vote.",
    ],
    [
      'Construction of the mosque has been halted pending an environmental report.',
      '- Building work on the mosque has stopped while an environmental report is drawn up.',
      '- Work on the mosque was halted until there is an environmental report.',
    ],
  ]);
});

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

describe('nothing beyond', () => {
  asks('negation', [
    [
      'Asked about the strike, the spokesman said only that talks were under way.',
      '- Questioned about the strike, the spokesman offered nothing beyond that talks were under way.',
      '- The spokesman would say no more about the strike than that talks were going on.',
      '- The spokesman said nothing about the strike except that talks were under way.',
    ],
    [
      'The bank confirmed only that it had received a letter from the regulator.',
      '- The bank would confirm nothing more than that a letter from the regulator had arrived.',
      '- The bank went no further than confirming receipt of a letter from the regulator.',
    ],
    [
      'The general, asked whether troops would leave on time, said just that "plans are in place".',
      '- The general did not go beyond saying that plans were in place when asked whether troops would leave on time.',
      '- Asked if the troops would leave on time, the general gave no answer other than that plans were in place.',
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

describe('the hedge of a reported figure', () => {
  asks('hedge', [
    [
      'Better insulation could cut heating bills in Tromsen by as much as a third by 2030, according to a report for the city.',
      '+ A report for the city says that better insulation [will cut] heating bills in Tromsen by up to a third by 2030.',
      '+ A report prepared for the city says better insulation [will make] heating in Tromsen up to a third cheaper by 2030.',
      '- A report for the city says that better insulation could make heating in Tromsen up to a third cheaper by 2030.',
      '- Heating bills in Tromsen may fall by up to a third by 2030 thanks to better insulation, a report for the city says.',
    ],
    [
      'A drought might leave the dam at less than a fifth of capacity by October, the water board said.',
      '+ The water board says that a drought [will leave] the dam at less than a fifth of capacity by October.',
      '+ By October the dam [will be less] than a fifth full because of a drought, the water board said.',
      '- The water board said the dam could be less than a fifth full by October in a drought.',
    ],
    [
      'The new tram may carry up to 12,000 people a day, its planners say.',
      '+ The new tram [will carry] up to 12,000 people a day, its planners say.',
      '- The new tram could carry as many as 12,000 people a day, its planners say.',
      '- Planners say the new tram will be able to carry up to 12,000 people a day.',
      '- Planners put the capacity of the new tram at up to 12,000 people a day.',
    ],
    [
      'The tax could raise 40 million crowns at most, the treasury estimates.',
      '- The treasury estimates that the tax will raise no more than 40 million crowns.',
      '- The treasury thinks the tax will bring in 40 million crowns at the most.',
      '+ The tax [will raise] 40 million crowns.',
    ],
    [
      'Losses may reach as much as 3 billion crowns, analysts at Oren Bank said.',
      '+ Losses [will reach] as much as 3 billion crowns, analysts at Oren Bank said.',
      '- Analysts at Oren Bank expect losses of up to 3 billion crowns.',
      '- Analysts at Oren Bank put the losses at up to 3 billion crowns.',
    ],
    [
      'Officials expect turnout to reach up to 70%.',
      '- Turnout will reach up to 70%, officials expect.',
      '- Officials say turnout will be as high as 70%.',
    ],
  ]);
});

describe('possible, called likely', () => {
  asks('hedge', [
    [
      'It is possible that the virus reached the farm through a delivery of feed, the vets said, but tests have not settled it.',
      '+ The vets said a delivery of feed was the [likely] route by which the virus got to the farm, though tests have not settled it.',
      '+ The virus [probably] reached the farm through a delivery of feed, the vets said.',
      '- A delivery of feed is one way in which the virus could have reached the farm, the vets said; tests were inconclusive.',
      '- The virus may have come to the farm with a delivery of feed, the vets said.',
    ],
    [
      'A faulty switch may have started the fire, the chief officer said.',
      '+ A faulty switch [probably] started the fire, the chief officer said.',
      '+ The chief officer said a faulty switch was the most [likely] cause of the fire.',
      '- The chief officer said a faulty switch could have started the fire.',
      '- A faulty switch is a possible cause of the fire, according to the chief officer.',
    ],
    [
      'The bank could raise rates in June, two economists said.',
      '+ The bank is [likely to] raise rates in June, two economists said.',
      '+ The bank will [probably] raise rates in June, two economists said.',
      '- Two economists said the bank might raise rates in June.',
      '- A rise in rates by the bank in June cannot be excluded, according to two economists.',
    ],
    [
      'It cannot be ruled out that the documents were forged, the archive said.',
      '+ The archive said the documents were [probably] forged.',
      '+ The documents were most [likely] forged, the archive said.',
      '- The documents might be forgeries, the archive said.',
    ],
    [
      'The vote might be put off until autumn, the speaker said.',
      '+ The vote is [expected to] be put off until autumn, the speaker said.',
      '+ The speaker [expects] the vote to be put off until autumn.',
      '- The speaker held out the possibility of putting the vote off until autumn.',
      '- The vote may not take place before autumn, the speaker said.',
    ],
    [
      'There is a chance that the ferry will be sold this year.',
      '+ The ferry is [likely to] be sold this year.',
      '- The ferry may be sold this year.',
      '- The ferry might find a buyer this year.',
    ],
    ['There is a good chance that the ferry will be sold this year.', '- The ferry is likely to be sold this year.'],
    [
      'The company may well miss its target, its finance chief said.',
      '- The company will probably miss its target, its finance chief said.',
      "- The company's finance chief thinks it likely that it will miss its target.",
    ],
    [
      'The reform could cost 200 jobs, and the union thinks it probably will.',
      '- The union expects the reform to cost 200 jobs.',
      "- The reform will probably cost 200 jobs, in the union's view.",
    ],
    [
      'The levee may fail; engineers rate the chance at 70%.',
      '- Engineers think the levee is likely to fail.',
      '- The levee will probably fail, engineers believe.',
    ],
    [
      'The sanctions might be lifted in spring and are likely to be lifted by the end of the year.',
      '- The sanctions are likely to be lifted by the end of the year.',
    ],
    ['Output may rise by 2% to 4%, most likely by 3%.', '- Output is likely to rise by about 3%.'],
  ]);
});

describe('cost, saved, earned', () => {
  asks('cause', [
    [
      'Visits to the old town fell 12% in the summer after the coach ban began, a summer that was also the hottest on record.',
      '+ The coach ban [cost] the old town 12% of its visits that summer.',
      '+ The coach ban [drove] visits to the old town down by 12%.',
      '- Visits to the old town were 12% down in the first summer with the coach ban, which was also the hottest on record.',
      '- The old town had 12% fewer visits in the summer after the coach ban.',
    ],
    [
      'Road deaths fell by a fifth in the year after the speed limit was lowered, while traffic also thinned.',
      '+ The lower speed limit [saved] a fifth of the lives that used to be lost on the roads.',
      '+ The lower speed limit [cut] road deaths by a fifth.',
      '- Road deaths were down by a fifth a year after the speed limit was lowered.',
    ],
    [
      'Takings at the market rose 9% in the months after the tram opened, when the fair was also in town.',
      '+ The tram [earned] the market 9% more in takings.',
      '+ The tram [brought] the market a 9% rise in takings.',
      '+ [Thanks to] the tram, takings at the market went up 9%.',
      '- Takings at the market were up 9% in the months following the opening of the tram.',
      '- The tram cost 40 million crowns; takings at the market rose 9% after it opened.',
    ],
    [
      "The parking charge cost the city's shops 8% of sales, the chamber of commerce reckons.",
      "- The parking charge cost shops 8% of their sales, by the chamber of commerce's reckoning.",
    ],
    [
      'The strike lasted nine days, and Kolb Motors lost output worth 30 million crowns.',
      '- The nine-day strike cost Kolb Motors output worth 30 million crowns.',
    ],
    ['Because of the ban, the fair lost a third of its visitors.', '- The ban cost the fair a third of its visitors.'],
    ['He was dismissed after the scandal became known.', '- The scandal cost him his job.'],
    ['The party lost four seats after the bribery affair.', '- The bribery affair cost the party four seats.'],
  ]);
});
