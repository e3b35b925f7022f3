/** From this crash in a row on the writer is told; before, the status bar and the output channel say enough. */
const TOLD_AT = 3;

/**
 * What to say when the server has crashed: `crashes` in a row, with `wait` milliseconds until it is started again (null: it is not). `log` is for the
 * output channel, `message` for the writer; null: nothing to disturb anybody for. It is said once that the server keeps crashing, and once that
 * it is not started again.
 */
export function saidOfCrashes(crashes: number, wait: number | null): { log: string; message: string | null } {
  const times = crashes === 1 ? '' : ` (${crashes} times in a row)`;
  if (wait === null)
    return {
      log: `The language server ended unexpectedly${times}, and is not started again by itself.`,
      message:
        'Pincite has stopped: its language server keeps ending unexpectedly. Notes are not checked until you restart it. The output says more.',
    };
  const seconds = Math.round(wait / 1000);
  return {
    log: `The language server ended unexpectedly${times}. It is started again in ${seconds} s.`,
    message:
      crashes === TOLD_AT
        ? `The language server of Pincite has ended unexpectedly ${crashes} times in a row. It is started again by itself; until then notes are not checked. The output says more.`
        : null,
  };
}
