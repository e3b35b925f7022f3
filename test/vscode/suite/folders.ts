import * as vscode from 'vscode';
import { checkOf, until } from './support.ts';

/** Adds a folder to the window, which has several already: with the first, VS Code would start its extensions anew. */
export async function addFolder(uri: vscode.Uri): Promise<vscode.WorkspaceFolder> {
  const { workspaceFolders = [] } = vscode.workspace;
  await changed(() => vscode.workspace.updateWorkspaceFolders(workspaceFolders.length, 0, { uri }));
  return vscode.workspace.getWorkspaceFolder(uri)!;
}

/** Takes a folder out of the window. Not the first. */
export async function removeFolder(uri: vscode.Uri): Promise<void> {
  const index = vscode.workspace.getWorkspaceFolder(uri)!.index;
  await changed(() => vscode.workspace.updateWorkspaceFolders(index, 1));
}

async function changed(change: () => boolean): Promise<void> {
  const done = new Promise<void>((resolve) => {
    const listener = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      listener.dispose();
      resolve();
    });
  });
  if (!change()) throw new Error('VS Code did not take the folder.');
  await done;
}

/** Waits until a file shows the findings of these checks, in order of place, and no others. */
export const shows = (uri: vscode.Uri, checks: string): Promise<true> =>
  until(
    `“${checks}” in ${uri}`,
    () =>
      vscode.languages
        .getDiagnostics(uri)
        .flatMap((each) => checkOf(each) ?? [])
        .join(' ') === checks,
  );
