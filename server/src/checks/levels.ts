import type { Level, Settings, Severity } from '../workspace/settings.ts';
import type { Check } from './check.ts';
import { profileLevels } from './profiles.ts';

const LOUDNESS: Readonly<Record<Level, number>> = { off: 0, info: 1, warning: 2, error: 3 };

/** How loud a check is under these settings: what they say of it, else what their profile does, else its own default. */
export const levelOf = (check: Check, settings: Settings): Level =>
  settings.checks[check.id] ?? profileLevels[settings.profile][check.id] ?? check.severity;

/** The lower of two; a report may be weaker than its check, never stronger. */
export const lower = (level: Severity, asked: Severity | undefined): Severity =>
  asked && LOUDNESS[asked] < LOUDNESS[level] ? asked : level;
