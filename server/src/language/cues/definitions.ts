import { kindOfThing, saidToMean } from './definition-forms.ts';
import { usedAs } from './definition-uses.ts';
import { TERMS } from './lists/other-words.ts';
import { NO_BREAK, SOFT_BREAK, type Tagged } from './tagged.ts';
import { AUXILIARY, DEFINING, DETERMINER, PRONOUN, QUANTIFIER, QUOTED } from './tags.ts';

/** *X means Y*, *X is defined as*, *the term refers to*, *X stands for*, *X is short for*; a reason, or null. */
export function definitionIn(s: Tagged): string | null {
  const meant = byIsMeant(s) ?? ownUse(s) ?? kindOfThing(s) ?? saidToMean(s) ?? usedAs(s) ?? quotedTerm(s);
  if (meant) return meant;
  if ((s.all & DEFINING) === 0) return null;
  for (let i = 1; i + 1 < s.length; i++)
    if (s.has(i, DEFINING) && defines(s, i)) return `defines a term: “${s.textOf(i, i + 1)}”`;
  return null;
}

/** *“Spot price” is the price for delivery at once*, *a “dry port” is a terminal* */
function quotedTerm(s: Tagged): string | null {
  // *In what follows, “the bank” is …*
  const opened = /^(?:in|under|for)$/.test(s.lower(0)) && s.breakBefore(3) === SOFT_BREAK;
  let first = /^an?$/.test(s.lower(0)) ? 1 : opened ? 3 : 0;
  if (opened && /^an?$/.test(s.lower(3))) first++;
  let verb = first;
  while (s.has(verb, QUOTED)) verb++;
  const here = s.lower(verb) === 'here' ? 1 : 0;
  const defines =
    verb > first &&
    verb <= first + 4 &&
    ((/^(?:is|are)$/.test(s.lower(verb)) &&
      /^(?:the|an?|those|people|anyone|anything|any|one)$/.test(s.lower(verb + 1))) ||
      (s.lower(verb) === 'are' && first === 0 && /^[a-z-]+[^s]s$/.test(s.lower(verb + 1))) ||
      (/^(?:includes?|covers?|excludes?)$/.test(s.lower(verb + here)) &&
        (here > 0 || /^(?:any|anyone|anything|all)$/.test(s.lower(verb + 1)))));
  return defines ? `defines a term: “${s.textOf(verb, verb)}”` : null;
}

/** *We use “settler” for anyone who came later*, *we call such a loan “soft”* */
const ownUse = (s: Tagged): string | null =>
  /^\s*(?:here |below )?we (?:use|speak of|call)\b/i.test(s.text) &&
  (s.all & QUOTED) !== 0 &&
  /\b(?:for|to mean|when|where|call)\b/i.test(s.text)
    ? 'defines a term: “we use”'
    : null;

/** *By “grey water” is meant waste water from baths* */
function byIsMeant(s: Tagged): string | null {
  if (s.lower(0) !== 'by') return null;
  for (let i = 2; i < s.length && i <= 8; i++)
    if (
      (s.lower(i) === 'meant' && s.has(i - 1, AUXILIARY)) ||
      (s.lower(i) === 'understand' && s.lower(i - 1) === 'we') ||
      (/^(?:means?|understands?)$/.test(s.lower(i)) && s.has(1, QUOTED))
    )
      return `defines a term: “${s.textOf(i - 1, i)}”`;
  return null;
}

function defines(s: Tagged, i: number): boolean {
  const next = s.lower(i + 1);
  switch (s.lower(i)) {
    case 'means':
    case 'mean':
      return means(s, i);
    case 'defined':
      return asBehind(s, i) && s.has(s.beforeAdverbs(i), AUXILIARY);
    case 'refers':
    case 'refer':
      return next === 'to' && (namesTerm(s, i) || (i === 1 && !s.has(0, DETERMINER | PRONOUN)));
    case 'stands':
      return next === 'for' && namesTerm(s, i);
    case 'short':
    case 'abbreviation':
      return next === 'for' && i <= 6;
    case 'called':
      return namesTerm(s, i) && s.has(s.beforeAdverbs(i), AUXILIARY);
    default:
      return (
        /^(?:denotes?|signifies)$/.test(s.lower(i)) && (namesTerm(s, i) || (i === 1 && !s.has(0, DETERMINER | PRONOUN)))
      );
  }
}

/** *defined as*, *defined in the convention as*. */
function asBehind(s: Tagged, i: number): boolean {
  for (let at = i + 1; at < s.length && at <= i + 8 && s.breakBefore(at) === NO_BREAK; at++)
    if (s.lower(at) === 'as') return true;
  return false;
}

/** *A quota means a limit*; not *this means that*, *by all means*, *the ban means ruin*. */
function means(s: Tagged, i: number): boolean {
  const before = s.lower(i - 1);
  if (before === 'we' || before === 'i') return s.lower(0) === 'by';
  if (before === 'here' && (s.lower(i + 1) === 'the' || s.has(i - 2, QUOTED))) return true;
  if (s.lower(i + 1) === 'that' || s.lower(i + 1) === 'to' || s.has(i - 1, AUXILIARY | QUANTIFIER)) return false;
  if (namesTerm(s, i) || (s.lower(0) === 'for' && s.lower(2) === 'purposes')) return true;
  // *A berth, in this agreement, means any place*
  if (
    /^(?:any|every|each)$/.test(s.lower(i + 1)) &&
    /\b(?:in|for the purposes? of) this \p{Ll}+, means\b/u.test(s.text)
  )
    return true;
  return i <= 2 && !s.has(0, DETERMINER | PRONOUN) && s.has(i + 1, DETERMINER | QUOTED);
}

/** Is the subject a term: *the term …*, quoted words, an acronym, *a pincite*? */
function namesTerm(s: Tagged, verb: number): boolean {
  for (let at = 0; at < verb; at++) if (TERMS.has(s.lower(at))) return true;
  if (s.has(verb - 1, QUOTED) || /^(?=.*\p{Lu}.*\p{Lu})\p{L}{2,8}$/u.test(s.textOf(verb - 1, verb - 1))) return true;
  return verb <= 3 && /^(?:a|an)$/.test(s.lower(0));
}
