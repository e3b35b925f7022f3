import type { Level, Profile } from '../workspace/settings.ts';

/** How loud a profile makes checks, where it differs from their own defaults. What `checks:` says outranks it. */
export const profileLevels: Readonly<Record<Profile, Readonly<Record<string, Level>>>> = {
  analytic: {},
  // The directive asks that degree of probability and confidence never stand in one sentence.
  icd203: { 'judgement/confidence-with-likelihood': 'warning' },
  phia: { 'judgement/confidence-with-likelihood': 'warning' },
  // The guidance note gives a way to say both at once.
  ipcc: { 'judgement/confidence-with-likelihood': 'off' },
  // News has no scale; who says it matters most. Its words are in `language/news-words.ts`.
  newsroom: { 'judgement/confidence-with-likelihood': 'off', 'judgement/vague-likelihood': 'off' },
};
