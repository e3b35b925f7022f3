import { PrepareRenameRequest, RenameRequest } from 'vscode-languageserver';
import { type NameRename, nameRenamePieces, prepareNameRename } from '../features/rename-names.ts';
import { type Handlers, Refused } from './handlers.ts';
import { linesOf } from './lines.ts';
import { nameEdit } from './name-edit.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import { Turns } from './turns.ts';

/** Answers what editors ask about names: for another one. */
export function answerNames(handlers: Handlers, session: Session): void {
  handlers.request(
    PrepareRenameRequest.type,
    () => null,
    ({ textDocument: { uri }, position }) => {
      const { root, path } = session.locate(uri);
      const lines = linesOf(root.snapshot, path);
      const name = prepareNameRename(root.snapshot, path, lines.offsetAt(position));
      return name && { range: lines.rangeOf(name.span), placeholder: name.text };
    },
  );

  handlers.request(
    RenameRequest.type,
    () => null,
    async ({ textDocument: { uri }, position, newName }, token) => {
      // Names are found in all notes, once all are read.
      const { root, path } = await session.ready(uri);
      const offset = linesOf(root.snapshot, path).offsetAt(position);
      return nameEdit(session, root, path, await renamed(root, path, offset, newName, new Turns(token)));
    },
  );
}

/** Long work where there are many notes, done in turns. What somebody typed meanwhile would make it wrong. */
async function renamed(root: Root, path: string, offset: number, to: string, turns: Turns): Promise<NameRename> {
  const { notes, register } = root.snapshot;
  const pieces = nameRenamePieces(root.snapshot, path, offset, to);
  for (let step = pieces.next(); ; step = pieces.next()) {
    if (!step.done) {
      await turns.next();
      continue;
    }
    if ('problem' in step.value) throw new Refused(step.value.problem);
    if (root.snapshot.notes !== notes || root.snapshot.register !== register)
      throw new Refused('A note was changed while the name was looked for. Rename it again.');
    return step.value;
  }
}
