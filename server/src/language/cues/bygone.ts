import { derived } from '../../text/derived.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import { CONJUNCTION } from './tags.ts';
import { isPast } from './verb-forms.ts';

/** Times that are over by their names: *during the siege*, *between the wars*, *in the lean years*, *under the old constitution*. */
const OPENS_THEN =
  /\bof (?:the )?(?:1\d{3}s|that (?:time|age|era|period|day)|the (?:time|period|day|age)) (?:could|would)\b|^\s*(?:(?:an? )?(?:medieval|victorian|roman|ancient|tudor|viking|ottoman|soviet|prehistoric|colonial|georgian|byzantine) \p{L}+ (?:could|would)\b|as (?:late|early|recently) as (?:1\d{3}|200\d)\b|(?:during|throughout|after|before|in) the (?:[\p{L}-]+ )?(?:siege|wars?|occupation|famine|blockade|plague|depression|revolution|reign|regency|monarchy|empire|reformation|prohibition|armistice|gold rush|exodus|partition)\b|between the (?:two )?wars\b|in the (?:lean|early|old|hungry|good|bad|worst|best|great|dark|quiet|lost|boom|famine|war|post-war|pre-war) (?:years|days|decades|times|seasons)\b(?! of an? )|under the (?:old|former|first|ancient|imperial|colonial) \p{Ll}+|under (?:his|her|their) (?:predecessors?|grandfather|father|uncle)\b|in (?:his|her|their) (?:youth|childhood|later years|last years|early years|day)\b|(?:\p{Ll}+ )?centuries ago\b|(?:in|from|by|during|until|throughout) (?:the )?(?:(?:early|late|mid)[- ])?(?:1\d{3}s?\b|200\d\b|(?:fifteen|sixteen|seventeen|eighteen|nineteen|twentie)th century\b))/iu;
/** The same at the end: *until 1904*, *in the nineteenth century*, *in those days*. */
const ENDS_THEN =
  / (?:(?:until|till|before|in|up to) (?:the )?(?:(?:early|late|mid)[- ])?(?:1\d{3}s?|200\d|(?:fifteen|sixteen|seventeen|eighteen|nineteen|twentie)th century)|(?:throughout|during) the (?:war|siege|occupation|famine|blockade|reign|regency)|in those (?:days|years)|at that time)[.]?\s*$/iu;
/** What hangs on a condition may not have been. */
const CONDITION =
  /\b(?:if|unless|otherwise|had (?:it|he|she|they|the))\b|^\s*without\b|\bwould\b[^;]{0,200} without\b/i;

/** Does the sentence say by its words that its time is over? Then *would* and *could* tell what used to be done. */
export const isBygone = derived(
  (s: Tagged): boolean =>
    !CONDITION.test(s.text) && (OPENS_THEN.test(s.text) || ENDS_THEN.test(s.text) || opensWithPast(s)),
);

/** *When a ship came in, the street would empty*: with a condition it would have been *if*. */
function opensWithPast(s: Tagged): boolean {
  const byTheTime = s.lower(0) === 'by' && s.lower(1) === 'the' && s.lower(2) === 'time';
  if (!byTheTime && !/^(?:when|whenever|as)$/.test(s.lower(0))) return false;
  let past = false;
  for (let i = 1; i < s.length; i++) {
    if (s.breakBefore(i) !== NO_BREAK) return past;
    past ||= /^(?:was|were|had)$/.test(s.lower(i)) || (isPast(s, i) && !s.has(i, CONJUNCTION));
  }
  return false;
}

/** *Twelve years later the firm would buy it back*, *in 1946 she would return*: told from a time that is over. */
export const LATER_THEN =
  /^\s*(?:(?:an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|\d{1,2}|some|many|several|a few) (?:\p{Ll}+ )?(?:days?|weeks?|months?|years?|decades?|generations?|centur(?:y|ies)) later\b|later that (?:day|week|month|year|summer|autumn|winter|spring)\b|(?:in|on|by) (?:\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?(?:1\d{3}|200\d|201\d)\b),? [^;]{0,80}\bwould (?!have\b)|^\s*it would be [^.;,]{2,30} (?:years|months|decades|weeks|centuries) before \b/iu;
