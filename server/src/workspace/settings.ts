import type { HouseWord } from '../language/house-words.ts';
import type { OwnScale } from '../language/scales.ts';

/** How loud a check is. */
export type Severity = 'error' | 'warning' | 'info';
export type Level = Severity | 'off';

/** Loudest first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
export const levels = [...severities, 'off'] as const satisfies readonly Level[];

/** Sets of severities and scales that a workspace, or a note, can work by. */
export const profiles = ['analytic', 'icd203', 'phia', 'ipcc', 'newsroom'] as const;
export type Profile = (typeof profiles)[number];

/** Profiles that bring a scale of their own. */
export const profilesWithScale: ReadonlySet<Profile> = new Set(['icd203', 'phia', 'ipcc']);

/** What `pincite.yaml` (or the front matter of a note) can say, with every default filled in. */
export interface Settings {
  /** Folders or globs, relative to the root. */
  readonly sources: readonly string[];
  /** Globs; null: every Markdown file outside the sources but README and the like. */
  readonly notes: readonly string[] | null;
  readonly bibliography: readonly string[];
  readonly entities: readonly string[];
  readonly profile: Profile;
  /** The house's own terms of probability; they stand in for those of the profile. */
  readonly scale: OwnScale | null;
  /** Words that the house does not want; they add to those of the profile. */
  readonly houseWords: readonly HouseWord[];
  /** Only what differs from the defaults of the checks. */
  readonly checks: Readonly<Record<string, Level>>;
  readonly citationScope: 'sentence' | 'paragraph';
  /** In which stretch of the note cited sentences count as the basis of a judgement behind them. */
  readonly judgementScope: 'sentence' | 'paragraph' | 'section';
  /** Of the notes: `en`. */
  readonly language: string;
  /** An ignore comment must say why. */
  readonly requireReasons: boolean;
}

/** What holds where `pincite.yaml` says nothing. */
export const defaultSettings: Settings = {
  sources: ['seeds'],
  notes: null,
  bibliography: [],
  entities: [],
  profile: 'analytic',
  scale: null,
  houseWords: [],
  checks: {},
  citationScope: 'sentence',
  judgementScope: 'paragraph',
  language: 'en',
  requireReasons: false,
};

/** The file in the root of a workspace that holds its settings. */
export const settingsFile = 'pincite.yaml';
