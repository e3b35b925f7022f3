import { commands, type ExtensionContext } from 'vscode';
import { openSampleFolder, sampleNote } from './sample.ts';
import { STOPS, show, showNote } from './tour.ts';

/** The commands behind “Get Started with Pincite”. It opens by itself only as VS Code does for what was just installed. */
export function registerWalkthrough(context: ExtensionContext): void {
  const register = (name: string, run: () => unknown) =>
    context.subscriptions.push(commands.registerCommand(`pincite.${name}`, run));

  register('openWalkthrough', () =>
    commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false),
  );
  register('openSample', async () => {
    const note = await sampleNote();
    return note ? showNote(note) : openSampleFolder(context);
  });
  for (const [name, stop] of Object.entries(STOPS))
    register(`tour.${name}`, async () => {
      const note = await sampleNote();
      return note ? show(note, stop) : openSampleFolder(context);
    });
}
