import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../server/src/language/cues.ts';

/** Orders that do not stand at the front, and facts near them; by feature. */
const FEATURES: Readonly<Record<string, readonly (readonly [kind: string, sentence: string])[]>> = {
  'behind a purpose, a place or a time': [
    ['instruction', 'To open the sluice, turn the crank twice.'],
    ['instruction', 'After use, wipe the blade dry.'],
    ['instruction', 'For lost keys, ring the porter.'],
    ['instruction', 'Under “Sources”, choose the third tab.'],
    ['instruction', 'With each letter, submit a copy.'],
    ['claim', 'To open the sluice, the miller cut the chain.'],
    ['claim', 'After the flood, trade with the islands stopped.'],
    ['claim', 'In winter, rice from the south was sold by weight.'],
    ['claim', 'With the crank, thieves opened the sluice.'],
    ['claim', 'For years, use of the slip was free.'],
  ],
  'behind a condition': [
    ['instruction', 'Before you seal the letter, check its date.'],
    ['instruction', 'Once the ink is dry, hand it to the clerk.'],
    ['instruction', 'If the bell rings, walk to the nearest gate.'],
    ['instruction', 'Unless the abbot agrees, leave the seal as it is.'],
    ['claim', 'Before the vote, copies of the letter were burned.'],
    ['claim', 'When prices fell, farmers burned their crop.'],
    ['claim', 'Once the ink was dry, the clerk read it aloud.'],
    ['other', 'If prices fall, trade with the islands ends.'],
  ],
  'behind first, then and kindly': [
    ['instruction', 'First, drain the tank.'],
    ['instruction', 'Then compare both seals.'],
    ['instruction', 'Finally, lock the chest.'],
    ['instruction', 'Kindly return the key by noon.'],
    ['claim', 'First prize went to a girl from Riga.'],
    ['claim', 'Next door, a smithy opened in 1921.'],
    ['claim', 'Then the old weir broke in two.'],
    ['claim', 'Second thoughts kept the owner from signing.'],
  ],
  'set forms, and a number behind the verb': [
    ['instruction', 'Use two seals for each letter.'],
    ['instruction', 'Under no circumstances name the donor.'],
    ['instruction', 'By all means quote the letter.'],
    ['instruction', 'You will need to sign the last page.'],
    ['instruction', 'It is essential to check the seal.'],
    ['claim', 'Use of the seal was free.'],
    ['claim', 'Two letters were lost in 1911.'],
    ['claim', 'Round two of the talks failed.'],
    ['claim', 'Sand two metres deep covers the road.'],
  ],
};

describe.each(Object.entries(FEATURES))('%s', (_, sentences) => {
  it.each(sentences)('%s: %s', (kind, sentence) => {
    expect(kindOf(sentence)).toMatchObject({ kind });
  });
});
