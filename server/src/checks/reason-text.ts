import type { Reason } from '../evidence/model.ts';
import { asOneLine } from '../text/one-line.ts';
import { sliceOf } from '../text/span.ts';
import { shortened } from './wording.ts';

const LONGEST = 60;

/**
 * A reason as one plain sentence that quotes both sides: `“12 percent” in the passage, “21 percent” in the claim.` `claim` and `passage` are
 * the compared texts. Plain text, with words of both: who shows it escapes it.
 */
export function reasonText(reason: Reason, claim: string, passage: string): string {
  const said = words(sliceOf(claim, reason.claim));
  return reason.passage ? besides(reason, said, words(sliceOf(passage, reason.passage))) : alone(reason, said);
}

/** Words between quotation marks on one line, cut when long; what is quoted already keeps its own marks. */
const words = (text: string): string => {
  const line = shortened(asOneLine(text).trim(), LONGEST);
  return /^[“"„«].*[”"“»]$/.test(line) ? line : `“${line}”`;
};

function besides({ kind, detail }: Reason, said: string, found: string): string {
  const both = `${found} in the passage, ${said} in the claim`;
  switch (kind) {
    case 'number':
      return `${both}${FIGURES[detail ?? ''] ?? ''}.`;
    case 'date':
      return detail === 'elsewhere' ? `${both}, which stands in the passage for something else.` : `${both}.`;
    case 'direction':
      return `${both}.`;
    case 'approximation':
      return `${both}: they are not equally exact.`;
    case 'negation':
      return `${both}: the one denies what the other says.`;
    case 'order':
      return `${both}: the order differs.`;
    case 'role':
      return `${both}: ${ROLES[detail ?? ''] ?? 'who did it to whom differs'}.`;
    case 'name':
      return `The passage names ${found}, the claim ${said}.`;
    case 'hedge':
      return `The passage leaves it open (${found}), the claim does not (${said}).`;
    case 'attribution':
      return `The passage does not say it itself, it reports it: ${found}.`;
    case 'verb':
      return `${both}: that says more of how sure it is.`;
    case 'cause':
      return cause(detail, said, found);
    case 'scope':
      return scope(detail, said, found);
    case 'speaker':
      if (detail === 'several') return `One speaks in the passage (${found}), several in the claim (${said}).`;
      return `The quoted words are given to ${found} in the passage, to ${said} in the claim.`;
    case 'words':
      return `${both}.`;
  }
}

/** By `detail`. */
const ROLES: Readonly<Record<string, string>> = {
  places: 'two things have changed places',
  foremost: 'another comes first of its kind',
  office: 'the same person has another office',
  cause: 'another cause',
  doer: 'somebody else does it',
};
const FIGURES: Readonly<Record<string, string>> = {
  points: ': percent and percentage points are not the same',
  scale: ': thousands, millions or billions got mixed up',
  elsewhere: ', which stands in the passage for something else',
  unit: ': the same number of something else',
};

function cause(detail: string | undefined, said: string, found: string): string {
  switch (detail) {
    case 'association':
      return `The passage tells that two things go together (${found}), not that one caused the other (${said}).`;
    case 'sequence':
      return `The passage tells what came first and what came next (${found}), not that one caused the other (${said}).`;
    default:
      return `The passage tells of both (${found}), not that one caused the other (${said}).`;
  }
}

function scope(detail: string | undefined, said: string, found: string): string {
  switch (detail) {
    case 'all':
      return `${found} in the passage, ${said} in the claim, which is more.`;
    case 'place':
      return `The passage says this of one place or group (${found}); ${said} takes in more.`;
    case 'except':
      return `The passage makes an exception (${found}), which the claim leaves out.`;
    case 'only':
    case 'if':
      return `The passage says this with a limit (${found}), which the claim leaves out.`;
    default:
      return `The passage says this of a part (${found}), the claim of the whole (${said}).`;
  }
}

function alone({ kind, detail }: Reason, said: string): string {
  switch (kind) {
    case 'name':
      return `The passage does not name ${said}.`;
    case 'number':
    case 'date':
      return `${said} is not in the passage.`;
    case 'words':
      return detail === 'part'
        ? `The passage says nothing of ${said}.`
        : 'The passage has hardly any word of the claim.';
    case 'speaker':
      return `The passage gives the quoted words to somebody else than ${said}.`;
    default:
      return `The passage does not say ${said}.`;
  }
}
