import type { ClaimAndPassage } from '../evidence/entailments.ts';
import type { Chances } from '../evidence/model.ts';
import type { EntailmentModel } from './ports.ts';

/** Pairs that a model is asked about at once: enough to be worth the way, few enough to be given up when the writer types on. */
export const BATCH = 16;

/** How a model is asked. */
export interface Asking {
  /** Asked between batches, and by the model; once true, no more batches are sent and no more answers are given. */
  isCancelled(): boolean;
  /** Takes the answers to one batch, one a pair. */
  onAnswers(pairs: readonly ClaimAndPassage[], answers: readonly (Chances | null)[]): void;
}

/** Asks a model about pairs, batch after batch. Rejects when the model fails, unless nobody waits for it any more. */
export async function askModel(
  model: EntailmentModel,
  pairs: readonly ClaimAndPassage[],
  { isCancelled, onAnswers }: Asking,
): Promise<void> {
  for (let at = 0; at < pairs.length && !isCancelled(); at += BATCH) {
    const batch = pairs.slice(at, at + BATCH);
    const answers = await answersTo(model, batch, isCancelled);
    if (isCancelled()) return;
    onAnswers(batch, answers);
  }
}

async function answersTo(
  model: EntailmentModel,
  batch: readonly ClaimAndPassage[],
  isCancelled: () => boolean,
): Promise<readonly (Chances | null)[]> {
  try {
    const answers = await model.judge(batch, { isCancelled });
    if (answers.length === batch.length) return answers;
    throw new Error(`it gave ${answers.length} answers to ${batch.length} questions`);
  } catch (error) {
    if (isCancelled()) return [];
    throw error;
  }
}
