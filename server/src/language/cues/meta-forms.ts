/* What a text says of itself in set forms: how it is built, what its signs mean, what it rests on and leaves out. */

/** The form that a sentence has, in words for writers; null for none. */
export const metaForm = (text: string): string | null => FORMS.find(([form]) => form.test(text))?.[1] ?? null;

/** *Below we set out four options*, *next we turn to prices*, *in the next section we …* */
const SET_OUT =
  /^\s*we (?:thank|are grateful|acknowledge)\b|^\s*(?:below|above|here|next|first|second|then|finally|lastly|in (?:the )?(?:next|following|last|previous|first|second|third|final) (?:section|chapter|part|pages?)),? we (?:will |shall |then |also |briefly )?(?:set out|compar|describ|discuss|turn to|turn from|look at|examin|list|give an? |show how|review|summari[sz]|outlin|explain|present|return to|trace|sketch|quote|weigh|deal with|address|concentrat|focus)/i;
/** *No attempt is made here to …*, *figures for 2024 are left out of this note*, *three questions guide this report* */
const LEFT_OUT =
  /^\s*no attempt (?:is|was|has been) made\b|\b(?:is|are|was|were) (?:not )?(?:left out|left aside|omitted|set aside|excluded|treated|discussed|covered|considered|ignored|dealt with|examined|explained|taken up|described)(?: of| from)? (?:here\b|below\b|elsewhere\b|(?:in )?(?:this (?:note|brief|briefing|report|paper|article|study|section|chapter|annex|appendix|memo)|the (?:next|following|last|final|previous) (?:section|chapter|part|annex|appendix))\b)|\bbeyond the scope of this\b|\b(?:guides?|structures?|frames?|underl(?:y|ies?)|opens?|closes?) this (?:note|brief|briefing|report|paper|article|study|chapter|memo)\b|^\s*the (?:argument|discussion|analysis) (?:proceeds|falls|is organi[sz]ed) in\b|\bthe (?:last|next|final|following|first|second) (?:section|chapter|part) (?:turns|returns|deals|takes up)\b/i;

/** *Names of patients have been changed*, *sources are listed at the end* */
const APPARATUS =
  /^\s*(?:all |the |our )?(?:names|sources|figures|amounts|dates|tables|translations|abbreviations|references|footnotes|quotations|spellings)\b[^.;,]{0,40} (?:are|have been|were) (?:given|listed|rounded|changed|shown|set out|explained|our own|ours|translated|cited|marked|taken from|drawn from|in brackets|in (?:dollars|euros|pounds|roman|italics|thousands|millions|billions))\b|^\s*(?:a|the) (?:list|table|glossary|map|summary|chronology) of [^.;,]{2,40} is (?:given|printed|shown|found|set out|attached)\b/i;

/** *All dates in this note follow the old calendar*, *Readers who need only the figures may skip to the table* */
const OWN_TERMS =
  /^\s*(?:all |the )?(?:names|dates|figures|amounts|prices|times|places|terms|spellings|quotations|translations) (?:(?:used |given )?in this (?:note|brief|report|paper|memo|article|study|chapter)\b|(?:below|above|here) (?:are|is) )|^\s*readers (?:who (?:want|need|wish|know|prefer|are (?:new|pressed|familiar|interested))|may|can|will)\b/i;

/** *An earlier version of this article gave another date*, *the purpose of this note is to …* */
const OWN_PARTS =
  /^\s*(?:an?|the|in an?|in the|parts?|some|most|much) (?:[\p{Ll}-]+ )?(?:versions?|editions?|drafts?|copy|parts?|half|rest|remainder|sections?|chapters?|structure|outline|scope|purpose|aim|focus|subject|title|author|authors) of this (?:note|brief|briefing|report|paper|memo|memorandum|article|study|essay|review|chapter|document|assessment|story)\b/iu;

