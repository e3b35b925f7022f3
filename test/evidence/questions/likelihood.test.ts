import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

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

describe('nouns of chance', () => {
  asks('hedge', [
    [
      'There is a possibility that the mine will close in 2027.',
      '+ The mine [will close] in 2027.',
      '- The mine could close in 2027.',
      '- The mine might shut in 2027.',
    ],
    [
      'The prospect of a ceasefire has drawn investors back to the bond market.',
      '+ A ceasefire [has drawn] investors back to the bond market.',
      '- Hopes of a ceasefire have drawn investors back to the bond market.',
      '- Investors are back in the bond market in hope of a ceasefire.',
    ],
    [
      'The risk of a blackout in January has grown, the grid operator warned.',
      '+ A blackout [will hit] in January, the grid operator warned.',
      '- A blackout in January has become more likely, the grid operator warned.',
      '- The grid operator warned of a growing risk of blackouts in January.',
      '- The grid operator sees a greater danger of a blackout in January.',
    ],
    [
      'The report raises the possibility that the records were altered.',
      '+ The report finds that the records [were altered].',
      '+ The records [were altered], the report says.',
      '- The report says the records may have been altered.',
      '- According to the report, the records might have been tampered with.',
    ],
    [
      'The talks offer a chance to reopen the border before winter.',
      '+ The talks [will reopen] the border before winter.',
      '- The talks may lead to the border being reopened before winter.',
      '- The border might be reopened before winter thanks to the talks.',
    ],
  ]);
});

describe('verbs of seeming', () => {
  asks('hedge', [
    [
      'The figures suggest that the flood damaged a third of the orchards.',
      '+ The flood [damaged] a third of the orchards.',
      '- A third of the orchards seem to have been damaged by the flood.',
      '- The flood damaged an estimated third of the orchards, the figures suggest.',
    ],
    [
      'The traces point to a leak in the cooling loop.',
      '+ There [was a leak] in the cooling loop.',
      '+ The traces [prove that] there was a leak in the cooling loop.',
      '- The traces are a sign of a leak in the cooling loop.',
      '- The cooling loop may have leaked, to judge by the traces.',
    ],
    [
      'The captain seems to have ignored two warnings.',
      '+ The captain [ignored] two warnings.',
      '- The captain apparently ignored two warnings.',
      '- Two warnings were, it seems, ignored by the captain.',
    ],
    [
      "Demand appears to be cooling, the bank's economists wrote.",
      '+ Demand [is cooling].',
      "- Demand looks to be cooling, the bank's economists wrote.",
      "- The bank's economists wrote that demand seemed to cool.",
    ],
  ]);
});

describe('adjuncts hedged', () => {
  asks('hedge', [
    [
      'The rally was called off, probably because of the heat.',
      '+ The rally was called off [because of] the heat.',
      '- The rally was called off, presumably owing to the heat.',
      '- The rally was called off.',
    ],
    [
      'Sales fell by 4% in May, possibly owing to the late Easter.',
      '+ Sales fell by 4% in May [owing to] the late Easter.',
      '+ The late Easter [caused] sales to fall by 4% in May.',
      '- Sales fell by 4% in May, perhaps because Easter came late.',
      '- In May sales were 4% down.',
    ],
    [
      'The release was put back to May, possibly so as not to clash with the fair.',
      '- The release was put back to May.',
      '- The release was pushed back to May, maybe to avoid a clash with the fair.',
    ],
  ]);
});

describe('tentative findings', () => {
  asks('hedge', [
    [
      'Preliminary results point to a fall in infections in the second week.',
      '+ Infections [fell] in the second week.',
      '- Infections seem to have fallen in the second week, according to preliminary results.',
      '- First results indicate fewer infections in the second week.',
    ],
    [
      'The team says the skull is probably 4,000 years old.',
      '+ The skull [is 4,000] years old.',
      '- The skull is thought to be 4,000 years old.',
      '- The skull is some 4,000 years old, the team believes.',
    ],
    [
      'The treasury believes the gap can be closed by 2028.',
      '- The gap can be closed by 2028, the treasury believes.',
      '+ The gap [will be closed] by 2028.',
    ],
    [
      'The mayor said she hoped to reopen the pool in June.',
      '+ The pool [will reopen] in June, the mayor said.',
      '- The mayor hopes that the pool can reopen in June.',
      "- In June the pool may reopen if the mayor's hopes come true.",
    ],
    [
      'The union has threatened to strike if pay is not raised.',
      '+ The union [will strike].',
      '- The union says it will strike if pay is not raised.',
      '- A strike is threatened by the union unless pay is raised.',
    ],
    [
      'The rebels have agreed to hand in their arms by May.',
      '+ The rebels [have handed] in their arms.',
      '- The rebels will hand in their arms by May, under the deal.',
      '- By May the rebels are to hand in their arms.',
    ],
  ]);
});

describe('a date that is probable', () => {
  asks('hedge', [
    [
      'The firm will stop selling the drug once stocks run out, probably in June.',
      '- Sales of the drug will end when stocks are exhausted, which is likely to be in June.',
      '+ The firm [stopped] selling the drug in June.',
    ],
    [
      'The bones were buried about 900 BC, perhaps in winter, by people from the coast.',
      '- People from the coast buried the bones about 900 BC.',
      '- The bones were buried about 900 BC by people from the coast.',
    ],
    [
      'The chapel was built in the tenth century, probably by monks from Lund.',
      '- The chapel was built in the tenth century.',
      '- The chapel dates from the tenth century and may have been built by monks from Lund.',
    ],
  ]);
});
