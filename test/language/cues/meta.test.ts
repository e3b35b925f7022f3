import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../server/src/language/cues.ts';

/** What a text says of itself, and facts about papers, names and tables; by feature. */
const FEATURES: Readonly<Record<string, readonly (readonly [kind: string, sentence: string])[]>> = {
  'parts of the text, with their place': [
    ['meta', 'Section 2 below lists the mills by river.'],
    ['meta', 'Chapter 5, by contrast, looks at the coast.'],
    ['meta', 'The table overleaf gives the tolls.'],
    ['meta', 'The map on page 9 shows the old fords.'],
    ['meta', 'Figure 4 plots the toll against the traffic.'],
    ['meta', 'Two tables and a list of fords follow.'],
    ['claim', 'Section 12 of the statute bans tolls at night.'],
    ['claim', 'The map in the town hall shows the old fords.'],
    ['claim', 'The first chapter of the order was founded in 1611.'],
    ['claim', 'The table was sold to a dealer in Riga.'],
    ['claim', 'Three winters of hunger followed.'],
  ],
  'what a part does': [
    ['meta', 'This chapter ends with the flood of 1928.'],
    ['meta', 'The next section shows how the toll was raised.'],
    ['meta', 'The glossary explains the words of the trade.'],
    ['meta', 'We leave the question of blame to the last chapter.'],
    ['meta', 'The letters quoted below are in the abbey.'],
    ['claim', 'The introduction of the toll was put off twice.'],
    ['claim', 'The glossary was printed in Narva in 1740.'],
    ['claim', 'The fords listed as safe were closed in May.'],
    ['judgement', 'The next section of the wall may fall.'],
  ],
  'names, figures and signs': [
    ['meta', 'Names of witnesses have been withheld.'],
    ['meta', 'All times are local.'],
    ['meta', 'Sums in crowns have been converted at the rate of 1931.'],
    ['meta', 'Place names follow the map of 1911.'],
    ['meta', 'Words in square brackets were added by the translator.'],
    ['meta', 'Informants are identified by number.'],
    ['claim', 'Names of the drowned were read aloud in church.'],
    ['claim', 'Names of two victims have been withheld by the police.'],
    ['claim', 'Prices are rounded up at the till.'],
    ['claim', 'Witnesses were driven to the court by night.'],
    ['claim', 'Times were cried from the tower at noon.'],
  ],
  'what it leaves out, and where things stand': [
    ['meta', 'For ease of reading, dates are given in the new style.'],
    ['meta', 'This is not the place for a life of the abbot.'],
    ['meta', 'A list of mills can be found at the back.'],
    ['meta', 'Terms of the trade are explained in the glossary.'],
    ['meta', 'Who paid for the weir is a question we take up in chapter 3.'],
    ['claim', 'For lack of space, the prisoners slept in tents.'],
    ['claim', 'A list of debts was found in the oven.'],
    ['claim', 'The keys are kept in the glass case by the door.'],
    ['claim', 'Who paid for the weir has never been told.'],
  ],
};

describe.each(Object.entries(FEATURES))('%s', (_, sentences) => {
  it.each(sentences)('%s: %s', (kind, sentence) => {
    expect(kindOf(sentence)).toMatchObject({ kind });
  });
});
