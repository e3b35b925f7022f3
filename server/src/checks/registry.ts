import weasel from './attribution/weasel.ts';
import type { Check } from './check.ts';
import duplicateKey from './citation/duplicate-key.ts';
import malformed from './citation/malformed.ts';
import noPinpoint from './citation/no-pinpoint.ts';
import noText from './citation/no-text.ts';
import pandocDiffers from './citation/pandoc-differs.ts';
import unknownPassage from './citation/unknown-passage.ts';
import unknownSource from './citation/unknown-source.ts';
import unresolvableLocator from './citation/unresolvable-locator.ts';
import unusedSource from './citation/unused-source.ts';
import claimUncited from './claim/uncited.ts';
import noReason from './ignore/no-reason.ts';
import unusedIgnore from './ignore/unused.ts';
import judgementUnsupported from './judgement/unsupported.ts';
import noteSettings from './note/settings.ts';
import altered from './quote/altered.ts';
import notFound from './quote/not-found.ts';
import quoteUncited from './quote/uncited.ts';
import unreadable from './source/unreadable.ts';

/** Every check, in order of id. */
export const allChecks: readonly Check[] = [
  weasel,
  duplicateKey,
  malformed,
  noPinpoint,
  noText,
  pandocDiffers,
  unknownPassage,
  unknownSource,
  unresolvableLocator,
  unusedSource,
  claimUncited,
  noReason,
  unusedIgnore,
  judgementUnsupported,
  noteSettings,
  altered,
  notFound,
  quoteUncited,
  unreadable,
];

const byId = new Map(allChecks.map((check) => [check.id, check]));

export const checkById = (id: string): Check | undefined => byId.get(id);
