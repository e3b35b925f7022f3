/*
 * What a word can be, as bits: one number a word tells which rules are worth trying on a sentence. A word may carry
 * several (`might` is a modal and, in other company, a noun); the rules decide by its neighbours.
 */

/** Articles, demonstratives, possessives: a noun phrase begins. */
export const DETERMINER = 1 << 0;
/** `he`, `they`, `it`. */
export const PRONOUN = 1 << 1;
/** `we`, `I`: the writer. */
export const FIRST_PERSON = 1 << 2;
export const BE = 1 << 3;
export const HAVE = 1 << 4;
export const MODAL = 1 << 5;
export const NEGATION = 1 << 6;
export const PREPOSITION = 1 << 7;
/** `and`, `because`, `while`. */
export const CONJUNCTION = 1 << 8;
/** `which`, `who`, `that`. */
export const RELATIVE = 1 << 9;
export const ADVERB = 1 << 10;
/** `some`, `many`, `several`. */
export const QUANTIFIER = 1 << 11;
/** A form of a reporting verb (`said`, `claims`). */
export const REPORTING = 1 << 12;
/** A word that can hedge (`likely`, `perhaps`, `seems`, `chance`). */
export const HEDGE = 1 << 13;
/** A word that can state a cause (`because`, `led`, `due`). */
export const CAUSE = 1 << 14;
/** A word that can compare (`than`, `most`, `exceeded`). */
export const COMPARISON = 1 << 15;
export const NUMBER_WORD = 1 << 16;
/** A month or a day of the week. */
export const CALENDAR = 1 << 17;
/** `rose`, `fell`, `doubled`. */
export const CHANGE = 1 << 18;
/** Groups and papers without a name (`experts`, `reports`). */
export const UNNAMED = 1 << 19;
/** What happens at one time: `signed`, `banned`, `elected`. */
export const EVENT = 1 << 20;
/** `half`, `third`, `twice`: figures worked out from others. */
export const FRACTION = 1 << 21;
/** Verbs that a writer tells a reader to do. */
export const IMPERATIVE = 1 << 22;
/** `means`, `defined`, `refers`. */
export const DEFINING = 1 << 23;
/** `section`, `brief`, `note`: the text about itself. */
export const PAPER = 1 << 24;
/** Written with a capital. */
export const CAPITAL = 1 << 25;
/** Holds a digit. */
export const DIGITS = 1 << 26;
export const CITATION = 1 << 27;
/** Stands in a quotation: nothing else is looked at. */
export const QUOTED = 1 << 28;
/** Known to be an ordinary word, so no name even with a capital at the start of a sentence. */
export const ORDINARY = 1 << 29;

export const AUXILIARY = BE | HAVE | MODAL;
