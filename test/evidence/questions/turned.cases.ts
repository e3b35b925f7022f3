/** Passage, claim, and the kind of fault; null for sound claims. In our own words. */
export type Case = readonly [passage: string, claim: string, kind: 'order' | 'role' | null];

export const CASES: readonly Case[] = [
  [
    'The pipeline was shut down after the leak had been detected by a diver.',
    'The pipeline had been shut down before a diver detected the leak.',
    'order',
  ],
  [
    'Norvolt signed the contract before the audit was completed.',
    'Norvolt signed the contract only after the audit had been completed.',
    'order',
  ],
  [
    'Prior to the vote, three deputies had withdrawn their amendments.',
    'Three deputies withdrew their amendments following the vote.',
    'order',
  ],
  [
    'The minister resigned ahead of the publication of the audit report.',
    'The minister resigned after the audit report was published.',
    'order',
  ],
  [
    'Only once the ceasefire had taken hold did the convoy leave Brell.',
    'The convoy left Brell before the ceasefire had taken hold.',
    'order',
  ],
  [
    'After the central bank raised rates, the krone strengthened.',
    'The krone strengthened before the central bank raised its rates.',
    'order',
  ],
  [
    'The mayor approved the permit, then the engineers inspected the bridge.',
    'The mayor approved the permit after engineers had inspected the bridge.',
    'order',
  ],
  [
    'The vaccine was licensed following a trial of 4,000 volunteers.',
    'The vaccine was licensed ahead of the trial of 4,000 volunteers.',
    'order',
  ],
  [
    'Staff were evacuated shortly before the gas tank exploded.',
    'It was after the gas tank exploded that staff were evacuated.',
    'order',
  ],
  [
    'The suspect called the police before leaving the building.',
    'The suspect called police after leaving the building.',
    'order',
  ],
  [
    'Having secured the loan, Belcourt dismissed its auditors.',
    'Belcourt dismissed its auditors before securing the loan.',
    'order',
  ],
  ['Telmar outbid Arena Plus for the rights.', 'Arena Plus outbid Telmar for the rights.', 'role'],
  [
    'Belcourt acquired Norvolt for 2 billion crowns in May.',
    'Belcourt was acquired by Norvolt for 2bn crowns in May.',
    'role',
  ],
  [
    'Dunmere imported gas from Oruvia under the agreement.',
    'Oruvia imported gas from Dunmere under the agreement.',
    'role',
  ],
  ['Verania accused Dunmere of breaching the treaty.', 'Dunmere accused Verania of breaching the treaty.', 'role'],
  ['Kestrel sued Albion over the patent.', 'Kestrel was taken to court by Albion over the patent.', 'role'],
  [
    'Alma Reyes succeeded Piet Verhoog as chair of the board.',
    'Piet Verhoog replaced Alma Reyes as chair of the board.',
    'role',
  ],
  ['Harlan United lost to Brell City in the semi-final.', 'Harlan United beat Brell City in the semi-final.', 'role'],
  ['Belcourt sold the Lund plant to Norvolt.', 'Norvolt sold the Lund plant to Belcourt.', 'role'],
  ['Verania lent 300 million crowns to Dunmere.', 'Verania borrowed 300 million crowns from Dunmere.', 'role'],
  [
    'Tamarak overtook Oruvia as the largest producer of gallium.',
    'Oruvia overtook Tamarak as the largest producer of gallium.',
    'role',
  ],
  // Sound.
  [
    'The pipeline was shut down after the leak had been detected.',
    'The leak was detected before the pipeline was shut down.',
    null,
  ],
  [
    'After the central bank raised rates, the krone strengthened.',
    'The krone strengthened once the central bank had raised rates.',
    null,
  ],
  [
    'Norvolt signed the contract before the audit was completed.',
    'The audit was completed after Norvolt had signed the contract.',
    null,
  ],
  [
    'The report was not published until the minister had resigned.',
    'The report was published only after the minister had resigned.',
    null,
  ],
  [
    'The report was not published until the minister had resigned.',
    'The minister resigned before the report was published.',
    null,
  ],
  [
    'The council improved its offer, and hours later the union called off the strike.',
    'The union called off the strike after the council had improved its offer.',
    null,
  ],
  [
    'Having secured the loan, Belcourt dismissed its auditors.',
    'Belcourt dismissed its auditors after securing the loan.',
    null,
  ],
  [
    'The convoy left after the ceasefire, before dawn.',
    'The convoy left before dawn, once the ceasefire had begun.',
    null,
  ],
  ['The talks broke up before dawn on Friday.', 'The talks ended early on Friday, after a night without result.', null],
  ['The case came before the court after two years of delay.', 'The court heard the case two years late.', null],
  [
    'The mayor approved the permit, then the engineers inspected the bridge.',
    'Engineers inspected the bridge after the mayor had approved the permit.',
    null,
  ],
  ['Telmar outbid Arena Plus for the rights.', 'Arena Plus was outbid by Telmar.', null],
  ['Telmar outbid Arena Plus for the rights.', 'Arena Plus lost out to Telmar.', null],
  ['Belcourt acquired Norvolt in May.', 'Norvolt was bought by Belcourt in May.', null],
  ['Dunmere imported gas from Oruvia.', 'Oruvia exported gas to Dunmere.', null],
  [
    'Verania accused Dunmere of breaching the treaty; Dunmere accused Verania of lying.',
    'Dunmere accused Verania of lying.',
    null,
  ],
  ['Alma Reyes succeeded Piet Verhoog as chair.', 'Piet Verhoog preceded Alma Reyes as chair.', null],
  ['The head of Telmar criticised Arena Plus.', 'Arena Plus was criticised by the head of Telmar.', null],
  ['Belcourt sold the Lund plant to Norvolt.', 'Norvolt bought the Lund plant from Belcourt.', null],
  ['Harlan United beat Brell City 2-1 after Brell had beaten Harlan in May.', 'Brell City beat Harlan in May.', null],
  ['Harlan owes Verania 3 million crowns.', 'Verania is owed 3 million crowns by Harlan.', null],
  // Plans have a doer, too.
  ['The brewer Tolland agreed to buy its rival Marne.', 'Marne is to take over Tolland.', 'role'],
  ['The brewer Tolland agreed to buy its rival Marne.', 'Marne is to be taken over by Tolland.', null],
  ['Orlana plans to sue Kestar over the patents.', 'Kestar wants to sue Orlana over the patents.', 'role'],
  ['Orlana plans to sue Kestar over the patents.', 'Kestar is to be sued by Orlana over the patents.', null],
  // A part of a firm is bought from the firm.
  ['Tolland sold its cider business to Marne.', 'Tolland bought the cider business of Marne.', 'role'],
  ['Tolland sold its cider business to Marne.', 'Marne bought the cider business of Tolland.', null],
  // A length of time between the event and its cue.
  [
    'The gates opened at nine, some ten minutes after the bell had rung.',
    'The gates opened ten minutes before the bell rang.',
    'order',
  ],
  [
    'The gates opened at nine, some ten minutes after the bell had rung.',
    'The bell rang ten minutes before the gates opened.',
    null,
  ],
  // Another one did it.
  ['Marne hired Rita Vos from Tolland.', 'Tolland hired Rita Vos from Marne.', 'role'],
  ['Marne hired Rita Vos from Tolland.', 'Rita Vos was hired by Marne, away from Tolland.', null],
  ['Marne lent Tolland 4 million.', 'Tolland lent Marne 4 million.', 'role'],
  ['Marne lent Tolland 4 million.', 'Tolland borrowed 4 million from Marne.', null],
  ['Orlana beat Tessin in the final.', 'Tessin won the final against Orlana.', 'role'],
  ['Orlana beat Tessin in the final.', 'Orlana won the final against Tessin.', null],
];
