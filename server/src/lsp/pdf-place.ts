import { ProtocolRequestType } from 'vscode-languageserver';
import { citedInPdf } from '../features/cited-in-pdf.ts';
import { pdfPlaces } from '../features/pdf-place.ts';
import type { Place } from '../features/place.ts';
import { extractedFile } from './extracted-documents.ts';
import { type Handlers, unlessCancelled } from './handlers.ts';
import { linesOf } from './lines.ts';
import type { PdfPlaceAnswer, PdfPlaceParams } from './requests-model.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import { uriOf } from './uri.ts';

/** Our own request: where stretches of the text of a PDF stand in the PDF. */
export const PdfPlaceRequest = new ProtocolRequestType<PdfPlaceParams, PdfPlaceAnswer, never, void, void>(
  'pincite/pdfPlace',
);

/** Our client's: shows pages of a PDF, given `[PdfPlaceParams]` without more. */
export const SHOW_IN_PDF = 'pincite.showInPdf';

/** Answers once all sources are read, and for sources only: whatever a client is asked to open, it is one of these. */
export function answerPdfPlace(handlers: Handlers, session: Session): void {
  handlers.request(
    PdfPlaceRequest,
    () => null,
    async ({ textDocument: { uri }, ranges }, token) => {
      const { root, path } = await session.ready(uri);
      unlessCancelled(token);
      const { snapshot, directory } = root;
      const spans = ranges.map((range) => linesOf(snapshot, path).spanOf(range));
      const cited = snapshot.notes.has(path) && spans[0] ? citedInPdf(snapshot, path, spans[0].start) : null;
      const pdf = cited?.path ?? path;
      const { extraction } = extractedFile(snapshot.library, pdf) ?? {};
      if (extraction?.format !== 'pdf') return null;
      const places = pdfPlaces(extraction, cited ? cited.places.map(({ span }) => span) : spans);
      return { uri: uriOf(directory, pdf), pages: extraction.pages, places };
    },
  );
}

/** As many stretches as a link in a hover has room for. */
const MOST_RANGES = 20;

/** A link that a client follows by showing places of a PDF of a root; none leads to its beginning. Null when the client has no such command. */
export function pdfLink(session: Session, root: Root, path: string, places: readonly Place[]): string | null {
  if (!session.client.commands.has(SHOW_IN_PDF)) return null;
  const lines = linesOf(root.snapshot, path);
  const params: PdfPlaceParams = {
    textDocument: { uri: uriOf(root.directory, path) },
    ranges: places.slice(0, MOST_RANGES).map(({ span }) => lines.rangeOf(span)),
  };
  // Brackets would end a link of Markdown.
  const argument = encodeURIComponent(JSON.stringify([params]))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
  return `command:${SHOW_IN_PDF}?${argument}`;
}
