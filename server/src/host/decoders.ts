import { TextDecoder } from 'node:util';
import type { Decoders, Encoding } from '../library/decode.ts';

const decoders = new Map<Encoding, TextDecoder | null>();

/** The decoders of this machine, strict: bytes that do not fit are no text. */
export const nodeDecoders: Decoders = {
  decode(bytes, encoding) {
    try {
      return decoderFor(encoding)?.decode(bytes) ?? null;
    } catch {
      return null;
    }
  },
};

/** Null where Node was built without the tables of an encoding. */
function decoderFor(encoding: Encoding): TextDecoder | null {
  let known = decoders.get(encoding);
  if (known === undefined) {
    try {
      known = new TextDecoder(encoding, { fatal: true });
    } catch {
      known = null;
    }
    decoders.set(encoding, known);
  }
  return known;
}
