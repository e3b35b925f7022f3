import { speechVerbAround } from '../language/cues.ts';
import type { QuotationUse } from './quotations.ts';

/** Verbs that give somebody's very words; *know*, *dismiss* or *expect* beside a short quotation do not. */
const SAYING = new Set(
  `say says said saying tell tells told call calls called describe describes described dub dubs dubbed term terms termed
   brand brands branded label labels labelled labeled write writes wrote add adds added warn warns warned quip quips quipped
   insist insists insisted declare declares declared remark remarks remarked put puts state states stated reply replies
   replied answer answers answered ask asks asked shout shouts shouted speak speaks spoke continue continued`.split(
    /\s+/,
  ),
);
/** Words between the verb and a short quotation: *called the whole plan “absurd”*. */
const MOST_BETWEEN = 4;
const DETERMINER = /\b(?:the|a|an|this|that|these|those|its|their|his|her|our|so-called)\s*$/i;
const GOES_ON =
  /^\s+(?:and|or|but|in|on|at|to|for|from|by|as|when|while|because|with|after|before|that|which|who|if)\b/i;

/**
 * True when a verb of speech beside a quotation says that these are somebody's words (*said: “…”*, *“…,” she added*). Of a
 * few words (`short`) more is asked: a verb of saying close by, and no noun behind that they describe (*the “light” quota*).
 */
export function isSpoken({ sentence, outer }: QuotationUse, short: boolean): boolean {
  if (!sentence) return false;
  const start = sentence.map.offsetOf(outer.start);
  const end = Math.max(start, sentence.map.offsetOf(outer.end));
  const verb = speechVerbAround(sentence.text, { start, end });
  if (!verb || !short || verb.where === 'after') return verb !== null;
  const between = sentence.text.slice(verb.span.end, start);
  const behind = sentence.text.slice(end, end + 20);
  const describes = DETERMINER.test(between) && /^\s+\p{L}/u.test(behind) && !GOES_ON.test(behind);
  return SAYING.has(verb.text.toLowerCase()) && wordsIn(between) <= MOST_BETWEEN && !describes;
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
