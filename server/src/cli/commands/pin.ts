import { type Io, UsageError } from '../io.ts';

/** `pincite pin`: the lock comes with a later version. */
export async function pin(_io: Io, _args: readonly string[]): Promise<number> {
  throw new UsageError('“pincite pin” comes with a later version; nothing was written.');
}
