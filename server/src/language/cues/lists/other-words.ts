/*
 * Words for attributions without a name, definitions, instructions and talk about the text itself. Own compilation.
 */

/** People without a name. */
export const UNNAMED_PEOPLE = `experts expert analysts analyst critics critic observers observer sources source
  commentators insiders researchers scientists scholars economists pundits people officials historians
  practitioners specialists diplomats academics investors traders campaigners activists supporters opponents sceptics
  skeptics proponents detractors`;
/** Papers without a name. */
export const UNNAMED_PAPERS = 'reports report studies study research surveys survey media rumours rumors polls';
/** *Some say*, *many believe*. */
export const UNNAMED_ANYONE = 'some many others most';
/** Ordinary words before an unnamed group; with any other capitalised word before it, the group counts as named. */
export const GROUP_MODIFIERS: ReadonlySet<string> = new Set(
  `industry market military security intelligence government independent outside local foreign leading senior legal
  political health medical financial energy defence defense recent new anonymous unnamed well-placed several some many
  most various other western eastern european asian african american british french german russian chinese japanese
  ukrainian israeli international regional trade climate policy academic press media news early unconfirmed
  preliminary a one few numerous countless the`.split(/\s+/),
);
/** Heads that are as good as named when a nation stands before them: *US officials said*. */
export const OFFICIAL: ReadonlySet<string> = new Set('officials diplomats investors traders'.split(' '));
/** *It is widely believed that …* */
export const HELD: ReadonlySet<string> = new Set(
  `believed thought said argued claimed assumed reported known accepted understood alleged rumoured rumored considered
  felt suggested estimated agreed acknowledged recognised recognized speculated feared hoped expected`.split(/\s+/),
);

export const DEFINING_WORDS =
  'means mean defined refers refer stands denotes denote signifies short abbreviation called';
/** What can be defined: the subject of *refers to*. */
export const TERMS: ReadonlySet<string> = new Set(
  'term word phrase acronym abbreviation expression label concept name notion symbol'.split(' '),
);

export const PAPER_WORDS = `brief note paper memo report section article chapter document annex appendix post part
  sections table figure assessment analysis memorandum briefing review essay page letter guide memorandum`;
/** What a text does with its matter. */
export const PAPER_VERBS: ReadonlySet<string> = new Set(
  `describes describe examines examine sets set covers cover looks look asks ask discusses discuss reviews review
  summarises summarise summarizes summarize outlines outline presents present explains explain considers consider deals
  deal addresses address explores explore lists list gives focuses focus begins begin proceeds turns turn aims seeks
  offers provides draws is was are uses contains compares concentrates updates builds relies rests traces treats
  surveys introduces uses weighs weigh sums returns return follows follow closes starts takes`.split(/\s+/),
);
/** A text that judges speaks for its writer: *This brief argues that …* */
export const PAPER_JUDGES: ReadonlySet<string> = new Set(
  'argues judges assesses concludes estimates believes expects suggests predicts forecasts'.split(' '),
);

/** Verbs that begin an order with almost anything behind them. */
export const PLAIN_IMPERATIVES: ReadonlySet<string> = new Set(
  "consider remember ensure avoid compare verify assume imagine recall refer see keep do don't never let please treat".split(
    ' ',
  ),
);
/** Verbs that begin an order when an article, a pronoun, a preposition or *that* follows. */
export const IMPERATIVES = `consider remember ensure avoid compare verify assume imagine recall refer see keep do don't never
  let please treat note use check read make add take look find click run open write call contact send review watch
  monitor cite tell try bear return go turn start stop wait choose select set put give get include ask think list
  mark leave replace remove apply follow close name start move change rename delete save install type press enter state
  record collect count repeat answer accept restart copy paste drag describe sign attach ask bring fill measure sort spell allow quote cite insert submit consult`;

/** Verbs of estimate in the first person: *we judge*. */
export const ESTIMATING: ReadonlySet<string> = new Set(
  `judge estimate believe think expect suspect anticipate doubt forecast predict project infer assume assess consider
  conclude reckon fear hope foresee`.split(/\s+/),
);
/** Of these, the ones that also take a plain object (*we assess three plans*): they need a statement behind them. */
export const NEEDS_STATEMENT: ReadonlySet<string> = new Set('assess consider conclude project'.split(' '));
export const VIEW_NOUNS: ReadonlySet<string> = new Set(
  'view opinion judgement judgment assessment estimation estimate mind reading belief guess expectation analysis'.split(
    ' ',
  ),
);

/** What a writer does to find something out: *we drew a sample*. */
export const INQUIRY: ReadonlySet<string> = new Set(
  `drew draw sampled sample coded code counted count measured measure tested test asked ask interviewed interview collected
  collect weighted weight compared compare excluded exclude dropped drop split used use followed follow searched search read
  wrote rang called visited checked check ran run fitted fit estimated computed compute calculated calculate selected
  select chose choose surveyed survey recorded grouped matched merged removed left kept looked spoke talked rely relied took`.split(
    /\s+/,
  ),
);

/** Ordinary nouns without a common ending: a capital at the start of a sentence makes no name of them. */
export const COMMON_NOUNS = `you anybody anyone everyone someone something anything everything nothing whoever output trade demand growth supply work price prices exports imports sales capital money people
  law war peace research news traffic oil gas coal steel gold water land food energy power rain snow profit revenue
  nobody everybody progress access stock debt cash data steam rust mud fire ice wood paper silver copper iron tin zinc nickel lithium
  uranium salt sugar cotton wool rice wheat maize milk bread fish meat fruit timber stone glass cement transport labour
  labor credit hunger science music nature life death electricity tea coffee rubber wine beer wind today most more fewer less much little here there`;
