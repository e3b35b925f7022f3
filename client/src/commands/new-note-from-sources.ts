import { type QuickPickItem, SnippetString, Uri, window, workspace } from 'vscode';
import type {
  NewNote,
  NewNoteParams,
  SourceFolder,
  SourceItem,
  Sources,
} from '../../../server/src/lsp/requests-model.ts';
import { withoutIcons } from '../plain.ts';
import type { Server } from '../server.ts';
import { exists } from './create-configuration.ts';
import { tell, tellStopped } from './tell.ts';

/** Makes a note with a heading and a citation to fill in for each source that the writer picks, and opens it. */
export async function newNoteFromSources(server: Server): Promise<void> {
  const sources = await server.request<Sources>('pincite/sources', {});
  if (!sources) return tellStopped(server);
  const folder = await pickedFolder(sources.folders);
  if (!folder) return;
  const keys = await pickedKeys(folder.sources);
  if (!keys) return;
  const title = await window.showInputBox({
    title: 'New Note from Sources',
    prompt: 'The title of the note',
    value: '',
  });
  if (title === undefined) return;
  const params: NewNoteParams = { folder: folder.uri, title, date: today(), keys };
  const note = await server.request<NewNote>('pincite/newNote', params);
  if (!note) return tellStopped(server);
  await open(await freeName(await placeOf(folder), note.name), note);
}

async function pickedFolder(folders: readonly SourceFolder[]): Promise<SourceFolder | undefined> {
  if (folders.length === 0)
    tell('There are no sources yet. Put documents into the folder “seeds”, or name another one in pincite.yaml.');
  if (folders.length < 2) return folders[0];
  const items = folders.map((folder) => ({
    label: withoutIcons(folder.name),
    description: `${folder.sources.length} sources`,
    folder,
  }));
  return (await window.showQuickPick(items, { placeHolder: 'Sources of which folder?' }))?.folder;
}

async function pickedKeys(sources: readonly SourceItem[]): Promise<string[] | undefined> {
  const items = sources.map(({ key, title, author, issued }) => ({
    label: withoutIcons(title),
    description: withoutIcons(key),
    detail: withoutIcons([author.join(', '), issued].filter(Boolean).join(' · ')),
    key,
  })) satisfies QuickPickItem[];
  const picked = await window.showQuickPick(items, {
    title: 'New Note from Sources',
    placeHolder: 'Which sources is the note to cite?',
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.map(({ key }) => key);
}

/** The folder of the note that is open, else `notes` of the root when there is one, else the root. */
async function placeOf({ uri, sources }: SourceFolder): Promise<Uri> {
  const root = Uri.parse(uri);
  const active = window.activeTextEditor?.document;
  const isInside = active?.languageId === 'markdown' && active.uri.toString().startsWith(`${root}/`);
  if (isInside && !sources.some((source) => source.uri === active.uri.toString()))
    return Uri.joinPath(active.uri, '..');
  const notes = Uri.joinPath(root, 'notes');
  return (await exists(notes)) ? notes : root;
}

/** A place for a new file: with a number when the name is taken. */
async function freeName(folder: Uri, name: string): Promise<Uri> {
  for (let count = 1; ; count++) {
    const uri = Uri.joinPath(folder, count === 1 ? name : name.replace(/(?=\.md$)/, `-${count}`));
    if (!(await exists(uri))) return uri;
  }
}

async function open(uri: Uri, { parts }: NewNote): Promise<void> {
  await workspace.fs.writeFile(uri, new Uint8Array());
  const editor = await window.showTextDocument(uri);
  const snippet = new SnippetString();
  for (const { text, fill } of parts) fill ? snippet.appendPlaceholder(text) : snippet.appendText(text);
  await editor.insertSnippet(snippet);
}

/** The day where the writer is, as in `2026-01-02`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
