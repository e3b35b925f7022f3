/*
 * Words that make a statement checkable: numbers, dates, changes, causes, events. Own compilation.
 */

export const NUMBER_WORDS = `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
  trillion dozen dozens hundreds thousands millions billions`;
export const MONTHS = `january february march april may june july august september october november december jan feb mar
  apr jun jul aug sep sept oct nov dec`;
export const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';

/** Changes against before: *rose*, *fell*. */
export const CHANGE_VERBS = `rose risen fell fallen grew grown increased decreased declined dropped climbed soared plunged
  surged slumped jumped shrank shrunk expanded contracted widened narrowed tumbled halved doubled tripled trebled
  quadrupled quintupled rises falls grows declines shrinks worsened improved slowed accelerated dwindled plummeted`;
/** Comparing verbs. */
export const COMPARING_VERBS = `exceeded exceeds exceed surpassed surpasses surpass outnumbered outnumber outnumbers
  outpaced outpaces outpace overtook overtakes outweighs outweighed outstripped outperformed outperforms dwarfs dwarfed
  lagged trailed`;
/** Figures that are worked out from others. */
export const COMPUTED_VERBS: ReadonlySet<string> = new Set(
  'doubled tripled trebled quadrupled quintupled halved doubling tripling halving'.split(' '),
);
export const FRACTIONS = `majority minority half second third thirds quarter quarters fifth fifths sixth tenth tenths twice twofold threefold fourfold
  fivefold tenfold double triple times doubled tripled trebled quadrupled quintupled halved doubling tripling halving
  two-thirds three-quarters one-third one-quarter one-fifth two-fifths three-fifths four-fifths one-half one-tenth`;

/** Heads of causal phrases; the rule looks at what follows (*due to*, *led to*). */
export const CAUSE_WORDS = `because due owing caused causes cause led leads lead resulted results result stems stemmed
  triggered triggers prompted prompts drove driven sparked spurred thanks attributable contributed contributes contribute
  fuelled fueled forced boosted hampered enabled reduces reduced increases prevents prevented undermined undermines drives`;

/** Things that happen at one time and that somebody could look up. Past forms, which are also participles. */
export const EVENT_VERBS = `announced signed elected re-elected appointed launched acquired bought sold merged opened closed
  banned approved rejected arrested killed died resigned won lost invaded attacked seized imposed lifted ratified passed
  adopted published issued released founded established joined left met visited held began started ended completed built
  tested fired dismissed replaced nominated suspended cancelled canceled postponed exported imported produced shipped
  delivered invested funded paid fined sued convicted sentenced charged raided expelled recalled withdrew withdrawn
  refused voted cut raised lowered introduced abolished repealed dissolved destroyed struck shot crashed sank bombed
  occupied annexed captured detained deported jailed indicted acquitted ordered blocked vetoed halted stopped resumed
  moved took gave sent received awarded granted revoked licensed hired created formed became married born promoted
  served worked presented submitted ordained chaired hosted attended travelled traveled discovered mined extracted
  nationalised nationalized privatised privatized sanctioned blacklisted restricted tightened eased extended renewed
  expired collapsed defaulted borrowed lent owed spent earned gained secured fought retreated surrendered fled escaped
  settled reached agreed concluded unveiled inaugurated commissioned decommissioned dispatched deployed stationed
  hacked leaked stole stolen smuggled trafficked executed assassinated broke registered listed recorded`;

/** With *two*, *three*: the writer counts points, not things in the world. */
export const POINTS: ReadonlySet<string> = new Set(
  `question questions point points reason reasons thing things way ways option options issue issues part parts section
  sections example examples aspect aspects step steps caveat caveats case cases scenario scenarios theme themes factor
  factors kind kinds type types sort sorts side sides argument arguments lesson lessons note notes remark remarks
  observation observations finding findings assumption assumptions consideration considerations conclusion conclusions
  judgement judgements judgment judgments implication implications indicator indicators chapter chapters`.split(/\s+/),
);
/** A number behind them names a place or a thing: *Section 2*, *Article 5*, *version 3*. */
export const NUMBERED: ReadonlySet<string> = new Set(
  `section sections figure figures fig table tables chapter chapters page pages part parts step article articles appendix
  annex box note item items paragraph paragraphs para line lines version level phase stage no nos number vol volume issue
  type class tier room route highway resolution directive regulation rule question point option scenario p pp class
  grade column row equation footnote world`.split(/\s+/),
);
/** Opinions: a superlative or a comparison of these cannot be looked up. */
export const EVALUATIVE: ReadonlySet<string> = new Set(
  `important interesting good bad better worse best worst useful remarkable striking obvious clear relevant difficult
  easy hard complex simple serious significant notable surprising wise foolish fair unfair right wrong beautiful
  worrying crucial key essential vital necessary helpful promising sensible reasonable odd strange telling
  plausible disappointing impressive attractive nice great dangerous risky urgent critical fundamental effective convincing shame pity sad sadder dull boring welcome`.split(
    /\s+/,
  ),
);
