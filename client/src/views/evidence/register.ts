import { commands, type ExtensionContext, window } from 'vscode';
import type { Server } from '../../server.ts';
import { act } from './actions.ts';
import { Follower } from './follow.ts';
import { EvidenceView } from './view.ts';

/** The view that follows the cursor: what a sentence rests on. */
export function registerEvidence(context: ExtensionContext, server: Server): void {
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
}
