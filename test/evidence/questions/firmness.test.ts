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

describe('plans and targets', () => {
  asks('hedge', [
    [
      'The airline aims to carry 12 million passengers in 2030.',
      '+ The airline [will carry] 12 million passengers in 2030.',
      '- The airline has set itself a target of 12 million passengers for 2030.',
      '- By 2030 the airline wants to carry 12 million passengers.',
      "- The airline's goal is 12 million passengers in 2030.",
    ],
    [
      'The target is to halve the number of road deaths by 2030.',
      '+ The number of road deaths [will be halved] by 2030.',
      '- Road deaths are to be halved by 2030, under the target.',
      '- The goal is half as many road deaths by 2030.',
    ],
    [
      'The ministry has proposed raising the pension age to 67.',
      '+ The ministry has [decided to] raise the pension age to 67.',
      '+ The ministry [has raised] the pension age to 67.',
      '+ The pension age [will rise] to 67.',
      '- The ministry wants the pension age to rise to 67.',
      '- The ministry suggests raising the pension age to 67.',
      "- Under the ministry's proposal the pension age would go up to 67.",
    ],
    [
      'The council has decided to sell the old baths.',
      '- The council will sell the old baths.',
      '- The council is to sell the old baths.',
      '- The old baths are up for sale by decision of the council.',
    ],
    [
      'The council is considering selling the old baths.',
      '+ The council [plans to] sell the old baths.',
      '+ The council has [decided to] sell the old baths.',
      '+ The council [is to] sell the old baths.',
      '- The council is thinking of selling the old baths.',
      '- The council might sell the old baths.',
      '- A sale of the old baths is under consideration by the council.',
    ],
    [
      'The city asked residents to cut their water use by a tenth.',
      '+ The city [required] residents to cut their water use by a tenth.',
      '+ The city [ordered] residents to cut their water use by a tenth.',
      '+ Residents [must] cut their water use by a tenth.',
      '- The city called on residents to cut their water use by a tenth.',
      '- Residents were urged by the city to use a tenth less water.',
      "- The city's residents have been requested to save a tenth of their water.",
    ],
    [
      'The guidance recommends that clinics screen all new patients for hepatitis.',
      '+ The guidance [obliges] clinics to screen all new patients for hepatitis.',
      '+ Clinics [must] screen all new patients for hepatitis under the guidance.',
      '- The guidance advises clinics to screen all new patients for hepatitis.',
      '- Clinics should screen all new patients for hepatitis, the guidance says.',
    ],
    [
      'Employers are encouraged to publish their pay gaps.',
      '+ Employers are [obliged] to publish their pay gaps.',
      '+ Employers [have to] publish their pay gaps.',
      '- Employers are invited to publish their pay gaps.',
      '- Publishing pay gaps is recommended to employers.',
      '- Employers should publish their pay gaps.',
    ],
    [
      'Banks must report losses above 2 million crowns within a day.',
      '- Banks are required to report losses above 2 million crowns within a day.',
      '- Losses of more than 2 million crowns have to be reported by banks within a day.',
    ],
  ]);
});

describe('words that are none here', () => {
  asks('hedge', [
    [
      'Anna Berg appeared alongside the prime minister at the opening of the tunnel.',
      '- Anna Berg took part in the opening of the tunnel with the prime minister.',
      '- Anna Berg opened the tunnel with the prime minister.',
    ],
    [
      'All arrivals, regardless of whether they are residents, are quarantined for a week.',
      '- All arrivals are quarantined for a week.',
      '- Everybody who arrives is quarantined for a week, residents or not.',
    ],
    [
      'She joined the ministry in May; she would leave it a year later.',
      '- She left the ministry a year after she had joined it in May.',
      '- She joined the ministry in May and left it a year later.',
    ],
    ['The firm would later sell its shares to Orsk Holding.', '- The firm later sold its shares to Orsk Holding.'],
    [
      'Tickets sold slowly, considering the price of the seats.',
      '- Tickets sold slowly at the price of the seats.',
      '- The price of the seats was such that tickets sold slowly.',
    ],
    [
      'The party had two chances to change the law and used neither.',
      '- The party failed twice to change the law.',
      '- The party nearly changed the law.',
    ],
    ['The witness appeared before the committee on Monday.', '- The witness spoke to the committee on Monday.'],
    [
      'The director is considering an offer from Lund.',
      '+ The director [has accepted] an offer from Lund.',
      '- The director is weighing an offer from Lund.',
    ],
  ]);
});

