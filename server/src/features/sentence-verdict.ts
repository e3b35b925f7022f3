import { checkBlock } from '../checks/run-block.ts';
import { scopeOf } from '../checks/scope.ts';
import type { Sentence } from '../note/model.ts';
import type { Note, SentenceAt } from '../note/note.ts';
import { derived } from '../text/derived.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { examine } from './examine.ts';

/** The verdict on a sentence in words, as a hover says it. Plain text. */
export interface SentenceVerdict {
  /** `Supported in part`, `Not compared`. */
  readonly headline: string;
  /** At most three sentences. */
  readonly details: readonly string[];
}

/** What the checks say of a block stays the same object as long as nothing changes that it rests on. */
const known = derived((_: object) => new Map<Sentence, SentenceVerdict>());

/** The verdict on a sentence of a note; kept with what the checks say of its block, since the comparison takes a while. */
export function sentenceVerdict(snapshot: Snapshot, note: Note, at: SentenceAt): SentenceVerdict {
  const scope = scopeOf(snapshot, note);
  const answers = scope && known(checkBlock(scope, at.placed));
  const before = answers?.get(at.sentence);
  if (before) return before;
  const { headline, details } = examine(snapshot, note, at);
  const answer = { headline, details };
  answers?.set(at.sentence, answer);
  return answer;
}
