import { ProtocolRequestType } from 'vscode-languageserver';
import { citeAt } from '../features/cite.ts';
import { originalOf } from '../library/original.ts';
import { extractedFile } from './extracted-documents.ts';
import { type Handlers, unlessCancelled } from './handlers.ts';
import { linesOf } from './lines.ts';
import type { Cite, CiteParams } from './requests-model.ts';
import type { Session } from './session.ts';

/** Our own request: how to cite what is selected in a source. */
export const CiteRequest = new ProtocolRequestType<CiteParams, Cite, never, void, void>('pincite/cite');

/** Answers once all sources are read. */
export function answerCite(handlers: Handlers, session: Session): void {
  handlers.request(
    CiteRequest,
    () => ({ problem: 'The passage could not be cited. The log of Pincite says why.' }),
    async ({ textDocument: { uri }, range }, token) => {
      const { root, path, document } = await session.ready(uri);
      unlessCancelled(token);
      const { snapshot } = root;
      const original = originalOf(snapshot.library, path)?.original;
      if (document && original !== undefined && !isSameText(document.document.text, original))
        return {
          problem: extractedFile(snapshot.library, path)
            ? 'This source has just changed, and is shown as it was. Try again in a moment.'
            : 'This source has changes that are not saved. Save it first: notes are checked against what is on disk.',
        };
      return citeAt(snapshot, path, linesOf(snapshot, path).spanOf(range));
    },
  );
}

/** Editors may count line ends as they like. */
const isSameText = (a: string, b: string): boolean => a === b || withoutReturns(a) === withoutReturns(b);
const withoutReturns = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
