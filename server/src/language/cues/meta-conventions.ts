/* What a text says of its own names, figures and signs, of what it leaves out, and of where things stand in it. */

/** The form that a sentence has, in words for writers; null for none. */
export const conventionForm = (text: string): string | null => FORMS.find(([form]) => form.test(text))?.[1] ?? null;

const TREATED =
  '(?:rounded|withheld|converted|anonymi[sz]ed|omitted|altered|simplified|standardi[sz]ed|moderni[sz]ed|corrected|transliterated|translated|adjusted|abbreviated|shortened|capitali[sz]ed|italici[sz]ed|deflated|kept to a minimum|left (?:untranslated|unchanged|as they))';

/** *Names of informants have been withheld*; not *by the police*, and not what was done to prices. */
const NAMES = new RegExp(
  `^\\s*(?:(?:all|the|most|some) )?(?:percentages|quotations|citations|footnotes|spellings?|translations|place names|personal names|names of [\\p{Ll} ]{3,30}|abbreviations|technical terms|titles|figures|totals|dates|(?:amounts|sums|prices|values|costs|wages) (?:in|given in) [\\p{Ll} ]{3,20}) (?:are|have been) (?:here |all )?${TREATED}\\b(?! by the (?:police|ministry|court|army|family|families)\\b)`,
  'iu',
);
/** *All dates are local*, *times are given in UTC* */
const MEASURES =
  /^\s*(?:all )?(?:times|dates|distances|temperatures|weights|depths|heights|measurements|amounts|sums|currencies|values|translations|quotations) (?:are|have been) (?:local|approximate|our own|ours|nominal|net of|inclusive|(?:given|shown|expressed|stated|quoted) (?:in|to|as|at|by|per)|in (?:UTC|GMT|local|miles|kilometres|kilometers|metres|meters|feet|degrees|tonnes|hours|constant|current|real|nominal))\b/iu;
/** *Sources are graded from A to F*, *each case is described under four heads*, *witnesses are referred to by number* */
const ORDERED =
  /^\s*(?:(?:all )?(?:sources|judgements|judgments|statements|entries|items|sections|chapters|estimates|findings) are (?:graded|numbered|rated|ranked|arranged|grouped|ordered|cited|described|discussed) (?:from|by|in|at|according|under|alphabetically|separately)\b|each (?:case|entry|item|finding|claim|source|estimate|section|chapter) is (?:described|discussed|graded|numbered|dealt with|followed by) |(?:witnesses|informants|interviewees|sources|respondents|patients|speakers) are (?:referred to|identified|cited|quoted|named) (?:only |here )?(?:by|as|under|without)\b|(?:three|two|four|five|several|these|the) (?:questions|options|points|issues|themes|topics) are (?:taken up|dealt with|discussed|considered|treated|examined|addressed|compared) (?:in turn|below|here|separately|first|next|later|in order)\b)/iu;
/** *Place names follow the usage of 1930*, *passages in square brackets were added by the editor* */
const SIGNS =
  /^\s*(?:(?:place names|personal names|spelling|transliteration|names|dates|titles) follows? (?:the|that|those|modern|local|common)\b|(?:words|passages|text|additions|remarks|notes|sentences|phrases|names|dates|entries) in (?:(?:square|round|curly) )?(?:brackets|italics|bold|grey|small capitals|parentheses) (?:are|were|is|have|mark|show|stand|indicate|come)\b)/iu;
/** *For ease of reading, titles are given in English*, *this is not the place for a history* */
const BREVITY =
  /^\s*(?:(?:for (?:ease of reading|reasons of space|reasons of length|brevity|convenience|clarity|simplicity|readability|want of space|lack of space|the sake of (?:brevity|clarity|simplicity|space))|in the interests? of (?:brevity|clarity|space)|to (?:save space|avoid repetition|help the reader)),? (?:we|i|titles|names|dates|figures|footnotes|references|the (?:text|note|brief|tables?|figures|names|two|three|following))\b|this is not the place (?:for|to)\b|space does not (?:allow|permit)\b|(?:our|my) thanks (?:go|are due)\b|thanks are due\b|i (?:thank|am grateful)\b)/iu;
/** *A list of abbreviations can be found at the back*, *terms are explained in the glossary*, *the data can be had on request* */
const AT_THE_BACK =
  /^\s*(?:an?|the) (?:list|table|glossary|map|summary|chronology|note|key|index|bibliography)\b[^.;,]{0,40} (?:can|may) be found\b|\b(?:is|are) (?:explained|listed|defined|given|set out|described|printed|reproduced|collected) in the (?:glossary|index|endnotes|footnotes|bibliography|table below|introduction|last section|notes at the)\b|^\s*the (?:data|code|tables|spreadsheets?|figures)\b[^.;,]{0,30} (?:are available|is available|can be had) (?:on|from|at|upon) (?:request|the authors?|our)\b/iu;
/** *The chart on page 4 shows landings by port*; what shows *that* exports fell states it. */
const CHARTS =
  /^\s*(?:the )?(?:charts?|tables?|maps?|figures?|graphs?|diagrams?|photographs?) (?:on page \d+|below|above|overleaf|opposite|on the (?:next|facing|opposite) page) (?:shows?|lists?|gives?|plots?|compares?|sets? out|traces?|maps?|names?) (?!that\b)/iu;
/** *The following pages tell the story of one harbour*, *what comes next is …*, *the next two sections take each point in turn* */
const AHEAD =
  /^\s*(?:(?:the|these) (?:following|next|present) (?:two |three |few |four )?(?:pages|paragraphs|sections|chapters|lines) (?!of (?:the|his|her|its) )|(?:what comes next|there follows?|next comes?)\b|the (?:brief|briefing|note|memo|annex|chapter|section) (?:closes|opens|ends|begins|concludes|starts|finishes) (?:with|by)\b|(?:our|my) (?:argument|reasoning|method|approach|plan) (?:runs|is|proceeds|goes) as follows\b|(?:our|my) (?:aim|purpose|task|concern|intention) (?:here|below|in what follows|in this \p{Ll}+) is\b|the (?:scope|structure|outline) of the (?:paper|note|brief|report|study|briefing) is\b|this (?:page|document|note|list|brief) (?:will be|is) (?:updated|revised)\b)/iu;
/** *Readers pressed for time can turn straight to page 9*; what readers *should* do is asked of them. */
const READERS =
  /^\s*readers (?:[\p{Ll}-]+ ){1,4}(?:may|can|will) (?:wish|want|prefer|turn|skip|go|find|start|begin|consult|jump|pass|move)\b/iu;
/** *Here we give only the outline*, *we have left the letters uncorrected* */
const OURS =
  /^\s*(?:(?:here|below|above|overleaf),? we (?:give|offer|collect|confine|limit|leave|ask only|deal)\b|we (?:have )?(?:left|leave|kept|keep) [^.;,]{3,40} (?:uncorrected|untranslated|unchanged|as (?:it|they|we) \p{Ll}+|in the original)\b|we (?:have )?(?:rounded|anonymi[sz]ed|transliterated|moderni[sz]ed|italici[sz]ed|changed the names|translated) )/iu;

const FORMS: readonly (readonly [RegExp, string])[] = [
  [NAMES, 'how it is set out'],
  [MEASURES, 'how it is set out'],
  [ORDERED, 'how it is set out'],
  [SIGNS, 'how it is set out'],
  [BREVITY, 'what it leaves out'],
  [AT_THE_BACK, 'where it stands'],
  [CHARTS, 'where it stands'],
  [AHEAD, 'what comes next'],
  [READERS, 'what readers can do'],
  [OURS, 'we set out'],
];
