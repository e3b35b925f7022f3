/*
 * Words that can make a statement an estimate. Own compilation: the terms of the scales in use (ICD 203, the PHIA
 * probability yardstick, the IPCC calibrated language) and the epistemic modals, verbs and adverbs that Hyland,
 * Hedging in Scientific Research Articles, describes.
 */

/** Adverbs of chance and of appearance: *will probably fall*, *perhaps the ban holds*. */
export const HEDGE_ADVERBS = `probably possibly perhaps maybe presumably evidently conceivably arguably seemingly apparently
  potentially supposedly ostensibly plausibly improbably`;
/** Adjectives of chance, judged by what they govern: *is likely to fall*, not *the likely candidate*. */
export const CHANCE_ADJECTIVES = 'likely unlikely probable improbable possible plausible conceivable doubtful certain';
export const SEEMING_VERBS = 'seem seems seemed appear appears appeared look looks looked';
export const SUGGESTING_VERBS = `suggest suggests suggested suggesting indicate indicates indicated indicating imply implies
  implied implying hint hints hinted hinting point points pointed pointing`;
/** Ends of phrases that weigh (*on balance*), and what evidence does (*argues against*). */
export const WEIGHING_WORDS = `doomed accident coincidence cards reason time likeliest signs indications hints consistent inconsistent compatible hard difficult easy balance appearances considered judging judge go argue argues speak speaks tell tells militate militates
  favour favours favor favors`;
/** *There is a remote chance that …*, *the probability of a ban is low*. */
export const CHANCE_NOUNS =
  'chance chances possibility probability likelihood odds prospect prospects doubt risk danger';
/** *is expected to*, *is set to*: a forecast without its owner. */
export const EXPECTED = 'expected projected forecast forecasted predicted anticipated set poised bound';
/** Degree words that belong to a term: *very likely*, *almost certain*. */
export const DEGREES: ReadonlySet<string> = new Set(
  `very highly extremely exceptionally quite rather fairly increasingly virtually almost nearly more most less least
  equally somewhat far too so still remarkably reasonably moderately`.split(/\s+/),
);
/** Verbs after *could not* that report an attempt: a fact, no hedge. */
export const RULING_OUT: ReadonlySet<string> = new Set('rule exclude discount dismiss preclude'.split(' '));
export const RULED_OUT: ReadonlySet<string> = new Set('ruled excluded discounted precluded'.split(' '));
/** What is *likely to be found in* a place stands there as a rule. */
export const HABITUAL: ReadonlySet<string> = new Set(
  'found seen encountered located observed heard met spotted sold'.split(' '),
);
/** *the most likely explanation is …* is an estimate all the same. */
export const EXPLANATIONS: ReadonlySet<string> = new Set(
  'explanation explanations cause reason reading interpretation outcome scenario result answer culprit driver course consequence'.split(
    ' ',
  ),
);
/** A law or a plan *would ban*: that is what it says, not what the writer thinks. */
export const INSTRUMENTS: ReadonlySet<string> = new Set(
  `bill law act plan proposal measure draft deal agreement treaty amendment rule rules regulation directive scheme
  project programme program motion resolution legislation contract provision clause reform order`.split(/\s+/),
);
/** What is done *under* them is done by rule. */
export const RULES: ReadonlySet<string> = new Set(
  'treaty act law laws rules rule regulation regulations article agreement clause statute directive code constitution contract decree order charter lease convention timetable bylaws by-laws custom ordinance'.split(
    ' ',
  ),
);
/** With *should*: things that happen rather than things to do, so *should* is a forecast. */
export const HAPPENING: ReadonlySet<string> = new Set(
  `fall rise remain recover ease improve arrive reach continue return begin end grow climb drop decline stabilise
  stabilize slow shrink expand weaken strengthen increase decrease come reopen resume last suffice melt thaw recede
  subside double halve survive rebound emerge disappear vanish happen occur collapse stall peak`.split(/\s+/),
);
