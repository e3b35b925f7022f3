/**
 * English function words that say nothing about the matter of a sentence. Own compilation from the closed word classes
 * (articles, pronouns, prepositions, conjunctions, auxiliaries) as grammars list them (Quirk et al., A Comprehensive
 * Grammar of the English Language); negations are left in the text on purpose: they matter.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over
  to up upon with within about above across after again against along also am among an are around be became because
  been before being below between both can could did do does doing done down during each either few further had has
  have having he her here hers herself him himself his how however i i'm i've it it's its itself just may me might
  mine more most much must my myself now once one only other others our ours ourselves own per rather same shall she
  should since some such that's their theirs them themselves there there's therefore they they're they've through
  thus too toward towards under until us very via was we we're we've were what when where whether which while who
  whom whose why will would you your yours yourself yourselves`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
