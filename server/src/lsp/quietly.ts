/**
 * Sends something of which nobody waits for the outcome: a client that is gone, or refuses, is none the worse for it. True
 * when it was taken.
 */
export async function quietly(send: () => Promise<unknown>): Promise<boolean> {
  try {
    await send();
    return true;
  } catch {
    return false;
  }
}
