import type { Span } from '../../text/span.ts';
import { NOUN_LIKE, SAY_FORMS, STANCE_FORMS, STATE_FORMS } from './lists/reporting-verbs.ts';
import { SOFT_BREAK, Tagged } from './tagged.ts';
import { BE, CHANGE, DETERMINER, EVENT } from './tags.ts';

/** The reporting verb beside a quotation. */
export interface SpeechVerb {
  readonly span: Span;
  readonly text: string;
  readonly where: 'before' | 'after';
}

const VERBS = new Set(
  `${SAY_FORMS} ${STATE_FORMS} ${STANCE_FORMS} saying wrote put puts read reads began continued quipped muttered insisted`.split(
    /\s+/,
  ),
);
/** A clause is short: how much text beside the quotation is looked at, and how many words. */
const WINDOW = 200;
const WORDS_BEFORE = 12;
const WORDS_AFTER = 7;

/** Does a reporting verb introduce what starts at `offset` (*Liu said, "…*, *called it "…*)? Looks at its clause only. */
export const speechVerbBefore = (text: string, offset: number): boolean => verbBefore(text, offset) !== null;

/** The reporting verb that introduces or follows the quotation at `span` (marks included); null for none. */
export const speechVerbAround = (text: string, span: Span): SpeechVerb | null =>
  verbBefore(text, span.start) ?? verbAfter(text, span);

function verbBefore(text: string, offset: number): SpeechVerb | null {
  const start = clauseStart(text, offset);
  const s = new Tagged(text.slice(start, offset));
  for (let i = s.length - 1; i >= 0 && s.length - i <= WORDS_BEFORE; i--) {
    if (isSpeech(s, i)) return found(s, i, start, 'before');
  }
  return null;
}

/** Behind the last stop, semicolon or blank line before the quotation, not further than a window; in whole words. */
function clauseStart(text: string, offset: number): number {
  const least = Math.max(0, offset - WINDOW);
  for (let at = offset - 1; at > least; at--) {
    const char = text[at]!;
    if (
      char === ';' ||
      ((char === '.' || char === '!' || char === '?') &&
        /[\s"”’»)]/.test(text[at + 1] ?? ' ') &&
        at + 1 < offset &&
        /\p{Lu}|["“‘«]/u.test(text.slice(at + 1).trimStart()[0] ?? ''))
    )
      return at + 1;
  }
  return least;
}

function verbAfter(text: string, span: Span): SpeechVerb | null {
  const inside = text.slice(Math.max(span.start, span.end - 3), span.end);
  const rest = text.slice(span.end, span.end + WINDOW);
  if (!/[,?!.…—–-]["'”’“»›]?$/.test(inside) && !/^\s*[,—–]/.test(rest)) return null;
  const s = new Tagged(rest);
  for (let i = 0; i < s.length && i < WORDS_AFTER; i++) {
    if (i > 0 && s.breakBefore(i) > SOFT_BREAK) return null;
    if (
      i > 0 &&
      /[.!?]/.test(rest.slice(s.words[i - 1]!.end, s.words[i]!.start)) &&
      s.words[i - 1]!.end - s.words[i - 1]!.start > 3
    )
      return null;
    if (isSpeech(s, i)) return found(s, i, span.end, 'after');
    if (s.has(i, BE | EVENT | CHANGE)) return null;
  }
  return null;
}

/** A finite reporting verb, not a noun (*the claims of*) and not a plain passive (*is called*: a name, no speech). */
function isSpeech(s: Tagged, i: number): boolean {
  const word = s.lower(i);
  if (word === 'words') return /(?:s|^his|^her|^their)$/.test(s.lower(i - 1));
  if (word === 'according') return s.lower(i + 1) === 'to';
  if (!VERBS.has(word)) return false;
  if (s.has(i - 1, DETERMINER) || s.lower(i - 1).endsWith("'s")) return false;
  if (s.has(i - 1, BE) && /^(?:called|dubbed|labelled|labeled|branded|known|found|shown)$/.test(word)) return false;
  return !NOUN_LIKE.has(word) || i > 0;
}

function found(s: Tagged, i: number, offset: number, where: 'before' | 'after'): SpeechVerb {
  const word = s.words[i]!;
  return { span: { start: word.start + offset, end: word.end + offset }, text: s.textOf(i, i), where };
}
