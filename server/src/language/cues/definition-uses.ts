import type { Tagged } from './tagged.ts';

/* Ways in which analysts say how they use a word, beside *means* and *is a*. */

/** A word in quotation marks; one that ends in a comma is speech. */
const QUOTED = '[“"][^”",]{1,40}[”"]';
const THINGS = '\\p{Lu}[\\p{Ll}-]+(?: [\\p{Ll}-]+)?';
const ONE = 'An? [\\p{Ll}-]+(?: [\\p{Ll}-]+)?';

/** What a thing can be put under, in a definition of it. */
const GENUS =
  '(?:share|percentage|proportion|fraction|passage|transfer|conversion|change|sharing|exchange|inability|ability|capacity|practice|process|act|state|arrangement|agreement|contract|device|method|technique|measure|unit|reward|fee|charge|payment|tax|sum|price|cost|rate|ratio|difference|volume|weight|depth|height|length|time|distance|value|amount|number|removal|carriage|purchase|sale|study|art|science|crossing|deposit|debt|right|duty|power|document|clause|order|juice|fluid|substance|mixture|liquid)';
/** Said of any, and not of the one in question. */
const OF_ANY = '(?:an?|any|all|one|every|(?!the\\b|this\\b|that\\b|its\\b|his\\b|her\\b|their\\b|our\\b)\\p{Ll}+)';
const PAPERS =
  '(?:contract|agreement|act|statute|brief|note|report|paper|lease|treaty|policy|charter|section|chapter|code|standard|survey|convention|article)';

