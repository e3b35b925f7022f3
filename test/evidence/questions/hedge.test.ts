import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('what the passage leaves open', () => {
  asks('hedge', [
    [
      'The regulator may fine the bank up to 4 per cent of its turnover, the commissioner said.',
      '+ The regulator [fined] the bank 4 per cent of its turnover.',
    ],
    [
      'The regulator may fine the bank, the commissioner said.',
      '- The bank could be fined by the regulator.',
      '- A fine for the bank is possible, the commissioner said.',
    ],
    [
      'Tovar Rail plans to close its Mellin depot in 2027 if the works council agrees.',
      '+ Tovar Rail [will close] its Mellin depot in 2027.',
    ],
    [
      'Tovar Rail plans to close its Mellin depot in 2027.',
      '+ Tovar Rail [has closed] its depot at Mellin.',
      '- Tovar Rail intends to shut the Mellin depot in 2027.',
      "- Under Tovar Rail's plans, the Mellin depot will shut in 2027.",
    ],
    [
      'The study suggests that early screening could reduce deaths from bowel cancer by a fifth.',
      '+ Early screening [reduces] deaths from bowel cancer by a fifth.',
      '- Early screening might cut bowel cancer deaths by a fifth, the study suggests.',
    ],
    [
      'The drought is likely to push up food prices this winter, the ministry said.',
      '+ The drought [is pushing] up food prices this winter, the ministry said.',
      '+ The drought [pushed] up food prices, the ministry said.',
      '- Food prices will probably go up this winter because of the drought, according to the ministry.',
    ],
    [
      'The mine employs 400 people and may close next year.',
      '- The mine employs 400 people.',
      '+ The mine, which employs 400 people, [will close] next year.',
    ],
    [
      'Under a draft law, landlords would have to register every flat they let.',
      '- A draft law obliges landlords to register every flat they let.',
    ],
    [
      'Investigators believe the fire was probably started by a faulty heater.',
      '+ A faulty heater [started] the fire.',
      '- A faulty heater is thought to have started the fire.',
    ],
    [
      "The government is considering a ban on night flights from the capital's airport.",
      "+ The government [has banned] night flights from the capital's airport.",
      "+ The government [is banning] night flights from the capital's airport.",
      "- Night flights from the capital's airport may be banned.",
    ],
    [
      'The merger is subject to approval by shareholders and is expected to close in March.',
      '+ The merger [closed] in March.',
      '+ The merger [will close] in March.',
      '- The merger is due to close in March if shareholders agree.',
    ],
    [
      'The vessel appears to have switched off its transponder near the strait.',
      '+ The vessel [switched] off its transponder near the strait.',
      '- The vessel seems to have turned its transponder off near the strait.',
      '- The vessel apparently went dark near the strait.',
    ],
    [
      'The finding could explain why the vaccine protects older patients less well.',
      '+ The finding [explains] why the vaccine protects older patients less well.',
    ],
    [
      'Hackers tried to break into the electoral register in May.',
      '+ Hackers [broke] into the electoral register in May.',
      '- In May hackers attempted to get into the electoral register.',
    ],
    [
      'The two countries have agreed in principle to reopen the border crossing at Salm, officials said.',
      '+ The two countries [have reopened] the border crossing at Salm.',
    ],
    [
      'The minister said the talks may resume in April. She met the delegation on Monday.',
      '- The minister met the delegation on Monday.',
    ],
    [
      'The bridge, which may be rebuilt, was damaged by the flood in 2021.',
      '- The bridge was damaged by the flood in 2021.',
      '+ The bridge [was rebuilt] after the flood of 2021.',
    ],
    [
      "Output might recover in the second half, the bank's economists wrote.",
      "+ Output [will recover] in the second half, the bank's economists wrote.",
    ],
    [
      "Output should recover in the second half, the bank's economists wrote.",
      "- The bank's economists expect output to recover in the second half.",
    ],
    [
      'The river could not be dredged in 2023 for lack of money.',
      '- The river was not dredged in 2023 because there was no money.',
    ],
    [
      'Members may appeal within thirty days of the decision.',
      '- Members are entitled to appeal within 30 days of the decision.',
    ],
    ['Sales rose 5 per cent in June and could rise further.', '- Sales rose 5 per cent in June.'],
    [
      'The airline hopes to resume flights to Dunmere by the autumn.',
      '+ The airline [will resume] flights to Dunmere by the autumn.',
      '- The airline wants to fly to Dunmere again by the autumn.',
    ],
    ['The airline will resume flights to Dunmere on 3 October.', '- Flights to Dunmere resume on 3 October.'],
    [
      'The airline is due to resume flights to Dunmere on 3 October.',
      '- The airline will resume flights to Dunmere on 3 October.',
    ],
    [
      'The committee is expected to recommend a higher threshold in its final report.',
      '+ The committee [recommended] a higher threshold in its final report.',
      '- The committee looks set to recommend a higher threshold in its final report.',
    ],
    [
      "The compound possibly damages the liver, the agency's preliminary review says.",
      "+ The compound [damages] the liver, the agency's review says.",
      '- The compound may harm the liver, the agency says.',
    ],
    [
      'Residents fear that the dam could fail in heavy rain.',
      '- Residents are afraid that the dam will fail in heavy rain.',
    ],
    [
      'An interim report found that poor maintenance may have contributed to the crash.',
      '+ An interim report found that poor maintenance [contributed] to the crash.',
      '- Poor maintenance was a possible factor in the crash, an interim report found.',
    ],
    [
      'The council proposes to raise parking charges by a fifth from April.',
      '+ Parking charges [will rise] by a fifth from April.',
      "- Parking charges would rise by a fifth from April under the council's proposal.",
    ],
    [
      'Analysts say the group is in talks to sell its dairy unit to Lannes.',
      '+ The group [has sold] its dairy unit to Lannes.',
      '- The group is negotiating the sale of its dairy unit to Lannes, analysts say.',
    ],
    [
      'It is unclear whether the tanker was carrying crude.',
      '+ The tanker [was carrying] crude.',
      '- Whether the tanker carried crude is not known.',
    ],
    [
      'The court ruled that the ministry may not publish the names.',
      '- The court barred the ministry from publishing the names.',
    ],
    [
      'Police said nobody was hurt but that the road could stay closed until Friday.',
      '- Nobody was hurt, police said.',
    ],
    ['The clinic, which opened in 2019, may have to move to a new building.', '- The clinic opened in 2019.'],
    [
      'Researchers estimate that about 40 per cent of the reef could die by 2030.',
      '- By 2030 some 40 per cent of the reef is at risk of dying, researchers estimate.',
    ],
  ]);
});
