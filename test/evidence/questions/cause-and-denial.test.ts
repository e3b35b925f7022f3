import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

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

describe('a word set apart by quotation marks in what is denied', () => {
  asks('negation', [
    ['No “green” loans were approved by the bank.', '- Green loans were not approved by the bank.'],
    ['The audit did not call the “plan” a success.', '+ The audit [called] the plan a success.'],
    ['He called it “no surprise” and approved the plan.', '- He approved the plan.'],
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

describe('what is done thereby, denied', () => {
  asks('negation', [
    [
      'The bank buys its own bonds, thereby influencing their price.',
      "+ The bank's purchases of its own bonds do [not influence] their price.",
      '- By buying its own bonds the bank has an influence on their price.',
    ],
    [
      'The board fixes wages in secret, thereby shaping the market.',
      '+ The wages that the board fixes in secret do [not shape] the market.',
      '- Fixing wages in secret, the board shapes the market.',
    ],
    [
      'The dam holds back silt, starving the delta of sediment.',
      '+ The dam does [not starve] the delta of sediment.',
      '- The delta gets less sediment because of the dam.',
    ],
    [
      'The subsidiary operates independently of its parent.',
      '+ The subsidiary [depends on its parent].',
      '+ The subsidiary is [run by its parent].',
      '- The subsidiary is run separately from its parent.',
      '- The subsidiary does not depend on its parent.',
    ],
    [
      'Each unit works independently of the grid during an outage.',
      '+ During an outage each unit [depends on the grid].',
      '- During an outage no unit needs the grid.',
    ],
    [
      'The office is exposed to pressure from ministers.',
      '+ The office is [shielded from pressure] by ministers.',
      '+ The office is [insulated from pressure] from ministers.',
      '- Ministers can put pressure on the office.',
    ],
  ]);
});

describe('independent of it, and bound to it', () => {
  asks('negation', [
    [
      'The regulator works independently of the ministry, which pays its staff.',
      '- The regulator is independent of the ministry, though its staff are paid by it.',
      '+ The regulator is [run by the ministry], which pays its staff.',
    ],
    [
      'The merger exposes the bank to swings in the price of gas.',
      '+ Since the merger the bank operates [independently of swings] in the price of gas.',
      '+ The merger leaves the bank [insulated from swings] in the price of gas.',
      '- The merger makes the bank vulnerable to swings in the price of gas.',
    ],
    [
      'The island relies on ships for its food but is independent of the mainland for power.',
      '- The island depends on ships for food.',
      '- For power the island does not rely on the mainland.',
    ],
    [
      'An independent panel will review how far the town depends on the mine.',
      '- How far the town relies on the mine is to be reviewed by an independent panel.',
    ],
    [
      'The paper is owned by the union and edited independently of it.',
      '- The union owns the paper and has no say in its editing.',
    ],
  ]);
});

describe('linked, told as drives', () => {
  asks('cause', [
    [
      'Higher rents are linked to lower birth rates, the institute found.',
      '+ Higher rents [drive down] birth rates, the institute found.',
      '+ Higher rents [depress] birth rates, the institute found.',
      '- Where rents are higher, birth rates are lower, the institute found.',
      '- The institute found a link between higher rents and lower birth rates.',
    ],
    [
      'Night work is associated with heart disease in the cohort.',
      '+ Night work [fuels] heart disease in the cohort.',
      '- Heart disease is commoner among night workers in the cohort.',
    ],
    [
      'Sales of the drug rose after the campaign began.',
      '+ The campaign [boosted] sales of the drug.',
      '+ The campaign [fuelled] sales of the drug.',
      '- Sales of the drug went up once the campaign had begun.',
    ],
    [
      'Thefts fell by a third in streets with new lamps, but the police also patrolled more.',
      '- Thefts were a third lower in streets with new lamps, where the police patrolled more too.',
    ],
  ]);
});

describe('accused of', () => {
  asks('attribution', [
    [
      'Residents accused the operator of hiding the leak; the operator said it had published every reading.',
      '+ The [operator hid the leak] from residents.',
      '- Residents accused the operator of hiding the leak.',
      '- The operator hid the leak, residents say.',
      '- The operator says that it has published every reading.',
    ],
    [
      "The auditor accused the fund of backing a friend's project, which the fund denies.",
      "+ The [fund backed a friend's project].",
      "- The fund backed a friend's project, according to the auditor, which the fund denies.",
    ],
    [
      "Prosecutors allege that the dean favoured her nephew's firm in two tenders.",
      "+ The [dean favoured her nephew's firm in two tenders].",
      "- The dean is alleged to have favoured her nephew's firm in two tenders.",
      "- In two tenders the dean favoured her nephew's firm, prosecutors say.",
    ],
  ]);
});

describe('owning up', () => {
  asks('verb', [
    [
      'Campaigners accuse the mill of dumping dye in the river at night.',
      '+ The mill [admitted] dumping dye in the river at night.',
      '+ The mill has [admitted] to dumping dye in the river at night.',
      '- The mill stands accused of dumping dye in the river at night.',
      '- The mill denies dumping dye in the river at night.',
    ],
    [
      'The mill admitted that it had dumped dye in the river.',
      '- The mill admitted dumping dye in the river.',
      '- The mill owned up to dumping dye in the river.',
    ],
  ]);
});

describe('and not the other', () => {
  asks('cause', [
    [
      'The company denied that the layoffs were linked to the strike, saying orders had dried up.',
      '- A lack of orders, and not the strike, lies behind the layoffs, according to the company.',
      '- Orders had dried up, leading to the layoffs, which had nothing to do with the strike, the company said.',
      '- The layoffs were due to a lack of orders rather than the strike, the company said.',
    ],
    [
      'The fall in births is associated with housing costs, and not with schooling, the study found.',
      '- Housing costs, and not schooling, go with the fall in births, the study found.',
    ],
  ]);
});

describe('what was tried by chance, and what was not', () => {
  asks('cause', [
    [
      'Use of the tablet was linked to fewer migraines in 200 people who had been randomised to it or to placebo.',
      '- The tablet reduced migraines.',
    ],
    [
      'Use of the tablet was linked to fewer migraines. Those who needed it most were randomly assigned to two groups.',
      '- The tablet reduced migraines.',
    ],
    [
      'Use of the tablet was linked to fewer migraines and no more headaches than placebo.',
      '- The tablet reduced migraines.',
    ],
    [
      'Use of the tablet was linked to fewer migraines. Patients were not randomly assigned.',
      '+ The tablet [reduced] migraines.',
    ],
    [
      'Use of the tablet was linked to fewer migraines. Doctors call for a large randomised trial.',
      '+ The tablet [reduced] migraines.',
    ],
    [
      'Use of the tablet was linked to fewer migraines. A randomised trial is planned.',
      '+ The tablet [reduced] migraines.',
    ],
  ]);
});

describe('by doing it, and by a time or a rule', () => {
  asks('cause', [
    [
      'Road deaths fell in the year after the council lowered the speed limit, while traffic also thinned.',
      '+ [By] lowering the speed limit, the council cut road deaths.',
    ],
    [
      'After opening in the morning the office had more callers.',
      '- By morning in the office, there were more callers.',
    ],
    [
      'Firms that report their emissions qualify for the grant; those that do had lower costs.',
      '- By reporting their emissions, firms qualify for the grant.',
    ],
  ]);
});
