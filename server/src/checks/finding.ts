import type { Span } from '../text/span.ts';
import type { Severity } from '../workspace/settings.ts';
import type { LockChange } from './lock-change.ts';

/** `exact`: custody, true or false. `estimate`: the passage seems to say this. */
export type Certainty = 'exact' | 'estimate';

/** A replacement in the note; spans count from the start of the note. */
export interface FixEdit {
  readonly span: Span;
  readonly text: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly FixEdit[];
  /** Safe to apply without asking (`--fix`): it changes no meaning. */
  readonly safe: boolean;
  /** What it does to the lock beside; never without asking. */
  readonly lock?: LockChange;
}

/** The other side: usually the passage. Spans count in the original of that file. */
export interface Related {
  /** Relative to the root. */
  readonly file: string;
  readonly span: Span;
  readonly message: string;
  readonly text: string;
}

/** One thing that a check reports. Spans count from the start of the note. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly message: string;
  readonly span: Span;
  readonly claim: string | null;
  readonly citation: { readonly key: string; readonly locator: string | null } | null;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** Stable across unrelated edits. */
  readonly fingerprint: string;
}
