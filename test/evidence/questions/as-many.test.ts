import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('twice as many as a figure before', () => {
  asks('number', [
    [
      'About 240 of the 4,100 employees will leave by December. Trade unions had feared twice as many.',
      '+ The unions had expected some [120] job losses.',
      '+ Trade unions had feared [240] departures.',
      '- The unions had expected some 480 job losses.',
      '- The unions had expected almost 500 job losses.',
      '- The unions had feared that twice as many would go.',
      '- At 240, the departures are half of what the unions had feared.',
      '- Although trade unions had feared worse, about 240 will go.',
    ],
    [
      'Police counted 6,000 marchers in Brell. The organisers spoke of three times as many.',
      '+ The organisers put the number of marchers at [12,000].',
      '+ The organisers counted [2,000] marchers.',
      '- The organisers put the number of marchers at 18,000.',
      '- The organisers spoke of almost 20,000 marchers.',
      '- Police counted 6,000 marchers.',
    ],
    [
      'The union has 900 members. The rival union has half as many.',
      '+ The rival union has [1,800] members.',
      '- The rival union has 450 members.',
      '- The union has 900 members.',
    ],
    [
      'The mine has 300 workers. The smelter employs twice as many.',
      '- The mine and the smelter employ 900 people.',
      '- The smelter has 600 workers.',
      '+ The smelter has [150] workers.',
    ],
    [
      'The firm sold 40 tractors in May. In June it sold twice as many as in April.',
      '- In May the firm sold 40 tractors.',
    ],
  ]);
});
