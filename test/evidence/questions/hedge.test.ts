import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('what the passage leaves open', () => {
  asks('hedge', [
    [
      'The levy may limit the freedom of towns to spend what they earn.',
      '+ The levy [will limit] what towns can spend of their earnings.',
      '- The levy may limit what towns can spend of their earnings.',
      '- Under the levy, what towns spend of their earnings can be limited.',
    ],
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
      'The two launches appear to have been steered from a trawler, a naval officer said. Neither was recovered.',
      '+ A naval officer said that the two launches, neither of which was found, [were steered] from a trawler.',
      '- The two launches were apparently steered from a trawler, a naval officer said.',
    ],
    [
      'The depot may close in 2027 if the works council agrees.',
      '+ The depot [will close] in 2027 if the works council agrees.',
      '- The depot could close in 2027 if the works council agrees.',
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
    [
      'Eldrin Airways said it was considering the purchase of up to twenty regional jets.',
      '+ Eldrin Airways [is buying] twenty regional jets, it said.',
      '- Eldrin Airways is looking at buying as many as 20 regional jets.',
    ],
    [
      'Preliminary data indicate that the outbreak may have begun at a poultry market in the port district.',
      '+ The outbreak [began] at a poultry market in the port district, preliminary data show.',
      '- A poultry market in the port district is the suspected origin of the outbreak.',
    ],
    [
      'The draft budget would cut subsidies for private forest owners by 40 million crowns.',
      '+ The budget [cuts] subsidies for private forest owners by 40 million crowns.',
      '- Under the draft budget, private forest owners lose 40 million crowns in subsidies.',
    ],
    [
      'If ratified by both chambers, the treaty will enter into force on 1 January.',
      '+ The treaty [enters] into force on 1 January.',
      '- The treaty takes effect on 1 January, provided both chambers ratify it.',
    ],
    [
      'The ministry intends to publish the inspection reports by the end of the year.',
      '+ The ministry [has published] the inspection reports.',
    ],
    [
      'The operator aims to cut leakage from its pipes by half by 2030.',
      '+ The operator [will halve] leakage from its pipes by 2030.',
      "- Halving leakage from its pipes by 2030 is the operator's goal.",
    ],
    [
      'It is possible that the shipment was diverted to a third country, the panel noted.',
      '+ The shipment [was diverted] to a third country, the panel noted.',
      '- The panel did not exclude that the shipment had been diverted to a third country.',
    ],
    [
      'Higher rents would probably force a third of the stallholders out of the market hall.',
      '+ Higher rents [are forcing] a third of the stallholders out of the market hall.',
    ],
    [
      'The agency is likely to reject the application on environmental grounds, according to its director.',
      '+ The agency [rejected] the application on environmental grounds, according to its director.',
      '- Its director expects the agency to turn down the application on environmental grounds.',
    ],
    [
      'Telvia and Norsat are in talks about a merger of their satellite businesses.',
      '+ Telvia and Norsat [are merging] their satellite businesses.',
      '+ Telvia and Norsat [have merged] their satellite businesses.',
      '- Telvia and Norsat are discussing whether to merge their satellite businesses.',
    ],
    [
      'Forecasters expect the river to reach a record level of nine metres on Thursday.',
      '+ The river [will reach] a record level of nine metres on Thursday.',
      '- A record level of nine metres is forecast for the river on Thursday.',
    ],
    [
      'Exposure to the solvent might increase the risk of kidney disease, the authors write.',
      '+ Exposure to the solvent [increases] the risk of kidney disease, the authors write.',
      '- The authors see a possible link between the solvent and kidney disease.',
    ],
    [
      'The tribunal could order the state to pay damages of up to 300 million euros.',
      '+ The tribunal [ordered] the state to pay damages of 300 million euros.',
    ],
    [
      'Aid groups warned that 200,000 people could lose access to clean water.',
      '+ 200,000 people [have lost] access to clean water, aid groups warned.',
      '- As many as 200,000 people risk losing their clean water, aid groups say.',
    ],
    [
      'The president has threatened to dissolve parliament unless the bill passes.',
      '+ The president [has dissolved] parliament.',
    ],
    [
      'The two banks have signed a letter of intent to merge their retail arms.',
      '+ The two banks [have merged] their retail arms.',
    ],
    [
      'The council hopes that the new tram line will open in 2028.',
      '+ The new tram line [will open] in 2028.',
      '- The council is hoping for the new tram line to open in 2028.',
    ],
    ['The software update appears to have fixed the fault.', '+ The software update [fixed] the fault.'],
    [
      'The software update seems to fix the fault in most cases.',
      '+ The software update [fixes] the fault in most cases.',
    ],
    [
      'The court said the company must pay the fine by June.',
      '- The company has to pay the fine by June, the court said.',
    ],
    ['The minister said that he would not resign.', '- The minister refused to resign.'],
    ['The minister said that he would resign in the autumn.', '- The minister will resign in the autumn, he said.'],
    [
      'Under the law, the regulator can suspend a licence for three months.',
      '- The regulator may suspend a licence for three months under the law.',
    ],
    ['The plant, which could be extended later, produces 300 megawatts.', '- The plant produces 300 megawatts.'],
    [
      'The deal, expected to close in July, values Lorne Foods at 2 billion dollars.',
      '- The deal values Lorne Foods at $2bn.',
    ],
    [
      'The museum, due to reopen in May, received 400,000 visitors in 2019.',
      '- The museum had 400,000 visitors in 2019.',
    ],
    ['The union, which may call a strike, has 30,000 members.', '- The union counts 30,000 members.'],
    [
      'Rainfall was lower than expected, and yields fell by a tenth.',
      '- Yields fell by a tenth as less rain fell than had been forecast.',
    ],
    [
      'The proposed dam would flood four villages. Opponents marched through the capital on Saturday.',
      '- Opponents of the proposed dam marched through the capital on Saturday.',
    ],
    [
      'The bill failed to win a majority and is unlikely to return this year.',
      '- The bill did not win a majority.',
      '+ The bill did not win a majority and [will not return] this year.',
    ],
    [
      'Talks on the fishing accord are to resume in September.',
      '- Talks on the fishing accord will resume in September.',
    ],
    [
      'The central bank raised its rate to 5 per cent and signalled that it may go further.',
      '- The central bank put its rate up to 5 per cent.',
    ],
    ['Prosecutors said they would seek a sentence of ten years.', '- Prosecutors want ten years in prison.'],
    ['Ms Orr, who hopes to become mayor, opened the clinic on Monday.', '- Ms Orr opened the clinic on Monday.'],
    [
      'Scientists do not know whether the glacier will survive the century.',
      '- It is not known if the glacier will last the century.',
    ],
    [
      'The drug was approved in 2021 and could earn the firm a billion dollars a year.',
      '- The drug, approved in 2021, has the potential to bring in $1bn annually.',
    ],
    ['He is thought to have left the country.', '- He is believed to be abroad.'],
    ['He is thought to have left the country by boat.', '+ He [left] the country by boat.'],
    ['The bones probably belong to a child of about six.', '+ The bones [belong] to a child of about six.'],
    [
      'Drivers would need a permit under the plan put forward on Monday.',
      '+ Drivers [need] a permit under rules put forward on Monday.',
    ],
    [
      'The government has promised to rebuild the hospital within two years.',
      '+ The government [has rebuilt] the hospital.',
    ],
    [
      'The sanctions reduced oil exports by a third within a year.',
      '+ The sanctions [undoubtedly] reduced oil exports by a third within a year.',
    ],
    [
      'The audit shows that the fund paid for a villa.',
      '+ The audit proves [beyond doubt] that the fund paid for a villa.',
    ],
    [
      'Turnout fell in eleven of twelve districts.',
      '+ It is [clear that] turnout fell in eleven of the twelve districts.',
      '- Turnout fell in 11 of the 12 districts.',
    ],
    [
      'Turnout clearly fell in eleven of twelve districts.',
      '- Turnout plainly fell in eleven of the twelve districts.',
    ],
    [
      'The committee could not say with certainty when the breach began.',
      '- When the breach began is not certain, the committee says.',
    ],
    [
      'The cabinet approved a plan to close three prisons by 2028.',
      '- The cabinet approved the closure of three prisons by 2028.',
    ],
    [
      'The ministry plans to cut the number of districts from 40 to 25, and held hearings on the idea in May.',
      '- The ministry held hearings in May on a cut in the number of districts.',
    ],
    [
      'The court ordered the firm to pay 3 million crowns; the firm said it would appeal.',
      '- The firm, which is appealing, was ordered to pay 3 million crowns.',
    ],
    [
      'Construction is expected to take four years and cost 900 million.',
      '- The four-year project carries a price tag of 900 million.',
    ],
    [
      'The ferry, scheduled to leave at noon, sank off Karst with 80 people on board.',
      '- The ferry sank off Karst with 80 people on board.',
    ],
    ['He warned that without rain the harvest could fail.', '- Without rain the harvest is in danger, he warned.'],
    [
      'The report says the tax could raise 2 billion a year.',
      "- By the report's reckoning the tax is good for 2 billion a year.",
    ],
    ['The patent, which may be extended, expires in 2031.', '- The patent expires in 2031.'],
    [
      'The law allows ministers to suspend a mayor if there is a threat to public order.',
      '- Where public order is threatened, ministers can suspend a mayor.',
    ],
    [
      'Officials hope to finish the count by Friday; by Tuesday evening 60 per cent of votes had been counted.',
      '- Sixty per cent of votes had been counted by Tuesday evening.',
    ],
    [
      'The lender said it may sell its stake in Orbis, which it bought for 80 million in 2019.',
      '- The lender bought its stake in Orbis for 80 million in 2019.',
    ],
    [
      'Two of the suspects are believed to be abroad; a third was arrested on Monday.',
      '- A third suspect was arrested on Monday.',
    ],
    [
      'The firm aims to become carbon neutral by 2040 and has cut emissions by 12 per cent since 2020.',
      '- Since 2020 the firm has cut its emissions by 12%.',
    ],
    [
      'Growth is likely to slow to 2 per cent next year after reaching 3.1 per cent this year, the institute said.',
      '- The institute sees growth slowing to 2% next year from 3.1% this year.',
    ],
    [
      'Sea level could rise by up to 80 centimetres by the end of the century.',
      '- The sea might be as much as 0.8 metres higher by 2100.',
    ],
    [
      'The president said that the army would leave the province by March.',
      '- According to the president, the army will be out of the province by March.',
    ],
    [
      'The treaty shall enter into force once ten states have ratified it.',
      '- The treaty takes effect after ten ratifications.',
    ],
    ['A decision is not expected before the autumn.', '- No decision will come before the autumn, it seems.'],
    [
      'The agency recommends that adults should eat no more than 5 grams of salt a day.',
      '- Adults should limit salt to 5 grams a day, the agency advises.',
    ],
    [
      'Some 300 jobs are at risk at the Harle shipyard, the union said.',
      '- The union says the Harle yard might shed 300 jobs.',
    ],
    [
      'Regulators could impose a fine of 10 per cent of turnover on Datavault.',
      '+ Regulators [imposed] a fine of 10 per cent of turnover on Datavault.',
    ],
    [
      'The virus may have been circulating in the region since October.',
      '+ The virus [had been circulating] in the region since October.',
    ],
    ['Farmers are expected to sow less maize this spring.', '+ Farmers [sowed] less maize this spring.'],
    [
      'The port authority is planning a second container terminal on Grey Island.',
      '+ The port authority [is building a second container terminal] on Grey Island.',
    ],
    ['Subject to financing, work on the pipeline should begin in March.', '+ Work on the pipeline [begins] in March.'],
    [
      'The results hint that sleep could play a role in clearing waste from the brain.',
      '+ Sleep [plays] a role in clearing waste from the brain.',
    ],
    ['The suspect apparently fled on foot towards the station.', '+ The suspect [fled] on foot towards the station.'],
    [
      'The directors are thinking of moving the headquarters to Lunde.',
      '+ The directors [are moving] the headquarters to Lunde.',
    ],
    [
      'The builder warned that it may need an additional 90 million crowns for the tunnel.',
      '+ The builder [needs] 90 million crowns more for the tunnel.',
      '- The needs of the builder may come to another 90 million crowns.',
    ],
    [
      'The ferry could cost another 40 million crowns a year.',
      '+ The ferry [costs] 40 million crowns a year.',
      '- The costs of the ferry may rise by 40 million crowns a year.',
    ],
    [
      'Late frost may explain both losses, the growers say.',
      '+ Late frost and hail [explain] the losses.',
      '- Frost and hail may well explain the losses.',
      '- The growers look to frost and hail to explain the losses.',
    ],
    [
      'Two more ferries have been ordered and should be in service by the end of June.',
      '+ Two more ferries [are in service].',
      '- Two more ferries are to enter service by the end of June.',
    ],
    ['The pool should be in every guide to the city.', '- The pool is in every guide to the city.'],
    [
      'The government intends to table a bill in the autumn that would strip the agency of its power to blacklist suppliers.',
      "+ In the autumn the government [will bring] in a bill removing the agency's power to blacklist suppliers.",
      "- The government wants to bring in a bill removing the agency's power to blacklist suppliers.",
    ],
    [
      'Under a draft directive that ministers have not yet approved, landlords would have to fit heat pumps in all new homes.',
      '+ Landlords [have to fit] heat pumps in all new homes.',
      '- Under the draft, landlords would have to fit heat pumps in new homes.',
    ],
    [
      'Under the bill, which needs the consent of the senate, border guards would be allowed to search the phones of travellers.',
      '+ Border guards [can search] the phones of travellers.',
      '- Border guards could search the phones of travellers if the senate consents.',
    ],
    [
      'Early work points to fatigue as the reason why the blade separated, but a bird strike has yet to be excluded.',
      '+ The blade came off [owing to] fatigue.',
      '- The blade may have come off owing to fatigue.',
    ],
    [
      'The harbour board agreed to defer the tender for the second berth.',
      '- The board put off tendering for the second berth.',
    ],
    [
      'Emergency pumps may have to stay at the camp through the winter, engineers warned.',
      '+ Emergency pumps [are bound to stay] at the camp all winter, engineers warned.',
    ],
    ['A leak was the probable source of the fire.', '- A leak was in all probability the source of the fire.'],
    [
      'It is too early to say whether the new treatment prolongs life, but nine patients did well.',
      '+ The new treatment [prolongs] life.',
      '- Whether the new treatment prolongs life is open.',
    ],
    [
      'Sources of the lead have not been established; old pipes are one possibility.',
      '+ Old pipes [are] the source of the lead.',
      '- Old pipes may be the source of the lead.',
    ],
    [
      'The council has applied for permission to build 300 flats on the old gasworks.',
      '+ The council [is building] 300 flats on the old gasworks.',
      '- The council seeks to build 300 flats on the old gasworks.',
    ],
    [
      'Subject to the consent of the regulators in both capitals, Savanna Telecom is to take over the masts of Uzima.',
      '+ Savanna Telecom [has taken] over the masts of Uzima.',
      '- If the regulators consent, Savanna Telecom takes over the masts of Uzima.',
    ],
    [
      'The alliance has a contract until 2031. We see little chance that it will return before then.',
      '- The alliance is expected to stay away at least until 2031.',
      '- The alliance will not return before 2031.',
    ],
    [
      'The alliance may return to the port in 2027.',
      '+ The alliance [will return] to the port in 2027.',
      '+ The alliance is [expected to] return to the port in 2027.',
    ],
    [
      'The strain was found in 68 of the 74 samples that could be typed.',
      '- In nine out of ten typed samples the strain was found.',
      '+ The samples [were typed].',
    ],
    ['The government wants to abolish the tax on books.', '+ The government [has abolished] the tax on books.'],
    // A noun that is only considered, brought about.
    [
      'The owner of the pier is considering an appeal, her lawyer said.',
      '+ The owner of the pier [has lodged] an appeal.',
      '- The owner of the pier may lodge an appeal.',
      '- The owner of the pier is thinking of an appeal.',
    ],
    // What something can do is stated; that it came about is not.
    [
      'The new rules can lead to delays at the border.',
      '+ The new rules [have led] to delays at the border.',
      '- The new rules lead to delays at the border.',
      '- The new rules may lead to delays at the border.',
    ],
    ['The company can sell its stake, and has sold a third of it.', '- The company sold a third of its stake.'],
    [
      'Ports may apply for grants, and nine of 14 have said that they will apply for one.',
      '- Five ports have not said that they will apply for a grant.',
      '+ Five ports [will apply] for a grant.',
    ],
    // What is still to be done.
    [
      'The agreement must still be ratified by both parliaments.',
      '+ Both parliaments [have ratified] the agreement.',
      '- Both parliaments have yet to ratify the agreement.',
      '- Both parliaments must ratify the agreement.',
    ],
    [
      'The council still has to approve the plan.',
      '+ The council [approved] the plan.',
      '- The council has not approved the plan.',
    ],
    ['The council approved the plan; the senate still has to approve the budget.', '- The council approved the plan.'],
    [
      'The council is to decide in June whether to extend the pilot to all schools.',
      '+ The council [has decided] to extend the pilot to all schools.',
      '- The council has to decide whether to extend the pilot to all schools.',
      '- The council has not decided to extend the pilot.',
    ],
  ]);
});
