import { describe, expect, it } from 'vitest';
import { asks, reasonsBetween } from '../../support/asking.ts';

describe('figures that the passage gives otherwise', () => {
  asks('number', [
    [
      'The ministry approved 112 of the 140 applications, and rejected 28.',
      '+ The ministry approved [121] of the 140 applications.',
      '- The ministry turned down a fifth of the 140 applications.',
      '- Four in five of the applications were approved by the ministry.',
    ],
    [
      'Sales of the mill rose 9 per cent to 381 million crowns in the spring.',
      '+ Sales of the mill climbed 9% to [318 million] crowns.',
      '- Sales of the mill climbed 9% to 381 million crowns.',
    ],
    [
      'Seizures of untaxed cigarettes in the port rose by 60,000 cartons to 210,000 in 2022, the report says.',
      '+ Customs officers in the port seized [60,000] cartons of untaxed cigarettes in 2022.',
      '- In 2022 customs officers in the port seized 60,000 cartons more than the year before.',
      '- Customs officers in the port seized 210,000 cartons of untaxed cigarettes in 2022, up by 60,000.',
    ],
    ['The staff grew by 40 to 260 in the spring.', '- Forty posts were created in the spring.'],
    [
      'The reserve was cut by 30 million to 120 million crowns.',
      '- The reserve is smaller by 30 million crowns.',
      '- The reserve stands at 120 million crowns.',
    ],
    [
      'The hall can supply 50 megawatts for four hours, its builder says.',
      '+ The hall can deliver 50 megawatts for [four days], its builder says.',
      '- The hall can deliver 50 megawatts for four hours, its builder says.',
    ],
    [
      'The Reform List took 48 of the 101 seats, the Unionists 44, independents nine.',
      '- The Reform List, though four seats ahead of the Unionists, is three short of a majority.',
    ],
    [
      'The bank raised its rate by 25 basis points to 3.75 per cent in May.',
      '- The rate of the bank stood at 3.5 per cent before May.',
      '+ The rate of the bank was [3.25 per cent] before it was raised in May.',
    ],
    [
      'The nurses want a rise of 8 per cent; the hospitals have offered 3.',
      '- Five points lie between what nurses want and what hospitals have offered.',
    ],
    [
      'The council chose Marek as its chair by 31 votes to 26.',
      '+ The council chose Marek as its chair by a margin of [eight] votes.',
      '- The council chose Marek as its chair by a margin of five votes.',
    ],
    [
      'The audit found a delay of 3 days on average and 19 days at worst.',
      '+ The audit found an average delay of [19 days].',
      '- The audit found an average delay of three days.',
      '- The audit found a delay of 19 days at the most.',
    ],
    [
      'The fund lost 2.3 billion dollars last year, after a gain of 1.1 billion dollars in the year before.',
      '+ The fund lost [2.3 million dollars] last year.',
      '+ The fund lost [$3.2bn] last year.',
      '- The fund lost $2.3bn last year.',
    ],
    [
      'Turnout fell from 64 per cent in 2018 to 59 per cent in 2022.',
      '+ Turnout fell by [5%] between 2018 and 2022.',
      '- Turnout fell by five percentage points in four years.',
      '- Turnout was 59% in 2022, down from 64% in 2018.',
    ],
    [
      'The central bank raised its rate by 25 basis points, to 4.5 per cent, by seven votes to two.',
      '+ The central bank raised its rate by [half a percentage point].',
      '- The central bank raised its rate by a quarter-point, to 4.5%.',
      '- All nine members of the board of the central bank voted on the rate.',
    ],
    [
      'Suppliers must be paid within fourteen days, and complaints answered within 42 days.',
      '+ Suppliers must be paid within [three weeks].',
      '- Suppliers have to be paid within two weeks, and complaints answered within six.',
    ],
    [
      'The line carries 1,400 megawatts and is 86 kilometres long.',
      '+ The line carries [1.4 megawatts].',
      '- The line carries 1.4 GW along 86,000 metres.',
    ],
    [
      'Crews found 40 per cent of the wells dry. They tested 312 wells in all.',
      '+ Crews found [60 per cent] of the wells dry.',
      '- Crews found all but 60 per cent of the wells dry.',
    ],
    [
      'Rents swallow 46 pence of every pound that tenants earn.',
      '- Tenants spend 46% of what they earn on rent.',
      '+ Tenants spend [64%] of what they earn on rent.',
    ],
    [
      'Seventeen of the 31 clinics had fewer than three doctors.',
      '- More than half of the clinics had no more than two doctors.',
    ],
    ['Inspectors visited the two plants and a depot.', '- Inspectors visited all three sites.'],
    [
      'The dam lost a quarter of its water between 1998 and 2020, from 8.4 to an estimated 6.3 cubic kilometres.',
      '- In the twenty-two years to 2020 the dam lost 2.1 cubic kilometres of water.',
    ],
    [
      'The survey covered 2,140 dentists and 880 nurses in the north.',
      '+ The survey covered [880] dentists in the north.',
      '- The survey covered 3,020 dentists and nurses in the north.',
    ],
    [
      'At the port, 1,187,342 containers were unloaded.',
      '- Nearly 1.2 million containers were unloaded at the port.',
      '- More than 1.1 million containers were unloaded at the port.',
      '+ More than [1.2 million] containers were unloaded at the port.',
    ],
    ['43 people died in the flood.', '- The flood caused 43 deaths.', '+ The flood caused [34] deaths.'],
    [
      'Police arrested 17 men and 5 women.',
      '- Police arrested 22 people, five of them women.',
      '+ Police arrested [17] women.',
    ],
    [
      'Under the agreement, tariffs fall to 10 per cent from 27.5 per cent.',
      '- Tariffs are to be cut from 27.5% to 10%.',
      '+ Tariffs are to be cut to [27.5%].',
    ],
    [
      'The court fined the firm £2.5 million and ordered it to pay costs of £180,000 within 28 days.',
      '- The firm must pay £2.68m in all, the costs within four weeks.',
      '+ The firm was fined [£25 million].',
    ],
    ['Some 60 per cent of the 45 villages have no clinic.', '- 27 of the 45 villages lack a clinic.'],
    [
      'The inquiry cost 1.25 million pounds, a quarter more than planned.',
      '- The inquiry was to have cost £1m but came to £1.25m.',
    ],
    [
      'The 54-year-old minister resigned, after three years in office.',
      '- The minister, 54, stepped down after three years.',
      '+ The minister, [45], stepped down after three years.',
    ],
    [
      'The bank expects growth of between 1.2 and 1.6 per cent next year.',
      '- The bank puts growth next year at 1.2–1.6%.',
      '+ The bank puts growth next year at [1.6–2.2%].',
    ],
    [
      'Revenue grew 12% to €4.3bn, and operating profit 8% to €610m.',
      '- Revenue rose by 12%, and the operating margin came to about 14%.',
    ],
    ['The minister met the miners.', '- The minister met 300 miners.'],
    [
      'The maker had promised 120,000 doses for the year but delivered 74,000.',
      '+ The maker delivered [120,000] doses in the year.',
      '- The maker delivered 74,000 of the doses that it had promised.',
      '- The maker promised 120,000 doses.',
    ],
    [
      'The charity raised 5.2 million crowns and spent 3.9 million.',
      '+ The charity spent [5.2 million] crowns.',
      '- The charity collected 5.2 million crowns.',
    ],
    [
      'The ministry bears four fifths of the costs, the claimants one fifth.',
      '+ The claimants bear [four fifths] of the costs.',
      '- The ministry has to pay four fifths of the costs.',
      '- The claimants pay one fifth of the costs and leave four fifths to the ministry.',
    ],
    [
      'Brell receives 97,000 tonnes of the quota, Omsk 41,000 tonnes.',
      '+ Omsk receives [97,000 tonnes].',
      '- Next to Omsk, Brell gets the most: 97,000 tonnes.',
    ],
    ['Of the 1,763 patients, 352 were admitted to hospital.', '- One patient in five had to go to hospital.'],
    ['Most of the patients were men, 61 per cent.', '- Some 39 per cent of the patients were women.'],
    ['The team examined the records of all 31 farms.', '- Not one farm escaped the team.'],
    [
      'Net profit came to 168 million lira, compared with 391 million the year before. Freight rates fell by a fifth.',
      '- Net profit fell by more than half, to 168 million lira.',
    ],
    [
      'Two thirds of the money comes from bonds. The remainder is a loan.',
      '- About a third of the money is a loan.',
      '+ About [half] of the money is a loan.',
    ],
    [
      'The claim of 31 million lira is insured, except for our own share of 2 million.',
      '- Of the 31 million lira that are claimed, the company bears no more than two.',
      '+ The company bears [2 billion lira] of the claim.',
    ],
    // So many for each of several, and for each year.
    [
      'Each of the four districts got 12 buses. The fleet cost 9.6 million crowns over eight years.',
      '- The four districts got 48 buses between them.',
      '- The fleet cost 1.2 million crowns a year.',
      '+ Each of the four districts got [14] buses.',
    ],
    [
      'The three clubs paid 250,000 crowns apiece.',
      '- Together the three clubs paid 750,000 crowns.',
      '+ Together the three clubs paid [850,000] crowns.',
    ],
    // The rest, on the other side of a bound.
    [
      'Firms with fewer than twenty employees pay no levy. About 80 per cent of the firms are of that size.',
      '- Some 20 per cent of the firms, those with twenty employees or more, pay the levy.',
      '+ Some [40 per cent] of the firms, those with twenty employees or more, pay the levy.',
    ],
    [
      'The flood drained away, and farmers may return to all but three of the 21 hamlets.',
      '- Farmers may return to eighteen of the hamlets.',
      '+ Farmers may return to [sixteen] of the hamlets.',
    ],
    // Digits kept, unit changed.
    [
      'The line will be shut for 18 weeks while the track is laid anew.',
      '+ The line will be shut for [18 months] for new track.',
      '- The line will be shut for 18 weeks for new track.',
      '- The line will be shut for about four months for new track.',
    ],
    // What is said of a part, said of the whole.
    [
      'The port handled 6.4 million tonnes of ore last year, of which 2.9 million were shipped to Orland.',
      '+ The port shipped [6.4 million tonnes] of ore to Orland last year.',
      '- The port handled 6.4 million tonnes of ore last year and shipped 2.9 million to Orland.',
      '- The port handled 6.4 million tonnes of ore last year, part of it shipped to Orland.',
    ],
    [
      'Of the 1,450 bridges on the list, 310 have been strengthened so far.',
      '+ So far [1,450 bridges] have been strengthened.'
        .replace('bridges]', 'bridges]')
        .replace('[1,450 bridges]', '[1,450] bridges'),
      '- So far 310 of the 1,450 bridges have been strengthened.',
      '- There are 1,450 bridges on the list, and fewer than a quarter of them are stronger so far.',
    ],
    // Each figure at the other one's place.
    [
      'Parents counted 540 oak saplings and 310 birch saplings in the park.',
      '- Parents counted 310 birch saplings and 540 oak saplings in the park.',
      '- The park has 310 birches, far fewer than the 540 oaks.',
    ],
    [
      'Some 5,200 tenants signed the petition. By Friday 1,900 of them had had an answer.',
      '+ By Friday [5,200] tenants had had an answer.',
      '- By Friday 1,900 of the 5,200 tenants who signed had had an answer.',
    ],
    // A ratio that the two figures do not have.
    [
      'Thefts of bicycles came down from 930 in 2015 to 610 in 2020.',
      '+ Thefts of bicycles [halved] between 2015 and 2020.',
      '- Thefts of bicycles fell by a third between 2015 and 2020.',
    ],
    [
      'Thefts of bicycles came down from 930 in 2015 to 460 in 2020.',
      '- Thefts of bicycles halved between 2015 and 2020.',
      '- Thefts of bicycles more than halved between 2015 and 2020.',
    ],
    // So much a year, and in all.
    [
      'The choir will get 30,000 marks a year for five years from the lottery.',
      '+ Over five years the choir will get a total of [30,000] marks from the lottery.',
      '- Over five years the choir will get a total of 150,000 marks from the lottery.',
      '- The lottery gives the choir 30,000 marks a year, in all for five years.',
    ],
    // Percent and points, where other words are the same.
    [
      'The share of late trains rose by three percentage points, the operator reported on Monday.',
      '+ The share of late trains rose by [3%], the operator reported on Monday.',
      '- The share of late trains rose by three points, the operator reported on Monday.',
    ],
    // What follows in one step.
    [
      'The party holds 52 of the 140 seats, 7 fewer than before the vote.',
      '- The party went from 59 seats to 52.',
      '+ The party went from [61] seats to 52.',
    ],
    [
      'The fund paid 30 million for a 20 per cent stake in the brewery.',
      '- At that price the brewery is worth 150 million.',
    ],
    [
      'In the poll 47 per cent were for the toll, 38 per cent were against it and the rest had no view.',
      '- In the poll 15 per cent had no view of the toll.',
      '+ In the poll [25 per cent] had no view of the toll.',
    ],
    ['The race was 12 laps of 400 metres.', '- The race was 4.8 kilometres long.'],
    [
      'Sales fell 20 per cent to 80 million.',
      '- Sales were 100 million before they fell.',
      '+ Sales were [110 million] before they fell.',
    ],
    ['Nurses earn 2,100 marks a month.', '- Nurses earn about 25,000 marks a year.'],
    [
      'Unions asked for 15 per cent and accepted 10 per cent.',
      '- Unions accepted two thirds of what they had asked for.',
      '+ Unions accepted [half] of what they had asked for.',
    ],
    // Two figures of the claim, each with its own in the passage.
    [
      'The lake was 62 per cent full in May. A year earlier it was 84 per cent full.',
      '- In May the lake was less than two thirds full, against more than four fifths a year earlier.',
    ],
  ]);
});

it('flags both figures that stand at each other’s place', () => {
  const claim = 'Parents counted 310 oak saplings and 540 birch saplings in the park.';
  const found = reasonsBetween('number', 'Parents counted 540 oak saplings and 310 birch saplings in the park.', claim);
  expect(found.map((each) => claim.slice(each.claim.start, each.claim.end))).toEqual(['310', '540']);
});
