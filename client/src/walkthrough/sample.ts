import { commands, type ExtensionContext, Uri, workspace } from 'vscode';
import { exists } from '../commands/create-configuration.ts';

const NOTE = 'notes/rare-earth-brief.md';

/** The sample note where it is in the workspace; undefined when it is not. */
export async function sampleNote(): Promise<Uri | undefined> {
  const [found] = await workspace.findFiles(`**/${NOTE}`, '**/node_modules/**', 1);
  return found;
}

/** Opens the sample, a folder with one note and its sources: a copy of the writer's own, which stays as they leave it. */
export async function openSampleFolder({ extensionUri, extension, globalStorageUri }: ExtensionContext): Promise<void> {
  const folder = Uri.joinPath(globalStorageUri, `sample-${extension.packageJSON.version}`);
  if (!(await exists(folder)))
    for (const name of ['notes', 'seeds', 'pincite.yaml'])
      await workspace.fs.copy(Uri.joinPath(extensionUri, name), Uri.joinPath(folder, name));
  await commands.executeCommand('vscode.openFolder', folder, {
    forceNewWindow: (workspace.workspaceFolders?.length ?? 0) > 0,
    filesToOpen: [Uri.joinPath(folder, NOTE)],
  });
}
