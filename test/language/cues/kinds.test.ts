import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../server/src/language/cues.ts';

/** A sentence with the kind that a careful editor gives it; by feature, clean and dirty. */
const FEATURES: Readonly<Record<string, readonly (readonly [kind: string, sentence: string])[]>> = {
  'a month, a name or a noun is no modal': [
    ['claim', "The fair put the guild's might on show for the first time since the siege."],
    ['claim', 'The duke owed his throne to gold, not to armed might.'],
    ['claim', 'Wool, not military might, built the town.'],
    ['claim', 'Her will named no heir.'],
    ['reported', 'The warden promised in May that nobody would lose a plot.'],
    ['judgement', 'The guild might lose its charter.'],
    ['judgement', 'A long drought might empty the wells.'],
  ],
  'would tells of the past': [
    ['claim', 'Every spring the shepherds would drive their flocks over the pass.'],
    ['claim', 'The clerk who would later betray them was then a novice.'],
    ['judgement', 'A dam would flood the valley.'],
  ],
  'can states a fact, unless it is argued': [
    ['claim', 'From the mill one can see both bridges.'],
    ['claim', 'The crew could not reach the valve.'],
    ['other', 'Then one can only hope for rain.'],
    ['judgement', 'The crew could reach the valve.'],
  ],
  'rules give leave and duties': [
    ['claim', 'A warden may close the path once, for no more than a week.'],
    ['claim', 'Under the charter a guild may hold two markets.'],
    ['claim', 'Under the fire code a stair of this width should have two rails.'],
    ['judgement', 'Under the treaty prices may fall.'],
    ['judgement', 'A storm may close the path.'],
  ],
  'should have, of the past': [
    ['judgement', 'The council should have mended the dyke before the winter.'],
    ['judgement', 'The keys should not have been left in the door.'],
    ['claim', 'The coal should have come on the Monday; it came on the Friday.'],
    ['instruction', 'The council should have access to the books.'],
    ['instruction', 'The council should mend the dyke.'],
  ],
  'what happens by itself is no demand': [
    ['judgement', 'The bridge should reopen before the school term begins.'],
    ['instruction', 'Governments should reform the tax.'],
  ],
  'evidence weighs': [
    ['judgement', 'On balance, the evidence favours an accident.'],
    ['judgement', 'By the look of it, the chest was opened from inside.'],
    ['judgement', 'Judging by the wear, the stairs are older than the tower.'],
    ['judgement', 'The even spacing of the posts argues against a fence.'],
    ['judgement', 'The retreat looks less like a rout than a regrouping.'],
    ['claim', 'The loans were kept on balance sheets abroad.'],
    ['claim', 'The man who gave it speaks for the mill.'],
    ['claim', 'The tariff favours the larger yards.'],
  ],
  'likely before a noun, and of a kind': [
    ['other', 'Likely developments, January to March'],
    ['claim', 'Likely buyers were shown the cellar.'],
    ['judgement', 'Most likely the chest was moved.'],
    ['claim', 'The beetle is likely to be found in rotting oak.'],
    ['judgement', 'The stolen bells are likely to be found in the quarry.'],
  ],
  'who found, recalled or knew': [
    ['reported', 'Neighbours recalled hearing a crash and then a horn.'],
    ['reported', 'Haas and Brandt (2019) found no link between dose and sleep.'],
    ['reported', 'Haas (2019, p. 4) found a link between dose and sleep.'],
    ['reported', 'The survey found forty kinds of moss.'],
    ['claim', 'The diver found a bell.'],
    ['claim', 'Neither warden knew that the gate was open.'],
    ['claim', 'Tenants may keep one dog, and must tell the owner.'],
    ['claim', 'A play called “What Might Be” filled the hall for two years.'],
    ['reported', 'The mayor called the plan “a likely failure”.'],
    ['claim', 'The firm reported rising prices.'],
  ],
  'in the first person': [
    ['judgement', 'We find it hard to believe that the guard slept.'],
    ['judgement', 'It would not surprise us if the owners sold.'],
    ['other', 'We find it in the cellar.'],
  ],
  'definitions, remarks on the text, orders, greetings': [
    ['definition', 'A “dry dock” is a basin that can be emptied.'],
    ['reported', 'A “dry dock” was built, the log shows.'],
    ['meta', 'An earlier version of this article gave another age for the mayor.'],
    ['claim', 'An earlier version of the bridge fell into the river.'],
    ['instruction', 'Should the alarm sound, leave by the north stair.'],
    ['other', 'Happy May Day to all our readers!'],
    ['other', 'With thanks to the staff of the archive.'],
    ['claim', 'Good roads led to the coast.'],
  ],
  'could and would of a time that is over': [
    ['claim', 'Until the canal was dug, goods could reach the mill only by mule.'],
    ['claim', 'In the sixties a clerk could live on one wage.'],
    ['claim', 'The lock could take barges of sixty metres before it was rebuilt.'],
    ['claim', 'They would meet on Fridays in the back room.'],
    ['claim', 'The clerk would go on to lead the guild.'],
    ['judgement', 'The lock could take larger barges.'],
    ['judgement', 'The mill would have closed in the winters of 1996 and 2003.'],
    ['judgement', 'Prices would go up at once.'],
  ],
  'may of a rule, by its company': [
    ['claim', 'No boat may moor within a mile of the cable.'],
    ['claim', 'Only holders of a blue card may enter the yard.'],
    ['claim', 'Members must be of age and may not hold two posts.'],
    ['judgement', 'The yard may close within a year.'],
  ],
  'will, set for a day': [
    ['claim', 'The next hearing will be held on 4 March.'],
    ['judgement', 'Prices will fall on Monday.'],
    ['judgement', 'The next hearing will be short.'],
  ],
  'what readings and phrases leave open': [
    ['judgement', 'The marks are consistent with a fall.'],
    ['judgement', 'There are signs that the strike is crumbling.'],
    ['judgement', 'It is by no means certain that the vote was fair.'],
    ['judgement', 'It is hard to see how the fund can survive.'],
    ['judgement', 'Odds are that the bill dies.'],
    ['judgement', 'The plan is doomed.'],
    ['judgement', 'The board appears confident that it can wait.'],
    ['judgement', 'A split is only a matter of time.'],
    ['judgement', 'I would put the odds at one in three.'],
    ['judgement', 'Nobody should be surprised if the talks fail.'],
    ['claim', 'The shift is consistent with earlier results in three towns.'],
    ['other', 'The drum is hard to move.'],
    ['claim', 'The minister appeared in time to vote.'],
    ['claim', 'He put the kettle at the back of the stove.'],
  ],
  'more that is reported': [
    ['reported', 'The family said that the lease was void.'],
    ['reported', 'The court ruled that the sale was void.'],
    ['reported', 'Engineers doubt that the wall will stand.'],
    ['reported', 'The minister hinted that the tax could go.'],
    ['reported', 'Witnesses spoke of a loud bang.'],
    ['reported', 'The report puts the loss at four million.'],
    ['reported', 'The firm is accused of hiding the leak.'],
    ['reported', 'The fire was, by his own account, an accident.'],
    ['claim', 'The king ruled the island for nine years.'],
  ],
  'terms and remarks of the text': [
    ['definition', 'In this report, “the valley” means the four parishes below the dam.'],
    ['definition', 'In what follows, “the bank” is the central bank.'],
    ['definition', 'We use “settler” for anyone who came after the war.'],
    ['definition', '“Resident” includes anyone with a permit.'],
    ['definition', 'Attrition here means the loss of staff.'],
    ['meta', 'In section 4 we test whether the result holds.'],
    ['meta', 'I will return to the question of motive.'],
    ['other', 'We will look at the roof.'],
    ['meta', 'This memo does not discuss the legal position.'],
    ['meta', 'In the next section we examine the motives.'],
    ['meta', 'A list of abbreviations is given at the end.'],
    ['claim', 'We saw that “settler” stood on the door in 1950.'],
  ],
  'what could not be done, and what is required': [
    ['claim', 'We were unable to reach the third signatory.'],
    ['claim', 'It could not be established whether the alarm had sounded.'],
    ['claim', 'Owners shall insure the boat for its full value.'],
    ['claim', 'The trust may not sell land without the consent of its members.'],
    ['claim', 'There has been no ferry since the war.'],
    ['other', 'There has been no reason to stop.'],
    ['claim', 'She would never see the island again.'],
    ['claim', 'As a rule the office would close for lunch.'],
  ],
  'reasons to think so': [
    ['judgement', 'There is good reason to think that the books were altered.'],
    ['judgement', 'This can only mean that the codes were shared.'],
    ['judgement', 'Our confidence in this assessment is low.'],
    ['claim', 'The vault can only be opened from inside.'],
  ],
  'sworn, heard, and shrugged': [
    ['reported', 'The court heard that the brakes had been checked twice.'],
    ['claim', 'The guard heard a noise that woke the dog.'],
    ['reported', 'The guard swore he had locked the gate.'],
    ['reported', '“It might have been worse,” she shrugged.'],
    ['claim', '“Ruin,” a play in two acts, opened in 1950.'],
  ],
  'a fragment states nothing': [
    ['other', 'A quiet year, all in all.'],
    ['claim', 'A path winds through the wood.'],
  ],
  'a clause for a subject': [
    ['claim', 'What survived of the library went to a school.'],
    ['claim', 'What the board wanted was a quiet year.'],
    ['other', 'What a mess it was.'],
    ['other', 'What it points to is left alone.'],
  ],
};

describe.each(Object.entries(FEATURES))('%s', (_, sentences) => {
  it.each(sentences)('%s: %s', (kind, sentence) => {
    expect(kindOf(sentence)).toMatchObject({ kind });
  });
});

it('names the reasons of these rules', () => {
  expect(kindOf('On balance, the evidence favours an accident.').why).toEqual([
    'weighs what is known: “On balance”',
    'draws a conclusion: “favours”',
  ]);
  expect(kindOf('The council should have mended the dyke.').why).toEqual([
    'says what ought to have been: “should have”',
  ]);
  expect(kindOf('From the mill one can see both bridges.').why).toEqual(['says what is possible']);
  expect(kindOf('Every spring the shepherds would drive their flocks over the pass.').why).toEqual([
    'tells what was usual',
  ]);
  expect(kindOf('Under the charter a guild may hold two markets.').why).toEqual(['says what a rule provides']);
});
