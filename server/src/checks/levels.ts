import type { Level, Settings, Severity } from '../workspace/settings.ts';
import type { Check } from './check.ts';
import { profileLevels } from './profiles.ts';

const LOUDNESS: Readonly<Record<Level, number>> = { off: 0, info: 1, warning: 2, error: 3 };

/** How loud a check is under these settings: what they say of it, else what their scale and profile do, else its own default. */
export const levelOf = (check: Check, settings: Settings): Level =>
  settings.checks[check.id] ??
  levelOfScale(check, settings) ??
  profileLevels[settings.profile][check.id] ??
  check.severity;

/** A scale of the house says for itself whether confidence may stand beside its terms. */
function levelOfScale({ id }: Check, { scale }: Settings): Level | undefined {
  if (id !== 'judgement/confidence-with-likelihood' || !scale?.confidenceInSameSentence) return undefined;
  return scale.confidenceInSameSentence === 'allowed' ? 'off' : 'warning';
}

/** The lower of two; a report may be weaker than its check, never stronger. */
export const lower = (level: Severity, asked: Severity | undefined): Severity =>
  asked && LOUDNESS[asked] < LOUDNESS[level] ? asked : level;
