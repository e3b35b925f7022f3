import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('whether to, proposed on a day', () => {
  asks('hedge', [
    [
      'The cabinet will meet on Thursday to discuss whether to lift the export ban.',
      "- Lifting the export ban is on the agenda of Thursday's cabinet meeting.",
      '- The cabinet takes up the question of the export ban on Thursday.',
      '+ The cabinet [will lift] the export ban on Thursday.',
      '+ The cabinet [has lifted] the export ban.',
    ],
    [
      'The club has not decided whether to sell the ground.',
      '+ The club [is selling] the ground.',
      '- Whether the club sells the ground is open.',
      '- The club may sell the ground.',
    ],
    [
      'The regulator proposed on Monday to cap fees at 2%; banks have until June to comment.',
      '+ The regulator [capped] fees at 2% on Monday.',
      '- The regulator put forward a cap of 2% on fees on Monday.',
      '- On Monday the regulator proposed capping fees at 2%.',
    ],
    [
      'The two sides agreed on Friday to reopen the border.',
      '+ The two sides [reopened] the border on Friday.',
      '- The two sides reached agreement on Friday on reopening the border.',
      '- The border is to be reopened, the two sides agreed on Friday.',
    ],
    [
      'The mayor promised last week to publish the contract.',
      '+ The mayor [published] the contract last week.',
      '- The mayor gave her word last week that the contract would be published.',
      '- Last week the mayor said she would publish the contract.',
    ],
  ]);
});

describe('a figure that others dispute', () => {
  asks('attribution', [
    [
      "The clinic says its waiting time has halved since it hired two doctors; patients' groups dispute the figure.",
      "+ The clinic's [waiting time has halved since it hired two doctors].",
      "- The clinic's waiting time has halved since it hired two doctors, it says.",
      "- Patients' groups dispute that the clinic's waiting time has halved.",
    ],
    [
      'The port says 4,000 jobs depend on it. Economists question the number.',
      '+ The port has [4,000 jobs that depend] on it.',
      '- According to the port, 4,000 jobs depend on it; economists have doubts.',
    ],
    [
      'The port says 4,000 jobs depend on it. The town hall gives the same figure.',
      '- Some 4,000 jobs depend on the port.',
    ],
  ]);
});

describe('not proved, and begun again', () => {
  asks('negation', [
    [
      'The tribunal found no proof that the firm knew of the defect.',
      '- That the firm knew of the defect was not proved, the tribunal held.',
      '+ The firm [knew] of the defect.',
    ],
    [
      'Exports to Karsk resumed in March after a break of two years.',
      '- After two years without exports to Karsk they began again in March.',
      '- After two years without exports to Karsk they resumed in March.',
    ],
    [
      'The choir sang without its conductor, and the hall was full.',
      '- Without its conductor the choir sang to a full hall.',
    ],
  ]);
});
