import { derived } from '../../text/derived.ts';
import { HAPPENING, RULES } from './lists/hedge-words.ts';
import { isGeneric } from './subjects.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';

/** *Firms may wish to apply*, *you might like to know*: manners, no estimate. */
export const POLITE: ReadonlySet<string> = new Set('wish like want prefer'.split(' '));

/** *The owner may argue*, *one may object*: an objection is met before it is made. */
const CONCEDED = new Set('argue object ask wonder reply say think feel disagree protest answer'.split(' '));
/** *You may stop*, *a member may choose*: leave, given to anybody. */
const LEFT_TO = new Set(
  'choose decide refuse ask use take give apply stop edit add leave keep join vote appeal find want need notice borrow bring send skip travel enter park fish camp'.split(
    ' ',
  ),
);

/** *Members may vote by post*: said of all of them, leave too. */
const ALLOWED = new Set('vote apply appeal borrow join bring send choose travel enter park fish camp'.split(' '));

/** *No vessel may anchor there*, *only members may vote*: said of chances, it would be *might not* or *few*. */
function isReserved(s: Tagged, i: number): boolean {
  let at = i - 1;
  while (at > 0 && s.breakBefore(at) === NO_BREAK && !/^(?:no|only)$/.test(s.lower(at))) at--;
  return /^(?:no|only)$/.test(s.lower(at)) && !/^(?:be|have)$/.test(s.lower(i + 1)) && !HAPPENING.has(s.lower(i + 1));
}

/** *Members must be of age and may not vote twice*: beside a duty it is leave. */
function besideDuty(s: Tagged, i: number): boolean {
  for (let at = i - 2; at > 0; at--) if (s.lower(at) === 'must' && !/^(?:have|be)$/.test(s.lower(i + 1))) return true;
  return false;
}

/** Leave that is told with its terms: *may keep one dog, and must tell the owner*, *a magistrate may extend it for no more than a week*. */
export const isLeave = (s: Tagged, i: number): boolean =>
  s.lower(i) === 'may' &&
  (hasTerms(s) ||
    s.lower(i + 1) === 'only' ||
    isReserved(s, i) ||
    besideDuty(s, i) ||
    hasPower(s, i) ||
    isOpenTo(s, i) ||
    isForbidden(s, i) ||
    (isLimited(s) &&
      (isGeneric(s, i) || OFFICES.test(s.lower(s.beforeAdverbs(i))) || ROLES.test(s.lower(0))) &&
      !HAPPENING.has(s.lower(i + 1)) &&
      !BEFALLS.test(s.lower(i + 1))));

