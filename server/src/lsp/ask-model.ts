import { pairsIn } from '../checks/pairs.ts';
import { askModel } from '../workspace/ask-model.ts';
import { withEntailments } from '../workspace/change.ts';
import type { EntailmentModel } from '../workspace/ports.ts';
import { inTime } from './in-time.ts';
import { reasonOf } from './log.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';

/** How long to wait after the last change, in milliseconds as all below: findings are told first. */
const PAUSE = 300;
/** A model that takes longer for one batch hangs. */
const LONGEST = 60_000;
/** Of how many pairs of a root the answers are kept: those of what is open, and those that an undo asks for again. */
const MOST = 4000;

/** Whether anybody still waits for what a round asks. */
interface Round {
  isOver: boolean;
}

/**
 * Asks an entailment model about what the open notes compare, once nothing has changed for a moment. Its answers make new snapshots, and so new
 * diagnostics; a change ends the round that is under way. A model that fails or hangs is not asked again.
 */
class Asker {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private round: Round = { isOver: true };
  private work: Promise<void> = Promise.resolve();
  private hasFailed = false;
  /** The model of the host, unless it hangs. */
  private readonly model: EntailmentModel;

  constructor(
    private readonly session: Session,
    model: EntailmentModel,
  ) {
    this.model = { name: model.name, judge: (...asked) => this.inTime(model.judge(...asked)) };
  }

  changed(): void {
    this.round.isOver = true;
    clearTimeout(this.timer);
    if (!this.hasFailed) this.timer = setTimeout(() => this.begin(), PAUSE);
  }

  /** One round after the other: the model is asked one thing at a time. */
  private begin(): void {
    const round = { isOver: false };
    this.round = round;
    this.work = this.work.then(() => this.ask(round)).catch((error: unknown) => this.giveUp(error));
  }

  private async ask(round: Round): Promise<void> {
    await this.session.caughtUp();
    const left = new Map<Root, number>();
    for (const { root, path } of this.openNotes()) {
      if (round.isOver || this.hasFailed) return;
      const all = pairsIn(root.snapshot, path).slice(0, left.get(root) ?? MOST);
      left.set(root, (left.get(root) ?? MOST) - all.length);
      const { entailments } = root.snapshot;
      await askModel(
        this.model,
        all.filter((pair) => !entailments.knows(pair)),
        {
          isCancelled: () => round.isOver || root.isClosed,
          onAnswers: (pairs, answers) => {
            const more = root.snapshot.entailments.with(this.model.name, pairs, answers, MOST);
            root.workspace = withEntailments(root.workspace, more);
            this.session.changed('answered');
          },
        },
      );
    }
  }

  /** The one that the writer looks at comes first. */
  private *openNotes(): Iterable<{ root: Root; path: string }> {
    const { latest, documents } = this.session;
    for (const document of new Set(latest ? [latest, ...documents.values()] : documents.values())) {
      const { root, path } = this.session.locate(document.uri);
      if (document.note && root.isLoaded && documents.has(document.uri)) yield { root, path };
    }
  }

  /** Also when nobody waits for the answers any more: a model that hangs would be asked in vain for ever. */
  private inTime<T>(answers: Promise<T>): Promise<T> {
    return inTime(answers, LONGEST, () => {
      const error = new Error(`it gave no answer for ${LONGEST / 1000} seconds`);
      this.giveUp(error);
      throw error;
    });
  }

  private giveUp(error: unknown): void {
    if (this.hasFailed) return;
    this.hasFailed = true;
    this.session.log.warn(
      `The entailment model ${this.model.name} takes no part any more: ${reasonOf(error)}. Findings rest on Pincite’s rules, and on what the model said before; to ask it again, restart the language server.`,
    );
  }
}

/** Asks the entailment model of the host, if it has one, about open notes whenever something changed. */
export function askWhenChanged(session: Session): void {
  const { entailmentModel } = session.host;
  if (!entailmentModel) return;
  const asker = new Asker(session, entailmentModel);
  session.onChange((cause) => {
    if (cause === 'typed' || cause === 'read') asker.changed();
  });
}
