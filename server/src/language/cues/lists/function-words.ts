/*
 * Closed word classes of English, as grammars list them (Quirk et al., A Comprehensive Grammar of the English Language;
 * Huddleston and Pullum, The Cambridge Grammar of the English Language). Own compilation.
 */

export const DETERMINERS = `the a an this that these those its their his her our my your no any each every another
  either neither such what`;
export const PRONOUNS = 'he she it they one this these those someone everyone nobody';
export const FIRST_PERSONS = "we i we've i've";
export const BE_FORMS = `is are was were be been being am isn't aren't wasn't weren't it's that's there's he's she's
  they're we're you're i'm`;
export const HAVE_FORMS = "has have had having hasn't haven't hadn't they've";
export const MODALS = `may might could would should must can will shall cannot can't couldn't wouldn't shouldn't mustn't
  won't mayn't mightn't ought needn't`;
export const NEGATIONS = 'not never hardly scarcely barely neither nor';
export const PREPOSITIONS = `of in on at by for from with to into onto over under about above across after against along
  among around as before behind below beneath beside between beyond during inside like near off out outside past per
  since through throughout toward towards up upon via within without despite amid versus than until till`;
export const CONJUNCTIONS = `and or but because while whereas although though if unless when whenever since as so until
  before after once whether lest yet`;
export const RELATIVES = 'that which who whom whose where';
export const ADVERBS = `also still even already soon now then ever once again just only quite rather very too more most
  less least well always often sometimes seldom later earlier further therefore thus hence instead meanwhile however
  almost nearly perhaps maybe yet far much at-least all both otherwise indeed today yesterday tomorrow probably possibly`;
/** Nouns and verbs in *-ly*, where that ending makes an adverb of nearly all other words. */
export const NO_ADVERBS: ReadonlySet<string> = new Set(
  `family assembly anomaly monopoly oligopoly reply supply ally rally tally italy july belly bully jelly butterfly elderly
  rely comply multiply reapply resupply`.split(/\s+/),
);
export const QUANTIFIERS = 'some many most several few various others other numerous countless certain all plenty';

/** They begin a clause that another governs: a hedge inside is not about the main statement. */
export const CONDITIONALS: ReadonlySet<string> = new Set(
  'if unless whether lest how why what when whenever where until once'.split(' '),
);

/** Irregular pasts, which no ending gives away: a sentence that holds one states something. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  `arose ate became began bent bet bought broke brought built came caught chose cost cut did dealt drew drank drove fed
  fell felt fought found flew forgot forgave froze gave got went ground grew heard hid hit held hurt kept knew laid led
  left lent let lay lost made meant met overtook paid put quit ran rang rose said sat saw sold sent set shook shone shot
  showed shrank shut sang sank slept slid spoke spent split spread sprang stood stole struck swore swept swam took taught
  tore told thought threw understood upset withdrew woke won wore wrote hung clung crept dug fled flung knelt leapt lit mistook
  outgrew overran rode rewrote sped spun strode stuck stung swung trod undertook underwent wept withheld withstood wove forbade foresaw`.split(
    /\s+/,
  ),
);
