import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../server/src/language/cues.ts';

/** Others' words that no verb of saying before them tells, and sentences near them that report nothing; by feature. */
const FEATURES: Readonly<Record<string, readonly (readonly [kind: string, sentence: string])[]>> = {
  'told to somebody, at the end': [
    ['reported', 'The trams would run again by Easter, the mayor told councillors.'],
    ['reported', 'No stone had been moved, the builders assured the abbey.'],
    ['reported', 'The wine might spoil, the captain warned the owners.'],
    ['reported', 'The gate had never been locked, a porter told the inquest.'],
    ['claim', 'In May, the bank promised the school a garden.'],
    ['claim', 'In the end the owners reminded nobody.'],
    ['claim', 'The porter told nobody that the gate was open.'],
    ['judgement', 'The trams will run again by Easter.'],
  ],
  'the speaker stands behind the verb, or between commas': [
    ['reported', 'The wells were foul, claimed the growers.'],
    ['reported', 'The fair was a swindle, concluded the magistrate.'],
    ['reported', 'The talks, envoys close to the queen said, had failed.'],
    ['reported', 'The count was rigged, recalls a teller.'],
    ['claim', 'The toll, announced the week before, was dropped.'],
    ['claim', 'The tower, nine metres high, recalls the old keep.'],
    ['claim', 'Of the six jurors, two from the valley testified.'],
    ['claim', 'The shares, declared the same year, were never paid for.'],
  ],
  'credit and hearsay': [
    ['reported', 'The vault was empty, or so the clerks believed.'],
    ['reported', 'If the widow is to be believed, the ring was glass.'],
    ['reported', 'The bridge is sound, if the surveyors are right.'],
    ['reported', 'As the porter has it, the gate opens by itself.'],
    ['reported', 'There were rumours in the port that the ship was lost.'],
    ['reported', 'Word came from the south that the pass was closed.'],
    ['claim', 'The vault was empty, so the clerks went home.'],
    ['claim', 'The porter has the key, and the gate has two locks.'],
    ['claim', 'There were two ships in the port that day.'],
    ['claim', 'Word of the loss reached the port in March.'],
  ],
  'so the ministry': [
    ['reported', 'The crop, so the ministry, was the best since the war.'],
    ['reported', 'The crop was the best since the war, so the ministry.'],
    ['reported', 'The bell, so the story goes, was cast from swords.'],
    ['reported', 'The reserve, so the bank, is untouched.'],
    ['claim', 'The pump failed, so the cellar flooded.'],
    ['claim', 'The pass was closed, so the carts went round by the coast.'],
    ['claim', 'The mill burned, so the miller, who had no other trade, left.'],
    ['claim', 'The ford was deep, so the drovers waited.'],
  ],
  'for whom it is so': [
    ['reported', 'For the drovers, the toll was an insult.'],
    ['reported', 'For the opposition, the pact is a surrender.'],
    ['reported', 'On the guild’s reading, the charter lapsed with the king.'],
    ['reported', 'By his own admission, the bursar never opened the books.'],
    ['claim', 'For the first year, the rent was a crown.'],
    ['claim', 'For the drovers, the nearest ford was nine miles off.'],
    ['claim', 'Three desks stood in the abbey’s reading room.'],
    ['claim', 'The play was put on in the author’s own version.'],
  ],
  'nouns that say something, and needs that somebody sees': [
    ['reported', 'The charge against the bursar was that he had burned the books.'],
    ['reported', 'The surveyors’ conclusion was that the tower leaned.'],
    ['reported', 'The abbot was adamant: no field would be sold.'],
    ['reported', 'The owner sees no reason for a second survey.'],
    ['reported', 'The guild wants to know who signed the lease.'],
    ['reported', 'The bank predicts a poor harvest.'],
    ['claim', 'The charge against the bursar was dropped in June.'],
    ['claim', 'The owner insisted on a second survey.'],
    ['claim', 'The owner saw no ships that day.'],
    ['claim', 'The phone’s final version is for sale in two towns.'],
  ],
  'was told, was the reply, likened': [
    ['reported', 'The toll would treble, drovers were told.'],
    ['reported', '“We might sell,” was the answer.'],
    ['reported', 'The abbot likened the toll to a plague.'],
    ['reported', 'The guild decried the toll as theft.'],
    ['claim', 'The toll trebled, and the drovers were told in May.'],
    ['claim', 'The toll was paid at the gate.'],
    ['claim', '“The Anchor” was the name of both inns.'],
    ['claim', 'The guild paid the toll twice.'],
  ],
};

describe.each(Object.entries(FEATURES))('%s', (_, sentences) => {
  it.each(sentences)('%s: %s', (kind, sentence) => {
    expect(kindOf(sentence)).toMatchObject({ kind });
  });
});
