import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The folder of the workspace: the sample note in `notes/`, its sources in `seeds/`. */
export const folder = vscode.workspace.workspaceFolders![0]!.uri;

/** A file of the workspace, by its path from the folder. */
export const uriOf = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, path);

/** Asks again until there is an answer; `what` says what was waited for when there is none in time (milliseconds). */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  atMost = 20_000,
): Promise<T> {
  const end = Date.now() + atMost;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) assert.fail(`There was no ${what} within ${atMost / 1000} s.`);
    await new Promise((done) => setTimeout(done, 40));
  }
}

/** Opens a file in an editor of its own. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(uriOf(path), { preview: false });
}

/** Writes a file and opens it; a note that ends without a line break gets one. */
export async function write(path: string, text: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(uriOf(path), Buffer.from(text.endsWith('\n') ? text : `${text}\n`));
  return open(path);
}

let count = 0;
/** Each file of tests has a copy of this one. */
const own = Date.now().toString(36) + Math.random().toString(36).slice(2, 6);

/** A path for a note that was never there: VS Code keeps the text of a closed file for a while, and findings stay as long. */
export const freshPath = (): string => `notes/fresh-${own}-${++count}.md`;

/** Closes all editors without a question, and removes the files. */
export async function discard(...paths: string[]): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const path of paths) await vscode.workspace.fs.delete(uriOf(path));
}

/** The range of words that stand once in a document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const text = document.getText();
  const at = text.indexOf(words);
  assert.ok(at >= 0, `“${words}” is not in the text:\n${text}`);
  assert.equal(text.indexOf(words, at + 1), -1, `“${words}” stands more than once`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** A few letters into words that stand once in a document: where a writer points at them. */
export const within = (document: vscode.TextDocument, words: string): vscode.Position =>
  rangeOf(document, words).start.translate(0, 2);

/** The id of the check that a diagnostic comes from; null when it is not ours. */
export function checkOf({ source, code }: vscode.Diagnostic): string | null {
  if (source !== 'pincite') return null;
  return String(typeof code === 'object' ? code.value : code);
}

/** Our diagnostics of a document, as check and flagged words. */
export const flagged = (document: vscode.TextDocument): string[] =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter((each) => checkOf(each))
    .map((each) => `${checkOf(each)}: ${document.getText(each.range)}`);

/** Waits for a diagnostic of a check, and gives it. */
export const finding = (document: vscode.TextDocument, check: string): Promise<vscode.Diagnostic> =>
  until(`${check} in:\n${document.getText()}`, () =>
    vscode.languages.getDiagnostics(document.uri).find((each) => checkOf(each) === check),
  );

/** Waits until a document has no diagnostic of a check. */
export const noFinding = (document: vscode.TextDocument, check: string): Promise<true> =>
  until(`end of ${check}`, () => flagged(document).every((each) => !each.startsWith(`${check}:`)));

/** Asks VS Code by one of its commands; again when the text or the server changed before it answered. */
export const ask = <T>(command: string, ...args: unknown[]): Promise<T> =>
  until(`answer to ${command}`, async () => {
    try {
      return (await vscode.commands.executeCommand<T>(command, ...args)) ?? undefined;
    } catch (error) {
      if (error instanceof Error && error.name === 'Canceled') return undefined;
      throw error;
    }
  });

/** What a provider of VS Code answers to a position, once it has something. */
export const answer = <T>(command: string, document: vscode.TextDocument, at: vscode.Position): Promise<T[]> =>
  until(`answer to ${command}`, async () => {
    const items = await ask<T[]>(command, document.uri, at);
    return items.length > 0 && items;
  });
