import { isStopWord, stemOf } from '../stems.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** They say nothing of what is counted: *reached*, *stood at*, *also*, *a total of*. */
const EMPTY = set(
  `is are was were be been reach reached reaches stand stands stood total totals totalled totaled totalling amount amounts amounted come comes
  came number numbers numbered equal equals equalled recorded records put puts said says say reported reports told
  according also already still again only just about around roughly approximately nearly almost some altogether overall
  alone together people person persons exactly precisely fully mr mrs ms dr percent per cent % pct point points percentage count counts`,
);

/** One stem for the noun and the verb of one thing. */
const FOLDED: ReadonlyMap<string, string> = new Map(
  (
    [
      ['produce', 'produced produces production output'],
      ['sell', 'sold sells sales sale'],
      ['earn', 'earned earns earnings'],
      ['lose', 'lost loses losses loss'],
      ['spend', 'spent spends spending'],
      ['grow', 'grew grown grows growth'],
      ['rise', 'rose risen rises rising'],
      ['fall', 'fell fallen falls'],
      ['build', 'built builds'],
      ['buy', 'bought buys'],
      ['win', 'won wins'],
      ['hold', 'held holds'],
      ['pay', 'paid pays'],
      ['have', 'has had have having'],
      ['employ', 'employed employs employees employee staff workforce'],
    ] as const
  ).flatMap(([stem, forms]) => [stem, ...forms.split(' ')].map((form): [string, string] => [form, `=${stem}`])),
);

/**
 * They set a figure apart from another of the same thing: comparisons, earlier and later states, plans and cases, parts and
 * rates. A clause with one of them is compared with none.
 */
const APART = set(
  `than compared versus vs against unlike earlier previously previous before formerly originally original initially initial
  revised instead rather another other others further additional extra more less fewer most least new newly next then later
  after since until till once afterwards subsequently target targets goal goals plan plans planned scenario scenarios
  forecast forecasts projected projection expected estimate estimates estimated would could may might should will if unless
  between range ranges ranging respectively average median mean each every any either neither per annually monthly daily
  weekly yearly quarterly from up down even remaining rest left when whenever where same different similar typical
  like example instance include includes including among except without not no never nor sometimes usually
  often half both`,
);

/** Words that point at something named before, or at no particular one. */
const VAGUE = set(
  `it its they their them he his she her him this that these those such we our us i my you your who which one a an some
  many several few all most`,
);

export const setsApart = (lower: string): boolean => APART.has(lower);
export const isVague = (lower: string): boolean => VAGUE.has(lower);

/** The stem under which a word counts for what a figure is of; null for words that say nothing of it. */
export function contentStem(lower: string): string | null {
  const folded = FOLDED.get(lower);
  if (folded !== undefined) return folded === '=have' ? null : folded;
  if (isStopWord(lower) || EMPTY.has(lower)) return null;
  return stemOf(lower);
}
