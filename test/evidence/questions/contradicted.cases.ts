/** Passage and claim, in our own words. */
export type Texts = readonly [passage: string, claim: string];

/** The passage says the opposite of the claim. */
export const FAULTS: readonly Texts[] = [
  [
    'The Varnholt prosecutor said on Thursday that she would not seek the extradition of the shipping magnate Otto Brandes, citing doubts about the evidence.',
    'Varnholt’s prosecutor, doubting the evidence, announced that she was seeking Otto Brandes’s extradition.',
  ],
  [
    'At its June meeting the Monetary Board left the reserve requirement untouched, rejecting a proposal from two members to lower it to 6 per cent.',
    'In June the Monetary Board accepted a proposal by two of its members to bring the reserve requirement down to 6%.',
  ],
  [
    'Merchant stocks of lithium carbonate in Halmeria dwindled over the quarter, from 14,200 tonnes to 9,800, as converters delayed purchases from abroad.',
    'Halmeria’s merchants built up their stocks of lithium carbonate over the quarter while converters put off buying abroad.',
  ],
  [
    'The appeals chamber set aside the conviction of the former governor, Ms Adaeze Obi, and ordered a new trial.',
    'The appeals chamber confirmed the conviction of the former governor, Adaeze Obi.',
  ],
  [
    'Neither of the two airlines has lodged a bid for the slots at Tessaly airport, the authority confirmed.',
    'Both airlines have put in bids for the slots at Tessaly airport, the authority confirmed.',
  ],
  [
    'The mean age at first marriage rose from 27.1 to 29.4 years between the two surveys.',
    'Between the surveys, people came to marry younger: the mean age at first marriage dropped.',
  ],
  [
    'The panel concluded that the contractor had warned the ministry of the cracks well before the dam was filled.',
    'According to the panel, the contractor alerted the ministry to the cracks only once the dam had been filled.',
  ],
  [
    'Brigadier Lund was removed from command two days after the shelling of the market.',
    'Two days before the market was shelled, Brigadier Lund lost his command.',
  ],
  [
    'Union members at Orrel Steel turned down the pay deal by a margin of three to two.',
    'By three to two, the workforce at Orrel Steel voted to accept the pay deal.',
  ],
  [
    'Children in the intervention villages had fewer days of diarrhoea than those in the control villages.',
    'Days with diarrhoea were more frequent among children in the intervention villages than in the control ones.',
  ],
  [
    'The consortium withdrew its bid for the port concession on 4 May, hours before the deadline.',
    'On 4 May, hours before the deadline, the consortium submitted its bid for the port concession.',
  ],
  [
    'The president vetoed the amendments to the mining code on Tuesday night.',
    'On Tuesday night the president signed the changes to the mining code into law.',
  ],
  [
    'Ms Farida Nouri denied that she had received any payment from the company.',
    'Farida Nouri admitted that the company had paid her.',
  ],
  [
    'The ferry had not been inspected since 2017, the maritime board found.',
    'The maritime board found that the ferry was inspected after 2017.',
  ],
  [
    'The share of households heated with gas declined for a sixth consecutive year.',
    'For the sixth year in a row, a growing share of households was heated with gas.',
  ],
  [
    'Coral cover on the outer reef recovered between 2016 and 2022, the authors report, though not to its former extent.',
    'Coral cover on the outer reef kept shrinking between 2016 and 2022, according to the authors.',
  ],
  [
    'Vessels flying the Oruvian flag are exempt from the tonnage levy.',
    'Oruvian-flagged ships have to pay the tonnage levy.',
  ],
  [
    'The ombudsman dismissed the complaint of the fishermen’s cooperative as unfounded.',
    'The ombudsman upheld the fishermen’s complaint.',
  ],
  [
    'The tribunal found that Kyrenian Shipping had breached the charter.',
    'The tribunal held that Kyrenian Shipping had kept to the charter.',
  ],
  ['Judge Renata Silva granted the request for bail.', 'Bail was refused by Judge Renata Silva.'],
  [
    'The party’s deputy leader, Mr Alec Thorne, ruled out a coalition with the Greens.',
    'Alec Thorne, the party’s deputy leader, kept open the possibility of a coalition with the Greens.',
  ],
  [
    'The Council lifted the arms embargo on Verania in December, over Dunmere’s objections.',
    'In December the Council extended the arms embargo on Verania, over the objections of Dunmere.',
  ],
  [
    'Border police on the Dunmere side allowed the convoy to pass at noon.',
    'The convoy was turned back at noon by border police on the Dunmere side.',
  ],
  [
    'Dr Iris Falk, who led the study, said that there was no reason to stop the treatment.',
    'Dr Iris Falk, leader of the study, said the treatment should be stopped.',
  ],
  [
    'The reactor was restarted on 9 March, before the safety review had been completed.',
    'The reactor was not restarted until the safety review had been completed.',
  ],
  [
    'The bank expects inflation to accelerate in the second half of the year.',
    'Inflation is set to slow in the second half of the year, the bank expects.',
  ],
  [
    'Kestrel Motors has bought a 30 per cent stake in the battery maker Volten from Albion Holdings.',
    'Albion Holdings has bought a 30 per cent stake in the battery maker Volten from Kestrel Motors.',
  ],
  [
    'The commissioner told MPs that the data had never left the country’s servers.',
    'MPs heard from the commissioner that the data had left the country’s servers.',
  ],
  ['The insurers have agreed to cover the cost of the salvage.', 'The insurers have refused to pay for the salvage.'],
  [
    'Rainfall in the highlands was well above the long-term average in March.',
    'March brought the highlands far less rain than the long-term average.',
  ],
  [
    'In the second round Ms Elin Sand defeated the incumbent, Mr Jorge Vidal, by 4,100 votes.',
    'The incumbent, Jorge Vidal, beat Elin Sand by 4,100 votes in the second round.',
  ],
  ['Turnout was lower than at any election since 1990.', 'Turnout was the highest since 1990.'],
  [
    'The opposition walked out of the chamber before the vote was taken.',
    'The opposition left the chamber once the vote had been taken.',
  ],
  [
    'The town council of Haldern has stopped short of banning wood stoves.',
    'Haldern’s town council has banned stoves that burn wood.',
  ],
  [
    'Sales of electric vans outpaced those of diesel vans for the first time in November.',
    'In November diesel vans outsold electric ones.',
  ],
  [
    'A spokesman said the minister had been unaware of the contract when she took office.',
    'The minister knew of the contract when she took office, a spokesman said.',
  ],
  [
    'The authority has not approved the sale of the terminal, its chair told deputies on Monday.',
    'The authority’s chair told deputies on Monday that the sale of the terminal had its approval.',
  ],
  [
    'Tessaly’s coalition partners could not reach agreement on the coal exit date.',
    'Tessaly’s coalition partners came to an agreement on the date for leaving coal.',
  ],
  [
    'Investigators found no trace of explosives in the wreckage of the ferry.',
    'Traces of explosives were discovered by investigators in the ferry’s wreckage.',
  ],
  [
    'The envoy left Port Ansel without meeting the opposition leader, Ms Yara Holm.',
    'Before leaving Port Ansel the envoy met Yara Holm, the leader of the opposition.',
  ],
  [
    'The ministry will not extend the deadline for applications beyond 31 May.',
    'The ministry is to extend the deadline for applications beyond the end of May.',
  ],
  ['Harvest workers are not covered by the new minimum wage.', 'The new minimum wage covers harvest workers.'],
  ['No member of the jury disclosed a conflict of interest.', 'A member of the jury disclosed a conflict of interest.'],
  [
    'The drug did not lower the rate of relapse compared with placebo.',
    'Compared with placebo, the drug brought down the rate of relapse.',
  ],
  [
    'The coastguard received no distress call from the trawler before it sank.',
    'Before sinking, the trawler sent a distress call that the coastguard received.',
  ],
  ['The report stops short of blaming the pilot.', 'The report blames the pilot.'],
  [
    'The mayor’s office never answered the residents’ letter.',
    'The residents’ letter was answered by the mayor’s office.',
  ],
  [
    'Verania remains outside the customs union, which its parliament voted not to join.',
    'Verania has joined the customs union.',
  ],
  [
    'The airline’s board unanimously recommended the offer to shareholders.',
    'The airline’s board unanimously advised shareholders to reject the offer.',
  ],
  [
    'Trade between the two countries contracted in 2023 for the first time in a decade.',
    'In 2023 trade between the two countries expanded for the first time in ten years.',
  ],
  [
    'Spending on public health went up in nine of the twelve provinces.',
    'Nine of the twelve provinces cut what they spend on public health.',
  ],
  [
    'The two armies have moved closer to the ceasefire line since March.',
    'Since March the two armies have pulled back from the ceasefire line.',
  ],
  [
    'The spread between ten-year bonds of the two countries tightened to 140 basis points.',
    'The spread between the two countries’ ten-year bonds widened to 140 basis points.',
  ],
  [
    'Sleep quality improved in both groups over the twelve weeks.',
    'Over the twelve weeks sleep quality got worse in both groups.',
  ],
  ['The pact makes it harder for members to leave.', 'The pact makes it easier for members to leave.'],
  ['The ceasefire has held since Sunday, monitors say.', 'The ceasefire has broken down since Sunday, monitors say.'],
  [
    'Forecasters revised their estimate of growth upwards, to 2.3 per cent.',
    'Forecasters lowered their growth estimate, to 2.3 per cent.',
  ],
  [
    'The shipowner won its appeal against the detention order.',
    'The shipowner lost its appeal against the detention order.',
  ],
  [
    'The left-wing alliance gained eleven seats in the lower chamber.',
    'The left-wing alliance lost eleven seats in the lower chamber.',
  ],
  [
    'Public support for the levy has waned since the referendum.',
    'Public backing for the levy has grown since the referendum.',
  ],
  [
    'Only after the union had called off its strike did the company publish the wage figures.',
    'The company published the wage figures before the union called off its strike.',
  ],
  [
    'The minister had already resigned when the audit was published.',
    'The minister resigned after the audit had been published.',
  ],
  [
    'Water was released from the upper reservoir two hours after the villages had been cleared.',
    'The villages were cleared two hours after water had been released from the upper reservoir.',
  ],
  [
    'The sanctions came into force before the tanker had left port.',
    'The tanker had left port by the time the sanctions came into force.',
  ],
  ['Oruvia’s navy seized a trawler belonging to Dunmere.', 'Dunmere’s navy seized a trawler belonging to Oruvia.'],
  [
    'The Brell Herald has sued the Ministry of Information over the closure of its website.',
    'The Ministry of Information has sued the Brell Herald over the closure of its website.',
  ],
  [
    'Norvolt supplies cathode material to Estrada Storage under a five-year contract.',
    'Under a five-year contract Estrada Storage supplies Norvolt with cathode material.',
  ],
  [
    'Deputy chair Ms Lena Roth voted for the merger, while Mr Paul Ek voted against it.',
    'Lena Roth voted against the merger.',
  ],
  ['Antibody levels were higher in women than in men.', 'Antibody levels were higher in men than in women.'],
  ['The regulator has revoked the bank’s licence.', 'The regulator has granted the bank a licence.'],
  ['Mr Hale was found guilty on both counts.', 'Mr Hale was cleared on both counts.'],
  ['The company said demand had weakened in Asia.', 'The company said that demand in Asia had picked up.'],
  ['Negotiators broke off the talks on Saturday.', 'On Saturday the negotiators resumed the talks.'],
  [
    'The Football League has turned down an appeal by Harlan Rovers against a nine-point deduction.',
    'Harlan Rovers won their appeal to the Football League against a deduction of nine points.',
  ],
  [
    'Gold Coast Mining’s output of zinc slipped to 31,000 tonnes in the quarter as a shaft was closed for repairs.',
    'With a shaft shut for repairs, zinc output at Gold Coast Mining edged up to 31,000 tonnes in the quarter.',
  ],
  [
    'The house price index for the capital has fallen every month since January.',
    'House prices in the capital have risen month after month since January.',
  ],
  [
    'Under the draft, member states may no longer subsidise coal plants after 2028.',
    'The draft lets member states go on subsidising coal plants after 2028.',
  ],
  [
    'Gen. Idris Kone denied on state radio that his troops had crossed the river.',
    'On state radio Gen. Kone confirmed that his troops had crossed the river.',
  ],
  [
    'The rating agency affirmed the city’s AA rating but changed the outlook from stable to negative.',
    'The rating agency lowered the city’s AA rating.',
  ],
  [
    'A majority of the board opposed the takeover at last week’s meeting.',
    'At last week’s meeting most of the board was in favour of the takeover.',
  ],
  [
    'The fisheries minister has scrapped the quota on herring.',
    'The fisheries minister has brought in a quota on herring.',
  ],
  [
    'Crude inventories were drawn down by 3.4 million barrels in the week to 9 August.',
    'Crude inventories swelled by 3.4 million barrels in the week to 9 August.',
  ],
  [
    'The committee advised against licensing the pesticide.',
    'The committee recommended that the pesticide be licensed.',
  ],
  [
    'The authors found that the effect disappeared once income was taken into account.',
    'The effect persisted when income was taken into account, the authors found.',
  ],
  [
    'Mr Stefan Aalto stayed on as chairman after the annual meeting.',
    'Stefan Aalto stepped down as chairman after the annual meeting.',
  ],
  [
    'The talks in Brell were held behind closed doors, and no statement was issued.',
    'A statement was issued after the closed-door talks in Brell.',
  ],
  [
    'Fuel subsidies will be kept at their present level until the end of 2026.',
    'Fuel subsidies are to be cut before the end of 2026.',
  ],
  [
    'Estrada Storage has repaid the bridge loan that it took from the Sorrin Development Bank.',
    'Estrada Storage has yet to repay the bridge loan from the Sorrin Development Bank.',
  ],
  ['Wind power overtook coal in the national mix in 2022.', 'In 2022 coal overtook wind in the national mix.'],
  [
    'Police say they arrested the suspect after he had given an interview to local radio.',
    'The suspect gave an interview to local radio after his arrest, police say.',
  ],
  [
    'The lender raised its offer following talks with shareholders.',
    'The lender raised its offer prior to holding talks with shareholders.',
  ],
  [
    'The fire had already been put out when the brigade from Lenz arrived.',
    'The brigade from Lenz arrived before the fire was put out.',
  ],
  [
    'Until the permit is issued, no work may begin on the spillway.',
    'Work on the spillway can begin before the permit is issued.',
  ],
  [
    'Dunmere’s central bank intervened to support the crown, buying 400 million euros’ worth.',
    'Dunmere’s central bank intervened against the crown, selling 400 million euros’ worth.',
  ],
  ['Cases of measles dropped below 100 in May.', 'In May measles cases rose above 100.'],
  ['The film-makers were given access to the archive.', 'The film-makers were denied access to the archive.'],
  [
    'The Liberals ended their alliance with the Farmers’ Party in March.',
    'In March the Liberals formed an alliance with the Farmers’ Party.',
  ],
  [
    'Most of the wells tested met the standard for arsenic.',
    'Most of the wells that were tested failed to meet the arsenic standard.',
  ],
  ['The inspectors were refused entry to the Port Ansell depot.', 'Inspectors were let into the depot at Port Ansell.'],
  ['The two leaders shook hands but made no joint appearance.', 'The two leaders shook hands and appeared jointly.'],
  ['The bridge was reopened to lorries on Friday.', 'The bridge was closed to lorries on Friday.'],
  [
    'Ms Nadia Brandt has lost the confidence of her party’s executive, according to two of its members.',
    'Two members of the party executive say that Nadia Brandt enjoys its confidence.',
  ],
  ['The union suspended its overtime ban on Sunday.', 'The union started an overtime ban on Sunday.'],
  [
    'Farmers in the delta planted less rice than a year earlier.',
    'Farmers in the delta planted more rice than they had a year before.',
  ],
  [
    'The measure would make it easier to dismiss civil servants.',
    'The measure would make it harder to dismiss civil servants.',
  ],
  ['Albion Holdings was the only bidder to withdraw.', 'Albion Holdings was the only bidder to stay in the race.'],
  [
    'Temperatures at the station have been rising by 0.3 degrees a decade.',
    'The station has been cooling by 0.3 degrees a decade.',
  ],
  [
    'The regulator concluded that the merger would not harm competition.',
    'The merger would harm competition, the regulator concluded.',
  ],
  [
    'Verania’s parliament did not pass the data bill before the summer recess.',
    'Verania’s parliament passed the data bill before the summer recess.',
  ],
  [
    'The tribunal held that the coastal state had acted lawfully when it boarded the tanker.',
    'The tribunal ruled that in boarding the tanker the coastal state had broken the law.',
  ],
  [
    'Ms Sol Aguirre, the finance minister, said she would not raise the levy on diesel this year.',
    'The levy on diesel will go up this year, said Sol Aguirre, the finance minister.',
  ],
  [
    'The survey found that trust in the courts had slipped from 54 to 47 per cent since 2019.',
    'Trust in the courts has increased since 2019, the survey found.',
  ],
  [
    'The Assembly voted by 203 to 198 to keep the retirement age at 65.',
    'The Assembly voted, by 203 to 198, to raise the retirement age from 65.',
  ],
  [
    'Volten abandoned plans for a second plant in Lund in February.',
    'In February Volten announced plans for a second plant in Lund.',
  ],
  [
    'The ministry’s own auditors were not given access to the contract.',
    'The ministry’s auditors had access to the contract.',
  ],
  [
    'The earthquake struck after the children had left the school.',
    'The earthquake struck before the children had left school.',
  ],
  ['The party has never governed the province.', 'The party has governed the province before.'],
  [
    'The secretary-general welcomed the decision to reopen the crossing.',
    'The secretary-general condemned the decision to reopen the crossing.',
  ],
  ['The lawyers did not appeal within the thirty-day period.', 'The lawyers lodged an appeal within the thirty days.'],
  ['The dollar gained against the yen for a third day.', 'The dollar fell against the yen for the third day running.'],
  [
    'Nitrate levels in the river exceeded the legal limit in every month of the year.',
    'Nitrate in the river stayed below the legal limit all year.',
  ],
  [
    'Members of the lower house rejected the bill on its second reading, with 140 in favour and 162 against.',
    'The bill cleared its second reading in the lower house.',
  ],
  [
    'Vaccination was followed by fewer admissions to hospital in the over-70s.',
    'Admissions to hospital went up among the over-70s after vaccination.',
  ],
  [
    'The Norse Line is to close its route to Port Ansel in October.',
    'In October the Norse Line is to open a route to Port Ansel.',
  ],
  [
    'The audit uncovered no irregularities in the accounts of the port authority.',
    'The audit uncovered irregularities in the port authority’s accounts.',
  ],
  ['The company’s shares are no longer traded in Brell.', 'The company’s shares are still traded in Brell.'],
  [
    'The embassy was evacuated before the rebels entered the capital.',
    'The embassy was evacuated after rebels had entered the capital.',
  ],
  [
    'Sorrin has overtaken Halmeria as the biggest buyer of Oruvian nickel.',
    'Halmeria has overtaken Sorrin as the biggest buyer of nickel from Oruvia.',
  ],
  ['The arbitrators found for Belcourt and ordered Norvolt to pay damages.', 'The arbitrators found against Belcourt.'],
  [
    'Ministers will resume talks on the fishing quota on Monday.',
    'Ministers have broken off their talks on the fishing quota.',
  ],
  [
    'The panel’s recommendation was unanimous: the pesticide should be withdrawn from the market.',
    'The panel recommended that the pesticide remain on the market.',
  ],
  [
    'The rise in premature births was smaller in clinics that used the checklist.',
    'The rise in premature births was larger in clinics that used the checklist.',
  ],
  [
    'The Interior Ministry has extended the curfew in the border districts by a month.',
    'The Interior Ministry has lifted the curfew in the border districts.',
  ],
  ['The river’s flow has weakened in the past decade.', 'The flow of the river has increased in the past ten years.'],
  ['Oruvia opposes the deployment of peacekeepers.', 'Oruvia is in favour of deploying peacekeepers.'],
  [
    'Prosecutors dropped the charges against the two reporters.',
    'Prosecutors have brought charges against the two reporters.',
  ],
  [
    'The harbour pilot boarded the vessel only after it had passed the breakwater.',
    'The vessel passed the breakwater after the harbour pilot had come on board.',
  ],
  ['The team could not reproduce the original result.', 'The team reproduced the original result.'],
  ['The governor commuted none of the sentences.', 'The governor commuted the sentences.'],
  [
    'The two provinces have not agreed on how to share the water.',
    'The two provinces have reached agreement on sharing the water.',
  ],
  ['In her statement the minister apologised to the families.', 'The minister refused to apologise to the families.'],
  ['Eight of the ten ships were found to be seaworthy.', 'Eight of the ten ships proved unseaworthy.'],
  ['The bank’s capital ratio improved to 14.2 per cent.', 'The bank’s capital ratio worsened to 14.2 per cent.'],
  ['The unions supported the reform from the start.', 'The unions fought the reform from the start.'],
  ['Turnover at the chain was flat.', 'Turnover at the chain rose.'],
  [
    'Customs officers let the lorry through without checking its load.',
    'Customs officers checked the lorry’s load before letting it through.',
  ],
  [
    'The electoral commission has not certified the result in Marrowdale.',
    'The result in Marrowdale has been certified by the electoral commission.',
  ],
  [
    'Wheat shipments through the canal picked up in August after a weak July.',
    'Wheat shipments through the canal dropped off in August after a weak July.',
  ],
  [
    'Lorne Petroleum said it had no plans to drill in the reserve.',
    'Lorne Petroleum said that it planned to drill in the reserve.',
  ],
  [
    'Ms Katrin Holst was appointed to the board in April over the objections of the founding family.',
    'Over the founding family’s objections, Katrin Holst was removed from the board in April.',
  ],
  [
    'Mortality was unchanged in the group given the higher dose.',
    'Mortality fell in the group that got the higher dose.',
  ],
  ['The council repealed the parking ordinance.', 'The council adopted the parking ordinance.'],
  [
    'The submarine surfaced before the frigate had fired its flare.',
    'The submarine came up after the frigate had fired a flare.',
  ],
  [
    'Ostervik beat Tessaly on penalties in the cup final.',
    'Ostervik went down to Tessaly on penalties in the cup final.',
  ],
  [
    'The supplier delivered the turbines ahead of the deadline.',
    'The supplier delivered the turbines after the deadline had passed.',
  ],
  [
    'Judge Amari found no evidence that the clerk had altered the record.',
    'Judge Amari found that the clerk had altered the record.',
  ],
  [
    'The bank was not told of the breach until its customers complained.',
    'The bank was told of the breach before its customers complained.',
  ],
  ['Household debt shrank as a share of income.', 'As a share of income, household debt expanded.'],
  ['The envoy ruled out direct talks with the militia.', 'The envoy said direct talks with the militia were possible.'],
  ['Frost damaged less of the crop than in 2021.', 'Frost damaged more of the crop than in 2021.'],
  ['The lower court’s ruling was reversed on appeal.', 'The lower court’s ruling was affirmed on appeal.'],
  ['Albion raised its stake in Volten to 34 per cent.', 'Albion reduced its stake in Volten to 34 per cent.'],
  [
    'The president’s party kept its majority in the upper house.',
    'The president’s party lost its majority in the upper house.',
  ],
  ['The pilots’ union accepted the airline’s final offer.', 'The pilots’ union spurned the airline’s final offer.'],
  ['Halmeria condemned the missile test.', 'Halmeria welcomed the missile test.'],
];

