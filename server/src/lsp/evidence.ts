import {
  type Location,
  ProtocolRequestType,
  type TextDocumentIdentifier,
  type TextDocumentPositionParams,
  type TextEdit,
} from 'vscode-languageserver';
import { evidenceAt } from '../features/evidence.ts';
import type { Evidence, SetAside } from '../features/evidence-model.ts';
import { insertCitation } from '../features/insert-citation.ts';
import { passagePlace } from '../features/passage-place.ts';
import { toLocation } from './convert.ts';
import { type Handlers, unlessCancelled } from './handlers.ts';
import { linesOf } from './lines.ts';
import { readyNote } from './ready-note.ts';
import type { Session } from './session.ts';
import { uriOf } from './uri.ts';

/** Evidence, with the document in which each mark is recorded. */
export type EvidenceAnswer = Evidence & { readonly setAside: readonly (SetAside & { readonly uri: string })[] };

/** Our own request: what the sentence at a place rests on, for a view beside the note. Null where no sentence is. */
export const EvidenceRequest = new ProtocolRequestType<
  TextDocumentPositionParams,
  EvidenceAnswer | null,
  never,
  void,
  void
>('pincite/evidence');

export interface InsertCitationParams extends TextDocumentPositionParams {
  /** `[@key, ¶ 8]`, as evidence names it. */
  readonly citation: string;
}

/** The edits by which the sentence at a place cites one passage more. Empty where no sentence is. */
export const InsertCitationRequest = new ProtocolRequestType<InsertCitationParams, TextEdit[], never, void, void>(
  'pincite/insertCitation',
);

export interface PassageParams {
  /** A note of the root. */
  readonly textDocument: TextDocumentIdentifier;
  readonly key: string;
  /** From 1. */
  readonly paragraph: number;
}

/** Where a passage that evidence names stands in the file of its source. */
export const PassageRequest = new ProtocolRequestType<PassageParams, Location | null, never, void, void>(
  'pincite/passage',
);

/** Answers once all sources are read: a view is not asked for again by itself, and half a library would give half an answer. */
export function answerEvidence(handlers: Handlers, session: Session): void {
  handlers.request(
    EvidenceRequest,
    () => null,
    async ({ textDocument: { uri }, position }, token) => {
      const { root } = await session.ready(uri);
      const ready = await readyNote(session, uri, token);
      if (!ready) return null;
      const { snapshot, path } = ready;
      const found = evidenceAt(snapshot, path, linesOf(snapshot, path).offsetAt(position));
      const withUri = (mark: SetAside) => ({ ...mark, uri: uriOf(root.directory, mark.file) });
      return found && { ...found, setAside: found.setAside.map(withUri) };
    },
  );

  handlers.request(
    InsertCitationRequest,
    () => [],
    async ({ textDocument: { uri }, position, citation }, token) => {
      const { root, path } = await session.ready(uri);
      unlessCancelled(token);
      const lines = linesOf(root.snapshot, path);
      return insertCitation(root.snapshot, path, lines.offsetAt(position), citation).map(({ span, text }) => ({
        range: lines.rangeOf(span),
        newText: text,
      }));
    },
  );

  handlers.request(
    PassageRequest,
    () => null,
    async ({ textDocument: { uri }, key, paragraph }, token) => {
      const { root } = await session.ready(uri);
      unlessCancelled(token);
      const place = passagePlace(root.snapshot, key, paragraph);
      return place && session.extracted.led(() => toLocation(root, place));
    },
  );
}
