import { TextDecoder } from 'node:util';
import type { Decoders } from '../library/decode.ts';
import { fromLatin1 } from '../library/windows-1252.ts';

/** The decoders of this machine, strict: bytes that do not fit are no text. */
export const nodeDecoders: Decoders = {
  decode(bytes, encoding) {
    if (encoding === 'windows-1252') return decodeWindows1252(bytes);
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return null;
    }
  },
};

const decodeWindows1252 = (bytes: Uint8Array): string =>
  fromLatin1(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