const USES: readonly RegExp[] = [
  // *A “dark” vessel is one that has switched off its transponder*, *a “quarter” is three months*
  new RegExp(
    `^\\s*(?:(?:In|Throughout|For) this \\p{Ll}+,? )?an? ${QUOTED}(?: [\\p{Ll}-]+){0,2} (?:is|are) (?:one|any(?:thing|one)?|two|three|four|six|twelve|\\d+|(?:here )?(?:understood|taken|deemed)) `,
    'iu',
  ),
  // *“Regular” is to be read as …*, *“valley” is used in the narrow sense of …*
  new RegExp(
    `^\\s*(?:(?:Throughout|Here|Below|In (?:this|these|what) \\p{Ll}+),? )?(?:the \\p{Ll}+ |an? )?${QUOTED} (?:is|are) (?:here |throughout |only |always )?(?:to be )?(?:used|understood|taken|read|meant|reserved|defined)(?: here| throughout| below)? (?:as|to mean|for|of|in|only|broadly|narrowly)\\b`,
    'iu',
  ),
  // *“They” in this section stands for the founding families.*
  new RegExp(`^\\s*${QUOTED} in (?:this|the) \\p{Ll}+ (?:stands? for|means?|refers? to|denotes?) `, 'iu'),
  /^\s*we mean by [^.;,]{2,40} /iu,
  // *In shipping, “general average” is the sharing of a loss*
  new RegExp(`^\\s*In [\\p{Ll} -]{3,25}, (?:an? |the )?${QUOTED} (?:is|are|means|refers to|denotes|describes) `, 'u'),
  // *The expression “soft landing” describes a fall in inflation*
  new RegExp(
    `^\\s*the (?:word|term|phrase|label|expression|name|acronym|abbreviation|symbol|notion) ${QUOTED} (?:covers|includes|excludes|means|describes|denotes|designates|signifies|refers|stands|is (?:used|reserved|short))\\b`,
    'iu',
  ),
  // *What is meant by “control” is …*, *what we mean by control is …*
  /^\s*what (?:is meant|we mean|is understood|we understand) by [^.;,]{2,40} (?:is|are) /iu,
  // *We take “the crisis” to mean …*, *we speak of a run when …*
  new RegExp(
    `^\\s*(?:here |below )?we (?:take|understand|read|define|refer to) (?:the \\p{Ll}+ )?${QUOTED} (?:to mean|as|to be|to cover)\\b`,
    'iu',
  ),
  /^\s*(?:here |below )?we (?:speak|talk) of (?:an? |the )?[\p{Ll} -]{2,30}? (?:only )?(?:when|where|if)\b/iu,
  // *DWT: deadweight tonnage, the weight that a ship can carry*, *demurrage: the charge for keeping a ship*
  /^\s*[A-Z]{2,6}: (?:the )?\p{Ll}[\p{Ll} -]{2,60}(?:[.]?\s*$|, (?:the|an?) )/u,
  /^\s*\p{Lu}\p{Ll}+(?: \p{Ll}+)?: (?:the|an?) (?:\p{Ll}+ )?(?:charge|fee|sum|price|rate|tax|duty|act|practice|process|right|art|cost|weight|amount|share|time|place|ratio|difference|period|document|part|person|method|rule|measure|unit|use) (?:for|of|by|between|in|at|to|on|owed|paid|due|allowed|charged|lent|kept)\b[^\d\p{Lu}]*$/u,
  // *Cabotage, that is, the carriage of goods …*, *leakage, as the term is used here, covers …*
  new RegExp(`^\\s*(?:${THINGS}|${ONE}), that is(?: to say)?,? (?:the|an?|any) `, 'u'),
  new RegExp(
    `^\\s*(?:${THINGS}|${ONE}), as (?:the (?:term|word) is (?:used|understood)|(?:it is )?(?:used|defined|understood)|we (?:use|understand) it) (?:here|in this \\p{Ll}+|below|throughout), `,
    'u',
  ),
  // *A settlement qualifies as a town once …*, *a vessel is deemed unseaworthy when …*
  new RegExp(
    `^\\s*${ONE} (?:(?:counts|qualifies|passes) as|is (?:deemed|considered|regarded as|classed as|classified as|treated as|counted as|taken to be|said to be|held to be|called)) (?:an? )?[\\p{Ll}-]+(?: [\\p{Ll}-]+)? (?:only )?(?:when|if|once|where)\\b`,
    'u',
  ),
  // *Days lost are counted as days on which …*
  /^\s*\p{Lu}[\p{Ll} -]{2,30} (?:is|are) (?:counted|defined|measured|reckoned) as [\p{Ll} -]{2,30} (?:on which|in which|for which|that|when|where|whose|divided by)\b/u,
  // *Low water is what pilots call a depth of under two metres*, *bunkers is the trade's word for fuel*
  new RegExp(`^\\s*(?:${THINGS}|${ONE}|${QUOTED}) (?:is|are) what (?:the )?[\\p{Ll} -]{3,25} call\\b`, 'u'),
  /^\s*[\p{L}“”"-]+(?: [\p{Ll}-]+)? (?:is|are) (?:the |an? )?(?:[\p{L}-]+['’]s? |old |local |legal |common |technical |other |another |polite )*(?:word|term|name|slang|shorthand|jargon|expression)s? for\b/u,
  // *The unit, called a hank, is 840 yards of yarn.*
  /^\s*(?:The|An?) [\p{Ll}-]+, called (?:an?|the) [\p{Ll}-]+, (?:is|equals|measures)\b/u,
  // *Spoilage is the share of a cargo that cannot be sold*, *a must, in wine-making, is the juice of pressed grapes*
  new RegExp(
    `^\\s*(?:${THINGS}|${ONE})(?:, in [\\p{Ll} -]{3,25},)? is (?:the|an?) (?:\\p{Ll}+ )?${GENUS} (?:(?:of|between|to|for|from|by|at|on|in) ${OF_ANY}|(?:by|under|in|at|with|through) which|whereby|paid to|owed (?:by|to)|(?:that|which) (?:is|are|can|may|has|have)\\b) [^\\d\\p{Lu}]*$`,
    'u',
  ),
  // *A casting vote is the vote that …*, *likely voters are people who …*
  /^\s*An? [\p{Ll}-]+ (\p{Ll}+) is (?:the|an?) \1 (?:that|which|who|in which|whose)\b/u,
  /^\s*\p{Lu}[\p{Ll}-]+(?: [\p{Ll}-]+)? are (?:people|those|persons|firms|ships|vessels|places|goods|things|companies|households|animals|plants|words|loans|debts|costs|areas|states) (?:who|that|which|whose|in which|for which) [^\d\p{Lu}]*$/u,
  // *In this contract, delivery means the handing over of the keys.*
  new RegExp(
    `^\\s*(?:In|Under|Throughout|For the purposes of) (?:this|the) ${PAPERS},? (?:an? |the )?(?:\\p{Ll}+ ){1,3}means (?!that |to )`,
    'u',
  ),
  // *Arbitrage: buying in one market in order to sell in another.*
  /^\s*\p{Lu}\p{Ll}+(?: \p{Ll}+)?: \p{Ll}+ing (?!.*\b(?:is|are|was|were|has|had|have|will)\b)[^\d\p{Lu}]*$/u,
  // *For our purposes, a strike is …*
  /^\s*for (?:our|present|the present) purposes?, (?:an? |the )?[^;,]{2,60} (?:is|are|means?|includes?|counts?) /iu,
];

/** *A “dark” vessel is one that …*, *we speak of a run when …*: the writer says how a word is used; a reason, or null. */
export const usedAs = (s: Tagged): string | null =>
  USES.some((form) => form.test(s.text)) ? 'defines a term: “is used for”' : null;
