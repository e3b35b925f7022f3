import type { MinedNames, Register } from '../entities/model.ts';
import type { Entailments } from '../evidence/entailments.ts';
import type { Resources } from '../evidence/resources.ts';
import type { Library } from '../library/model.ts';
import type { Note } from '../note/note.ts';
import type { CheckedEstimates } from './checked-estimates.ts';
import type { LockFile } from './lock.ts';
import type { Settings } from './settings.ts';

/** Everything that the checks and features of one root may look at, at one moment. Never changes. */
export interface Snapshot {
  readonly settings: Settings;
  readonly library: Library;
  /** What claims and passages are compared with; the same object from one moment to the next. */
  readonly resources: Resources;
  /** What an entailment model said of claims and passages so far; `noEntailments` without one. */
  readonly entailments: Entailments;
  /** Estimates that somebody has checked and set aside; `noneChecked` without any. */
  readonly checked: CheckedEstimates;
  /** What cited passages said when they were pinned; `noLock` without any. */
  readonly lock: LockFile;
  /** Who and what a writer registered (`entities.yaml`); `noRegister` without any. */
  readonly register: Register;
  /** Names that the sources have, as far as they were mined; `noMinedNames` without any. */
  readonly mined: MinedNames;
  /** By path relative to the root, `/`-separated. In path order. */
  readonly notes: ReadonlyMap<string, Note>;
}
