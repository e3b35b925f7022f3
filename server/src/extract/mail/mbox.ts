const LF = 10;
const CR = 13;
const GREATER = 62;
const FROM = [...'From '].map((c) => c.charCodeAt(0));

/**
 * The messages of a mailbox (mboxrd: `>From ` in a message stands for `From `), or the one message that the file is. Each is
 * given as a function, so that only one of them is copied at a time. A `From ` line parts messages when it is the first, or a
 * blank line stands before it; when it tells a time; and when a header follows. Takes time in proportion to the bytes.
 */
export function messagesIn(bytes: Uint8Array): (() => Uint8Array)[] {
  const start = startOf(bytes);
  if (!isFrom(bytes, start)) return [() => bytes.subarray(start)];
  const found: (() => Uint8Array)[] = [];
  let from = endOfLine(bytes, start);
  for (let at = from; at < bytes.length; ) {
    const next = endOfLine(bytes, at);
    if (isFrom(bytes, at) && isBlankBefore(bytes, at) && isEnvelope(bytes, at, next)) {
      add(from, at);
      from = next;
    }
    at = next;
  }
  add(from, bytes.length);
  return found;

  function add(begin: number, end: number): void {
    found.push(() => unescaped(bytes.subarray(begin, end)));
  }
}

/** Behind a byte order mark and blank lines. */
function startOf(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === LF || bytes[at] === CR) at++;
  return at;
}

const isFrom = (bytes: Uint8Array, at: number): boolean => FROM.every((byte, i) => bytes[at + i] === byte);

/** Behind the end of the line at `at`. */
function endOfLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(LF, at);
  return end < 0 ? bytes.length : end + 1;
}

function isBlankBefore(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 2] === CR ? at - 3 : at - 2;
  return before < 0 || bytes[before] === LF;
}

/** Tells a time (`From ines@example.org Mon Mar  3 10:00:00 2025`), and the next line is a field of a header. */
function isEnvelope(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 500 || !/ [0-9]{1,2}:[0-9]{2}/.test(latin(bytes, start, end))) return false;
  return /^(?:>?From |[!-9;-~]+[ \t]*:)/.test(latin(bytes, end, Math.min(end + 200, bytes.length)));
}

const latin = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

/** Lines of one or more `>` before `From ` lose the first. */
function unescaped(message: Uint8Array): Uint8Array {
  const marks: number[] = [];
  for (let at = 0; at < message.length; at = endOfLine(message, at)) {
    let i = at;
    while (message[i] === GREATER) i++;
    if (i > at && isFrom(message, i)) marks.push(at);
  }
  if (marks.length === 0) return message;
  const copy = new Uint8Array(message.length - marks.length);
  let from = 0;
  marks.forEach((mark, i) => {
    copy.set(message.subarray(from, mark), from - i);
    from = mark + 1;
  });
  copy.set(message.subarray(from), from - marks.length);
  return copy;
}
