import { nationOf } from '../../language/proper-names/nations.ts';
import { namesIn, type ProperName } from '../../language/proper-names.ts';
import { isStopWord } from '../../language/stems.ts';
import { type Word, wordsOf } from '../../language/words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Bodies, offices and parts of documents that contracts, laws and reports write with a capital; by themselves they name nobody. Own compilation. */
const COMMON = set(
  `account action administration agency agreement annex annexes appendix area article articles assembly association authorities authority bank board body bureau cabinet
  category central centre center chair chairs chamber chapter charter city clause college commission committee community company conference congressional constitution
  contract contractor convention corporation council country countries county court courts day decision declaration delegation department deputy directive director
  directorate district division document employer executive facility federation figure forum foundation foreign fund general government governments group guidelines
  head house information institute institution investor investors island item king law lender lenders licensee licensor line manager member members memorandum minister ministers ministry mission
  nation nations night note notes notice office officer official officials order organisation organisations organization organizations page panel paper part participants parties partner partners party
  plan police policy port presidency principles procedure product products programme program project protocol province public purchaser queen region regulation regulations report republic representative
  representatives resolution road round rule rules schedule school seller service services session shareholder shareholders speaker state states statute street strategy subsidiaries
  subsidiary summit supplier table tenant treaty tribunal trust trustee trustees union unit university user users village volume week working year`,
);
/** Peoples, faiths, tongues, directions, currencies: adjectives and nouns with a capital. What countries are called so is in `nations.ts`. */
const ADJECTIVES = set(
  `african africans arab arabs arabic asian asians balkan basque buddhist buddhists cantonese caribbean catalan catholic catholics caucasian christian christians christianity eastern
  euro euros european europeans flemish gaelic hebrew hindi hindu hindus hispanic islam islamic islamist islamists jew jews jewish judaism kurd kurds kurdish latin latino latinos mandarin muslim
  muslims nordic northern orthodox protestant protestants renminbi roma ruble rouble scandinavian scandinavians shia shiite shiites sikh sikhs slavic soviet southern sunni sunnis swahili
  tibetan tibetans urdu uyghur uyghurs uighur uighurs western yen yiddish yuan`,
);
/** *Annex B*, *Category II*, *Article XIV* */
const NUMBERED = /^(?:[a-z]|[ivxlc]+|\d.*)$/;
/** A longer one is a list, or a title. */
const LONGEST = 100;

/** Of one word, in lower case: a capital makes no name of it. */
export const isCommonNoun = (lower: string): boolean => COMMON.has(lower);

const isAdjective = (lower: string): boolean =>
  ADJECTIVES.has(lower) ||
  nationOf(lower)?.demonym === true ||
  nationOf(lower.slice(lower.lastIndexOf('-') + 1))?.demonym === true;

/** Somebody or something, and no adjective of nationality (*German*), numbered part (*Annex B*) or words in capitals (*MUST NOT*). */
export function isNameable({ text, parts }: Pick<ProperName, 'text' | 'parts'>): boolean {
  const [first, second] = parts;
  if (first === undefined || text.length > LONGEST) return false;
  if (parts.length === 1) return !isAdjective(first) && !/^[ivxlc]+$/.test(first);
  if (parts.length === 2 && isCommonNoun(first) && NUMBERED.test(second!)) return false;
  if (parts.every((part) => isAdjective(part))) return false;
  return text !== text.toUpperCase() || !parts.some((part) => isStopWord(part) || isCommonNoun(part));
}

/**
 * The names in a text that may be those of a person, body, place, document or thing: of `namesIn` those that are more than an adjective
 * of nationality, a numbered part or a common noun with a capital (*the Company*).
 */
export const nameablesIn = (text: string, words: readonly Word[] = wordsOf(text)): readonly ProperName[] =>
  namesIn(text, words).filter((name) => isNameable(name) && !(name.parts.length === 1 && isCommonNoun(name.parts[0]!)));
