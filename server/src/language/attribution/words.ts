import { NO_GAP, type WordView } from '../word-view.ts';
import { nounClass, verbOf } from './verbs.ts';

/** They put a statement in somebody's mouth without a frame that the readers know: *an alleged plot*, *by its own account*. */
const OTHERS: ReadonlySet<string> = new Set(
  `alleged allegedly reported reportedly supposed supposedly purported purportedly accused suspected according accounts account version versions
  blamed blame sued sues suing apparently apparent so-called self-described view views impression words telling rumoured rumored rumours rumors eyes testimony complaint complaints lawsuit lawsuits suit
  trial indicted prosecuted indictment petition accuser accusers critics plaintiff plaintiffs complainant complainants`.split(
    /\s+/,
  ),
);
/** Verbs and nouns that report in a frame only: alone they are about something else. */
const PLAIN =
  /^(?:state|states|see|know|read|show|note|find|found|record|records|document|point|feel|hear|know|known|answer|answers|call|called|label|brand|rule|ruled|post|share|agree|agreed|decide|decided|learn|understand|determine|discover|charge|charges|charged|charging|inform|informs|informed|notice|want|hope|think|judge|judges|consider|signal|order|ordered|demand|demands|question|questions|quote|ask|asked|asks|pledge|promise|threat|threats|expose|exposed|oppose|opposed|welcome|mark|report|reports|estimate|estimates|praise|deny|denied|denies|reject|rejected|rejects|dispute|dismiss|comment|comments|reply|respond|responded|urge|urged|recommend|propose|proposed|cite|cited|write|written|opinion)$/;

const RECKONING =
  /^(?:count|reckoning|calculation|calculations|assessment|estimation|figures|numbers|description|recollection|case|submission)$/;

/** Can the word tell, on its own, that something is somebody's statement? */
export function isReportingWord(v: WordView, at: number): boolean {
  const word = v.lower(at);
  if (OTHERS.has(word) || (word === 'charged' && v.lower(at + 1) === 'with')) return true;
  // *on the charity's count*
  if (RECKONING.test(word) && /'s$|s'$|^(?:his|her|its|their)$/.test(v.lower(at - 1))) return true;
  return !PLAIN.test(word) && (verbOf(word) !== undefined || nounClass(word) !== undefined);
}

/** *declined to say*, *will make no comment*: nothing was said. */
export const isRefusal = (v: WordView, at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i <= 4 && v.gap(i + 1) === NO_GAP; i--)
    if (
      /^(?:not|no|never|declined|refused|refuses|declines|yet|without|n't)$/.test(v.lower(i)) ||
      v.lower(i).endsWith("n't")
    )
      return true;
  return false;
};
