/** What officials, parliaments, courts and firms do, and what leaves a record. Past forms and third persons: *to pass* is a plan. */
const ACTS =
  /\b(?:vot(?:ed?|es|ing)|veto(?:ed|es)?|sign(?:ed|s)|pass(?:ed|es)|repeal(?:ed|s)?|enact(?:ed|s)|propos(?:ed|es)|oppos(?:ed|es)|support(?:ed|s)|sponsor(?:ed|s)|introduced|appoint(?:ed|s)|abolish(?:ed|es)|ban(?:ned|s)|tax(?:ed|es)|rais(?:ed|es)|cuts?|spen[dt]|spends|invad(?:ed|es)|invested|approv(?:ed|es)|rejected|endors(?:ed|es)|ratified|withdrew|funded|promised|pledged|refused|blocked|ordered|created|lost|built|closed)\b/i;

/** What laws and statistics are about. */
const MATTERS =
  /\b(?:laws?|legislation|act|amendments?|treat(?:y|ies)|agreements?|resolutions?|budgets?|deficits?|debts?|tax(?:es)?|wages?|(?:un)?employment|jobs|inflation|spending|prices?|crime|poverty|imports?|exports?|trade|sanctions|troops|weapons|courts?|elections?|polls?|stud(?:y|ies)|record|rates?|income|insurance|pensions?)\b/i;

/** Does the text tell of an act of public life: a vote, a signature, a ban, money spent? */
export const hasPublicAct = (text: string): boolean => ACTS.test(text);

/** Is the text about something on which records are kept: laws, budgets, wages, crime, elections? */
export const hasPublicMatter = (text: string): boolean => MATTERS.test(text);
