import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../server/src/language/cues.ts';

/** How analysts say what a word means, and sentences near them that define nothing; by feature. */
const FEATURES: Readonly<Record<string, readonly (readonly [kind: string, sentence: string])[]>> = {
  'a word in quotation marks': [
    ['definition', 'A “ghost” ship is one whose papers have lapsed.'],
    ['definition', '“Local” is to be read as within a day’s walk.'],
    ['definition', '“He” in this chapter refers to the elder brother.'],
    ['definition', 'In banking, “float” is the money that is on its way.'],
    ['definition', '“Slack” here means hours for which nobody was paid.'],
    ['definition', '“Day labourers” are those hired by the morning.'],
    ['claim', 'The “Orion” is a trawler built in 1964.'],
    ['claim', 'The “Orion” is one of the nine.'],
    ['claim', 'In Lund, “The Anchor” was sold twice.'],
    ['reported', '“The shaft is one of the deepest,” the foreman said.'],
  ],
  'we take it to mean': [
    ['definition', 'We take “the slump” to mean the two years after the siege.'],
    ['definition', 'We speak of a glut when stocks outlast the winter.'],
    ['definition', 'What is meant by “notice” is a letter, sealed and dated.'],
    ['definition', 'We mean by “idle” a loom without a weaver.'],
    ['meta', 'We return to the glut in the last section.'],
    ['reported', 'The dyers speak of a glut.'],
    ['claim', 'What the dyers bought was chalk.'],
    ['claim', 'The treaty means ruin for the dyers.'],
  ],
  'a term and a colon': [
    ['definition', 'Lay days: the time allowed for loading a ship.'],
    ['definition', 'Portage: carrying a boat from one water to another.'],
    ['definition', 'GRT: gross register tonnage, a measure of the space in a hull.'],
    ['definition', 'Moorage: the fee for a berth.'],
    ['claim', 'Lund: the mill burned in May and was never rebuilt.'],
    ['claim', 'Recovery: 58 per cent'],
    ['other', 'Contents: maps, letters, seals'],
    ['claim', 'Two ships came in: the one from Narva carried salt.'],
  ],
  'kind and difference': [
    ['definition', 'Attrition is the share of workers who leave and are not replaced.'],
    ['definition', 'A wort, in brewing, is the liquid that is drawn from the mash.'],
    ['definition', 'A second vote is the vote that goes to a list.'],
    ['definition', 'Settled voters are people who chose before the campaign.'],
    ['definition', 'In this lease, notice means a letter to the owner.'],
    ['definition', 'Ballast, that is, the weight that keeps a hull upright, is no cargo.'],
    ['claim', 'Output is the sum of the two yards.'],
    ['claim', 'Zinc is the metal that made the valley rich.'],
    ['claim', 'The strike is an act of despair.'],
    ['claim', 'The voters are farmers from the north.'],
  ],
  'when something counts as something': [
    ['definition', 'A village qualifies as a borough once it has a market.'],
    ['definition', 'A line is said to be closed when no train has run for a year.'],
    ['definition', 'Idle hours are counted as hours in which no loom ran.'],
    ['definition', 'Slack water is what pilots call the pause between two tides.'],
    ['definition', 'Tonnage is defined in the treaty as the volume of the hold.'],
    ['claim', 'A line from Narva was closed when the bridge fell.'],
    ['claim', 'The tribunal counted the letter as a contract.'],
    ['claim', 'The dispute was defined by two strikes.'],
    ['reported', 'The mayor is said to be ill.'],
    ['claim', 'The hours were counted twice.'],
  ],
};

describe.each(Object.entries(FEATURES))('%s', (_, sentences) => {
  it.each(sentences)('%s: %s', (kind, sentence) => {
    expect(kindOf(sentence)).toMatchObject({ kind });
  });
});
