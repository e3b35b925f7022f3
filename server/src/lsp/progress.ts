import {
  type ProtocolConnection,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  WorkDoneProgressCreateRequest,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageserver';
import { quietly } from './quietly.ts';

type Step = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** Smaller steps are not shown, in percent. */
const STEP = 5;
let count = 0;

/** Work that the editor shows while it is under way. A client that knows no progress hears nothing. */
export class Progress {
  private readonly token: string;
  private readonly created: Promise<boolean>;
  private readonly parts = new Map<string, { readonly done: number; readonly total: number }>();
  private shown = 0;

  constructor(
    private readonly connection: ProtocolConnection,
    isSupported: boolean,
    title: string,
  ) {
    count += 1;
    this.token = `pincite/${count}`;
    this.created = isSupported ? this.create() : Promise.resolve(false);
    this.send({ kind: 'begin', title, percentage: 0 });
  }

  /** How much of one part is done, of how much. */
  report(part: string, partDone: number, partTotal: number): void {
    this.parts.set(part, { done: partDone, total: partTotal });
    let [done, total] = [0, 0];
    for (const each of this.parts.values()) {
      done += each.done;
      total += each.total;
    }
    const percentage = total === 0 ? 100 : Math.floor((100 * done) / total);
    if (percentage < this.shown + STEP) return;
    this.shown = percentage;
    this.send({ kind: 'report', percentage, message: `${done} of ${total} files` });
  }

  end(): void {
    this.send({ kind: 'end' });
  }

  private create(): Promise<boolean> {
    return quietly(() => this.connection.sendRequest(WorkDoneProgressCreateRequest.type, { token: this.token }));
  }

  private send(step: Step): void {
    void quietly(async () => {
      if (await this.created) await this.connection.sendProgress(WorkDoneProgress.type, this.token, step);
    });
  }
}
