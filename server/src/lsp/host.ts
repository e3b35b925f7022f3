import type { Capture, OwnData, ShownTexts } from '../workspace/ports.ts';
import type { Machine } from '../workspace/read-files.ts';

/** What the server asks of the machine that it runs on. The entry (`server.ts`) passes it in; tests pass their own. */
export interface ServerHost extends Machine, OwnData {
  /** Left out: no sources can be added. */
  readonly capture?: Capture;
  /** Left out: editors that show nothing but files are led to a source itself where its text was extracted. */
  readonly shownTexts?: ShownTexts | undefined;
  /** The day that it is here: 2026-11-26. */
  today(): string;
  /**
   * From now on the texts of sources are kept in this folder (absolute, of the client's choice), or nowhere. Left out, or not called: the
   * machine decides.
   */
  useCache?(folder: string | null): void;
  /** Collects what nobody needs any more, if that is worth it. Left out: it is collected whenever the heap is full. */
  collectGarbage?(): void;
  /** Ends the process. */
  exit(code: number): void;
  /** True while a process with this id lives. */
  isRunning(processId: number): boolean;
}
