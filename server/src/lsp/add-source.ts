import { type CancellationToken, ProtocolRequestType } from 'vscode-languageserver';
import { type AddRequest, addSource } from '../features/capture/add-source.ts';
import { extractedFile } from './extracted-documents.ts';
import { type Handlers, unlessCancelled } from './handlers.ts';
import type { AddAnswer, AddParams } from './requests-model.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import { extractedUriOf, isFileUri, isOnDisk, pathOf, uriOf } from './uri.ts';
import { refreshFiles } from './watch.ts';

/** Our own request: to save a page or file among the sources. The only one that fetches. */
export const AddRequestType = new ProtocolRequestType<AddParams, AddAnswer, never, void, void>('pincite/add');

/**
 * Answers when the source is part of the library. Only clients that said `experimental: { pincite: { add: true } }` are answered: that they ask when
 * their user does, with an address that the user gave, in a workspace that the user trusts.
 */
export function answerAdd(handlers: Handlers, session: Session): void {
  handlers.request(
    AddRequestType,
    () => ({ problem: 'The source could not be added. The log of Pincite says why.' }),
    async (params, token) => {
      if (!session.client.adds || !session.host.capture) return { problem: NOT_HERE };
      await session.caughtUp();
      const root = session.rootAbove(pathOf(params.near) ?? '');
      if (!root || !isOnDisk(root.directory)) return { problem: NO_FOLDER };
      await root.settled;
      unlessCancelled(token);
      return add(session, root, params, token);
    },
  );
}

const NOT_HERE = 'Sources can only be added where a folder is trusted, and by an editor that offers it.';
const NO_FOLDER = 'Sources can only be added to a folder on disk. Open the folder of your notes first.';

async function add(session: Session, root: Root, params: AddParams, token: CancellationToken): Promise<AddAnswer> {
  const from = fromOf(params);
  if (!from) return { problem: 'This is not a file on disk, so it cannot be added.' };
  const { settings, library } = root.snapshot;
  const { host } = session;
  const to = { root: root.directory, settings, library, today: host.today() };
  const added = await addSource(host, host.capture!, to, { from, key: null, folder: null, cancellation: token });
  if ('problem' in added) {
    unlessCancelled(token);
    return added;
  }
  if ('known' in added)
    return { key: added.known, ...documentsOf(session, root, added.file), isNew: false, remark: null };
  await session.follow(refreshFiles(session, root, added.files));
  const { key, files, remark } = added;
  return { key, ...documentsOf(session, root, files[0]!), isNew: true, remark };
}

function documentsOf(session: Session, { directory, snapshot }: Root, path: string) {
  const isShown = session.client.extractedText && extractedFile(snapshot.library, path) !== null;
  return { uri: uriOf(directory, path), text: isShown ? extractedUriOf(directory, path) : null };
}

function fromOf({ address, file }: AddParams): AddRequest['from'] | null {
  if (address !== undefined) return { address };
  return file !== undefined && isFileUri(file) ? { file: pathOf(file)! } : null;
}
