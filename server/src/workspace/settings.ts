/** How loud a check is. */
export type Severity = 'error' | 'warning' | 'info';
export type Level = Severity | 'off';

/** What `pincite.yaml` (or the front matter of a note) can say, with every default filled in. */
export interface Settings {
  /** Folders or globs, relative to the root. */
  readonly sources: readonly string[];
  /** Globs; null: every Markdown file outside the sources but README and the like. */
  readonly notes: readonly string[] | null;
  readonly bibliography: readonly string[];
  readonly entities: readonly string[];
  readonly profile: 'analytic' | 'icd203' | 'phia' | 'ipcc' | 'newsroom';
  /** Only what differs from the defaults of the checks. */
  readonly checks: Readonly<Record<string, Level>>;
  readonly citationScope: 'sentence' | 'paragraph';
  /** Of the notes: `en`. */
  readonly language: string;
  /** An ignore comment must say why. */
  readonly requireReasons: boolean;
}