/** The claim says what the passage says. */
export const SOUND: readonly Texts[] = [
  [
    'The Varnholt prosecutor said she would not seek the extradition of Otto Brandes.',
    'Otto Brandes will not be sought for extradition, according to Varnholt’s prosecutor.',
  ],
  [
    'Neither of the two airlines has lodged a bid for the slots.',
    'The two airlines have so far stayed out of the bidding for the slots.',
  ],
  [
    'The drug did not lower the rate of relapse compared with placebo.',
    'The rate of relapse was no lower with the drug than with placebo.',
  ],
  ['Investigators found no trace of explosives.', 'Investigators ruled out explosives, having found no trace of them.'],
  [
    'The envoy left without meeting the opposition leader.',
    'The envoy did not see the leader of the opposition before departing.',
  ],
  ['Harvest workers are not covered by the new minimum wage.', 'The new minimum wage leaves out harvest workers.'],
  ['The shipowner lost its appeal against the detention order.', 'The court upheld the detention order.'],
  ['The court dismissed the appeal against the ban.', 'The ban was upheld by the court.'],
  [
    'The court quashed the decision to close the mine.',
    'The mine may stay open after the court overturned its closure.',
  ],
  [
    'Trade contracted in 2023 for the first time in a decade, while investment expanded.',
    'Investment grew in 2023 although trade shrank.',
  ],
  ['The spread tightened to 140 basis points.', 'The spread narrowed to 140 basis points.'],
  [
    'The central bank tightened policy, raising its key rate by a quarter point.',
    'The key rate rose by 25 basis points as the bank tightened policy.',
  ],
  [
    'The minister had already resigned when the audit was published.',
    'The audit was published after the minister’s resignation.',
  ],
  ['The pact makes it harder for members to leave.', 'Under the pact leaving is no longer as easy for members.'],
  ['The two sides agreed to suspend the strikes.', 'The strikes were suspended by agreement of the two sides.'],
  ['Lena Roth voted for the merger, while Paul Ek voted against it.', 'Paul Ek opposed the merger.'],
  [
    'The left-wing alliance gained eleven seats, seven of them from the Greens, who lost nine in all.',
    'The Greens lost nine seats.',
  ],
  [
    'Exports to Dunmere rose by 4 per cent and those to Verania fell by 9 per cent.',
    'Shipments to Verania dropped by 9 per cent.',
  ],
  [
    'The number of applicants dropped after the fee was raised.',
    'Raising the fee was followed by a fall in applications.',
  ],
  ['Deaths fell and survival rose.', 'Survival improved, with fewer deaths.'],
  [
    'The bank reported that bad loans had fallen to 3 per cent, which raised its profit.',
    'The bank’s profit increased as bad loans declined.',
  ],
  [
    'The bill would have ended the subsidy, but parliament rejected it.',
    'Parliament kept the subsidy by voting the bill down.',
  ],
  ['The strike began on Monday and ended on Thursday.', 'The strike ended on Thursday.'],
  ['The ministry refused to confirm or deny the report.', 'The ministry would not confirm the report.'],
  ['The mayor denied that she had approved the demolition.', 'The mayor said that she never approved the demolition.'],
  ['No one has claimed responsibility for the attack.', 'Responsibility for the attack has not been claimed.'],
  ['The agency cut its forecast after growth slowed.', 'Growth having slowed, the agency lowered its forecast.'],
  ['Unemployment did not rise despite the closures.', 'Unemployment stayed flat despite the closures.'],
  ['The vaccine prevents severe illness but does not stop infection.', 'The vaccine prevents severe illness.'],
  [
    'The vaccine prevents severe illness but does not stop infection.',
    'The vaccine does not stop people from becoming infected.',
  ],
  [
    'Parties that did not sign by May were excluded from the talks.',
    'Parties that signed by May were admitted to the talks.',
  ],
  ['The gap between boys and girls had not closed by 2020.', 'By 2020 there was still a gap between boys and girls.'],
  [
    'The firm sold its shares in the mine in 2019 and bought them back in 2023.',
    'In 2023 the firm bought back its shares in the mine.',
  ],
  ['Output fell short of the target for the third year.', 'Output missed the target for the third year.'],
  ['Fewer than half of the members voted against the motion.', 'The motion was not opposed by a majority of members.'],
  ['It is not clear whether the minister approved the deal.', 'Whether the minister approved the deal is unclear.'],
  ['If the court rejects the appeal, the ban will be upheld.', 'The ban will stand if the appeal is rejected.'],
  [
    'The price cap was removed in May, after which prices rose by a fifth.',
    'Prices rose by a fifth once the cap had been lifted.',
  ],
  [
    'The company has lost its licence but has not ceased trading.',
    'The company still trades although it has lost its licence.',
  ],
  ['The tariff on rice was raised and that on wheat lowered.', 'The wheat tariff came down.'],
  [
    'The scheme does not entitle passengers to compensation for flights cancelled before 1 June.',
    'Passengers get nothing under the scheme for flights cancelled before 1 June.',
  ],
  [
    'The League turned down an appeal by Harlan Rovers against a nine-point deduction.',
    'Harlan Rovers’ nine-point deduction stands after the League rejected their appeal.',
  ],
  [
    'The agency affirmed the city’s AA rating but lowered the outlook.',
    'The city kept its AA rating, although the outlook was cut.',
  ],
  [
    'Crude inventories were drawn down by 3.4 million barrels while stocks of petrol rose.',
    'Petrol stocks increased even as crude inventories fell by 3.4m barrels.',
  ],
  [
    'The committee advised against licensing the pesticide.',
    'The committee did not recommend that the pesticide be licensed.',
  ],
  [
    'The effect disappeared once income was taken into account.',
    'The effect did not persist when income was allowed for.',
  ],
  ['No statement was issued after the talks.', 'The talks ended without a statement.'],
  [
    'Most wells met the standard, but 12 per cent failed to do so.',
    'Some 12% of the wells failed to meet the standard.',
  ],
  ['The bridge, closed since April, was reopened on Friday.', 'The bridge had been closed since April.'],
  ['The bridge, closed since April, was reopened on Friday.', 'On Friday the bridge was opened again.'],
  ['Farmers planted less rice but more maize than a year earlier.', 'Farmers planted more maize than the year before.'],
  [
    'Farmers planted less rice but more maize than a year earlier.',
    'The area under rice shrank while that under maize grew.',
  ],
  [
    'The measure would make it easier to dismiss civil servants.',
    'Civil servants would lose some protection from dismissal.',
  ],
  ['Men were less likely than women to survive.', 'Women were more likely than men to survive.'],
  [
    'Blood pressure was lower in the treated group than in controls.',
    'Controls had higher blood pressure than the treated group.',
  ],
  ['The fund bought 3 million shares and sold 1 million.', 'The fund sold 1 million shares.'],
  [
    'The lira has lost a third of its value, which has made exports cheaper.',
    'Exports have become cheaper as the lira weakened by a third.',
  ],
  [
    'The ministers did not meet until the ceasefire had been signed.',
    'The ministers met after the ceasefire was signed.',
  ],
  ['The ministers met before signing the ceasefire.', 'The ceasefire was signed after the ministers had met.'],
  ['Work may not begin until the permit is issued.', 'The permit must be issued before work can begin.'],
  [
    'The company was founded in 1998, long before it moved to Brell.',
    'The company moved to Brell long after it had been founded.',
  ],
  [
    'Following the vote, the chancellor met the president before flying to Brell.',
    'The chancellor flew to Brell after meeting the president.',
  ],
  [
    'Dunmere was accused by Verania of spying; it has rejected the charge.',
    'Verania accused Dunmere of spying, which Dunmere denies.',
  ],
  ['Estrada sued Norvolt after Norvolt had sued Estrada in Lund.', 'Norvolt sued Estrada in Lund.'],
  ['Kone’s troops were attacked by Lund’s men near the river.', 'Lund’s men attacked Kone’s troops near the river.'],
  ['Interest rates fell in 2020 and rose in 2022.', 'Interest rates went up in 2022.'],
  ['Interest rates fell in 2020 and rose in 2022.', 'In 2020 interest rates were cut.'],
  ['Profits rose although costs increased and sales fell.', 'Sales fell but profits rose.'],
  ['The index gained 2 per cent on Monday and lost 3 per cent on Tuesday.', 'On Tuesday the index shed 3%.'],
  ['The law bans the sale of vapes to minors but allows it to adults.', 'Adults may still buy vapes under the law.'],
  [
    'The law bans the sale of vapes to minors but allows it to adults.',
    'The sale of vapes to minors is forbidden under the law.',
  ],
  ['He was acquitted of murder and convicted of manslaughter.', 'He was convicted of manslaughter.'],
  ['Coal’s share declined as wind power expanded.', 'Wind power grew and coal’s share shrank.'],
  [
    'Support for the treaty weakened in the north but strengthened in the south.',
    'In the south, backing for the treaty grew.',
  ],
  [
    'The club did not lose a match until March, when Brell beat it 2-0.',
    'Brell’s 2-0 win in March was the club’s first defeat.',
  ],
  ['Neither side has ruled out an extension.', 'Both sides are open to an extension.'],
  ['The chairman refused to step down.', 'The chairman stayed in office.'],
  ['The government did not oppose the amendment.', 'The government let the amendment pass.'],
  [
    'The minister said the ban would not be lifted before 2027.',
    'The ban will stay in place until at least 2027, according to the minister.',
  ],
  ['Exports to the east fell, but total exports still rose by 2 per cent.', 'Total exports rose by 2%.'],
  [
    'The tribunal held that the state had acted lawfully.',
    'The tribunal found nothing unlawful in what the state had done.',
  ],
  [
    'The minister said she would not raise the levy this year.',
    'The levy will not go up this year, the minister said.',
  ],
  ['The minister said she would not raise the levy this year.', 'The minister ruled out a higher levy this year.'],
  ['Nitrate levels exceeded the limit in every month.', 'In no month did nitrate levels stay within the limit.'],
  ['The bill was rejected, with 140 in favour and 162 against.', 'The bill fell, 162 votes to 140.'],
  ['The audit uncovered no irregularities.', 'The audit found the accounts to be in order.'],
  ['The route will close in October, when a new one to Lund is to open.', 'A new route to Lund opens in October.'],
  ['Prosecutors dropped the charges against two reporters but charged their editor.', 'The editor was charged.'],
  ['Prosecutors dropped the charges against two reporters.', 'The two reporters will not be prosecuted.'],
  [
    'The earthquake struck after the children had left the school.',
    'The children had left the school when the earthquake struck.',
  ],
  ['The earthquake struck after the children had left the school.', 'The children left school before the earthquake.'],
  ['The party has never governed the province.', 'The province has not once been governed by the party.'],
  ['The unions supported the reform but opposed the timetable.', 'The unions were against the timetable.'],
  ['The unions supported the reform but opposed the timetable.', 'The unions backed the reform.'],
  ['The company cut 400 jobs in Lund and created 250 in Brell.', 'The company added 250 jobs in Brell.'],
  [
    'Volten abandoned plans for a plant in Lund and will build one in Brell instead.',
    'Volten plans to build a plant in Brell.',
  ],
  ['The governor commuted none of the sentences.', 'The governor left all the sentences as they were.'],
  [
    'The two provinces have not agreed on how to share the water.',
    'The two provinces still disagree on how to share the water.',
  ],
  [
    'The embassy was evacuated before the rebels entered the capital.',
    'Rebels entered the capital after the embassy had been evacuated.',
  ],
  [
    'Rebels entered the capital only after the embassy had been evacuated.',
    'The embassy was evacuated before the rebels came into the capital.',
  ],
  ['The dollar gained against the yen and fell against the euro.', 'The dollar lost ground to the euro.'],
  ['The dollar gained against the yen.', 'The yen weakened against the dollar.'],
  [
    'Sorrin has overtaken Halmeria as the biggest buyer of nickel.',
    'Halmeria has been overtaken by Sorrin as the biggest buyer of nickel.',
  ],
  ['Imports exceeded exports by 2 million tonnes.', 'Exports fell short of imports by 2 million tonnes.'],
  ['The reactor was shut down in March and restarted in June.', 'The reactor was restarted in June.'],
  [
    'Customs officers let the lorry through without checking its load.',
    'The lorry was waved through unchecked by customs officers.',
  ],
  ['Interest in the scheme has declined, and only 40 farms have joined.', 'Only 40 farms have joined the scheme.'],
  ['The rebels rejected the truce that the government had accepted.', 'The government accepted the truce.'],
  ['The government accepted a truce that the rebels had rejected.', 'The rebels turned the truce down.'],
  [
    'The fine was reduced on appeal from 4 to 2.5 million crowns.',
    'The appeal brought the fine down to 2.5 million crowns.',
  ],
  ['The ban, introduced in 2015, was lifted in 2021.', 'The ban was introduced in 2015.'],
  ['The ban, introduced in 2015, was lifted in 2021.', 'In 2021 the ban was abolished.'],
  [
    'Wages grew faster than prices, so real incomes rose.',
    'Real incomes rose because prices grew more slowly than wages.',
  ],
  ['The share of women among new judges rose while that of men fell.', 'The share of men among new judges fell.'],
  ['The mine, which employs 800, will not close before 2030.', 'The mine will stay open until 2030 at least.'],
  ['No deaths were reported, but nine people were injured.', 'Nine people were injured; nobody died.'],
  ['The department denied that it had lost the files.', 'The files were not lost, according to the department.'],
  ['The committee rejected calls to weaken the rule.', 'The committee left the rule as strict as before.'],
  ['The court refused to lift the injunction.', 'The injunction remains in force after the court’s decision.'],
  ['The senator did not vote on the bill.', 'The senator abstained on the bill.'],
  [
    'The electoral commission has not certified the result.',
    'Certification of the result by the commission is still outstanding.',
  ],
  ['Wheat shipments picked up in August after falling in July.', 'After a drop in July, wheat shipments recovered.'],
  [
    'Household debt shrank as a share of income but grew in absolute terms.',
    'In absolute terms household debt increased.',
  ],
  ['The lower court’s ruling was reversed on appeal.', 'The appeal against the lower court’s ruling succeeded.'],
  [
    'The mediator failed to get both sides to the table.',
    'Both sides stayed away from the table despite the mediator’s efforts.',
  ],
  [
    'The president’s party kept its majority in the upper house but lost it in the lower one.',
    'The president’s party lost its majority in the lower house.',
  ],
  ['Albion raised its stake while Kestrel sold out.', 'Kestrel disposed of its stake as Albion built up its own.'],
  ['Ostervik beat Tessaly in the final.', 'Tessaly were beaten by Ostervik in the final.'],
  ['The council repealed the ordinance that it had adopted in 2019.', 'The ordinance, adopted in 2019, was repealed.'],
  [
    'The bank was not told of the breach until its customers complained.',
    'The bank learned of the breach only after complaints from its customers.',
  ],
  ['The supplier delivered the turbines ahead of the deadline.', 'The turbines were delivered before the deadline.'],
  [
    'Mortality was unchanged in the high-dose group and fell in the low-dose group.',
    'In the low-dose group mortality declined.',
  ],
  ['Frost damaged less of the crop than in 2021.', 'The crop suffered more from frost in 2021.'],
  ['The minister did not dispute the figures.', 'The minister accepted the figures.'],
  ['Lorne said it had no plans to drill in the reserve.', 'Lorne said that it did not intend to drill in the reserve.'],
  [
    'The pilots accepted the offer after rejecting two earlier ones.',
    'Two earlier offers were turned down by the pilots.',
  ],
  [
    'The ban does not apply to lorries registered before 2010.',
    'Lorries registered before 2010 are exempt from the ban.',
  ],
  ['Sales rose everywhere except in the north, where they fell.', 'Sales fell in the north.'],
  ['Without a permit no ship may enter the harbour.', 'Ships may enter the harbour only with a permit.'],
  ['The rate cut, the first since 2020, came after inflation had fallen.', 'Inflation fell before the rate was cut.'],
];
