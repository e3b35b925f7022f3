const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/*
 * Names with a possessive in them. Own compilation.
 */
/** Firms and papers that are called so: *Moody's*. */
const CALLED_SO = set(
  "moody's lloyd's mcdonald's sotheby's christie's sainsbury's macy's kellogg's wendy's barron's lowe's levi's poor's carrefour's domino's kohl's dick's denny's arby's",
);
/** Those that bodies belong to: *People's Bank of China*, *Kurdistan Workers' Party*. */
const OWNERS = set(
  'people women men children workers worker farmers teachers students veterans king queen bar nurses mothers consumers writers artists publishers manufacturers employers lawyers minister president',
);
/** What a president or minister has that is named for them. */
const OFFICES = set('office department council club');
/** *St Mary's Hospital* */
const FOUNDATIONS = set('hospital church cathedral college school university square basilica palace abbey hall');

/** Does a word with a possessive, in lower case, end in it as a name? */
export const isCalledSo = (lower: string): boolean => CALLED_SO.has(lower);

/** Does a name go on from an owner (lower case, without possessive) to the next word? `before`: the word before the owner. */
export function ownsNext(owner: string, next: string, before: string | undefined): boolean {
  if (owner === 'minister' || owner === 'president') return OFFICES.has(next);
  return OWNERS.has(owner) || ((before === 'st' || before === 'saint') && FOUNDATIONS.has(next));
}
