/** Passage, claim, and the kind of fault; null for sound claims. In our own words. */
export type Case = readonly [passage: string, claim: string, kind: 'negation' | 'direction' | null];

export const CASES: readonly Case[] = [
  // Denied in the passage, affirmed in the claim.
  [
    'The court is not persuaded that the ministry acted in bad faith.',
    'The court found that the ministry had acted in bad faith.',
    'negation',
  ],
  [
    'The tribunal was not satisfied that the driver had ignored the signal.',
    'The driver ignored the signal, the tribunal held.',
    'negation',
  ],
  [
    'The data do not show that the filter reduced the number of infections in the wards.',
    'The filter reduced the number of infections in the wards.',
    'negation',
  ],
  [
    'The court is not persuaded that the ministry acted in bad faith.',
    'The court saw no proof that the ministry acted in bad faith.',
    null,
  ],
  [
    'The court is not persuaded that the ministry acted in bad faith.',
    'The claimants said that the ministry had acted in bad faith, which the court did not believe.',
    null,
  ],
  // What a pronoun stands for.
  [
    'Milk output in the valley dropped by 43 per cent in two years, the union said. It recovered slightly this year.',
    'Milk output has begun to recover, but only a little.',
    null,
  ],
  [
    'Milk output in the valley dropped by 43 per cent in two years, the union said. It recovered slightly this year.',
    'Milk output in the valley rose by 43 per cent in two years.',
    'direction',
  ],
  [
    'Steel exports rose sharply in the spring. They fell in the autumn.',
    'Steel exports fell in the autumn after a strong spring.',
    null,
  ],
  [
    'Steel exports were a worry for the ministry. They fell for the third year.',
    'Steel exports rose for the third year.',
    'direction',
  ],
  [
    'Harlan refused to extradite the banker to Orvania, its justice ministry said.',
    'Harlan extradited the banker to Orvania.',
    'negation',
  ],
  [
    'The commission did not publish the minutes of its March meeting.',
    'The commission published the minutes of the March meeting.',
    'negation',
  ],
  [
    'The trial found no evidence that the drug reduced mortality among older patients.',
    'The drug reduced mortality among older patients, the trial found.',
    'negation',
  ],
  [
    'Ministers failed to agree on a common asylum policy at the Brell summit.',
    'At the Brell summit ministers agreed on a common policy on asylum.',
    'negation',
  ],
  [
    'The two sides have yet to sign the border agreement.',
    'The two sides have signed the border agreement.',
    'negation',
  ],
  [
    'None of the inspectors had visited the Omsk plant before the fire.',
    'The inspectors had visited the Omsk plant before the fire.',
    'negation',
  ],
  [
    'The bank has never disclosed the size of its exposure to Verania.',
    'The bank has disclosed the size of its exposure to Verania.',
    'negation',
  ],
  [
    'Opposition deputies refused to attend the opening session.',
    'Opposition deputies attended the opening session.',
    'negation',
  ],
  [
    'The company declined to renew its lease on the Port Ansel terminal.',
    'The company renewed its lease on the Port Ansel terminal.',
    'negation',
  ],
  [
    'The court ruled that the ministry had not consulted the affected villages.',
    'The ministry had consulted the affected villages, the court ruled.',
    'negation',
  ],
  [
    'The vaccine was not associated with an increase in heart disease.',
    'The vaccine was associated with an increase in heart disease.',
    'negation',
  ],
  [
    'President Okoro stopped short of endorsing the peace plan.',
    'President Okoro endorsed the peace plan.',
    'negation',
  ],
  [
    'The grid operator did not warn households of the planned outage.',
    'Households were warned of the planned outage by the grid operator.',
    'negation',
  ],
  [
    'The airline was unable to obtain a licence for the northern route.',
    'The airline obtained a licence for the northern route.',
    'negation',
  ],
  [
    'Dunmere has not recognised the breakaway government.',
    'Dunmere has recognised the breakaway government.',
    'negation',
  ],
  ['The minister did not resign after the audit.', 'The minister resigned after the audit.', 'negation'],
  ['The rebels did not release the hostages.', 'The rebels freed the hostages.', 'negation'],
  // Affirmed in the passage, denied in the claim.
  [
    'The commission published the minutes of its March meeting in full.',
    'The commission never published the minutes of its March meeting.',
    'negation',
  ],
  [
    'Tamarak ratified the Southern Graphite Accord in May.',
    'Tamarak has not ratified the Southern Graphite Accord.',
    'negation',
  ],
  [
    'The inspectors visited the Omsk plant twice before the fire.',
    'The inspectors failed to visit the Omsk plant before the fire.',
    'negation',
  ],
  [
    'The central bank raised its key rate in June.',
    'The central bank declined to raise its key rate in June.',
    'negation',
  ],
  ['Verania joined the customs union in 2019.', 'Verania refused to join the customs union in 2019.', 'negation'],
  // Turned round.
  [
    'Exports of copper concentrate rose by 12 per cent in 2023, the ministry said.',
    'The ministry said shipments of copper concentrate abroad shrank by 12% in 2023.',
    'direction',
  ],
  [
    'Unemployment in the coastal provinces fell to 6.1 per cent in March.',
    'The jobless rate in the coastal provinces climbed to 6.1% in March.',
    'direction',
  ],
  ['The court overturned the ban on night flights.', 'The ban on night flights was upheld by the court.', 'direction'],
  [
    'The Senate rejected the nomination of Judge Alma Reyes.',
    'Judge Alma Reyes had her nomination approved by the Senate.',
    'direction',
  ],
  [
    'Parliament approved the budget by 71 votes to 58.',
    'The budget was thrown out by parliament, 71 to 58.',
    'direction',
  ],
  [
    'The jury acquitted the former finance minister of bribery.',
    'The former finance minister was convicted of bribery by the jury.',
    'direction',
  ],
  [
    'Kestrel Airlines left the Northern Alliance in 2021.',
    'In 2021 Kestrel Airlines joined the Northern Alliance.',
    'direction',
  ],
  [
    'The government eased restrictions on foreign ownership of farmland.',
    'Restrictions on foreign ownership of farmland were tightened by the government.',
    'direction',
  ],
  [
    'The krone strengthened against the euro after the announcement.',
    'The krone weakened against the euro after the announcement.',
    'direction',
  ],
  [
    'The trade deficit widened to 4.2 billion crowns in the second quarter.',
    'In the second quarter the trade deficit narrowed to 4.2 billion crowns.',
    'direction',
  ],
  [
    'The agency downgraded Verania’s sovereign debt to junk in April.',
    'Verania’s sovereign debt was upgraded by the agency in April.',
    'direction',
  ],
  [
    'The company hired 400 engineers at its Lund plant last year.',
    'The company laid off 400 engineers at its Lund plant last year.',
    'direction',
  ],
  [
    'Government troops lost the town of Arvad in October.',
    'Government troops captured the town of Arvad in October.',
    'direction',
  ],
  ['The ministry lifted the export ban on rice.', 'The ministry imposed the export ban on rice.', 'direction'],
  ['Fleet owners opposed the emissions rule.', 'Fleet owners backed the emissions rule.', 'direction'],
  [
    'Patients given the drug improved within six weeks.',
    'Patients given the drug deteriorated within six weeks.',
    'direction',
  ],
  [
    'The bank cut its growth forecast for Oruvia to 2.1 per cent.',
    'The bank raised its growth forecast for Oruvia to 2.1%.',
    'direction',
  ],
  ['Glacier melt accelerated after 2005.', 'Glacier melt slowed after 2005.', 'direction'],
  [
    'The gap between rich and poor districts had narrowed by 2020.',
    'By 2020 the distance between rich and poor districts had grown.',
    'direction',
  ],
  [
    'The minister confirmed that talks with the rebels had taken place.',
    'The minister denied that talks with the rebels had taken place.',
    'direction',
  ],
  [
    'The council voted against the redevelopment of the harbour.',
    'The council gave its blessing to the redevelopment of the harbour.',
    'direction',
  ],
  [
    'The central bank raised its key rate to 5 per cent.',
    'The central bank left its key rate unchanged at 5%.',
    'direction',
  ],
  ['Twelve states voted for the resolution; Peru abstained.', 'Peru voted for the resolution.', 'direction'],
  [
    'Blood pressure was lower in the treated group than in the control group.',
    'Blood pressure was higher in the treated group than in the control group.',
    'direction',
  ],
  [
    'The rebels released the two aid workers on Monday.',
    'The rebels seized the two aid workers on Monday.',
    'direction',
  ],
  [
    'Output at the Haldane refinery doubled in the second half.',
    'Output at the Haldane refinery halved in the second half.',
    'direction',
  ],
  // Sound.
  ['The court did not uphold the ban on night flights.', 'The ban on night flights was overturned by the court.', null],
  [
    'The commission did not rule out a second inquiry.',
    'A second inquiry remains possible, the commission said.',
    null,
  ],
  [
    'Exports rose by 12 per cent while imports fell by 3 per cent.',
    'Imports shrank by 3% even as exports grew 12%.',
    null,
  ],
  ['Exports rose by 12 per cent while imports fell by 3 per cent.', 'Imports fell by 3%.', null],
  [
    'The loss narrowed to £18 million from £24 million.',
    'The club’s result improved, with a loss of £18m after one of £24m.',
    null,
  ],
  ['The gap between the two groups shrank.', 'The difference between the two groups narrowed.', null],
  [
    'Prescribing was lower in the regions that sent letters.',
    'Doctors prescribed less often in regions that sent letters.',
    null,
  ],
  [
    'The treaty was rejected by the senate in 2010 but approved in 2014.',
    'In 2014 the senate approved the treaty.',
    null,
  ],
  [
    'The treaty was rejected by the senate in 2010 but approved in 2014.',
    'The senate had thrown the treaty out in 2010.',
    null,
  ],
  ['No party had ruled out a coalition.', 'Every party left the door open to a coalition.', null],
  ['It was not until 2019 that Verania joined the union.', 'Verania joined the union in 2019.', null],
  ['The ministry did not only raise the levy but doubled it.', 'The ministry raised the levy.', null],
  ['Verania no longer exports gallium.', 'Verania has stopped exporting gallium.', null],
  [
    'The assets shall not be released unless the court agrees.',
    'The assets may be released if the court agrees.',
    null,
  ],
  ['The company did not report a loss in any quarter.', 'The company reported a profit in every quarter.', null],
  ['The minister declined to comment on the merger.', 'The minister would not comment on the merger.', null],
  ['Six delegations signed; Tamarak did not.', 'Six delegations signed the accord.', null],
  [
    'The strike was called off after the employers improved their offer.',
    'Employers raised their offer and the strike did not go ahead.',
    null,
  ],
  ['The drug did not fail to reduce fever.', 'The drug reduced fever.', null],
  ['The vaccine reduced the risk of infection, and deaths fell.', 'Fewer people died after the vaccine.', null],
  [
    'Inflation eased to 3 per cent in May, while the bank tightened policy.',
    'The bank’s policy was tightened as inflation slowed to 3%.',
    null,
  ],
  ['Shares closed 4 per cent higher at 12.40.', 'Shares rose 4% to end the day at 12.40.', null],
  ['The mine opened in 1998 and closed in 2015.', 'The mine was shut in 2015.', null],
  ['The mine opened in 1998 and closed in 2015.', 'The mine was opened in 1998.', null],
  ['The bill to lift the ban passed the lower house.', 'The lower house approved the bill lifting the ban.', null],
  ['Parliament rejected a motion to cancel the contract.', 'Parliament kept the contract in place.', null],
  ['Prices fell less than expected.', 'Prices fell, though by less than forecast.', null],
  ['The pace of decline slowed.', 'The decline slowed.', null],
  [
    'The tribunal did not find that the state had acted unlawfully.',
    'The tribunal stopped short of finding the state’s conduct unlawful.',
    null,
  ],
  ['She was cleared of fraud but found guilty of theft.', 'She was convicted of theft.', null],
  ['She was cleared of fraud but found guilty of theft.', 'She was acquitted of fraud.', null],
  ['Belcourt sold its Lund plant to Norvolt.', 'Norvolt bought the Lund plant from Belcourt.', null],
  ['Arena lost to Telmar in the final.', 'Telmar beat Arena in the final.', null],
  ['The opposition won 12 seats and the ruling party lost 15.', 'The ruling party lost 15 seats.', null],
  ['The army withdrew from Arvad after rebels captured it.', 'Rebels took Arvad, and the army pulled out.', null],
  ['Support for the ban rose to 61 per cent.', 'Opposition to the ban fell, with 61% now backing it.', null],
  ['The minister denied having approved the sale.', 'The minister said she had not approved the sale.', null],
  ['Few of the farmers accepted the offer.', 'Most farmers turned the offer down.', null],
  [
    'The vote to strike was carried by 61 per cent, but the walkout has not begun.',
    'Staff voted to strike; 61% were in favour.',
    null,
  ],
  ['Costs did not fall as quickly as planned.', 'Costs fell more slowly than planned.', null],
  [
    'The bank kept rates on hold although two members wanted a cut.',
    'The bank did not change rates; two members favoured lowering them.',
    null,
  ],
  [
    'The firm has not yet decided whether to sell the unit.',
    'The firm is still deciding whether to sell the unit.',
    null,
  ],
  ['Without the subsidy the plant would have closed.', 'The plant stayed open thanks to the subsidy.', null],
  ['He was released on bail after being arrested on Monday.', 'He was arrested on Monday.', null],
  [
    'The ceasefire did not hold, and fighting resumed within hours.',
    'Fighting resumed within hours of the ceasefire.',
    null,
  ],
  ['Nobody was hurt when the bridge collapsed.', 'The bridge collapsed without anybody being hurt.', null],
  ['The report was not published until June.', 'The report was published in June.', null],
  // The claim keeps the word of the denial.
  [
    'The tribunal held that the agency had acted wrongly by refusing to release the letters. It ordered their release by May.',
    'The agency has to release the letters by May, its refusal having been found wrongful.',
    null,
  ],
  // What was asked for is no event.
  [
    'Members voted to keep the rule. The chairman had asked them to allow a second home.',
    'Members turned down the chairman, who wanted them to allow a second home.',
    null,
  ],
  ['The envoy left without having met the king.', 'The envoy left; a meeting with the king had not taken place.', null],
  [
    'The dyke could lower the height of a storm surge by a metre.',
    'The dyke might take a metre off storm surges.',
    null,
  ],
  // There is not even a little of it.
  [
    'Divers found no sign of oil in the bay where the tanker sank.',
    'Oil has appeared in the bay where the tanker sank, divers found.',
    'negation',
  ],
  [
    'Divers found no sign of oil in the bay where the tanker sank.',
    'The bay where the tanker sank is free of oil, divers found.',
    null,
  ],
  // What stands still does not rise, and held or kept steady is steady.
  [
    'Officials said the levy helps to stabilise the price of wool.',
    'The levy raises the price of wool, officials said.',
    'direction',
  ],
  ['Exports rose in May by 4 percent.', 'Exports held steady in May.', 'direction'],
  // What stabilised moved before.
  ['The debt rose for years before it settled at 60 percent of output.', 'The debt has stabilised.', null],
  [
    'Prices climbed until the measures brought them to a halt.',
    'Prices rose until the measures stabilised them.',
    null,
  ],
  [
    'Public guarantees shield the banks from market pressure.',
    'Public guarantees expose the banks to market pressure.',
    'direction',
  ],
  [
    'The audit exposed losses from which guarantees had shielded the bank.',
    'The audit exposed losses at the bank.',
    null,
  ],
  // What comes of a condition is stated, the condition is not.
  ['If the port opens, exports will rise.', 'If the port opens, exports will fall.', 'direction'],
  ['If the port opens, exports will rise.', 'Exports will fall unless the port opens.', null],
  ['If the port opened, exports would rise.', 'Exports are falling.', null],
  ['Talks will resume in Sund unless Iskria goes ahead.', 'If Iskria goes ahead, talks will not resume.', null],
  ['Sales of heat pumps exploded after the subsidy.', 'Sales of heat pumps collapsed after the subsidy.', 'direction'],
  ['A bomb exploded and the roof collapsed.', 'The roof collapsed when a bomb exploded.', null],
  // What is not changed is neither raised nor lowered.
  ['The tonnage tax, introduced in 2017, is not changed.', 'The budget raises the tonnage tax.', 'direction'],
  ['The ministry said the fee would not be changed.', 'The fee will fall, the ministry said.', 'direction'],
  ['The plan has not changed, and costs rose by 4 per cent.', 'Costs rose by 4 per cent under the plan.', null],
  ['The target was not changed, though emissions increased.', 'Emissions increased.', null],
  // A level that something is above or below.
  [
    'Ferry traffic is still 9 per cent below the level of 2019.',
    'Ferry traffic is above its level of 2019.',
    'direction',
  ],
  ['Traffic was below the level of 2019 and above that of 2012.', 'Traffic was above the level of 2012.', null],
  ['Output is not yet back at the level of 2019.', 'Output is still below its level of 2019.', null],
  // Who is exempt does not pay.
  ['Fishing vessels under 12 metres stay exempt.', 'Small fishing vessels will pay the duty too.', 'direction'],
  ['Fishing vessels under 12 metres are exempt from the duty.', 'Vessels over 12 metres pay the duty.', null],
  // The rest of a number.
  [
    'Nine ports said that they will apply; three of them had begun work in November.',
    'Nine ports mean to apply, and six of those had yet to begin work in November.',
    null,
  ],
  [
    'Nine ports said that they will apply; three of them had begun work in November.',
    'Nine ports mean to apply, and three of those had yet to begin work in November.',
    'negation',
  ],
  // Comparatives without *than*.
  [
    'Nurses on night shifts worked on wards with fewer staff.',
    'Nurses on night shifts worked on wards with more staff.',
    'direction',
  ],
  ['Nurses on night shifts were younger on average.', 'Night nurses were older.', 'direction'],
  ['Nurses on night shifts were younger on average.', 'Day nurses were older.', null],
  ['Fewer staff work there, and more patients come.', 'More patients come to wards with fewer staff.', null],
  ['Older nurses earn more money.', 'Younger nurses earn less money.', null],
  // Who keeps what it has set has not changed it.
  [
    'The group keeps its forecast of a profit of 350 million crowns.',
    'The group has raised its forecast.',
    'direction',
  ],
  ['The bank reaffirmed its target of 2 per cent.', 'The bank lowered its target.', 'direction'],
  ['The bank kept rates low and raised its fees.', 'The bank raised its fees.', null],
  // What may go on until a day does not stop at once, and stops then.
  [
    'The company may continue to work the pit until October.',
    'The company must stop working the pit at once.',
    'direction',
  ],
  [
    'The company may continue to work the pit until October.',
    'The company must stop working the pit in October.',
    null,
  ],
  // Who rules is no challenge that turns the ruling.
  ['The court of appeal has set aside the permit for the quarry.', "The quarry's permit was quashed.", null],
  ['The court of appeal upheld the permit.', 'The permit was upheld on appeal.', null],
  ['The court of appeal upheld the permit.', 'The court of appeal quashed the permit.', 'direction'],
  ['The appeal against the permit was dismissed.', 'The permit was upheld.', null],
  ['The agreement must still be ratified by both parliaments.', 'Both parliaments have yet to ratify it.', null],
];
