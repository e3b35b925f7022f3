/** Passage, claim, and whether the passage says the opposite. */
export const CASES: readonly (readonly [passage: string, claim: string, opposed: boolean])[] = [
  [
    "The High Court struck down the levy on second homes but upheld the council's power to refuse new holiday lets.",
    'The levy on second homes survived its test in the High Court.',
    true,
  ],
  [
    'Waiting times at the border crossing averaged 47 minutes in July, compared with 62 minutes in the same month of 2023.',
    'Drivers waited longer at the crossing in July than a year before.',
    true,
  ],
  [
    'The arbitration panel found for Kestrel Energy and ordered the ministry to pay costs.',
    'The ministry won its arbitration against Kestrel Energy.',
    true,
  ],
  [
    'The backup pump came on within seconds and kept the reactor core cooled.',
    "The reactor's backup pump failed to start.",
    true,
  ],
  [
    'Of the twelve states invited, only Malta stayed away from the signing.',
    'Malta took part in the signing ceremony.',
    true,
  ],
  [
    'The company paid its March coupon in full, the trustee said.',
    'The trustee said that the company had missed the coupon due in March.',
    true,
  ],
  [
    'Ms Okafor was cleared of both counts by the jury after two days of deliberation.',
    'Jurors found Ms Okafor guilty on both counts.',
    true,
  ],
  [
    'Electricity cost households 31 cents per kilowatt hour in Denmark and 19 cents in Poland.',
    'Households in Poland paid more for electricity than those in Denmark.',
    true,
  ],
  [
    'The ferry sailed before the inspectors had finished checking its lifeboats.',
    'The inspectors had completed their check of the lifeboats when the ferry sailed.',
    true,
  ],
  [
    'The survey excludes people living in care homes and barracks.',
    'Residents of care homes are covered by the survey.',
    true,
  ],
  [
    'Nordbank handed its Latvian loan book to Balta Finance in May.',
    'Balta Finance transferred its Latvian loans to Nordbank in May.',
    true,
  ],
  [
    'The commission let the tariff on imported steel lapse at the end of June.',
    'The commission extended the tariff on steel imports at the end of June.',
    true,
  ],
  [
    "The union's members turned down the pay offer by a wide margin.",
    "Union members accepted the employer's pay offer.",
    true,
  ],
  [
    'The share of pupils eating school lunches went from 48 percent in 2019 to 41 percent in 2023.',
    'More pupils were eating school lunches in 2023 than in 2019.',
    true,
  ],
  [
    'The regulator gave the merger the green light without conditions.',
    'The merger was blocked by the regulator.',
    true,
  ],
  ['The mayor kept her seat with a majority of 212.', 'The mayor was voted out, by 212 votes.', true],
  ['The bridge withstood the impact and was reopened the same night.', 'The bridge gave way under the impact.', true],
  [
    "The High Court threw out the developer's appeal, so the refusal of planning permission stands.",
    'The developer lost in the High Court and still has no planning permission.',
    false,
  ],
  [
    'The board rejected the first offer in March and accepted a higher one in May.',
    'A higher offer was accepted by the board in May, after it had turned down one in March.',
    false,
  ],
  [
    'Processing took 21 days on average last year, down from 34 in 2021.',
    'Applications were handled faster last year than in 2021.',
    false,
  ],
  [
    'The council did not withdraw the licence, but it ordered the club to close at midnight.',
    'The club kept its licence but must shut at midnight.',
    false,
  ],
  [
    'Two of the three pumps started; the third failed and was replaced the next day.',
    'One of the three pumps did not start.',
    false,
  ],
  ['The ministry failed to persuade the court to suspend the ruling.', 'The ruling stayed in force.', false],
  [
    'Senators refused to block the treaty, which now goes to the president.',
    'The treaty cleared the Senate and is now with the president.',
    false,
  ],
  ['Average fares were 12 pounds in 2020 against 15 pounds in 2023.', 'Fares were dearer in 2023 than in 2020.', false],
  [
    "The tribunal dismissed the airline's challenge to the fine.",
    "The airline's fine was upheld by the tribunal.",
    false,
  ],
  [
    'Lender A closed 40 branches and opened three in 2023.',
    'Lender A opened only three branches in 2023 while shutting 40.',
    false,
  ],
  [
    'Prosecutors dropped the bribery charges against Mr Lindqvist in November for want of evidence.',
    'Mr Lindqvist is to stand trial for bribery after prosecutors pressed ahead with the case.',
    true,
  ],
  [
    "The airline's punctuality fell behind that of its rival: 71 percent of its flights left on time, against 83 percent at Vela Air.",
    'The airline was more punctual than Vela Air.',
    true,
  ],
  [
    'The new vaccine did not reduce hospital admissions among the over-75s.',
    'Hospital admissions of people over 75 dropped thanks to the new vaccine.',
    true,
  ],
  [
    'The ombudsman found no evidence that officers had tampered with the recordings.',
    'The ombudsman established that officers had tampered with recordings.',
    true,
  ],
  [
    'Germany returned the two bronze heads to Nigeria in a ceremony in Abuja.',
    'Nigeria handed two bronze heads back to Germany at a ceremony in Abuja.',
    true,
  ],
  [
    'The ministry published the contract only after the contractor had been paid.',
    'The contract was made public before the contractor received its money.',
    true,
  ],
  [
    'The auditors declined to sign off the accounts of the fund.',
    "The fund's accounts were approved by its auditors.",
    true,
  ],
  [
    'The reservoir held 41 percent of its capacity at the end of August, up from 33 percent a year before.',
    'The reservoir was emptier at the end of August than a year earlier.',
    true,
  ],
  [
    'Under the deal, seasonal workers remain exempt from the minimum wage.',
    'The deal extends the minimum wage to seasonal workers.',
    true,
  ],
  [
    "The Supreme Court refused to hear the bank's appeal, ending a nine-year dispute.",
    "The Supreme Court agreed to hear the bank's appeal in the nine-year dispute.",
    true,
  ],
  [
    'Opponents of the dam outnumbered supporters in all but one of the villages polled.',
    'In most villages polled, supporters of the dam outnumbered its opponents.',
    true,
  ],
  [
    'Brightwater lost its bid to keep the tolling contract, which went to Norvia.',
    'Brightwater held on to the tolling contract, beating Norvia.',
    true,
  ],
  [
    'The minister arrived without a mandate to negotiate on fisheries.',
    'The minister had a mandate for negotiations about fisheries.',
    true,
  ],
  [
    'Unions called off the strike planned for Monday after the employer tabled a new offer.',
    'The strike went ahead on Monday despite a new offer by the employer.',
    true,
  ],
  [
    'The senate committee voted unanimously to subpoena the chief executive.',
    'The senate committee was split over the subpoena for the chief executive.',
    true,
  ],
  [
    'A kilometre of tunnel cost 90 million euros in Madrid and 240 million in London.',
    'Tunnelling was cheaper per kilometre in London than in Madrid.',
    true,
  ],
  [
    'The court declined to lift the injunction, so the strike remains banned.',
    'The injunction stays in force and the strike is still forbidden.',
    false,
  ],
  [
    'The committee blocked the sale of the port but allowed the lease of two berths.',
    'Two berths may be leased, but the port itself cannot be sold, the committee decided.',
    false,
  ],
  [
    'Deaths on rural roads numbered 212 in 2023 against 240 in 2022.',
    'Rural roads were safer in 2023: fewer people died than in 2022.',
    false,
  ],
  [
    'The firm won the first round in the district court and lost on appeal.',
    'The firm lost on appeal after winning in the district court.',
    false,
  ],
  [
    'None of the four bidders met the deadline, so it was extended by a month.',
    'All four bidders missed the deadline, which was put back by a month.',
    false,
  ],
  [
    'The bank suspended new lending in May and resumed it in August.',
    'New lending by the bank resumed in August after a pause since May.',
    false,
  ],
  [
    'The regulator rejected the request to exempt small farms from the rule.',
    'Small farms must follow the rule, the regulator decided.',
    false,
  ],
  [
    'Turnout was 58 percent in the north and 64 percent in the south.',
    'Fewer voters turned out in the north than in the south.',
    false,
  ],
  [
    'The union did not oppose the closure of the depot, provided that nobody was dismissed.',
    'The union accepted that the depot would close so long as no one lost their job.',
    false,
  ],
  [
    'Pensioners keep their free bus passes; students lose theirs from January.',
    'From January students will no longer ride free, while pensioners still will.',
    false,
  ],
  [
    "The appeals chamber struck out the farmers' lawsuit against the pesticide maker.",
    "The farmers' lawsuit against the pesticide maker was allowed to proceed by the appeals chamber.",
    true,
  ],
  [
    'The cabinet shelved the plan for a congestion charge in Lorne.',
    'The cabinet pressed on with its plan for a congestion charge in Lorne.',
    true,
  ],
  [
    'Ravel Foods failed to win the backing of its creditors for the rescue plan.',
    'Creditors of Ravel Foods have endorsed its rescue plan.',
    true,
  ],
  [
    'The treaty entered into force before the last three members had ratified it.',
    'The treaty took effect once all members had ratified it.',
    true,
  ],
  [
    'The emergency brake had not been applied when the train hit the buffers.',
    'The driver had applied the emergency brake before the train struck the buffers.',
    true,
  ],
  [
    "The judge ruled that the search of the journalist's flat was lawful.",
    "The judge held that the police had broken the law by searching the journalist's flat.",
    true,
  ],
  [
    'Emissions from cement plants are outside the scope of the new levy.',
    'The new levy covers emissions from cement plants.',
    true,
  ],
  [
    'The inquiry cleared the harbour master of any blame for the sinking.',
    'The inquiry blamed the harbour master for the sinking.',
    true,
  ],
  [
    'The president signed the media bill despite protests in the capital.',
    'The president vetoed the media bill after protests in the capital.',
    true,
  ],
  [
    'Most of the tenants said that they were satisfied with the repairs.',
    'A majority of tenants were unhappy with the repairs.',
    true,
  ],
  [
    'The grant will not be paid to applicants who already receive housing benefit.',
    'Applicants on housing benefit will get the grant.',
    true,
  ],
  [
    "The union's leaders recommended that members vote against the deal.",
    'Union leaders urged members to back the deal.',
    true,
  ],
  [
    'The factory in Dorn kept running throughout the strike.',
    'The strike brought the factory in Dorn to a standstill.',
    true,
  ],
  [
    'The company has yet to repay the loan it took out in 2019.',
    'The company has repaid the loan that it took out in 2019.',
    true,
  ],
  [
    'The council withdrew its objection to the wind farm, clearing the way for construction.',
    'The council no longer opposes the wind farm, so building can begin.',
    false,
  ],
  [
    "The court upheld the ban on foam packaging and dismissed the makers' complaint.",
    'The makers of foam packaging lost their case: the ban remains.',
    false,
  ],
  [
    'The clinic closed its doors in 2021 and reopened them two years later under new owners.',
    'After two years of closure the clinic opened again under new owners.',
    false,
  ],
  [
    'Nine of the twelve schools kept their sixth forms; three lost theirs.',
    'Three of the twelve schools lost their sixth forms.',
    false,
  ],
  [
    'The average stay fell to 4.1 nights from 4.8 the year before.',
    'Guests stayed for less time than in the previous year.',
    false,
  ],
  [
    'The parliament did not reject the budget outright but sent it back to committee.',
    'The budget was returned to committee rather than being thrown out.',
    false,
  ],
  [
    'The airline cancelled 40 flights and operated the remaining 310 as planned.',
    'The airline flew 310 of its 350 flights as planned.',
    false,
  ],
  [
    'The lender granted a waiver after the borrower had breached its covenants.',
    'The borrower broke its covenants and was then given a waiver by the lender.',
    false,
  ],
  [
    'Parliament rejected a motion to repeal the abortion law.',
    'The abortion law survived a vote in parliament.',
    false,
  ],
  [
    'The grid operator failed to prevent the blackout, but power was restored within three hours.',
    'Power came back within three hours of the blackout, which the operator had been unable to prevent.',
    false,
  ],
  // At whom a motion or a suit is aimed.
  [
    'The chamber rejected a motion of no confidence in the finance minister, Ines Tarn.',
    'Ines Tarn, the finance minister, lost a vote of no confidence in the chamber.',
    true,
  ],
  [
    'The chamber rejected a motion of no confidence in the finance minister, Ines Tarn.',
    'Ines Tarn, the finance minister, survived a vote of no confidence in the chamber.',
    false,
  ],
  ['The court threw out the suit against Belcourt.', 'Belcourt lost in court.', true],
  ['The court threw out the suit against Belcourt.', 'Belcourt won in court.', false],
  // What *but* joins on belongs to the main clause.
  [
    'The guild agreed to end its boycott after the city had offered a grant, but rejected the new timetable.',
    'Offered a grant by the city, the guild agreed to end its boycott and accepted the new timetable.',
    true,
  ],
  [
    'The guild agreed to end its boycott after the city had offered a grant, but rejected the new timetable.',
    'Offered a grant by the city, the guild agreed to end its boycott but turned down the new timetable.',
    false,
  ],
  // What stands before the first of two figures is said of both.
  [
    'The mean wait for a bus was 14 minutes in the suburbs and 6 minutes in the centre.',
    'The wait for a bus was longer in the centre than in the suburbs.',
    true,
  ],
  [
    'The mean wait for a bus was 14 minutes in the suburbs and 6 minutes in the centre.',
    'The wait for a bus was longer in the suburbs than in the centre.',
    false,
  ],
  // No more than the others.
  [
    'Goats given the new feed grew no faster than those given hay.',
    'Goats given the new feed grew faster than those given hay.',
    true,
  ],
  [
    'Goats given the new feed grew no faster than those given hay.',
    'Goats given the new feed did not grow faster than those given hay.',
    false,
  ],
  [
    'There was no difference in weight between goats given the feed and goats given hay.',
    'Goats given the feed had a higher weight than goats given hay.',
    true,
  ],
  [
    'Goats may be kept for no longer than ten days.',
    'Goats that were kept for longer than the rule allows must go.',
    false,
  ],
  ['Judges struck out the growers’ claim.', 'The growers’ claim succeeded before the judges.', true],
  ['Judges struck out the growers’ claim.', 'The growers’ claim failed before the judges.', false],
  ['The airline cancelled its merger with Polar.', 'The airline completed its merger with Polar.', true],
  ['The airline cancelled its merger with Polar.', 'The airline dropped its merger with Polar.', false],
  // A noun that would undo what follows, were it a verb.
  ['The court overturned the ban on fishing.', 'The ban on fishing was upheld by the court.', true],
  ['The court overturned the ban on fishing.', 'The ban on fishing was struck down by the court.', false],
];
