import type { ReportFrame } from './report-scope.ts';
import type { Tagged } from './tagged.ts';

/* Set forms that put a statement in somebody's mouth without a verb of saying. Each matches the words that do so. */

/** Nobody speaks in these: the writer, or what is counted. */
const NOT_OURS = '(?!(?:we|i|it|this|that|these|our|my)\\b)';
const BODY =
  '(?:ministry|minister|court|report|union|unions|bank|police|operator|company|firm|mayor|council|spokesman|spokeswoman|agency|commission|government|embassy|paper|newspaper|author|prosecutors?|lawyers?|regulator|club|army|owners?|president|party|bishop|judge|board)';
/** What people are called together; the endings of many such nouns. */
const PEOPLE =
  "(?:[\\p{Ll}’'-]{3,}(?:ers|ors|ists|men|women|ants|ians)|bishop|mayor|ministry|government|union|opposition|defence|defense|prosecution|court|crew|church|king|queen|army|police|press|council)";

const FORMS: readonly RegExp[] = [
  // *The wells were poisoned, or so the villagers believed.*
  /(?<=, )or so (?:it |they |he |she |(?:the|its|their|his|her) [\p{L}’'-]+ (?:[\p{L}’'-]+ ){0,2})(?:believed?|believes|says?|said|thought|claim(?:ed|s)?|hoped|feared|argued?)\b/u,
  // *If the union is to be believed, half of the fleet is unfit*; *the dam is sound, if the engineers are right.*
  new RegExp(`^\\s*If ${NOT_OURS}[^,;]{2,40} (?:is|are|was|were) to be (?:believed|trusted)(?=,)`, 'iu'),
  new RegExp(
    `(?<=, )if (?:the |its |their |her |his )${PEOPLE} (?:is|are|was|were) (?:right|correct|to be believed|to be trusted)(?=[.]?\\s*$)`,
    'u',
  ),
  // *For the farmers, the treaty was a betrayal.*
  new RegExp(
    `^\\s*For (?:the|her|his|their|its|many|most|some) (?:[\\p{Ll}’'-]+ )?${PEOPLE}(?=, (?:the|this|that|it) [^\\d,;]{0,60}(?:is|was|are|were) (?:simply |merely |plainly )?an? [\\p{Ll}-]+[.]?\\s*$)`,
    'u',
  ),
  // *The harvest, so the ministry, was the best in a decade*; *the pump was sound, so the operator.*
  /(?<=^\s*(?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+, )so (?:the|its|their|his|her) (?:\p{L}+ ){0,2}\p{L}+(?=, (?:is|are|was|were|has|had|have|will|would|can|could|did|does|\p{Ll}+ed|\p{Ll}+s)\b)/u,
  new RegExp(`(?<=, )so (?:the|its|their|his|her) (?:\\p{L}+ )?${BODY}(?=[.]?\\s*$)`, 'u'),
  /(?<=(?:^\s*|, ))so (?:the (?:story|tale|legend|argument|theory) goes|they say|it is said)\b/iu,
  // *As the mayor has it, the tram pays for itself*; *the ministry has it that …*
  new RegExp(`^\\s*As ${NOT_OURS}[^,;]{2,40} (?:has|have|had) it(?=,)`, 'iu'),
  new RegExp(`^\\s*${NOT_OURS}[^,;]{2,40} (?:has|have|had) it that\\b`, 'iu'),
  // *There were complaints that the meters ran fast.*
  /^\s*There (?:is|are|was|were|have been|has been|had been) (?:also |still )?(?!no )(?:\p{L}+ )?(?:complaints?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|warnings?|talk|speculation) (?:(?:in|among|from|by|at) (?:\p{L}+ ){1,3})?that\b/iu,
  // *Word reached the capital that the fort had fallen.*
  /^\s*Word (?:reached|came|arrived|got)\b[^,;]{0,40} that\b/u,
  // *The charge against the bailiff was that …*, *the auditors' conclusion was that …*
  /^\s*(?:The|Their|Her|His|Its|One) (?:\p{Ll}+ ){0,2}(?:charge|rumou?r|argument|complaint|claim|accusation|allegation|objection|verdict|contention|suspicion|theory) (?:against|in|of|among|from|at|on) (?!this\b)[^,;]{2,40} (?:is|was|has been) that\b/u,
  /^\s*[^,;]{2,40}(?:['’]s|s['’]) (?:own |official |main |first |final |only )?(?:conclusion|finding|version|advice|case|message|prediction|guess|answer|reply|explanation|excuse) (?:is|was|has been|remains) that\b|^\s*[^,;]{2,40}(?:['’]s|s['’]) (?:own |official |latest )?(?:forecast|prediction|guess) (?:is|was|remains) (?:that|for)\b/u,
  /^\s*(?:Her|His|Their|Its) (?:own |official |main |first |final |only )?(?:conclusion|finding|version|advice|message|prediction|guess|explanation|excuse) (?:is|was|has been|remains) that\b/u,
  // *The minister was adamant: no soldier would cross the river.*
  /\b(?:is|are|was|were|remains?|remained) (?:adamant|emphatic|unequivocal|categorical)(?=: )/u,
  // *The lender sees no need for a second audit*, *the bank forecasts a fall*
  new RegExp(
    `^\\s*${NOT_OURS}[^,;.]{2,40} (?:sees?|saw) (?:no|little) (?:need|reason|case|grounds|merit|prospect|alternative|point)\\b`,
    'iu',
  ),
  new RegExp(
    `^\\s*${NOT_OURS}[^,;.]{2,40}(?<!\\b(?:model|models|theory|law|equation|curve)) (?:forecasts|predicts|predicted|foresees|foresaw) (?:an?|no|further|two|three) `,
    'iu',
  ),
  // *The opposition wants to know why …*, *the chairman insists on a second vote*
  new RegExp(
    `^\\s*${NOT_OURS}[^,;.]{2,40} (?:wants?|wanted) to know (?:why|whether|how|who|what|when|where|if)\\b`,
    'iu',
  ),
  new RegExp(`^\\s*${NOT_OURS}[^,;.]{2,40} insists? on (?:an?|the|its|their|his|her|\\p{Ll}+ing)\\b`, 'iu'),
  // *Prices would treble, growers were told*; *“We might sell,” was the reply*
  /(?<=, )(?!and |but |so |when |after |as |which |who |where )[\p{L}’' -]{3,40} (?:was|were|has been|have been) (?:told|informed|assured|warned)(?=[.]?\s*$)/u,
  /(?<=[,?!.][”"] )(?:was|is|came|ran) (?:the|his|her|their|its|one|all)\b[^.;,]{0,30}?\b(?:reply|answer|verdict|response|message|refrain|cry|comment|explanation|say|said|word)\b/u,
  // *By his own admission he never read the file.*
  /^\s*(?:By|On) (?:his|her|its|their|[^,;]{2,30}['’]s) own (?:admission|figures|description|statement|testimony|showing|calculations?|numbers)\b/u,
];

/** Somebody's words by such a form: the whole sentence is theirs. */
export function reportForm(s: Tagged): ReportFrame | null {
  for (const form of FORMS) {
    const match = form.exec(s.text);
    if (!match || s.quotations.some(({ outer }) => outer.start <= match.index && match.index < outer.end)) continue;
    const end = match.index + match[0].length;
    const first = s.words.findIndex((word) => word.end > match.index);
    let last = first;
    while (last + 1 < s.length && s.words[last + 1]!.start < end) last++;
    return { first: Math.max(0, first), last: Math.max(0, last), from: 0, to: s.length };
  }
  return null;
}
