import {
  ErrorCodes,
  ExitNotification,
  type ProtocolConnection,
  ResponseError,
  ShutdownRequest,
} from 'vscode-languageserver';
import type { ServerHost } from './host.ts';

/** How often to look whether the editor still lives, in milliseconds. */
const PARENT_EVERY = 3000;

/** Where a server stands between its first and its last message. */
export class Lifecycle {
  initialized = false;
  isShutDown = false;
  private isOver = false;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    connection: ProtocolConnection,
    private readonly host: ServerHost,
  ) {
    connection.onRequest(ShutdownRequest.type, () => {
      const refusal = this.refusal();
      if (refusal) return refusal;
      this.isShutDown = true;
    });
    connection.onNotification(ExitNotification.type, () => this.end());
    connection.onClose(() => this.end());
  }

  /** Why nothing can be asked now; null when it can. */
  refusal(): ResponseError<void> | null {
    if (this.isShutDown) return new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down.');
    if (this.initialized) return null;
    return new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized yet.');
  }

  /** Ends this process once the process that started it is gone: no server lives on after its editor. */
  endWith(parent: number | null): void {
    if (parent === null) return;
    this.timer = setInterval(() => {
      if (!this.host.isRunning(parent)) this.end();
    }, PARENT_EVERY);
    (this.timer as { unref?: () => void }).unref?.();
  }

  /** 0 after a shutdown that was asked for, 1 otherwise (Language Server Protocol, `exit`). */
  end(): void {
    if (this.isOver) return;
    this.isOver = true;
    clearInterval(this.timer);
    this.host.exit(this.isShutDown ? 0 : 1);
  }
}
