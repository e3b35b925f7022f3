import houseWord from './attribution/house-word.ts';
import pluralFromOne from './attribution/plural-from-one.ts';
import severalFromOne from './attribution/several-from-one.ts';
import verbUpgraded from './attribution/verb-upgraded.ts';
import weasel from './attribution/weasel.ts';
import type { Check } from './check.ts';
import duplicateKey from './citation/duplicate-key.ts';
import malformed from './citation/malformed.ts';
import noPinpoint from './citation/no-pinpoint.ts';
import noText from './citation/no-text.ts';
import notPinned from './citation/not-pinned.ts';
import pandocDiffers from './citation/pandoc-differs.ts';
import passageMoved from './citation/passage-moved.ts';
import sourceChanged from './citation/source-changed.ts';
import stance from './citation/stance.ts';
import unknownPassage from './citation/unknown-passage.ts';
import unknownSource from './citation/unknown-source.ts';
import unresolvableLocator from './citation/unresolvable-locator.ts';
import unusedSource from './citation/unused-source.ts';
import attributionDropped from './claim/attribution-dropped.ts';
import causalLeap from './claim/causal-leap.ts';
import contradicted from './claim/contradicted.ts';
import inconsistent from './claim/inconsistent.ts';
import overstated from './claim/overstated.ts';
import scopeWidened from './claim/scope-widened.ts';
import claimUncited from './claim/uncited.ts';
import claimUnsupported from './claim/unsupported.ts';
import impossible from './date/impossible.ts';
import dateMismatch from './date/mismatch.ts';
import undatedNow from './date/undated-now.ts';
import ambiguous from './entity/ambiguous.ts';
import misspelt from './entity/misspelt.ts';
import notInPassage from './entity/not-in-passage.ts';
import unexpandedAcronym from './entity/unexpanded-acronym.ts';
import variant from './entity/variant.ts';
import noReason from './ignore/no-reason.ts';
import unusedIgnore from './ignore/unused.ts';
import booster from './judgement/booster.ts';
import confidenceExceedsSources from './judgement/confidence-exceeds-sources.ts';
import confidenceWithLikelihood from './judgement/confidence-with-likelihood.ts';
import mixedTerms from './judgement/mixed-terms.ts';
import numberOutsideBand from './judgement/number-outside-band.ts';
import offScaleTerm from './judgement/off-scale-term.ts';
import stackedHedges from './judgement/stacked-hedges.ts';
import unmarked from './judgement/unmarked.ts';
import judgementUnsupported from './judgement/unsupported.ts';
import vagueLikelihood from './judgement/vague-likelihood.ts';
import noteSettings from './note/settings.ts';
import approximationDropped from './number/approximation-dropped.ts';
import arithmetic from './number/arithmetic.ts';
import numberMismatch from './number/mismatch.ts';
import altered from './quote/altered.ts';
import notFound from './quote/not-found.ts';
import quoteUncited from './quote/uncited.ts';
import wrongSpeaker from './quote/wrong-speaker.ts';
import badGrade from './source/bad-grade.ts';
import circular from './source/circular.ts';
import fileChanged from './source/file-changed.ts';
import single from './source/single.ts';
import unreadable from './source/unreadable.ts';

/** Every check, in order of id. */
export const allChecks: readonly Check[] = [
  houseWord,
  pluralFromOne,
  severalFromOne,
  verbUpgraded,
  weasel,
  duplicateKey,
  malformed,
  noPinpoint,
  noText,
  notPinned,
  pandocDiffers,
  passageMoved,
  sourceChanged,
  stance,
  unknownPassage,
  unknownSource,
  unresolvableLocator,
  unusedSource,
  attributionDropped,
  causalLeap,
  contradicted,
  inconsistent,
  overstated,
  scopeWidened,
  claimUncited,
  claimUnsupported,
  impossible,
  dateMismatch,
  undatedNow,
  ambiguous,
  misspelt,
  notInPassage,
  unexpandedAcronym,
  variant,
  noReason,
  unusedIgnore,
  booster,
  confidenceExceedsSources,
  confidenceWithLikelihood,
  mixedTerms,
  numberOutsideBand,
  offScaleTerm,
  stackedHedges,
  unmarked,
  judgementUnsupported,
  vagueLikelihood,
  noteSettings,
  approximationDropped,
  arithmetic,
  numberMismatch,
  altered,
  notFound,
  quoteUncited,
  wrongSpeaker,
  badGrade,
  circular,
  fileChanged,
  single,
  unreadable,
];

const byId = new Map(allChecks.map((check) => [check.id, check]));

export const checkById = (id: string): Check | undefined => byId.get(id);
