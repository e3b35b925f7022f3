/** Bases that take *s* and *ed*. Not *speak* and *argue*: one speaks for, and argues against, another; behind *with* no places are compared. */
const REGULAR =
  /^(?:join|merge|resemble|equal|equall|face|border|play|clash|negotiate|talk|trade|link|connect|separate|divide|divorce|adjoin|touch|overlap|overlapp|differ|agree|cooperate|collaborate|sign|debate|quarrel|quarrell|compete|exchange|neighbour|neighbor|intersect|flank|wed|kiss|hug|embrace|duel|duell|spar|sparr|parallel|match|share|cross|rival|rivall)e?(?:s|d|ed)?$/;
const IRREGULAR = /^(?:meets?|met|marry|marries|married|fights?|fought|draws?|drew|allies|allied)$/;

/** What one does with the other, both do: *the minister met the envoy*, *the garden borders the chapel*. Takes a word in lower case. */
export const isMutual = (word: string): boolean => IRREGULAR.test(word) || REGULAR.test(word);