/** *Figures may not add up because of rounding*, *square brackets mark our additions*, *the cut-off date for this brief was 1 June* */
const CONVENTIONS =
  /^\s*(?:figures|totals|numbers|percentages|amounts|shares|sums|columns) may not (?:add up|sum|total|add to)\b|^\s*(?:an? )?(?:asterisks?|daggers?|(?:square |round )?brackets|italics|bold type|names in italics|dashes|shading) (?:marks?|indicates?|shows?|denotes?|stands? for|are those of)\b|^\s*the cut-off date for this\b|^\s*spelling in (?:quotations|names|citations|titles)\b|^\s*(?:this (?:text|draft|manuscript|version) (?:was|has|is|had)|the text was closed)\b|^\s*(?:one|two|three|some|several|a few|the usual) (?:[\p{Ll}-]+ )?caveats? (?:appl(?:y|ies)|is|are|should)\b|^\s*more (?:on|of|about) this\b/iu;
/** *Unless stated otherwise …*, *citations give paragraph numbers*, *this is the second of three briefs* */
const APPLYING =
  /^\s*unless (?:otherwise )?(?:stated|noted|indicated)\b|^\s*this is the (?:first|second|third|fourth|fifth|last|final) (?:of|in) (?:a series|two|three|four|five|six|our)\b|^\s*(?:citations|references|footnotes|page numbers|paragraph numbers|confidence levels|terms of (?:probability|likelihood)|probability terms|(?:statements|passages|sentences|figures) marked|abbreviations) (?:[\p{L}“”"*]+ )?(?:are|give|follow|refer|use|stand|point|come|have)\b|\b(?:are|is) (?:by the author|the author[’']s(?: own)?|ours|our own)\.?\s*$|^\s*(?:a|the) (?:summary|timeline|chronology|glossary|map|list of [\p{Ll} ]{2,30}) (?:comes|follows|opens|closes|stands|appears|precedes)\b/iu;
/** *Details are in the annex*, *a fuller account is given in chapter 3*, *part two tells how …* */
const PLACES =
  /\b(?:is|are) (?:(?:given|described|set out|listed|explained|found|printed|reproduced|discussed) )?in (?:the |an )?(?:annex|appendix|endnotes?|footnotes?|next section|last section|following section|(?:chapter|section|table|annex|appendix) (?:\d+|[a-z])\b(?!\.\d| of\b))|^\s*(?:part|chapter|section) (?:one|two|three|four|five|six) (?:tells|describes|asks|shows how|deals|covers|looks|sets|sums|weighs|traces|turns)\b|^\s*the (?:next|following|previous|last) (?:brief|note|briefing|section|chapter|report)(?: in this series)? (?:will |shall )?(?:cover|deal|take|look|ask|turn|describe|examine)s?\b|\bthe table (?:overleaf|below|above|opposite) (?:lists|gives|shows|sets|compares)\b|^\s*[^.;,]{2,40}, this (?:report|note|brief|paper|briefing|study|article|memo) (?:covers|looks|examines|describes|sets out|deals|asks|lists|draws|focuses|leaves)\b/i;
/** *We draw on three sources*, *our account rests on court files*, *so far we have looked at supply* */
const OWN_WORK =
  /^\s*(?:our|this) (?:account|analysis|study|survey|calculation|description|chronology) (?:rests|draws|relies|is based)\b|^\s*we (?:have )?(?:left out|leave out|draw on|drew on|rely on|relied on|concentrate|focus|limit ourselves|confine ourselves|omit|do not (?:discuss|cover|treat|deal))\b|^\s*i wrote this\b|^\s*so far we have\b|\bconcerns us here\b|^\s*the questions? we ask\b|^\s*to keep this (?:note|brief|report|paper) short\b/i;

const FORMS: readonly (readonly [RegExp, string])[] = [
  [SET_OUT, 'we set out'],
  [LEFT_OUT, 'in this text'],
  [APPARATUS, 'how it is set out'],
  [OWN_TERMS, 'in this text'],
  [OWN_PARTS, 'of this text'],
  [CONVENTIONS, 'how it is set out'],
  [APPLYING, 'how it is set out'],
  [PLACES, 'where it stands'],
  [OWN_WORK, 'what it rests on'],
];
