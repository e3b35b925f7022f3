/* The parts of a text, and what they do in it: *the glossary on page 40 explains the terms*, *this chapter ends in 1968*. */

/** The form that a sentence has, in words for writers; null for none. */
export const partForm = (text: string): string | null =>
  FORMS.some((form) => form.test(text)) ? 'a part of it' : null;

/** What a part does, in the present: what *was* done with a map is a fact. What shows *that* something is so states it. */
const DOES =
  '(?:gives?|shows?|lists?|names?|explains?|sets? out|reproduces?|contains?|describes?|asks?|traces?|compares?|covers?|tells?|leaves? out|stops?|ends?|opens?|begins?|closes?|summari[sz]es?|maps?|plots?|follows?|brings?|takes?|deals?|turns?|looks?|is about|are about|is devoted|are devoted) (?!that\\b)';
const WHERE =
  '(?:below|above|overleaf|opposite|on page \\d+|at the (?:end|back|foot|front|head)(?: of (?:this|the) \\p{Ll}+)?|in (?:the )?(?:annex|appendix)(?: [A-Z0-9])?|to this \\p{Ll}+)';
const PAPER = '(?:note|brief|briefing|report|paper|article|study|chapter|memo|essay|document|text)';
const PARTS = '(?:chapter|section|annex|appendix|part|paragraph|table|introduction|conclusion|summary|note|box)';

const FORMS: readonly RegExp[] = [
  // *The bibliography lists only works that we have seen*; *the introduction of the tax* is another thing.
  new RegExp(
    `^\\s*the (?:glossary|bibliography|introduction|footnotes?|endnotes?|preface|index|foreword|postscript|annex|appendix)(?: ${WHERE})? ${DOES}`,
    'iu',
  ),
  // *The tables at the end give the landings*, *the box overleaf gives the dates*
  new RegExp(
    `^\\s*the (?:tables?|maps?|charts?|figures?|lists?|box|boxes|diagrams?|notes?|photographs?|glossary|timeline|chronology) ${WHERE},? ${DOES}`,
    'iu',
  ),
  // *This chapter ends in May 1968*, *the next section shows how …*
  new RegExp(
    `^\\s*(?:this|the (?:next|last|first|second|third|fourth|following|present|final|previous)(?: two| three)?) ${PARTS}s? (?:(?:then|also|first|does not|do not) )?${DOES}`,
    'iu',
  ),
  /^\s*the (?:argument|structure|plan) of (?:this|the) (?:note|brief|paper|report|chapter|study) (?:is in|falls into|has|proceeds|runs) /iu,
  // *We leave the question of motive to the last section.*
  /^\s*we (?:shall |will )?leave [^.;,]{3,50} (?:to|for|until) (?:the (?:next|last|final|following)|another|a later|a separate|section|chapter|annex|part) /iu,
  // *Two maps and a list of ships follow.*
  /^\s*[^.;,]{0,40}\b(?:maps?|lists?|tables?|glossary|charts?|chronology|summary|bibliography|timeline)\b[^.;,]{0,20} follows?(?: (?:the main|the text|below|here|this)[^.;,]{0,20})?[.]?\s*$/iu,
  // *The first of these questions is taken up in chapter 2.*
  /\b(?:is|are) (?:taken up|treated|considered|examined|traced|summari[sz]ed|dealt with|told|compared|the subject of) (?:in )?(?:section|chapter|part|annex|appendix|table|box) (?:\d+|[A-Z]\b|one|two|three|four|five)(?!\.\d| of\b)/u,
  /^\s*the (?:first|second|third|last|latter) of these (?:questions|points|issues|options|topics) is (?:taken up|dealt with|discussed|treated|considered|left)\b/iu,
  /\b(?:the reader is|readers are) referred to\b/iu,
  // *The letters quoted below are in the city archive*, *prices throughout this brief are those of 2020*
  /^\s*(?:all )?(?:the )?(?:letters|passages|figures|documents|interviews|sources|extracts|quotations|cases|names|statements|photographs) (?:quoted|cited|given|listed|used|shown|printed|named|mentioned|discussed|described) (?:here|below|above|overleaf|in this (?:note|brief|report|paper|chapter|annex|section)) /iu,
  new RegExp(`^\\s*(?:\\p{L}+ ){1,3}throughout this ${PAPER} (?:is|are|refers?|follows?)\\b`, 'iu'),
  // *Why the mill closed is a question we take up in chapter 3*, *who paid is left open here*
  /\bwe (?:shall |will )?(?:take up|return to|come back to|answer|discuss|deal with|treat)(?: \p{Ll}+){0,4} (?:in (?:the (?:next|last|final|following|second|third|first)|section|chapter|part|annex)\b|below\b|at the end[.]?\s*$)/iu,
  /\b(?:is|are) (?:left open here|passed over here|not (?:our|the) (?:subject|concern|topic) (?:here|of this)|(?:a question|one) for (?:the next|another|a later) (?:chapter|section|note|brief|paper|report))\b/iu,
  // *Numbers in brackets refer to the list*, *names in capitals are those of ships*, *a map of the port is attached*
  /^\s*(?:numbers|figures|letters|names|entries|terms|items|words) (?:in (?:brackets|parentheses|capitals|italics)|marked with [^.;,]{2,20}|with an asterisk) (?:are|refer|give|stand|mark|show|have)\b/iu,
  /^\s*(?:an?|the) (?:list|map|table|summary|glossary|chronology|timeline|key) (?:of|to|with|showing) [^.;,]{2,40} is (?:attached|appended|enclosed|overleaf|at the (?:end|back))\b/iu,
  // *What this brief leaves out is cost*, *nothing in this note is advice*, *comments on this draft are welcome*
  new RegExp(
    `^\\s*(?:what this ${PAPER} (?:does|leaves|cannot|will)|nothing in this ${PAPER}|comments on this (?:draft|${PAPER})|this is (?:an?|the) (?:revised|shortened|updated|corrected|abridged|earlier|working|draft|first draft|summary|extract))\\b`,
    'iu',
  ),
  /^\s*these (?:notes|pages|lines) (?:are|were|have|do|give|tell)\b/iu,
];
