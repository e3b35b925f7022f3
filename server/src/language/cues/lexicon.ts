import { HELD_VIEWS } from './held-views.ts';
import * as claims from './lists/claim-words.ts';
import * as grammar from './lists/function-words.ts';
import * as hedges from './lists/hedge-words.ts';
import * as others from './lists/other-words.ts';
import * as reports from './lists/reporting-verbs.ts';
import { VIEWPOINTS } from './reported-phrases.ts';
import * as tag from './tags.ts';

const tags = new Map<string, number>();

function add(words: string, bits: number): void {
  for (const word of words.split(/\s+/)) if (word !== '') tags.set(word, (tags.get(word) ?? 0) | bits | tag.ORDINARY);
}

add(grammar.DETERMINERS, tag.DETERMINER);
add(grammar.PRONOUNS, tag.PRONOUN);
add(grammar.FIRST_PERSONS, tag.FIRST_PERSON);
add(grammar.BE_FORMS, tag.BE);
add(grammar.HAVE_FORMS, tag.HAVE);
add(grammar.MODALS, tag.MODAL);
add(grammar.NEGATIONS, tag.NEGATION | tag.ADVERB);
add(grammar.PREPOSITIONS, tag.PREPOSITION);
add(grammar.CONJUNCTIONS, tag.CONJUNCTION);
add(grammar.RELATIVES, tag.RELATIVE);
add(grammar.ADVERBS, tag.ADVERB);
add(grammar.QUANTIFIERS, tag.QUANTIFIER);
for (const forms of [reports.SAY_FORMS, reports.STATE_FORMS, reports.STANCE_FORMS]) add(forms, tag.REPORTING);
add('according', tag.REPORTING | tag.HEDGE);
add(
  'view opinion words telling account understood rumoured rumored put puts projected predicted anticipated forecast considered assumed',
  tag.REPORTING,
);
add('reportedly allegedly purportedly widely generally commonly', tag.REPORTING | tag.ADVERB);
add(`${HELD_VIEWS} ${VIEWPOINTS}`, tag.REPORTING);
add('our my', tag.HEDGE);
add('certainly', tag.HEDGE | tag.ADVERB);
add(hedges.HEDGE_ADVERBS, tag.HEDGE | tag.ADVERB);
for (const words of [
  hedges.CHANCE_ADJECTIVES,
  hedges.SEEMING_VERBS,
  hedges.SUGGESTING_VERBS,
  hedges.CHANCE_NOUNS,
  hedges.EXPECTED,
  hedges.WEIGHING_WORDS,
  'likelihood going outlook ruled excluded rule',
])
  add(words, tag.HEDGE);
add(claims.NUMBER_WORDS, tag.NUMBER_WORD);
add(`${claims.MONTHS} ${claims.WEEKDAYS}`, tag.CALENDAR);
add(claims.CHANGE_VERBS, tag.CHANGE);
add(`${claims.COMPARING_VERBS} than most least largest first last only record`, tag.COMPARISON);
add(claims.FRACTIONS, tag.FRACTION);
add(claims.CAUSE_WORDS, tag.CAUSE);
add(claims.EVENT_VERBS, tag.EVENT);
add(`${others.UNNAMED_PEOPLE} ${others.UNNAMED_PAPERS} ${others.UNNAMED_ANYONE}`, tag.UNNAMED);
add(others.DEFINING_WORDS, tag.DEFINING);
add(others.PAPER_WORDS, tag.PAPER);
add(others.IMPERATIVES, tag.IMPERATIVE);
add(others.COMMON_NOUNS, 0);
// Calendar words are names of days, never of people or firms, but `may` and `march` are other things in lower case.
for (const month of ['may', 'march']) tags.set(month, (tags.get(month) ?? 0) & ~tag.CALENDAR);

/** What a lower-cased word can be, whatever its company: bits of `tags.ts`, 0 for a word that no list holds. */
export function tagsOf(lower: string): number {
  const known = tags.get(lower);
  if (known !== undefined) return known;
  switch (lower.charCodeAt(lower.length - 1)) {
    case 0x6c: // l
      return lower.endsWith("'ll") ? tag.MODAL | tag.PRONOUN | tag.ORDINARY : 0;
    case 0x79: // y
      return lower.length > 4 && lower.endsWith('ly') && !grammar.NO_ADVERBS.has(lower) ? tag.ADVERB | tag.ORDINARY : 0;
    case 0x74: // t
      return lower.length > 5 && lower.endsWith('est') ? tag.COMPARISON | tag.ORDINARY : 0;
    default:
      return 0;
  }
}
