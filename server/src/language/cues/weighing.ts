import type { FoundHedge } from './hedge.ts';
import { isEvidence } from './subjects.ts';
import { NO_BREAK, SOFT_BREAK, type Tagged } from './tagged.ts';

/** What a piece of evidence does for one reading or another; the preposition tells it from speech. */
const SPEAKING = /^(?:argue|speak|tell|militate)s?$/;
/** *The data favour the first reading*; a policy or a court may favour somebody, too. */
const FAVOURING = /^favou?rs?$/;
const PROOF = /^(?:evidence|data|findings|results|signs|traces)$/;

/** *The spacing argues against erosion*, *the evidence favours an accident*: what is weighed decides for the writer. */
export function weighedBy(s: Tagged, i: number): FoundHedge | null {
  const word = s.lower(i);
  const subject = s.beforeAdverbs(i);
  const last = SPEAKING.test(word) && /^(?:for|against)$/.test(s.lower(i + 1)) ? i + 1 : i;
  // *who gave it speaks for the board*, *the evidence speaks for itself*
  if (subject < 0 || s.breakBefore(i) !== NO_BREAK || s.lower(subject) === 'it' || s.lower(i + 2).endsWith('self'))
    return null;
  if (last === i ? !FAVOURING.test(word) || !PROOF.test(s.lower(subject)) : !isEvidence(s, subject)) return null;
  return { first: i, last, reason: `inference: *${s.textOf(i, last)}*` };
}

/** *On balance, …*, *by the look of it*, *judging by the wear*, *all things considered*: what follows is weighed and not known. */
export function weighingPhrase(s: Tagged, i: number): FoundHedge | null {
  const first = opensWeighing(s, i);
  return first < 0 ? null : { first, last: i, reason: `weighs what is known: *${s.textOf(first, i)}*` };
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
