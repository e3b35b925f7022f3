import { CodeLensRequest, CodeLensResolveRequest, type Command, type Position } from 'vscode-languageserver';
import { codeLensesOf, type LensOf, type LensTitle, lensTitle, notesBehind } from '../features/code-lenses.ts';
import { warmNote } from '../features/warm.ts';
import { toLocation, type View } from './convert.ts';
import type { Displays } from './display.ts';
import { type Handlers, unlessCancelled } from './handlers.ts';
import { linesOf } from './lines.ts';
import type { Session } from './session.ts';
import { inTurns, readNotes, Turns } from './turns.ts';

/** VS Code's own. */
export const SHOW_PROBLEMS = 'workbench.actions.view.problems';
/** Our client's: shows places beside a line, given `[uri, position, locations]` as the protocol has them. */
export const SHOW_CITATIONS = 'pincite.showCitations';

/** Our client's: shows a sentence and what it rests on, given `[uri, position]`. */
export const SHOW_SENTENCE = 'pincite.showSentence';

/** What is written into `data` of a lens, to find it again when the client asks what it says. */
interface LensMemo {
  readonly uri: string;
  readonly of: LensOf;
}

/**
 * Answers where lenses stand without checking anything, and what one says when it comes on the screen. Clients that do not know our commands get the
 * words alone.
 */
export function answerCodeLens(handlers: Handlers, session: Session, displays: Displays): void {
  handlers.request(
    CodeLensRequest.type,
    () => null,
    async ({ textDocument: { uri } }, token) => {
      const { root, path } = await session.ready(uri);
      unlessCancelled(token);
      if (!displays.of(root).codeLens) return [];
      if (root.snapshot.library.byPath.has(path)) await readNotes(root, new Turns(token));
      const lines = linesOf(root.snapshot, path);
      return codeLensesOf(root.snapshot, path).map(({ span, of }) => ({
        range: lines.rangeOf(span),
        data: { uri, of } satisfies LensMemo,
      }));
    },
  );

  handlers.request(
    CodeLensResolveRequest.type,
    (lens) => lens,
    async (lens, token) => {
      const memo = readMemo(lens.data);
      if (!memo) return lens;
      const { root, path } = await session.ready(memo.uri);
      unlessCancelled(token);
      const { directory, snapshot, extracted } = root;
      const turns = new Turns(token);
      for (const note of notesBehind(snapshot, path, memo.of)) await inTurns(warmNote(snapshot, note), turns);
      const said = lensTitle(snapshot, path, memo.of);
      return {
        ...lens,
        command: commandOf(session, { directory, snapshot, extracted }, memo, path, lens.range.start, said),
      };
    },
  );
}

/** A command with an empty name does nothing: the words are there to be read. */
function commandOf(
  { client }: Session,
  view: View,
  { uri, of }: LensMemo,
  path: string,
  position: Position,
  said: LensTitle | null,
): Command {
  if (!said) return { title: of.kind === 'section' ? 'no claims' : 'not cited', command: '' };
  const { title, citations, unclearAt } = said;
  // Problems would be empty: there is nothing but sentences that no finding speaks of.
  if (unclearAt !== null && client.commands.has(SHOW_SENTENCE))
    return { title, command: SHOW_SENTENCE, arguments: [uri, linesOf(view.snapshot, path).positionAt(unclearAt)] };
  if (of.kind === 'section') return { title, command: client.commands.has(SHOW_PROBLEMS) ? SHOW_PROBLEMS : '' };
  if (!client.commands.has(SHOW_CITATIONS)) return { title, command: '' };
  const locations = citations.map((place) => toLocation(view, place));
  return { title, command: SHOW_CITATIONS, arguments: [uri, position, locations] };
}

/** It comes back from outside, so it is read with care. */
function readMemo(data: unknown): LensMemo | null {
  if (!isRecord(data) || typeof data.uri !== 'string' || !isRecord(data.of)) return null;
  const { uri, of } = data;
  const { kind, section, passage } = of;
  if (kind === 'section' && typeof section === 'number') return { uri, of: { kind, section } };
  if (kind === 'passage' && typeof passage === 'number') return { uri, of: { kind, passage } };
  return kind === 'source' ? { uri, of: { kind } } : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
