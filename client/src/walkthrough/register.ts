import { commands, type ExtensionContext, env, UIKind, type Uri, workspace } from 'vscode';
import { sampleFolder, sampleNote, wishedNote, wishForNote } from './sample.ts';
import { STOPS, show, showNote } from './tour.ts';

/** The commands behind “Get Started with Pincite”. It opens by itself only as VS Code does for what was just installed. */
export function registerWalkthrough(context: ExtensionContext): void {
  const register = (name: string, run: () => unknown) =>
    context.subscriptions.push(commands.registerCommand(`pincite.${name}`, run));

  register('openWalkthrough', () =>
    commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
  );
  register('openSample', async () => {
    const here = await sampleNote(context);
    return here ? showNote(here) : openSample(context);
  });
  register('tour.sample', () => inSample(context, (note) => showNote(note)));
  for (const [name, stop] of Object.entries(STOPS))
    register(`tour.${name}`, () => inSample(context, (note) => show(note, stop)));
  if (IN_BROWSER) void wishedNote(context).then((note) => note && showNote(note));
}

/** In a browser VS Code opens a file that comes with a folder in yet another window. */
const IN_BROWSER = env.uiKind === UIKind.Web;

async function openSample(context: ExtensionContext): Promise<void> {
  const { folder, note } = await sampleFolder(context);
  const forceNewWindow = (workspace.workspaceFolders?.length ?? 0) > 0;
  if (IN_BROWSER) await wishForNote(context);
  const filesToOpen = IN_BROWSER ? [] : [note];
  await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow, filesToOpen });
}

/** Shows something in the sample; where it is not open, its folder is what VS Code opens, with the walkthrough in it. */
async function inSample(context: ExtensionContext, show: (note: Uri) => unknown): Promise<unknown> {
  const note = await sampleNote(context);
  if (!note) return { openFolder: (await sampleFolder(context)).folder };
  await show(note);
  return undefined;
}
