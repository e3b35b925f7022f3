import type { Tagged } from './tagged.ts';

/* Forms in which a word is given its meaning that no single word of the sentence tells. */

/** *A weir is a low wall built across a river*: one of any, put under a kind and told from others. */
export const kindOfThing = (s: Tagged): string | null =>
  KIND.test(s.text) ||
  ONE_THAT.test(s.text) ||
  PART_OF.test(s.text) ||
  MEASURE.test(s.text) ||
  FOR_THIS.test(s.text) ||
  SO_CALLED_IF.test(s.text) ||
  SAME_KIND.test(s.text) ||
  MASS.test(s.text)
    ? 'defines a term: “is a”'
    : null;
/** *An orphan well is one whose owner cannot be traced* */
const ONE_THAT =
  /^\s*An? [\p{Ll}-]+(?: [\p{Ll}-]+)? is (?:one|anything|anyone|any [\p{Ll}-]+) (?:that|which|who|whose|of which|where|with|without|in which|for which) /u;
const KIND =
  /^\s*An? [\p{Ll}-]+(?: [\p{Ll}-]+)? is an? (?:[\p{Ll}-]+ ){1,7}?(?:that|which|who|whose|built|made|used|designed|formed|placed|issued|drawn|carried) [^\d\p{Lu}]*$/u;

/** *A basis point is one hundredth of a percentage point* */
const PART_OF =
  /^\s*An? [\p{Ll}-]+(?: [\p{Ll}-]+)? is (?:one|a) (?:half|third|quarter|fifth|tenth|twelfth|hundredth|thousandth|millionth) of an? /u;
/** *A spread is the difference between two prices* */
const MEASURE =
  /^\s*An? [\p{Ll}-]+(?: [\p{Ll}-]+)? is the (?:difference|volume|area|weight|cost|rent|sum|rule|point|place|share|ratio|number|amount|sum|time|distance|price|rate|act|process|practice|right|part|point) (?:between|of|at|by|to|in|for|that|which) [^\d\p{Lu}]*$/u;
/** *For the purposes of this brief, a strike is a stoppage of more than a day* */
const FOR_THIS =
  /^\s*for (?:the purposes? of )?this (?:brief|briefing|note|report|paper|article|study|memo)['’s]*(?: purposes)?, [^;]{2,60} (?:is|are|means?|includes?|counts?) /i;
/** *A tenant is “long-standing” if the lease is older than ten years* */
const SO_CALLED_IF = /\b(?:is|are) (?:called |counted as )?[“"][^”"]{2,40}[”"] (?:if|when) /;
/** *Brownfield land is land that has been built on before* */
const SAME_KIND =
  /^\s*\p{Lu}[\p{Ll}-]+ (\p{Ll}+) (?:is|are) \1 (?:that|which|who|whose|on which|where|for) [^\d\p{Lu}]*$/u;
/** *Demurrage is the fee that a charterer pays*, *force majeure is the clause that frees a party*: said of anybody. */
const MASS =
  /^\s*\p{Lu}[\p{Ll}-]+(?: [\p{Ll}-]+)? is (?:the|an?) (?:[\p{Ll}-]+ ){1,3}(?:that|which|paid|charged|owed|given) (?:by )?(?:[\p{Ll}-]+ )?(?:an?|any|somebody|someone) (?!third|quarter|half|fifth|tenth|lot|few)[^\d\p{Lu}]*$/u;

/** *We define a drought as …*, *“offshore” is understood here as …*, *when we say “local”, we mean …*: the writer says how a word is used. */
export const saidToMean = (s: Tagged): string | null =>
  SAID_TO_MEAN.some((form) => form.test(s.text)) ? 'defines a term: “is used for”' : null;
const SAID_TO_MEAN: readonly RegExp[] = [
  // *Tailings are what is left of the ore*, *separation is the step in which oxides are parted*
  /^\s*\p{Lu}[\p{Ll}-]+(?: [\p{Ll}-]+)? (?:is|are) (?:what (?:is|are|remains|comes)|the (?:step|process|stage|practice|act|name|term|technique|method|part) (?:in which|by which|of|that|for|in|where)) [^\d\p{Lu}]*$/u,
  // *To “short” a share is to sell it borrowed*
  /^\s*to [“"]?[\p{Ll}-]+[”"]?(?: [\p{Ll}-]+){0,4} is to [\p{Ll}]+ /iu,
  // *Pass-through, or cost recovery, is …*, *ROE, or return on equity, measures …*
  /^\s*(?:An? )?[\p{L}-]+(?: [\p{Ll}-]+)?, or [“"]?[\p{L} -]{2,40}[”"]?, (?:is|are|measures?|means?|refers? to|describes?) /u,
  // *Liquidity measures how fast …*
  /^\s*\p{Lu}[\p{Ll}-]+(?: [\p{Ll}-]+)? (?:measures|describes|denotes|designates) (?:how|the (?:share|degree|extent|amount|number|ratio|time|part)|any|goods|things|a [\p{Ll}]+ (?:that|in which|whose)) [^\d\p{Lu}]*$/u,
  /^\s*we define [^.;]{2,60} as\b/i,
  /[”"] (?:is|are) (?:used|understood|meant|taken) (?:here|in this \p{Ll}+|below|throughout) (?:for|to mean|as|of)\b/iu,
  /^\s*when we (?:say|speak of|write) [“"][^”"]{1,40}[”"],? we mean\b/i,
  /^\s*an? [\p{Ll}-]+(?: [\p{Ll}-]+)? counts as [\p{Ll}-]+(?: [\p{Ll}-]+)? (?:when|if)\b/iu,
  /^\s*the (?:word|term|phrase|label) [“"][^”"]{1,40}[”"] (?:covers|includes|excludes|means|describes)\b/i,
  /^\s*what (?:the )?[\p{L} ]{2,30} calls? [“"][^”"]{1,40}[”"] (?:is|are)\b/iu,
  /^\s*(?:an?|the) [\p{Ll}-]+(?: [\p{Ll}-]+)?, (?:in this context|here|in this sense|in what follows), is an?\b/iu,
  /^\s*in this \p{Ll}+,? [“"][^”"]{1,40}[”"] (?:includes|excludes|covers|means|is|are)\b/iu,
  /^\s*\p{Lu}\p{Ll}+(?: \p{Ll}+)?: (?:the|an?) [^\d\p{Lu}.;]{2,60} (?:that|which|who|of which|where) [^\d\p{Lu}]*$/u,
];
