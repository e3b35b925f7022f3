import {
  CompletionRequest,
  CompletionResolveRequest,
  DefinitionRequest,
  DocumentLinkRequest,
  DocumentLinkResolveRequest,
  DocumentSymbolRequest,
  HoverRequest,
  type Position,
  ReferencesRequest,
} from 'vscode-languageserver';
import { completionDocumentation, completionsAt } from '../features/completion.ts';
import { definitionAt } from '../features/definition.ts';
import { documentLinks, linkTarget } from '../features/document-links.ts';
import { hoverAt } from '../features/hover.ts';
import { mentionPieces } from '../features/name-references.ts';
import { referencesAt } from '../features/references.ts';
import { symbolsOf } from '../features/symbols.ts';
import type { LineIndex } from '../text/position.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { answerActions } from './code-actions.ts';
import { toCompletionItem, toDefinition, toLink, toLocation, toMarkup } from './convert.ts';
import { toDocumentSymbols, toSymbolInformation } from './convert-symbols.ts';
import { type Handlers, unlessCancelled } from './handlers.ts';
import { linesOf } from './lines.ts';
import { type CompletionMemo, type LinkMemo, readCompletionMemo, readLinkMemo } from './memo.ts';
import { pdfLink } from './pdf-place.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import { doneWithin, inTurns, readNotes, Turns } from './turns.ts';

/** A place in a document, as the features want it. */
interface At {
  readonly root: Root;
  readonly path: string;
  readonly lines: LineIndex;
  readonly offset: number;
}

/** So long a hover may look through notes for a name, in milliseconds. What it has read is there for the next one. */
const COUNTING = 50;

/** Are the mentions in all notes of a name that stands here known, or soon? */
const mentionsAreCounted = (snapshot: Snapshot, path: string, offset: number): boolean =>
  !snapshot.notes.get(path)?.citationAt(offset) && doneWithin(COUNTING, mentionPieces(snapshot, path, offset));

/**
 * Answers what editors ask about a place in a note or a source, from what is read so far; links and symbols once all is
 * read, since editors ask for them again only when the note changes.
 */
export function answerLanguage(handlers: Handlers, session: Session): void {
  const at = (uri: string, position: Position): At => {
    const { root, path } = session.locate(uri);
    const lines = linesOf(root.snapshot, path);
    return { root, path, lines, offset: lines.offsetAt(position) };
  };

  handlers.request(
    HoverRequest.type,
    () => null,
    ({ textDocument, position }) => {
      const { root, path, lines, offset } = at(textDocument.uri, position);
      const hover = hoverAt(root.snapshot, path, offset, {
        isLoading: !root.isLoaded,
        countsMentions: mentionsAreCounted(root.snapshot, path, offset),
        pdfLink: (pdf, places) => (session.client.hoverMarkdown ? pdfLink(session, root, pdf, places) : null),
      });
      if (!hover) return null;
      return { contents: toMarkup(hover.markdown, session.client.hoverMarkdown), range: lines.rangeOf(hover.span) };
    },
  );

  handlers.request(
    DefinitionRequest.type,
    () => null,
    ({ textDocument, position }) => {
      const { root, path, offset } = at(textDocument.uri, position);
      const definition = definitionAt(root.snapshot, path, offset);
      if (!definition) return null;
      return session.extracted.led(() => toDefinition(root, path, definition, session.client.definitionLinks));
    },
  );

  handlers.request(
    ReferencesRequest.type,
    () => null,
    async ({ textDocument, position, context }, token) => {
      const turns = new Turns(token);
      await readNotes(session.locate(textDocument.uri).root, turns);
      const before = at(textDocument.uri, position);
      await inTurns(mentionPieces(before.root.snapshot, before.path, before.offset), turns);
      const { root, path, offset } = at(textDocument.uri, position);
      const references = referencesAt(root.snapshot, path, offset);
      if (!references) return null;
      const { declaration, places } = references;
      const all = context.includeDeclaration && declaration ? [declaration, ...places] : places;
      return session.extracted.led(() => all.map((place) => toLocation(root, place)));
    },
  );

  handlers.request(
    DocumentSymbolRequest.type,
    () => [],
    async ({ textDocument: { uri } }, token) => {
      const { root, path } = await session.ready(uri);
      unlessCancelled(token);
      const symbols = symbolsOf(root.snapshot, path);
      const lines = linesOf(root.snapshot, path);
      return session.client.symbolTree ? toDocumentSymbols(symbols, lines) : toSymbolInformation(symbols, lines, uri);
    },
  );

  answerLinks(handlers, session);
  answerCompletion(handlers, session, at);
  answerActions(handlers, session);
}

function answerLinks(handlers: Handlers, session: Session): void {
  handlers.request(
    DocumentLinkRequest.type,
    () => [],
    async ({ textDocument: { uri } }, token) => {
      const { root, path } = await session.ready(uri);
      unlessCancelled(token);
      const lines = linesOf(root.snapshot, path);
      return documentLinks(root.snapshot, path).map(({ span, tooltip }) => {
        const data: LinkMemo = { uri, offset: span.start };
        return { range: lines.rangeOf(span), tooltip, data };
      });
    },
  );

  handlers.request(
    DocumentLinkResolveRequest.type,
    (link) => link,
    async (link) => {
      const memo = readLinkMemo(link.data);
      if (!memo) return link;
      const { root, path } = session.locate(memo.uri);
      const place = linkTarget(root.snapshot, path, memo.offset);
      return place ? { ...link, target: await session.extracted.led(() => toLink(root, place)) } : link;
    },
  );
}

function answerCompletion(handlers: Handlers, session: Session, at: (uri: string, position: Position) => At): void {
  handlers.request(
    CompletionRequest.type,
    () => null,
    ({ textDocument: { uri }, position }) => {
      const { root, path, lines, offset } = at(uri, position);
      const { items, incomplete } = completionsAt(root.snapshot, path, offset);
      return {
        isIncomplete: incomplete || !root.isLoaded,
        items: items.map((item) => toCompletionItem(item, lines, uri, session.client)),
      };
    },
  );

  handlers.request(
    CompletionResolveRequest.type,
    (item) => item,
    (item) => {
      const memo: CompletionMemo | null = readCompletionMemo(item.data);
      if (!memo) return item;
      const { root } = session.locate(memo.uri);
      const documentation = completionDocumentation(root.snapshot, memo.item);
      return documentation === null
        ? item
        : { ...item, documentation: toMarkup(documentation, session.client.completionMarkdown) };
    },
  );
}
