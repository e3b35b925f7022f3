import { commands, type ExtensionContext, window } from 'vscode';
import type { ActiveNote } from '../../active-note.ts';
import type { Server } from '../../server.ts';
import { act } from './actions.ts';
import { Follower } from './follow.ts';
import { EvidenceView } from './view.ts';

/** The view that follows the cursor: what a sentence rests on. */
export function registerEvidence(context: ExtensionContext, server: Server, note: ActiveNote): void {
  const view = new EvidenceView(context);
  const follower = new Follower(context, server, view);
  context.subscriptions.push(
    window.registerWebviewViewProvider('pincite.evidence', view),
    view.onAct(({ page, action, index }) => {
      const { shown } = follower;
      if (shown?.page === page) void act(server, shown, action, index);
    }),
    commands.registerCommand('pincite.pinEvidence', () => follower.pin(true)),
    commands.registerCommand('pincite.unpinEvidence', () => follower.pin(false)),
  );
  showOnce(context, note);
}

const SHOWN = 'pincite.evidenceWasShown';

/**
 * Shows the view beside the first note that is ever opened, without taking the keyboard: its side bar may be open and empty, and a writer who has not
 * seen the view does not look for it. From then on it is where the writer leaves it.
 */
function showOnce({ globalState, subscriptions }: ExtensionContext, note: ActiveNote): void {
  if (globalState.get(SHOWN)) return;
  const listener = note.onChanged(() => {
    if (!note.overview) return;
    listener.dispose();
    void globalState.update(SHOWN, true);
    void commands.executeCommand('pincite.evidence.focus', { preserveFocus: true });
  });
  subscriptions.push(listener);
}
