import { type ExtensionContext, FileType, Uri, workspace } from 'vscode';
import { exists } from '../commands/create-configuration.ts';
import { isSameFolder } from './same-folder.ts';

const NOTE = 'notes/rare-earth-brief.md';
const PARTS = ['notes', 'seeds', 'pincite.yaml', 'entities.yaml'];

/**
 * The sample note where it is in the workspace; undefined when the sample is not open. Where its folder is, but not the note any more, the note is put
 * back: to open that folder for it once more would show the sample twice.
 */
export async function sampleNote(context: ExtensionContext): Promise<Uri | undefined> {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  for (const folder of folders) {
    const note = Uri.joinPath(folder, NOTE);
    if (await isFile(note)) return note;
  }
  // Deeper; a search leaves out what settings hide.
  const [found] = await workspace.findFiles(`**/${NOTE}`, '**/node_modules/**', 1);
  if (found) return found;
  for (const folder of folders) if (await isSameFolder(folder, folderOf(context))) return putBack(context, folder);
  return undefined;
}

/** The sample as a folder of the writer's own, with one note and its sources: copied once, then it stays as they leave it. */
export async function sampleFolder(context: ExtensionContext): Promise<{ folder: Uri; note: Uri }> {
  const folder = folderOf(context);
  copying ??= copy(context, folder).finally(() => {
    copying = undefined;
  });
  await copying;
  return { folder, note: Uri.joinPath(folder, NOTE) };
}

/** While the sample is copied: who asks meanwhile waits for it, and is not given half of it. */
let copying: Promise<void> | undefined;

async function copy(context: ExtensionContext, folder: Uri): Promise<void> {
  if (await exists(folder)) return;
  // Whole or not at all: half a sample would never be mended.
  const half = Uri.joinPath(context.globalStorageUri, 'sample-half');
  for (const name of PARTS)
    await workspace.fs.copy(Uri.joinPath(context.extensionUri, name), Uri.joinPath(half, name), { overwrite: true });
  await workspace.fs.rename(half, folder);
}

/** Where it is noted that the window that opens next with the sample is to show its note. */
const wishOf = ({ globalStorageUri }: ExtensionContext): Uri => Uri.joinPath(globalStorageUri, 'show-sample');

/** How long such a wish holds, in ms: a window that was never opened must not surprise anybody days later. */
const WISH_HOLDS = 120_000;

/** Has the note shown by the window that opens next with the sample. A file, since that window may be another one than this. */
export const wishForNote = (context: ExtensionContext): Thenable<void> =>
  workspace.fs.writeFile(wishOf(context), new Uint8Array());

/** The note of the sample when this window was opened for it; asked once, as the extension starts. */
export async function wishedNote(context: ExtensionContext): Promise<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder || !(await isSameFolder(folder.uri, folderOf(context)))) return undefined;
  try {
    const { mtime } = await workspace.fs.stat(wishOf(context));
    await workspace.fs.delete(wishOf(context));
    return Date.now() - mtime < WISH_HOLDS ? await sampleNote(context) : undefined;
  } catch {
    return undefined; // nobody wished for it
  }
}

async function putBack({ extensionUri }: ExtensionContext, folder: Uri): Promise<Uri> {
  const note = Uri.joinPath(folder, NOTE);
  await workspace.fs.copy(Uri.joinPath(extensionUri, NOTE), note, { overwrite: false });
  return note;
}

const folderOf = ({ globalStorageUri, extension }: ExtensionContext): Uri =>
  Uri.joinPath(globalStorageUri, `sample-${extension.packageJSON.version}`);

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
}
