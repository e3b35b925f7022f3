import {
  CodeLensRefreshRequest,
  InlayHintRefreshRequest,
  type ProtocolRequestType0,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import { debounced } from './debounced.ts';
import type { Displays } from './display.ts';
import { quietly } from './quietly.ts';
import type { Session } from './session.ts';

type Refresh = ProtocolRequestType0<void, never, void, void>;

/** How long to wait after the last of many changes on disk, in milliseconds. */
const PAUSE = 100;
/** The same after typing in another document. */
const TYPING_PAUSE = 600;

/**
 * Tells the client to ask again for lenses, tokens and hints: when files were read or a model answered, and when other things are to be shown. What
 * is typed in a note it asks for by itself; only who cites a source changes with other documents.
 */
export function refreshDisplays(session: Session, displays: Displays): void {
  const send = (type: Refresh) => void quietly(() => session.connection.sendRequest(type));
  const all = debounced(PAUSE, () => {
    const { refreshLenses, refreshTokens, refreshHints } = session.client;
    if (refreshLenses) send(CodeLensRefreshRequest.type as Refresh);
    if (refreshTokens) send(SemanticTokensRefreshRequest.type as Refresh);
    if (refreshHints) send(InlayHintRefreshRequest.type as Refresh);
  });
  const lenses = debounced(TYPING_PAUSE, () => send(CodeLensRefreshRequest.type as Refresh));
  session.onChange((cause) => {
    if (cause === 'read' || cause === 'answered') all();
    else if (cause === 'typed' && session.client.refreshLenses && showsSource(session)) lenses();
  });
  displays.onChange(all);
}

/** Is a source open beside the document that is written? */
function showsSource(session: Session): boolean {
  for (const { uri } of session.documents.values()) {
    if (uri === session.latest?.uri) continue;
    const { root, path } = session.locate(uri);
    if (root.snapshot.library.byPath.has(path)) return true;
  }
  return false;
}
