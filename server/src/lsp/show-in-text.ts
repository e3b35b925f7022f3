import { answerCodeLens } from './code-lens.ts';
import { Displays } from './display.ts';
import { answerFolding } from './folding.ts';
import type { Handlers } from './handlers.ts';
import { answerInlayHints } from './inlay-hints.ts';
import { refreshDisplays } from './refresh.ts';
import { answerSemanticTokens } from './semantic-tokens.ts';
import type { Session } from './session.ts';

/** Answers everything that editors show in the text itself beside findings. What of it is in `followConfiguration`’s hands. */
export function showInText(handlers: Handlers, session: Session): Displays {
  const displays = new Displays();
  answerSemanticTokens(handlers, session, displays);
  answerFolding(handlers, session);
  answerCodeLens(handlers, session, displays);
  answerInlayHints(handlers, session, displays);
  refreshDisplays(session, displays);
  return displays;
}
