import { type ExtensionContext, Uri, workspace } from 'vscode';
import { exists } from '../commands/create-configuration.ts';

const NOTE = 'notes/rare-earth-brief.md';

/** The sample note where it is in the workspace; undefined when it is not. */
export async function sampleNote(): Promise<Uri | undefined> {
  const [found] = await workspace.findFiles(`**/${NOTE}`, '**/node_modules/**', 1);
  return found;
}

/** The sample as a folder of the writer's own, with one note and its sources: copied once, then it stays as they leave it. */
export async function sampleFolder(context: ExtensionContext): Promise<{ folder: Uri; note: Uri }> {
  const folder = Uri.joinPath(context.globalStorageUri, `sample-${context.extension.packageJSON.version}`);
  if (!(await exists(folder)))
    for (const name of ['notes', 'seeds', 'pincite.yaml', 'entities.yaml'])
      await workspace.fs.copy(Uri.joinPath(context.extensionUri, name), Uri.joinPath(folder, name));
  return { folder, note: Uri.joinPath(folder, NOTE) };
}
