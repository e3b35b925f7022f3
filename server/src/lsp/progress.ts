import {
  type ProtocolConnection,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver-protocol';

let count = 0;

/** Shows in the editor that work is under way, from now until the function that it gives is called. */
export function beginProgress(connection: ProtocolConnection, supported: boolean, title: string): () => void {
  if (!supported) return () => {};
  count += 1;
  const token = `pincite/${count}`;
  const created = connection.sendRequest(WorkDoneProgressCreateRequest.type, { token }).then(
    () => connection.sendProgress(WorkDoneProgress.type, token, { kind: 'begin', title }).then(() => true),
    () => false,
  );
  return () => {
    void created
      .then((shown) => (shown ? connection.sendProgress(WorkDoneProgress.type, token, { kind: 'end' }) : undefined))
      .catch(() => {});
  };
}
