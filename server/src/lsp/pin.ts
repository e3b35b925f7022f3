import { ProtocolRequestType } from 'vscode-languageserver';
import { lockEditOf } from '../features/lock-edit.ts';
import { pinNotes } from '../features/pin-notes.ts';
import { pinningText } from '../features/pinning-text.ts';
import { isWritable, lockProblems } from '../workspace/lock.ts';
import { toOtherEdit } from './convert.ts';
import { type Handlers, unlessCancelled } from './handlers.ts';
import type { DocumentParams, PinAnswer } from './requests-model.ts';
import type { Session } from './session.ts';

/** Our own request: the edit that records what the cited passages of a note say now. */
export const PinRequest = new ProtocolRequestType<DocumentParams, PinAnswer, never, void, void>('pincite/pin');

/** Answers once all sources are read. Entries of passages that say something else now are kept, and that is said. */
export function answerPin(handlers: Handlers, session: Session): void {
  handlers.request(
    PinRequest,
    () => ({ problem: 'The passages could not be pinned. The log of Pincite says why.' }),
    async ({ textDocument: { uri } }, token): Promise<PinAnswer> => {
      const { root, path } = await session.ready(uri);
      unlessCancelled(token);
      const { snapshot } = root;
      const note = snapshot.notes.get(path);
      if (!note) return { problem: 'This is not a note, so it cites nothing that could be pinned.' };
      const [problem] = lockProblems(snapshot.lock);
      if (!isWritable(snapshot.lock))
        return { problem: `Nothing was pinned, so that no entry of pincite.lock is lost. ${problem}` };
      const today = session.host.today();
      const pinning = pinNotes(snapshot, { notes: [note], today, update: false, prune: false });
      const edit = pinning.isChanged ? toOtherEdit(root.directory, lockEditOf(snapshot.lock, pinning.text)) : null;
      return { edit, message: pinningText(pinning) };
    },
  );
}
