import {
  type CancellationToken,
  type Range,
  type SemanticTokens,
  type SemanticTokensDelta,
  SemanticTokensDeltaRequest,
  type SemanticTokensLegend,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import { CITATION_STATES } from '../features/citation-states.ts';
import { type SemanticToken, semanticTokensOf } from '../features/semantic-tokens.ts';
import { warmNote } from '../features/warm.ts';
import type { LineIndex } from '../text/position.ts';
import type { Displays } from './display.ts';
import { type Handlers, unlessCancelled } from './handlers.ts';
import { linesOf } from './lines.ts';
import type { Session } from './session.ts';
import { inTurns, Turns } from './turns.ts';

const TYPES: readonly SemanticToken['type'][] = ['hedge', 'citation'];

/** The names that the numbers of tokens stand for; `package.json` says what VS Code makes of them. */
export const legend: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...CITATION_STATES] };

/** Tokens as the protocol has them: five numbers each, places counted from the token before. */
export function encoded(tokens: readonly SemanticToken[], lines: LineIndex): number[] {
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const { span, type, state } of tokens) {
    const at = lines.positionAt(span.start);
    const character = at.line === before.line ? at.character - before.character : at.character;
    const modifiers = state === null ? 0 : 1 << CITATION_STATES.indexOf(state);
    data.push(at.line - before.line, character, span.end - span.start, TYPES.indexOf(type), modifiers);
    before = at;
  }
  return data;
}

/** Makes `after` of `before`: all between the first and the last number that differ gives way to others. */
export function deltaOf(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (head === before.length && head === after.length) return [];
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const deleteCount = before.length - tail - head;
  return [{ start: head, deleteCount, data: after.slice(head, after.length - tail) }];
}

/** Answers once the sources are read: what a citation is worth is not known before. */
export function answerSemanticTokens(handlers: Handlers, session: Session, displays: Displays): void {
  /** What was told last of each open document. */
  const told = new Map<string, { readonly id: string; readonly data: number[] }>();
  let count = 0;

  /** Null for what is no note: somebody else may have tokens for it. */
  const tokens = async (uri: string, token: CancellationToken, range?: Range): Promise<number[] | null> => {
    const { root, path } = await session.ready(uri);
    unlessCancelled(token);
    const { snapshot } = root;
    if (!snapshot.notes.has(path)) return null;
    if (!displays.of(root).semanticHighlighting) return [];
    await inTurns(warmNote(snapshot, path), new Turns(token));
    const lines = linesOf(snapshot, path);
    return encoded(semanticTokensOf(snapshot, path, range ? lines.spanOf(range) : null), lines);
  };

  const remembered = (uri: string, data: number[]): SemanticTokens => {
    count += 1;
    const resultId = String(count);
    for (const known of told.keys()) if (!session.documents.has(known)) told.delete(known);
    told.set(uri, { id: resultId, data });
    return { resultId, data };
  };

  handlers.request(
    SemanticTokensRequest.type,
    () => null,
    async ({ textDocument: { uri } }, token) => {
      const data = await tokens(uri, token);
      return data && remembered(uri, data);
    },
  );

  handlers.request(
    SemanticTokensDeltaRequest.type,
    () => null,
    async ({ textDocument: { uri }, previousResultId }, token) => {
      const data = await tokens(uri, token);
      if (!data) return null;
      const before = told.get(uri);
      const { resultId } = remembered(uri, data);
      if (before?.id !== previousResultId) return { resultId: resultId!, data };
      return { resultId: resultId!, edits: deltaOf(before.data, data) };
    },
  );

  handlers.request(
    SemanticTokensRangeRequest.type,
    () => null,
    async ({ textDocument: { uri }, range }, token) => {
      const data = await tokens(uri, token, range);
      return data && { data };
    },
  );
}
