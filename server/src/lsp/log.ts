import { LogMessageNotification, MessageType, type ProtocolConnection } from 'vscode-languageserver-protocol';
import { quietly } from './quietly.ts';

/** One line in the client's log. Never fails: a client that is gone hears nothing. */
export interface Log {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
}

/** The log of a connection. */
export function logTo(connection: ProtocolConnection): Log {
  const write = (type: MessageType) => (message: string) => {
    const line = message.replace(/\s+/g, ' ').trim();
    void quietly(() => connection.sendNotification(LogMessageNotification.type, { type, message: line }));
  };
  return { error: write(MessageType.Error), warn: write(MessageType.Warning), info: write(MessageType.Info) };
}

/** What went wrong, in one line and without a stack. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
