import type { FoundHedge } from './hedge.ts';
import { isEvidence } from './subjects.ts';
import { NO_BREAK, SOFT_BREAK, type Tagged } from './tagged.ts';
import { BE } from './tags.ts';

/** What a piece of evidence does for one reading or another; the preposition tells it from speech. */
const SPEAKING = /^(?:argue|speak|tell|militate)s?$/;
/** *The data favour the first reading*; a policy or a court may favour somebody, too. */
const FAVOURING = /^favou?rs?$/;
const PROOF = /^(?:evidence|data|findings|results|signs|traces|odds)$/;

/** *The spacing argues against erosion*, *the evidence favours an accident*: what is weighed decides for the writer. */
export function weighedBy(s: Tagged, i: number): FoundHedge | null {
  const word = s.lower(i);
  const subject = s.beforeAdverbs(i);
  const last = SPEAKING.test(word) && /^(?:for|against)$/.test(s.lower(i + 1)) ? i + 1 : i;
  // *who gave it speaks for the board*, *the evidence speaks for itself*
  if (subject < 0 || s.breakBefore(i) !== NO_BREAK || s.lower(subject) === 'it' || s.lower(i + 2).endsWith('self'))
    return null;
  if (last === i ? !FAVOURING.test(word) || !PROOF.test(s.lower(subject)) : !isEvidence(s, subject)) return null;
  return { first: i, last, reason: `draws a conclusion: “${s.textOf(i, last)}”` };
}

/** *The marks are consistent with a fall*; with earlier results they only agree. */
export function fitsReading(s: Tagged, i: number): FoundHedge | null {
  if (!/^(?:in)?consistent$|^compatible$/.test(s.lower(i)) || s.lower(i + 1) !== 'with') return null;
  const be = s.beforeAdverbs(i);
  const subject = s.beforeAdverbs(be);
  if (!s.has(be, BE) || subject < 0 || !isEvidence(s, subject)) return null;
  const reading = /^an?$/.test(s.lower(i + 2)) || READINGS.test(s.lower(i + 3));
  return reading ? { first: i, last: i + 1, reason: `draws a conclusion: “${s.textOf(i, i + 1)}”` } : null;
}
const READINGS = /^(?:idea|view|theory|hypothesis|notion|reading|explanation|account|version|claim)$/;

/** *It is hard to see how the fund can survive*: said of nobody, so it is the writer who cannot. */
export function hardToSee(s: Tagged, i: number): FoundHedge | null {
  if (!/^(?:hard|difficult|easy)$/.test(s.lower(i)) || s.lower(0) !== 'it' || s.lower(i + 1) !== 'to') return null;
  if (!/^(?:see|believe|imagine|avoid|escape|credit|conceive)$/.test(s.lower(i + 2))) return null;
  return { first: i, last: i + 2, reason: `weighs what is known: “${s.textOf(i, i + 2)}”` };
}

/** *It is hardly a coincidence that …*, *it is no accident that …*: said of nobody, so it is the writer who sees a hand in it. */
export function noAccident(s: Tagged, i: number): FoundHedge | null {
  if (!/^(?:coincidence|accident|chance)$/.test(s.lower(i)) || s.lower(0) !== 'it' || s.lower(i + 1) !== 'that')
    return null;
  for (let at = i - 1; at > 0 && i - at <= 4; at--)
    if (/^(?:no|not|hardly|scarcely|never|cannot|isn't|wasn't)$/.test(s.lower(at)))
      return { first: at, last: i, reason: `draws a conclusion: “${s.textOf(at, i)}”` };
  return null;
}

/** *On balance, …*, *by the look of it*, *judging by the wear*, *all things considered*: what follows is weighed and not known. */
export function weighingPhrase(s: Tagged, i: number): FoundHedge | null {
  const first = opensWeighing(s, i);
  return first < 0 ? null : { first, last: i, reason: `weighs what is known: “${s.textOf(first, i)}”` };
}

/** The first word of a phrase that word `i` ends; -1 for none. */
function opensWeighing(s: Tagged, i: number): number {
  const before = s.lower(i - 1);
  switch (s.lower(i)) {
    case 'balance':
      // *on balance*, and not *on balance sheets*.
      return before === 'on' && (s.breakBefore(i + 1) === SOFT_BREAK || s.breakBefore(i - 1) === SOFT_BREAK)
        ? i - 1
        : -1;
    case 'look':
    case 'looks':
      return before === 'the' && /^(?:by|from)$/.test(s.lower(i - 2)) && s.lower(i + 1) === 'of' ? i - 2 : -1;
    case 'appearances':
      return before === 'all' && /^(?:by|to|from)$/.test(s.lower(i - 2)) ? i - 2 : -1;
    case 'time':
      // *only a matter of time*
      return before === 'of' && /^(?:matter|question)$/.test(s.lower(i - 2)) ? i - 2 : -1;
    case 'cards':
      // *A recession is on the cards.*
      return before === 'the' && s.lower(i - 2) === 'on' && s.has(i - 3, BE) ? i - 2 : -1;
    case 'considered':
      return before === 'things' && s.lower(i - 2) === 'all' ? i - 2 : -1;
    case 'judging':
    case 'going':
      return stands(s, i) && /^(?:by|from)$/.test(s.lower(i + 1)) ? i : -1;
    case 'judge':
    case 'go':
      return before === 'to' && stands(s, i - 1) && /^(?:by|from)$/.test(s.lower(i + 1)) ? i - 1 : -1;
    default:
      return -1;
  }
}

/** At the start of the sentence or behind a comma, so that nobody in it does the judging. */
const stands = (s: Tagged, i: number): boolean => i === 0 || s.breakBefore(i) === SOFT_BREAK;
