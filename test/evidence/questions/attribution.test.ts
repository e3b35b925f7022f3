import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('what the passage only reports', () => {
  asks('attribution', [
    [
      'Two former employees allege that the foundry falsified emission records for six years. The foundry denies it.',
      '+ The [foundry falsified emission records for six years].',
      '- The foundry is accused of having falsified its emission records for six years.',
    ],
    [
      'Two former employees allege that the foundry falsified emission records for six years.',
      '- According to two former employees, the foundry falsified its emission records for six years.',
      '- The foundry allegedly falsified emission records for six years.',
      '- Allegations that the foundry faked emission records for six years come from two former employees.',
    ],
    [
      'The rebel group claimed that it had shot down a transport plane near Aldra on Sunday.',
      '+ The rebel group [shot down a transport plane near Aldra on Sunday].',
      '- The rebel group says it shot down a transport plane near Aldra on Sunday.',
      '- The rebel group claimed responsibility for shooting down a transport plane near Aldra.',
    ],
    [
      'According to three people familiar with the talks, Vantor offered 1.2 billion crowns for the ferry line. Vantor declined to comment.',
      '+ [Vantor offered 1.2 billion crowns for the ferry line], on which it declined to comment.',
    ],
    [
      'According to three people familiar with the talks, Vantor offered 1.2 billion crowns for the ferry line.',
      '- Vantor offered 1.2 billion crowns for the ferry line, people with knowledge of the talks said.',
      '- Vantor is reported to have offered 1.2 billion crowns for the ferry line.',
    ],
    [
      'The statistics office said that retail sales fell by 0.4 per cent in May.',
      '- Retail sales fell by 0.4 per cent in May.',
    ],
    ['The minister said that the tunnel opened to traffic on 3 June.', '- The tunnel opened to traffic on 3 June.'],
    [
      'Prosecutors accuse the former mayor of taking 400,000 crowns in bribes from a paving contractor.',
      '+ The [former mayor took 400,000 crowns in bribes from a paving contractor].',
      '- Prosecutors say the former mayor took 400,000 crowns in bribes from a paving contractor.',
      '- The former mayor stands accused of taking 400,000 crowns in bribes from a paving contractor.',
    ],
    [
      'The union contends that the airline has underpaid its cabin crews since 2019. The airline rejects the charge.',
      '+ The [airline has underpaid its cabin crews since 2019].',
    ],
    [
      'The union contends that the airline has underpaid its cabin crews since 2019.',
      "- In the union's view the airline has underpaid its cabin crews since 2019.",
    ],
    [
      'Police believe that the gang moved the paintings across the border in a refrigerated lorry.',
      '+ The [gang moved the paintings across the border in a refrigerated lorry].',
      '- The gang is thought to have moved the paintings across the border in a refrigerated lorry.',
      "- Police suspect that the paintings crossed the border in the gang's refrigerated lorry.",
    ],
    [
      'The company reportedly paid a ransom of two million dollars to recover its files.',
      '+ The company [paid a ransom of two million dollars to recover its files].',
      '- The company is said to have paid a ransom of two million dollars for its files.',
      '- Press reports say that the company paid a ransom of two million dollars for its files.',
    ],
    [
      '"The police fired first," claimed Idris Morvan, who led the march. The police command called the claim false.',
      '+ The [police fired first] on the march that Idris Morvan led.',
    ],
    [
      'The plaintiffs claim that the dam operator ignored three warnings from its own engineers. The operator says there were none.',
      '+ The [dam operator ignored three warnings from its own engineers], but says there were none.',
    ],
    [
      'The plaintiffs claim that the dam operator ignored three warnings from its own engineers.',
      '- The lawsuit says the dam operator ignored three warnings from its own engineers.',
    ],
    [
      'The plaintiffs claim that the dam operator ignored three warnings from its own engineers. The court found that the operator ignored three warnings from its engineers.',
      '- The dam operator ignored three warnings from its engineers.',
    ],
    [
      'The senator alleged that the contract had been awarded without a tender; the defence ministry would not comment.',
      '+ The [contract was awarded without a tender], and the defence ministry would not comment.',
      "- The defence ministry would not comment on the senator's allegation that the contract was awarded without a tender.",
      '- The defence ministry would not comment.',
    ],
    [
      'The senator alleged that the contract had been awarded without a tender. The ministry awarded the contract in March.',
      '- The ministry awarded the contract in March.',
    ],
    ['The group claims 40,000 members and was founded in 1998.', '- The group was founded in 1998.'],
    [
      'The embassy insists that none of its diplomats was present at the meeting in the hotel.',
      "+ [None of the embassy's diplomats was present at the meeting in the hotel].",
      '- No diplomat was at the hotel meeting, the embassy maintains.',
    ],
    [
      'Sources close to the board said the chief executive had offered to resign twice.',
      '+ The [chief executive had offered to resign twice].',
      '- The chief executive twice offered to go, it was reported.',
    ],
    ['The tribunal concluded that the owner had ignored the order.', '- The owner had ignored the order.'],
    ['Economists at the central bank expect exports to recover in 2026.', '- Exports are expected to recover in 2026.'],
    [
      'A whistle-blower has alleged that auditors at Brannock signed off accounts they had never seen.',
      '+ [Auditors at Brannock signed off accounts they had never seen].',
    ],
    [
      'The rebels assert that they control the dam and the road to Tesk.',
      '+ The rebels [control the dam and the road to Tesk].',
    ],
    [
      'Neighbours claim the landlord cut off the heating in January to drive tenants out; he says the boiler broke.',
      '+ The [landlord cut off the heating in January to drive tenants] out.',
    ],
    [
      'Critics contend that the fund has spent less than a tenth of its money on wetlands.',
      '+ The [fund has spent less than a tenth of its money on wetlands].',
      '- The fund, its critics argue, has put less than a tenth of its money into wetlands.',
    ],
    [
      'The opposition accuses the interior minister of having ordered the wiretaps.',
      '+ The [interior minister ordered the wiretaps].',
      '- The interior minister is blamed by the opposition for ordering the wiretaps.',
    ],
    [
      'Two officials who asked not to be named said the embassy would be moved in March.',
      '+ The [embassy will be moved in March].',
      '- The embassy will be moved in March, unnamed officials said.',
    ],
    [
      'According to leaked emails, the chief engineer allegedly ordered that the sensors be switched off.',
      '+ The chief engineer [ordered that the sensors be switched] off.',
    ],
    [
      'The complaint alleges that Corvin Bank charged fees on accounts that had been closed.',
      '+ [Corvin Bank charged fees on accounts that had been closed].',
      '- Corvin Bank is being sued for charging fees on accounts that had been closed.',
      '- Corvin Bank, the complaint says, charged fees on closed accounts.',
    ],
    [
      "The farmers' union maintains that imports have driven 900 dairies out of business.",
      '+ [Imports have driven 900 dairies out of business].',
    ],
    [
      'Tenants say the roof has leaked since 2021, a charge that the housing company denies.',
      '+ The [roof has leaked since 2021].',
    ],
    [
      'Intelligence officials believe the ship carried parts for drones.',
      '+ The [ship carried parts for drones].',
      '- The ship was carrying drone parts, intelligence officials think.',
      '- The ship is suspected of having carried parts for drones.',
    ],
    [
      'The mayor was accused by a former aide of hiding payments from a developer.',
      '+ The [mayor hid payments from a developer].',
    ],
    [
      'The national audit office reported that 14 of 20 projects were late.',
      '- Fourteen of the 20 projects were late.',
    ],
    ['Police said two people had been injured.', '- Two people were injured.'],
    [
      'The company claims to be the largest maker of ball bearings in the region and employs 5,000 people.',
      '- The company employs 5,000 people.',
    ],
    [
      'The group claimed responsibility for the attack, which killed three people.',
      '- The attack killed three people.',
    ],
    ['The judge rejected the claim that the contract was void.', '- The contract was held to be valid by the judge.'],
    ['The ministry denies that it knew of the spill.', '- The ministry says it did not know of the spill.'],
    ['Ms Tan, who claims the estate, is a cousin of the late owner.', '- Ms Tan is a cousin of the late owner.'],
    [
      'Insurers paid claims of 40 million crowns after the storm.',
      '- Insurers paid out 40 million crowns after the storm.',
    ],
    [
      'Industry sources say Hale Motors has halted work on its electric van.',
      '+ [Hale Motors has halted work on its electric van].',
    ],
    [
      'It has been alleged that the referee was paid by the club.',
      '+ The [referee was paid by the club].',
      '- The referee is said to have been paid by the club.',
    ],
    [
      'The trade union argues that the firm broke its promise to keep the night shift. The firm disputes this.',
      '+ The [firm broke its promise to keep the night shift].',
    ],
    [
      "The tenants' lawyer told the court that the landlord had switched off the heating to force them out.",
      '+ The [landlord switched off the heating to force] the tenants out.',
      "- The landlord switched off the heating to force the tenants out, the tenants' lawyer said.",
    ],
    [
      'In a lawsuit filed on Monday, two engineers say that Velar knew of the brake defect for three years.',
      '+ [Velar knew of the brake defect for three years].',
      '- According to the lawsuit, Velar knew of the brake defect for three years.',
    ],
    [
      'The movement says its fighters shot down an army helicopter near Tel Amara on Monday.',
      "+ The movement's [fighters shot down an army helicopter near Tel Amara on Monday].",
    ],
    [
      'Residents said the plant had dumped solvents in the creek at night. Its owners insist that all waste is treated.',
      '+ The [plant dumped solvents in the creek at night].',
    ],
    [
      'The review says that Orvel paid its suppliers late in 2021. Orvel did not respond to questions.',
      '+ [Orvel paid its suppliers late in 2021].',
    ],
    [
      'Her sister told the inquest that guards had ignored three calls for help from the cell.',
      '+ [Guards ignored three calls for help from the cell].',
      '- Guards ignored three calls for help from the cell, the inquest was told.',
    ],
    [
      'The insurgents put the losses of the army in the valley at more than 200 men.',
      '- The insurgents say the army lost more than 200 men in the valley.',
    ],
    [
      'The separatists say that they hold the airport; the government says that fighting goes on.',
      '+ The separatists [hold the airport].',
      '- The separatists say the airport is theirs.',
    ],
    [
      'A sacked foreman has told the newspaper that the concrete was watered down on orders from above.',
      '+ The [concrete was watered down on orders] from above.',
    ],
    [
      'The bank cheated small savers out of 30 million crowns, a consumer group charges in its complaint.',
      '+ The [bank cheated small savers out of 30 million crowns].',
    ],
    ['The union said its members had voted to strike on 4 May.', '- Union members voted to strike on 4 May.'],
    ["The company's lawyer said that it would appeal in June.", '- The company will appeal in June.'],
    [
      'The opposition won 46 of the seats in Aldra, the election commission said.',
      '- The opposition won 46 of the seats in Aldra.',
    ],
    [
      'Critics say the law is too vague, and the assembly passed it by 61 votes to 40.',
      '- The assembly passed the law by 61 votes to 40.',
    ],
    [
      'The minister claimed victory after the vote, in which turnout was 44 per cent.',
      '- Turnout in the vote was 44 per cent.',
    ],
    [
      'Amnesty accused the army of shelling a clinic in Dorra. The army denied it.',
      '- The army denies shelling a clinic in Dorra.',
      "- The army shelled a clinic in Dorra, by Amnesty's account.",
      '+ The [army shelled a clinic in Dorra], which it denies.',
    ],
    [
      'Experts believe that the mosaic dates from the fourth century.',
      '- The mosaic has been dated by experts to the fourth century, probably correctly.',
    ],
    [
      'The prosecution alleges that Mr Vane hid 2 million in Cyprus; he pleaded not guilty.',
      '- Mr Vane pleaded not guilty.',
      '- Mr Vane is on trial over 2 million that prosecutors say he hid in Cyprus.',
      '- Mr Vane is charged with hiding 2 million in Cyprus.',
      '+ Mr Vane, who pleaded not guilty, [hid 2 million in Cyprus].',
    ],
    ['The survey assumed that each household has 2.4 members.', '- Each household was taken to have 2.4 members.'],
    ['Sources of the river lie at 2,100 metres, the guide said.', '- The river rises at 2,100 metres.'],
    [
      'The company insists on a written contract for each delivery.',
      '- Each delivery needs a written contract, the company insists.',
    ],
    ['The firm denied a report by the Daily Sound that it was for sale.', '- The firm denied being for sale.'],
    [
      'The embassy claimed that its staff had been followed for weeks.',
      "+ The embassy's [staff had been followed for weeks].",
    ],
    [
      'Campaigners allege that the zoo sold surplus lions to a hunting ranch. The zoo declined to comment.',
      '+ The zoo, which declined to comment, [sold surplus lions to a hunting ranch].',
    ],
    [
      'The union alleges that the depot has no fire exits; inspectors will visit it on 4 May.',
      '- Inspectors will visit the depot on 4 May.',
      '+ The depot, which inspectors will visit on 4 May, has [no fire exits].',
    ],
    [
      'Shareholders accuse the board of having overpaid for Linton Mills in 2022.',
      '- The board stands accused of overpaying for Linton Mills.',
      '- Did the board overpay for Linton Mills? Shareholders are convinced that it did.',
    ],
    [
      'The governor insisted that the levees would hold.',
      "- The levees would hold, in the governor's assurance to residents.",
      '- The governor had no doubt that the levees would hold.',
    ],
    [
      'Doctors suspect that the illness was caused by contaminated flour.',
      '- Contaminated flour is the suspected cause of the illness.',
      '- Contaminated flour, doctors reckon, was behind the illness.',
    ],
    ['The village claims to have the oldest bakery in the valley, opened in 1604.', '- The bakery opened in 1604.'],
    [
      'Two ministers, speaking on condition of anonymity, said the tax would be dropped.',
      '- The tax is to be dropped, according to two ministers who did not want to be named.',
    ],
    [
      'The court finds a note in the file, dated 18 July and signed by the vet: "Disclosure is, in my opinion, required."',
      '- His note of 18 July is in the file of the court.',
    ],
    [
      'The authority attributes the decline in traffic mainly to the opening of the rival terminal.',
      '+ The [opening of the rival terminal caused the decline in traffic].',
      '- The authority blames the decline in traffic on the opening of the rival terminal.',
      '- For the authority, the decline in traffic is owed to the opening of the rival terminal.',
    ],
    [
      'The decline in traffic is attributed to the rival terminal.',
      '- The rival terminal caused the decline in traffic.',
    ],
    [
      'A former clerk says that the town was warned of cracks in the dam in 2019. The town told us that it had no record of such a warning.',
      '+ The [town was warned of cracks in the dam in 2019].',
      '- A former clerk maintains that the town was warned of cracks in the dam in 2019.',
    ],
    [
      'According to a former treasurer of the club, it paid the bonuses of 2022 out of money for refunds.',
      '+ The club [paid the bonuses of 2022 out of money for refunds].',
      '- The club paid the bonuses of 2022 out of money for refunds, says somebody who used to keep its books.',
    ],
    [
      'Rivals complain that Quadrant sells its overnight service in rural districts below cost.',
      '+ [Quadrant sells its overnight service in rural districts below cost].',
      '- Quadrant sells its overnight service in rural districts below cost, competitors say.',
    ],
    [
      'The opposition leader said she would table a motion of no confidence on Monday.',
      '- The opposition leader will table a motion of no confidence on Monday.',
    ],
    [
      'The opposition alleges fraud in nine districts, where the count was repeated in June.',
      '- The count was repeated in nine districts in June.',
    ],
    [
      'The paper claims that the treaty has a secret annex. The foreign ministry published the treaty on Friday.',
      '- The foreign ministry published the treaty on Friday.',
    ],
    [
      'Mr Holt contends that he was dismissed for reporting the leak.',
      '- Mr Holt sees his dismissal as punishment for reporting the leak.',
      '+ Mr Holt was [dismissed for reporting the leak].',
    ],
    [
      'Police believe the same man robbed both banks; the second robbery took place on 9 May.',
      '- The second bank was robbed on 9 May.',
    ],
    [
      'The charity claims that 40 villages have no well.',
      "- Forty villages lack a well, on the charity's count.",
      '+ Forty [villages have no well].',
    ],
    [
      'Lawyers for the bank argued that the claim was out of time.',
      "- The bank's lawyers held the claim to be out of time.",
    ],
    ['The paper claims that the treaty has a secret annex.', '+ The [treaty has a secret annex].'],
    [
      'Two ministers, speaking on condition of anonymity, said the fuel tax would be dropped in June.',
      '+ The [fuel tax will be dropped in June].',
    ],
  ]);
});
