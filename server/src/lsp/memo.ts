import type { CompletionData } from '../features/completion.ts';

/*
 * What the server writes into `data` of an item, to find it again when the client asks for the rest. It comes back from
 * outside, so it is read with care.
 */

export interface LinkMemo {
  readonly uri: string;
  readonly offset: number;
}

export interface CompletionMemo {
  readonly uri: string;
  readonly item: CompletionData;
}

export function readLinkMemo(data: unknown): LinkMemo | null {
  if (!isRecord(data)) return null;
  const { uri, offset } = data;
  return typeof uri === 'string' && typeof offset === 'number' ? { uri, offset } : null;
}

export function readCompletionMemo(data: unknown): CompletionMemo | null {
  if (!isRecord(data)) return null;
  const { uri, item } = data;
  if (!isRecord(item)) return null;
  const { key, passage, name } = item;
  if (typeof uri !== 'string' || typeof key !== 'string') return null;
  if (name === true) return { uri, item: { key, name } };
  if (!isRecord(passage)) return { uri, item: { key } };
  const { start, end } = passage;
  return typeof start === 'number' && typeof end === 'number' ? { uri, item: { key, passage: { start, end } } } : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
