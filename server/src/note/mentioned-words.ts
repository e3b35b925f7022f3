import type { MappedText } from '../text/offset-map.ts';

/** Words of doubt that a text on words may be about. */
const WORDS =
  /(?<![\p{L}-])(?:(?:very|highly|almost|nearly|extremely|quite) )?(?:likely|unlikely|probable|probably|improbable|possible|possibly|perhaps|maybe|may|might|could|will|would|certain|certainly|remote)(?![\p{L}-])/giu;

/** What stands before words that are named, not used: *the word likely*, *readers take unlikely to mean*, *between possible and certain*. */
const NAMING =
  /(?:^|[^\p{L}])(?:words?|terms?|phrases?|adverbs?|adjectives?|verbs?|labels?|expressions?|between|tak(?:e|es|ing)|took|reads?|reading|writ(?:e|es|ing)|wrote|us(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|prefer(?:s|red)?|calls?|called|says?|said|saying|means?|meant|for|of|from|with|than|by|like|the|an?)\s$/iu;
/** What stands behind a named word at the head of its sentence. */
const NAMED =
  /^(?:,|\s(?:and|or|means?|meant|is|was|covers?|stands?|says?|has|does|can|counts?|tells?|leaves?|reads?)\b)/u;
const ADVERBS = /^(?:perhaps|maybe|possibly|probably)$/i;
/** An adjective of chance at the head with its meaning behind it, as glossaries have it: *likely: 55 to 80 per cent*, *Likely stands for …*. */
const GLOSSED = /^(?:\s(?:stands? for|covers?|means?|denotes?)\b|\s?\(\s?\d|:\s)/u;
const ADJECTIVES = /(?:likely|probable|possible|certain|remote)$/i;
/** What stands before a whole statement that is an example: *a judgement such as* `*the dam will probably hold*`. */
const EXAMPLE =
  /(?:such as|for example|for instance|say|says|sentences?|statements?|judge?ments?|phrases?|wordings?),?:?\s(?:a |an |the )?$/iu;
/** How long a statement may be that is given as an example, to each side of the word. */
const REACH = 80;

/**
 * A sentence in which words that mark-up sets apart, and that are only named there (*the word* `*likely*` *covers a wide range*), have given way to as many
 * neutral letters, so that nobody takes them for the writer's own doubt. The same text where there are none; always of the same length.
 */
export function withoutMentions({ text, map }: MappedText): string {
  let made = text;
  let last = -1;
  // Something was left out there, or the sentence begins or ends.
  const isCut = (at: number) => at > 0 && at < text.length && map.endOf(at) < map.startOf(at);
  const isApart = (at: number) => at === 0 || at === text.length || isCut(at);
  const isMention = (start: number, end: number, word: string): boolean => {
    if (start === 0 && ADJECTIVES.test(word) && GLOSSED.test(text.slice(end, end + 12))) return true;
    if (!isApart(start) || !isApart(end)) return isExample(text, start, end, isCut);
    const isNext = last >= 0 && /^(?:,? ?(?:and|or|nor|to)? ?|, )$/.test(text.slice(last, start));
    const atHead = start === 0 && !ADVERBS.test(word) && NAMED.test(text.slice(end, end + 12));
    return isNext || atHead || NAMING.test(text.slice(Math.max(0, start - 24), start));
  };
  for (const { index: start, 0: word } of text.matchAll(WORDS)) {
    const end = start + word.length;
    if (!isMention(start, end, word)) continue;
    made = `${made.slice(0, start)}${'x'.repeat(word.length)}${made.slice(end)}`;
    last = end;
  }
  return made;
}

/** The word stands inside a stretch that is set apart, behind words that announce an example. */
function isExample(text: string, start: number, end: number, isCut: (at: number) => boolean): boolean {
  let from = start;
  while (from > 0 && start - from < REACH && !isCut(from)) from--;
  if (!isCut(from) || !EXAMPLE.test(text.slice(Math.max(0, from - 24), from))) return false;
  let to = end;
  while (to < text.length && to - end < REACH && !isCut(to)) to++;
  return isCut(to) || to === text.length;
}
