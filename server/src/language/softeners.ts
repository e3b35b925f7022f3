/*
 * Words any of which keeps a statement open, or somebody's, more or less. Loose on purpose: they answer whether a writer kept a hedge at all,
 * in whatever words, where `modality.ts` answers what exactly a hedge governs. Own compilation.
 */
const POSSIBLE = `may might could can would should possible possibly possibility possibilities perhaps maybe conceivable conceivably potential
  potentially plausible arguably feasible chance chances prospect prospects risk risks danger threat threatens threatened threatening vulnerable
  exclude excluded rule ruled doubt doubts doubtful uncertain uncertainty unclear unknown cannot unsure
  allowed allow permitted permit permits entitled eligible able option`;
const PROBABLE = `likely unlikely probably probable probability likelihood odds presumably apparently seemingly ostensibly reportedly allegedly supposedly purportedly
  alleged supposed purported apparent presumed suspected tend tends tended prone rumoured rumored mooted touted speculative tentatively tentative preliminary provisional`;
const EXPECTED = `expect expects expected expecting expectation expectations forecast forecasts predict predicts predicted prediction predictions anticipate
  anticipates anticipated projected projects projection projections foresee foresees foreseen envisage envisages envisaged outlook
  due set slated scheduled poised destined pencilled earmarked looming forthcoming upcoming imminent shaping hopeful
  optimistic pessimistic`;
const PLANNED = `plan plans planned planning intend intends intended intention intentions aim aims aimed aiming hope hopes hoped hoping want wants wanted wish wishes
  propose proposes proposed proposal proposals draft consider considers considered considering consideration mull mulls mulling mulled weigh weighs weighing weighed
  contemplate contemplates contemplating contemplated thinking toying explore exploring explores explored discussing discussed talks negotiations negotiate negotiates negotiating negotiated negotiating eye eyes eyeing ponder
  ponders pondering pondered floated floating seek seeks seeking sought bid try tries tried trying attempt attempts attempted
  attempting ambition ambitions objective vow vows vowed pledge pledges pledged promise promises promised
  prepare prepares prepared willing keen readying undertaken undertook committed commits commitment
  supposed favoured prefer prefers preferred would-be prospective eventual
  urged recommended recommends recommendation advised advises advice`;
const SUGGESTED = `suggest suggests suggested suggesting suggestion imply implies implied hint hints hinted indicate indicates indicated indication
  indications sign signs signal signals signalled seem seems seemed appear appears appeared think thinks thought believe believes
  believed belief reckon reckons reckoned assume assumes assumed assumption estimate estimates estimated estimation suspect suspects suspicion suspicions judge judges judged
  judgement judgment assess assesses assessed fear fears feared afraid concern concerns concerned scared worry worries worried warn warns warned warning speculate speculates
  speculated speculation theory hypothesis surmise surmises consider allegation allegations claim claims claimed allege alleges rumours rumors
  felt presume presumes guess guesses consistent compatible`;
const CONDITIONS = `if unless provided providing assuming subject conditional contingent pending depending depends depend dependent hinges hinge whether should
  condition conditions awaits awaiting await proviso unapproved`;

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/)));

const SOFTENERS = setOf(POSSIBLE, PROBABLE, EXPECTED, PLANNED, SUGGESTED, CONDITIONS);
const CONDITION = setOf(CONDITIONS);

/** Can this lower-cased word leave open what is said around it? */
export const isSoftener = (lower: string): boolean => SOFTENERS.has(lower);

/** Can it make what is said hang on something else? */
export const isCondition = (lower: string): boolean => CONDITION.has(lower);
