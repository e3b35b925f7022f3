import {
  CompletionItem,
  CompletionList,
  commands,
  type Disposable,
  languages,
  type TextDocumentChangeEvent,
  window,
  workspace,
} from 'vscode';
import type { CompletionMiddleware, StaticFeature } from 'vscode-languageclient/node';
import { documentSelector } from './documents.ts';

/** A citation may be open: behind a space there may be one more key, or a locator. */
const IN_CITATION = /[[@{][^\]]*[,;] $/;
/** A word that may become a name, up to where the cursor is. */
const NAME = /(?<![\p{L}\p{N}])[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}'’-]*$/u;

/**
 * While VS Code waits for an answer it does not ask with the next letter, and when the answer is empty it forgets that there was one: who types fast
 * would see no list of names. So it does not ask behind every space, as the server would have it, but where a citation may go on.
 */
export class SpacesInCitations implements StaticFeature {
  private listener: Disposable | null = null;

  fillClientCapabilities(): void {}

  /** Before VS Code is told what to ask behind. */
  preInitialize({ completionProvider }: Parameters<NonNullable<StaticFeature['preInitialize']>>[0]): void {
    const triggers = completionProvider?.triggerCharacters;
    if (triggers) completionProvider.triggerCharacters = triggers.filter((character) => character !== ' ');
  }

  initialize(): void {
    this.listener ??= workspace.onDidChangeTextDocument(suggestInCitation);
  }

  getState() {
    return { kind: 'static' as const };
  }

  clear(): void {
    this.listener?.dispose();
    this.listener = null;
  }
}

function suggestInCitation({ document, contentChanges }: TextDocumentChangeEvent): void {
  const [change, more] = contentChanges;
  if (!change || more || change.text !== ' ' || document !== window.activeTextEditor?.document) return;
  if (languages.match(documentSelector(), document) === 0) return;
  const { line, character } = change.range.start;
  const before = document.lineAt(line).text.slice(0, character + 1);
  if (IN_CITATION.test(before)) void commands.executeCommand('editor.action.triggerSuggest');
}

/**
 * A list that is empty so far, as VS Code needs it to ask again with the next letter: where that was typed before the answer came, it asks again only
 * those whose list has an item and is incomplete. The one that is put in matches no letter, so nobody sees it. Behind a word that is no name nothing
 * is put in: when the next word was begun before the answer came, VS Code takes the items that it has for those of that word.
 */
export const provideCompletionItem: NonNullable<CompletionMiddleware['provideCompletionItem']> = async (
  document,
  position,
  context,
  token,
  next,
) => {
  const before = document.lineAt(position.line).text.slice(0, position.character);
  const list = await next(document, position, context, token);
  const items = Array.isArray(list) ? list : (list?.items ?? []);
  if (items.length > 0 || !NAME.test(before)) return list;
  const unseen = new CompletionItem('…');
  unseen.filterText = '\uffff';
  unseen.insertText = '';
  return new CompletionList([unseen], true);
};
