import { FileSystemError, Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import type { SettingsFile } from '../../../server/src/lsp/requests-model.ts';
import type { Server } from '../server.ts';
import { tell, tellStopped } from './tell.ts';

/** Makes a `pincite.yaml` with all settings in comments and opens it; opens the one that is there, and never overwrites it. */
export async function createConfiguration(server: Server): Promise<void> {
  const folder = await pickedFolder();
  if (!folder) return;
  const template = await server.request<SettingsFile>('pincite/settingsTemplate', {});
  if (!template) return tellStopped(server);
  const uri = Uri.joinPath(folder.uri, template.name);
  if (await exists(uri)) tell(`${template.name} is there already, and was left as it is.`);
  else await workspace.fs.writeFile(uri, new TextEncoder().encode(template.text));
  await window.showTextDocument(uri);
}

/** The only workspace folder, or the one that the writer picks; undefined when there is none. */
export async function pickedFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) tell('Open a folder first: settings belong to a folder.');
  return folders.length > 1 ? window.showWorkspaceFolderPick() : folders[0];
}

/** Is there a file or folder? What cannot be told counts as there, so nothing is written over it. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    return !(error instanceof FileSystemError && error.code === 'FileNotFound');
  }
}
