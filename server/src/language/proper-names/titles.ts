const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/*
 * What stands before a person's name. Own compilation from everyday English news and forms of address.
 */
const TITLES = set(
  `mr mrs ms miss dr prof professor president premier chancellor minister secretary senator sen rep rev reverend gov governor mayor
  judge justice general gen colonel col captain capt major maj lieutenant lt sergeant sgt admiral adm commander cmdr marshal
  brigadier king queen prince princess emperor pope cardinal archbishop bishop imam rabbi ayatollah sheikh sultan lord lady sir dame baroness
  congressman congresswoman congressperson councillor commissioner ambassador chairman chairwoman chairperson chair ceo cfo director spokesman spokeswoman
  spokesperson speaker treasurer coach superintendent supt inspector detective officer attorney-general vice-president
  secretary-general director-general mp msp mep manager adviser advisor envoy undersecretary under-secretary emir vice-chancellor co-founder`,
);
/** What stands before a title and belongs to it: *Deputy Foreign Minister*. */
const BEFORE_TITLE = set(
  `prime foreign finance defence defense interior trade energy health justice education home deputy vice assistant first economy
  environment transport agriculture labour labor culture development industry housing federal acting former interim state chief lieutenant
  major brigadier attorney solicitor executive managing under permanent press general high`,
);
const AFTER_TITLE = set('general executive');
/** With these behind it a title is part of another name. */
const NO_TITLE_BEFORE = set(
  `motors electric assembly mills dynamics department ministry league street council election elections committee court park
  university college hospital palace bank house road square island islands county airport station bridge school prize office
  party cup day club canyon of the data agreement court staff secretariat medical strike comprehensive minister's president's`,
);

export const isTitle = (lower: string): boolean => TITLES.has(lower);
/** *Prime*, *deputy*: no name by itself. */
export const isTitleModifier = (lower: string): boolean => BEFORE_TITLE.has(lower);

/** A stop behind these ends no sentence: *Mr. Smith*, *Gen. Ito*. */
export const isShortTitle = (lower: string): boolean =>
  /^(?:mr|mrs|ms|dr|prof|sen|rep|rev|gov|gen|col|capt|maj|lt|sgt|adm|cmdr|supt|hon|st|ft|mt)$/.test(lower);

/** A title in a row of lower-cased words: from `first` up to, without, `next`. */
interface TitleRange {
  readonly first: number;
  readonly next: number;
}

/** The last title in a row of words, with what belongs to it (*Deputy Foreign Minister*); null when there is none. */
export function titleIn(lowers: readonly string[]): TitleRange | null {
  for (let at = lowers.length - 1; at >= 0; at--) {
    if (!TITLES.has(lowers[at]!) || (NO_TITLE_BEFORE.has(lowers[at + 1] ?? '') && !isOfState(lowers, at))) continue;
    return { first: titleStart(lowers, at), next: titleEnd(lowers, at) };
  }
  return null;
}

function titleStart(lowers: readonly string[], at: number): number {
  let first = at;
  while (first > 0 && (TITLES.has(lowers[first - 1]!) || BEFORE_TITLE.has(lowers[first - 1]!))) first--;
  return first;
}

const isOfState = (lowers: readonly string[], at: number): boolean =>
  lowers[at] === 'secretary' && lowers[at + 1] === 'of' && lowers[at + 2] === 'state';

function titleEnd(lowers: readonly string[], at: number): number {
  if (isOfState(lowers, at)) return at + 3;
  return AFTER_TITLE.has(lowers[at + 1] ?? '') ? at + 2 : at + 1;
}
