import { LogMessageNotification, MessageType, type ProtocolConnection } from 'vscode-languageserver';
import { quietly } from './quietly.ts';

/** One line in the client's log. Never fails: a client that is gone hears nothing. */
export interface Log {
  error(message: string): void;
  warn(message: string): void;
  /** A warning that is not repeated while the server runs. */
  once(message: string): void;
}

/** The log of a connection. */
export function logTo(connection: ProtocolConnection): Log {
  const write = (type: MessageType) => (message: string) => {
    const line = message.replace(/\s+/g, ' ').trim();
    void quietly(() => connection.sendNotification(LogMessageNotification.type, { type, message: line }));
  };
  const warn = write(MessageType.Warning);
  const told = new Set<string>();
  const once = (message: string): void => {
    if (told.has(message)) return;
    told.add(message);
    warn(message);
  };
  return { error: write(MessageType.Error), warn, once };
}

/** What went wrong, in one line and without a stack. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
