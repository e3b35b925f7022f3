import { CompletionItem, CompletionList } from 'vscode';

/**
 * A list of suggestions that is empty so far (`isIncomplete`), as VS Code needs it to ask again with the next letter: where that was typed before the
 * answer came, it asks again only those whose list has an item. The one that is put in matches no letter, so nobody sees it. Any other list is given
 * back as it is.
 */
export function askedAgain<T extends CompletionItem[] | CompletionList | null | undefined>(
  list: T,
): T | CompletionList {
  if (!list || Array.isArray(list) || !list.isIncomplete || list.items.length > 0) return list;
  const unseen = new CompletionItem('…');
  unseen.filterText = '\uffff';
  unseen.insertText = '';
  return new CompletionList([unseen], true);
}
