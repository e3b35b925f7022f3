import { pairsIn } from '../checks/pairs.ts';
import { askModel } from '../workspace/ask-model.ts';
import { withEntailments } from '../workspace/change.ts';
import type { EntailmentModel } from '../workspace/ports.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Io } from './io.ts';
import type { Loaded } from './load-targets.ts';
import type { Problem } from './report.ts';

/**
 * What was loaded, with what the entailment model of the machine says of all notes; the same where there is no model. When it fails, nothing of
 * what it said is used, so that the same notes always get the same findings.
 */
export async function judged(
  io: Io,
  loaded: readonly Loaded[],
): Promise<{ readonly loaded: readonly Loaded[]; readonly problems: readonly Problem[] }> {
  const { entailmentModel: model } = io;
  if (!model) return { loaded, problems: [] };
  try {
    const answered: Loaded[] = [];
    for (const one of loaded) answered.push({ ...one, workspace: await judgedOne(model, one.workspace) });
    return { loaded: answered, problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The entailment model ${model.name} took no part: ${reason}. The findings rest on Pincite’s rules alone.`;
    return { loaded, problems: [{ file: '', message }] };
  }
}

async function judgedOne(model: EntailmentModel, workspace: Workspace): Promise<Workspace> {
  const { notes } = workspace.snapshot;
  let now = workspace;
  for (const path of notes.keys()) {
    const { entailments } = now.snapshot;
    const pairs = pairsIn(now.snapshot, path).filter((pair) => !entailments.knows(pair));
    await askModel(model, pairs, {
      isCancelled: () => false,
      onAnswers: (batch, answers) => {
        const more = now.snapshot.entailments.with(model.name, batch, answers, Number.POSITIVE_INFINITY);
        now = withEntailments(now, more);
      },
    });
  }
  return now;
}
