import {
  type CancellationToken,
  type HandlerResult,
  LSPErrorCodes,
  type ProtocolConnection,
  type ProtocolNotificationType,
  type ProtocolRequestType,
  ResponseError,
} from 'vscode-languageserver';
import type { Lifecycle } from './lifecycle.ts';
import { type Log, reasonOf } from './log.ts';

/** Thrown when the client no longer wants the answer. */
export class Cancelled extends Error {}

/** Thrown when what was asked for cannot be done, and the writer is to read why. */
export class Refused extends Error {}

/** Throws `Cancelled` once the token says so. */
export function unlessCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new Cancelled();
}

/**
 * Registers handlers so that none of them can bring the server down or show the client a stack: a failure is one line in
 * the client's log, and an empty answer.
 */
export class Handlers {
  constructor(
    private readonly connection: ProtocolConnection,
    private readonly lifecycle: Lifecycle,
    private readonly log: Log,
  ) {}

  request<P, R, PR, E, RO>(
    type: ProtocolRequestType<P, R, PR, E, RO>,
    empty: (params: P) => R,
    answer: (params: P, token: CancellationToken) => R | Promise<R>,
  ): void {
    const handler = async (params: P, token: CancellationToken) => {
      const refusal = this.lifecycle.refusal();
      if (refusal) return refusal;
      try {
        unlessCancelled(token);
        return await answer(params, token);
      } catch (error) {
        if (error instanceof Cancelled) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
        if (error instanceof Refused) return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
        this.log.error(`${type.method} could not be answered: ${reasonOf(error)}`);
        return empty(params);
      }
    };
    this.connection.onRequest(type, handler as (params: P, token: CancellationToken) => HandlerResult<R, E>);
  }

  notification<P, RO>(type: ProtocolNotificationType<P, RO>, follow: (params: P) => void | Promise<void>): void {
    this.connection.onNotification(type, async (params: P) => {
      if (this.lifecycle.refusal()) return;
      try {
        await follow(params);
      } catch (error) {
        this.log.error(`${type.method} could not be followed: ${reasonOf(error)}`);
      }
    });
  }
}
