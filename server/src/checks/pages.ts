import houseWord from './attribution/house-word.md';
import pluralFromOne from './attribution/plural-from-one.md';
import severalFromOne from './attribution/several-from-one.md';
import verbUpgraded from './attribution/verb-upgraded.md';
import weasel from './attribution/weasel.md';
import duplicateKey from './citation/duplicate-key.md';
import malformed from './citation/malformed.md';
import noPinpoint from './citation/no-pinpoint.md';
import noText from './citation/no-text.md';
import notPinned from './citation/not-pinned.md';
import pandocDiffers from './citation/pandoc-differs.md';
import passageMoved from './citation/passage-moved.md';
import sourceChanged from './citation/source-changed.md';
import stance from './citation/stance.md';
import unknownPassage from './citation/unknown-passage.md';
import unknownSource from './citation/unknown-source.md';
import unresolvableLocator from './citation/unresolvable-locator.md';
import unusedSource from './citation/unused-source.md';
import attributionDropped from './claim/attribution-dropped.md';
import causalLeap from './claim/causal-leap.md';
import contradicted from './claim/contradicted.md';
import inconsistent from './claim/inconsistent.md';
import overstated from './claim/overstated.md';
import scopeWidened from './claim/scope-widened.md';
import claimUncited from './claim/uncited.md';
import claimUnsupported from './claim/unsupported.md';
import impossible from './date/impossible.md';
import dateMismatch from './date/mismatch.md';
import undatedNow from './date/undated-now.md';
import ambiguous from './entity/ambiguous.md';
import misspelt from './entity/misspelt.md';
import notInPassage from './entity/not-in-passage.md';
import unexpandedAcronym from './entity/unexpanded-acronym.md';
import variant from './entity/variant.md';
import noReason from './ignore/no-reason.md';
import unusedIgnore from './ignore/unused.md';
import booster from './judgement/booster.md';
import confidenceExceedsSources from './judgement/confidence-exceeds-sources.md';
import confidenceWithLikelihood from './judgement/confidence-with-likelihood.md';
import mixedTerms from './judgement/mixed-terms.md';
import numberOutsideBand from './judgement/number-outside-band.md';
import offScaleTerm from './judgement/off-scale-term.md';
import stackedHedges from './judgement/stacked-hedges.md';
import unmarked from './judgement/unmarked.md';
import judgementUnsupported from './judgement/unsupported.md';
import vagueLikelihood from './judgement/vague-likelihood.md';
import noteSettings from './note/settings.md';
import approximationDropped from './number/approximation-dropped.md';
import arithmetic from './number/arithmetic.md';
import numberMismatch from './number/mismatch.md';
import altered from './quote/altered.md';
import notFound from './quote/not-found.md';
import quoteUncited from './quote/uncited.md';
import wrongSpeaker from './quote/wrong-speaker.md';
import badGrade from './source/bad-grade.md';
import circular from './source/circular.md';
import fileChanged from './source/file-changed.md';
import single from './source/single.md';
import unreadable from './source/unreadable.md';

/** The page of each check, as Markdown. */
const pages: ReadonlyMap<string, string> = new Map([
  ['attribution/house-word', houseWord],
  ['attribution/plural-from-one', pluralFromOne],
  ['attribution/several-from-one', severalFromOne],
  ['attribution/verb-upgraded', verbUpgraded],
  ['attribution/weasel', weasel],
  ['citation/duplicate-key', duplicateKey],
  ['citation/malformed', malformed],
  ['citation/no-pinpoint', noPinpoint],
  ['citation/no-text', noText],
  ['citation/not-pinned', notPinned],
  ['citation/pandoc-differs', pandocDiffers],
  ['citation/passage-moved', passageMoved],
  ['citation/source-changed', sourceChanged],
  ['citation/stance', stance],
  ['citation/unknown-passage', unknownPassage],
  ['citation/unknown-source', unknownSource],
  ['citation/unresolvable-locator', unresolvableLocator],
  ['citation/unused-source', unusedSource],
  ['claim/attribution-dropped', attributionDropped],
  ['claim/causal-leap', causalLeap],
  ['claim/contradicted', contradicted],
  ['claim/inconsistent', inconsistent],
  ['claim/overstated', overstated],
  ['claim/scope-widened', scopeWidened],
  ['claim/uncited', claimUncited],
  ['claim/unsupported', claimUnsupported],
  ['date/impossible', impossible],
  ['date/mismatch', dateMismatch],
  ['date/undated-now', undatedNow],
  ['entity/ambiguous', ambiguous],
  ['entity/misspelt', misspelt],
  ['entity/not-in-passage', notInPassage],
  ['entity/unexpanded-acronym', unexpandedAcronym],
  ['entity/variant', variant],
  ['ignore/no-reason', noReason],
  ['ignore/unused', unusedIgnore],
  ['judgement/booster', booster],
  ['judgement/confidence-exceeds-sources', confidenceExceedsSources],
  ['judgement/confidence-with-likelihood', confidenceWithLikelihood],
  ['judgement/mixed-terms', mixedTerms],
  ['judgement/number-outside-band', numberOutsideBand],
  ['judgement/off-scale-term', offScaleTerm],
  ['judgement/stacked-hedges', stackedHedges],
  ['judgement/unmarked', unmarked],
  ['judgement/unsupported', judgementUnsupported],
  ['judgement/vague-likelihood', vagueLikelihood],
  ['note/settings', noteSettings],
  ['number/approximation-dropped', approximationDropped],
  ['number/arithmetic', arithmetic],
  ['number/mismatch', numberMismatch],
  ['quote/altered', altered],
  ['quote/not-found', notFound],
  ['quote/uncited', quoteUncited],
  ['quote/wrong-speaker', wrongSpeaker],
  ['source/bad-grade', badGrade],
  ['source/circular', circular],
  ['source/file-changed', fileChanged],
  ['source/single', single],
  ['source/unreadable', unreadable],
]);

/** The page that explains a check; undefined when there is no such check. */
export const pageOf = (id: string): string | undefined => pages.get(id);