describe('rulings that can be appealed', () => {
  asks('hedge', [
    [
      'The court ordered the firm to pay 2 million crowns; the firm can appeal within 30 days.',
      '- The court ordered the firm to pay 2 million crowns.',
      '- The firm has been ordered by the court to pay 2 million crowns.',
    ],
    [
      'The ban may be challenged in court, but it has applied since Monday.',
      '- The ban has applied since Monday.',
      '+ The ban [has been challenged] in court.',
    ],
    [
      'The judgment, which is not yet final, bars the firm from public tenders for two years.',
      '- The judgment bars the firm from public tenders for two years.',
    ],
  ]);
});

describe('pilots and trials', () => {
  asks('hedge', [
    [
      'In a pilot at three schools, pupils are given breakfast free of charge.',
      '- Pupils at three schools are given breakfast free of charge in a trial.',
    ],
    [
      'The ministry wants to extend the pilot to all schools next year.',
      '+ The ministry [will extend] the pilot to all schools next year.',
      '+ The ministry [has extended] the pilot to all schools.',
      '- The ministry hopes to extend the pilot to all schools next year.',
    ],
  ]);
});

describe('a question told as its answer', () => {
  asks('hedge', [
    [
      'The minister would not be drawn on whether the base would close.',
      '+ The minister said the base [would close].',
      '- The minister did not say whether the base would close.',
      '- It is not clear from the minister whether the base will close.',
    ],
    [
      'The airline declined to say whether the pilots had been suspended.',
      '+ The airline said the pilots [had been suspended].',
      '- The airline made no comment on whether the pilots had been suspended.',
      '- Asked if the pilots had been suspended, the airline declined to comment.',
    ],
    [
      'Asked whether the plant would reopen, the director said it would, in May.',
      '- The director said the plant would reopen in May.',
    ],
    [
      'The board will decide on Friday whether the branch is sold.',
      '+ The board said on Friday that the branch [is sold].',
      '- The board decides on Friday about the sale of the branch.',
    ],
    [
      'The inquiry will examine whether the crew had been trained, its chair said; she confirmed that they had been licensed.',
      '- The chair confirmed that the crew had been licensed.',
    ],
  ]);
});

describe('once', () => {
  asks('hedge', [
    [
      'The treaty takes effect once ten states have ratified it; so far seven have.',
      '+ The treaty [has taken] effect.',
      '+ The treaty [took] effect after seven states had ratified it.',
      '- The treaty takes effect when ten states have ratified it.',
      '- Ten states must ratify the treaty before it takes effect.',
      '- The treaty will take effect after ten ratifications.',
    ],
    [
      'The refund is paid once the bank has checked the account.',
      '+ The refund [has been paid].',
      '- The refund is paid after the bank has checked the account.',
      '- Once the account has been checked by the bank, the refund is paid.',
    ],
    [
      'He left the firm once the deal was signed.',
      '- He left the firm after the deal had been signed.',
      '- He left the firm.',
    ],
    [
      'Once the snow had melted, the pass was reopened.',
      '- The pass was reopened when the snow had gone.',
      '- The pass was reopened.',
    ],
    [
      'The line will open in June, once the tests are done.',
      '+ The line [has opened].',
      '- The line will open in June after the tests.',
      '- The line is to open in June.',
    ],
  ]);
});
