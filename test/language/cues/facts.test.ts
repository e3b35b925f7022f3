import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../server/src/language/cues.ts';

/** Facts with words that look like forecasts, estimates or demands, and sentences near them that are none; by feature. */
const FEATURES: Readonly<Record<string, readonly (readonly [kind: string, sentence: string])[]>> = {
  'what is asked, voted on or laid down is no demand': [
    ['claim', 'The council has not settled whether the pool should reopen.'],
    ['claim', 'Members voted down a proposal that guests should pay.'],
    ['claim', 'The charter requires that the books should be read aloud.'],
    ['claim', 'The partners fell out over how the estate should be divided.'],
    ['reported', 'The inspector recommended that the stairs should be closed.'],
    ['reported', 'The guild said that apprentices should be paid.'],
    ['instruction', 'Councils should mend their pools.'],
    ['instruction', 'We recommend that the stairs should be closed.'],
    ['instruction', 'Editors should check whether a name should be printed.'],
    ['instruction', 'What matters is that guests should pay.'],
  ],
  'rejecting a motion is a deed': [
    ['claim', 'The senate rejected the bill.'],
    ['claim', 'Shareholders rejected an offer of nine crowns.'],
    ['claim', 'The panel rejected two applications in April.'],
    ['claim', 'The yard rejected the shipment.'],
    ['reported', 'The mill rejected claims that the water was foul.'],
    ['reported', 'The bank rejected the accusation of fraud.'],
    ['reported', 'The mayor rejected the idea as absurd.'],
    ['reported', 'The firm rejected suggestions that it would close.'],
  ],
  'a time that is over': [
    ['claim', 'During the blockade, bakers would stretch their flour with chestnuts.'],
    ['claim', 'In the hungry years, whole villages would walk to the coast.'],
    ['claim', 'When the tide was out, boys would dig for clams.'],
    ['claim', 'Under the old statute, widows would keep the shop.'],
    ['claim', 'In the eighteenth century a notary could buy his post.'],
    ['claim', 'Nine years later the same bank would lend them twice as much.'],
    ['judgement', 'During a new blockade, bakers would run out of flour.'],
    ['judgement', 'In the coming years, villages would empty.'],
    ['judgement', 'When the law takes effect, small firms would close.'],
    ['judgement', 'In 1914 the fort would have fallen without relief.'],
    ['judgement', 'A third bidder could come forward before the vote.'],
    ['judgement', 'By 2040 the firm would own half of the coast.'],
  ],
  'what was possible': [
    ['claim', 'At its peak the yard could launch a ship a month.'],
    ['claim', 'From the cliff, the keepers could see both lights.'],
    ['claim', 'The old kiln could hold nine hundred bricks.'],
    ['claim', 'She could neither sign her name nor count.'],
    ['judgement', 'The kiln could crack this winter.'],
    ['judgement', 'From here the party could lose the south.'],
    ['judgement', 'The old guard could return to power.'],
    ['judgement', 'The yard could launch a ship before the summer.'],
  ],
  'what a substance or a beast does': [
    ['claim', 'Copper will tarnish in damp air.'],
    ['claim', 'Milk will sour within a day of a thunderstorm.'],
    ['claim', 'Badgers will eat wasps and windfalls.'],
    ['claim', 'A heron will nest in the same tree for years.'],
    ['judgement', 'Copper will rise to nine thousand dollars.'],
    ['judgement', 'Milk will cost more by the spring.'],
    ['judgement', 'Growers will leave the valley.'],
    ['judgement', 'A court will strike down the levy.'],
  ],
  'leave and powers': [
    ['claim', 'A magistrate may adjourn the hearing.'],
    ['claim', 'The board may, at its discretion, lower the rent.'],
    ['claim', 'Visitors may use the library between ten and four.'],
    ['claim', 'Anybody over sixteen may apply.'],
    ['claim', 'The lessee may not alter the roof.'],
    ['claim', 'Either partner may end the lease at six months’ notice.'],
    ['judgement', 'The board may, in the end, lower the rent.'],
    ['judgement', 'The president may dissolve the assembly.'],
    ['judgement', 'Visitors may stay away this summer.'],
    ['judgement', 'A storm may call off the race.'],
    ['judgement', 'The lessee may not survive the winter.'],
  ],
  'what takes effect by rule': [
    ['claim', 'The regulation will come into force twenty days after it is printed.'],
    ['claim', 'By law, the papers will be opened after fifty years.'],
    ['claim', 'According to the timetable, the last tram will leave at one.'],
    ['claim', 'The statute will apply from the first of July.'],
    ['judgement', 'The tariff war will reach the ports.'],
    ['judgement', 'By spring, the papers will be forgotten.'],
    ['reported', 'According to the drivers, the last tram will be cut.'],
    ['judgement', 'The statute will fail in the upper house.'],
  ],
};

describe.each(Object.entries(FEATURES))('%s', (_, sentences) => {
  it.each(sentences)('%s: %s', (kind, sentence) => {
    expect(kindOf(sentence)).toMatchObject({ kind });
  });
});
