const LF = 10;
const CR = 13;

/**
 * The message with a blank line before the first line that is no header, where none stands: else its words would be taken for
 * names of fields and be lost. Sees the header of the message itself only.
 */
export function withHeaderEnd(bytes: Uint8Array): Uint8Array {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LF, at);
    const next = end < 0 ? bytes.length : end + 1;
    if (bytes[at] === LF || bytes[at] === CR) return bytes;
    if (!isHeader(bytes, at, next)) {
      // The first line that should be a field is none: there is no header.
      if (at === 0) return bytes;
      const copy = new Uint8Array(bytes.length + 1);
      copy.set(bytes.subarray(0, at));
      copy[at] = LF;
      copy.set(bytes.subarray(at), at + 1);
      return copy;
    }
    at = next;
  }
  return bytes;
}

/** A field, the continuation of one, or the `From ` line of a mailbox. Names of fields are short. */
function isHeader(bytes: Uint8Array, start: number, end: number): boolean {
  const line = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 200)));
  return /^(?:[ \t]|>?From |[!-9;-~]+[ \t]*:)/.test(line);
}