const hasTerms = derived((s: Tagged) => TERMS_OF_LEAVE.test(s.text));
const TERMS_OF_LEAVE =
  /\bmay\b[^.;]{0,100}\b(?:free of charge|on request|provided (?:that|they|it)|in writing|at (?:its|his|her|their) (?:own )?discretion|but must|and must|under (?:a |the )?(?:licen[cs]e|permit)|(?:with|at|on|by) (?:the )?(?:[\p{L}'’]+ ){0,3}(?:notice|permission|consent|approval)|only (?:at|in|on|by|from|between|during|with|under|after|when|if)|without (?:charge|notice|(?:the |its |their |prior |written )*(?:permission|consent|approval|leave)|an? (?:licence|permit|visa)))\b/iu;

/** *A judge may order the release of the file*: one of any that hold an office, and what is in its power. */
const hasPower = (s: Tagged, i: number): boolean =>
  POWERS.test(s.lower(s.afterAdverbs(i + 1))) &&
  ((isGeneric(s, i) && OFFICES.test(s.lower(s.beforeAdverbs(i)))) ||
    // *The holder of a licence may sell it.*
    (OFFICES.test(s.lower(1)) && s.lower(2) === 'of' && /^an?$/.test(s.lower(3))));
/** *Guests may use the pool between nine and noon*, *anyone over sixteen may join*: said of all of them, with the hours or the number. */
const isOpenTo = (s: Tagged, i: number): boolean =>
  !HAPPENING.has(s.lower(i + 1)) &&
  !BEFALLS.test(s.lower(i + 1)) &&
  (/^(?:anyone|anybody|everyone|everybody|whoever)$/.test(s.lower(0)) ||
    (ROLES.test(s.lower(0)) && HOURS.test(s.text)));
/** What one does not ask leave for. */
const BEFALLS =
  /^(?:be|have|not|well|yet|still|lose|want|need|think|face|suffer|see|get|wait|feel|die|miss|owe|fail|find)$/;
const ROLES =
  /^(?:guests|members|passengers|farmers|residents|visitors|children|drivers|tenants|students|patients|pupils|owners|landlords|employees|parents|licensees|anglers|voters|prisoners|women|men|foreigners|traders|dealers|staff|soldiers|citizens|cyclists|pedestrians|vessels|ships|boats|lorries|trucks|customers|applicants|candidates|readers|fishermen|shopkeepers|pilgrims|villagers|witnesses|jurors|users|holders|delegates|heirs|widows|veterans|pensioners|nurses|doctors|teachers|clerks|merchants|bakers|apprentices|masters)$/;
const HOURS =
  /\bmay\b[^.;]{0,80} (?:between \p{L}+ and|on (?:weekdays|weekends|\p{Lu}\p{Ll}+days|alternate)|from \p{L}+ (?:to|until)|until (?:noon|midnight|dusk|\p{Ll}+ o[’']clock)|at any (?:time|hour)|(?:one|two|three|four|five|six|ten|\d+) [\p{Ll}]+ (?:of up to|each|a (?:day|week|month|year)|per )|at (?:night|weekends))/u;

/** *The tenant may not sublet the flat*: by contract. */
const isForbidden = (s: Tagged, i: number): boolean =>
  s.lower(i + 1) === 'not' &&
  OFFICES.test(s.lower(i - 1)) &&
  (POWERS.test(s.lower(i + 2)) ||
    /^(?:sublet|alter|disclose|carry|bring|keep|vote|act|pledge|accept)$/.test(s.lower(i + 2)));
const OFFICES =
  /^(?:judge|court|minister|magistrate|tribunal|registrar|mayor|governor|board|council|officer|inspector|authority|ministry|regulator|chairman|chair|president|member|tenant|landlord|employer|trustee|shareholder|director|party|state|bishop|captain|constable|committee|arbitrator|owner|creditor|licensee|applicant|holder|lessee|buyer|seller|insurer|borrower|bearer|parties|lender)$/;
const POWERS =
  /^(?:appoint|dismiss|order|waive|grant|revoke|refuse|impose|extend|fine|suspend|adjourn|prohibit|issue|veto|dissolve|pardon|summon|seize|search|inspect|remove|exempt|delegate|terminate|withhold|request|require|nominate|inherit|transfer|object|petition|hire|detain|arrest|approve|reject|strike|call|hold|sell|withdraw|stand|sit|speak|examine|amend|assign|claim|sign)$/;

const isLimited = derived((s: Tagged) => LIMITED.test(s.text));
const LIMITED =
  /\bmay\b[^.;]{0,100}\b(?:(?:no|not) (?:more|longer) than|at most|up to|as many as|only (?:once|twice|if|with|after)|once|twice)\b/i;

/** *One may object*: whoever it is, and whatever the writer thinks of it. */
export function isConceded(s: Tagged, i: number): boolean {
  if (s.lower(i) !== 'may') return false;
  const verb = s.lower(s.afterAdverbs(i + 1));
  if (s.lower(i - 1) === 'you' || CONCEDED.has(verb)) return true;
  return isLeftTo(s, i);
}

/** *Each ward may send two delegates*, *members may vote*: leave, given to all of them. */
export function isLeftTo(s: Tagged, i: number): boolean {
  const verb = s.lower(s.afterAdverbs(i + 1));
  return (
    s.lower(i) === 'may' &&
    ((LEFT_TO.has(verb) && isGeneric(s, i)) || (i === 1 && ALLOWED.has(verb) && /[^s]s$/.test(s.lower(0))))
  );
}

/** *as the statute lays down* */
function laysDown(s: Tagged, at: number): boolean {
  if (!/^(?:lays|requires|specifies|dictates|demands)$/.test(s.lower(at))) return false;
  for (let back = at - 1; back >= at - 5; back--) if (s.lower(back) === 'as') return true;
  return false;
}

/** *Under the treaty a member may leave*, *the licence will lapse, as the order provides*: what a rule says, no forecast. */
export function isByRule(s: Tagged, i: number): boolean {
  if (/^(?:under|by|pursuant)$/.test(s.lower(0)) || (s.lower(0) === 'according' && s.lower(1) === 'to'))
    for (let noun = 1; noun <= 6 && noun < i; noun++) if (RULES.has(s.lower(noun))) return true;
  for (let at = i + 2; at < s.length; at++) {
    const word = s.lower(at);
    if (/^(?:provides|prescribes|stipulates)$/.test(word) || laysDown(s, at)) return true;
    if (/^(?:states|says|shows)$/.test(word) && at === s.length - 1 && s.lower(at - 3) === 'as') return true;
    if (!/^(?:under|pursuant|accordance|terms|virtue)$/.test(word)) continue;
    for (let noun = at + 1; noun <= at + 6; noun++) if (RULES.has(s.lower(noun))) return true;
  }
  return false;
}

/** A right or a duty that a rule gives; what merely happens (*under the deal prices may fall*) is an estimate all the same. */
export const isGivenByRule = (s: Tagged, i: number): boolean =>
  !HAPPENING.has(s.lower(s.afterAdverbs(i + 1))) && isByRule(s, i);
