export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Turns bytes into text on the machine at hand (`TextDecoder`, strict). Windows-1252 as the WHATWG has it: `TextDecoder` of
 * some Node 20 releases reads it as Latin-1.
 */
export interface Decoders {
  /** Null when the bytes are not a text in this encoding, or the machine does not know it. May keep or drop a byte order mark. */
  decode(bytes: Uint8Array, encoding: Encoding): string | null;
}

export interface Decoded {
  /** Without byte order mark; empty when there is a problem. */
  readonly text: string;
  /** Why there is no text, for the reader of a message. */
  readonly problem: string | null;
  /** That the encoding was odd; the text is there. */
  readonly remark: string | null;
}

/**
 * The text of a file: by its byte order mark, else as UTF-8, else as Windows-1252. Files that hold NUL or mostly control
 * characters are not text, whatever their name says.
 */
export function decodeText(bytes: Uint8Array, decoders: Decoders): Decoded {
  const known = formatOf(bytes);
  if (known) return refused(`This is a ${known} file under the name of a text. Save its text instead.`);
  const marked = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (marked && marked.encoding !== 'utf-8') return decodeMarked(bytes, marked.encoding, decoders);
  if (bytes.includes(0)) return refused(looksLikeUtf16(bytes) ? UNMARKED_UTF_16 : BINARY);
  const text = decoders.decode(bytes, 'utf-8');
  return text === null ? decodeOld(marked ? bytes.subarray(marked.mark.length) : bytes, decoders) : checked(text, null);
}

const MARKS: readonly { readonly encoding: Encoding; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

const BINARY = 'This is not a text: it holds bytes that no text has. If it is one, save it again as UTF-8.';
const UNMARKED_UTF_16 = 'This text seems to be UTF-16 without the mark that says so. Save it again as UTF-8.';

function decodeMarked(bytes: Uint8Array, encoding: Encoding, decoders: Decoders): Decoded {
  const text = decoders.decode(bytes, encoding);
  if (text === null) return refused('This text begins as UTF-16, and is damaged further down. Save it again as UTF-8.');
  return text.includes('\0')
    ? refused(BINARY)
    : checked(text, 'This text is UTF-16, and was read as such. Other programs may not: UTF-8 is safer.');
}

function decodeOld(bytes: Uint8Array, decoders: Decoders): Decoded {
  const text = decoders.decode(bytes, 'windows-1252');
  const remark =
    'This text is not UTF-8 and was read as Windows-1252: accents and quotation marks may be wrong. Save it again as UTF-8 to be sure.';
  return text === null
    ? refused('The encoding of this text is not known. Save it again as UTF-8.')
    : checked(text, remark);
}

function checked(text: string, remark: string | null): Decoded {
  let controls = 0;
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) controls++;
  if (controls > 8 && controls * 50 > text.length) return refused(BINARY);
  return { text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, problem: null, remark };
}

/** Control characters of ASCII and Latin-1 but tab, line ends, form feed and next line. */
function isControl(code: number): boolean {
  if (code < 32) return !(code >= 9 && code <= 13);
  return code >= 127 && code < 160 && code !== 0x85;
}

const refused = (problem: string): Decoded => ({ text: '', problem, remark: null });

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['PK\u0003\u0004', 'ZIP or Office'],
  ['\u0089PNG\r\n', 'PNG'],
  ['\u00ff\u00d8\u00ff', 'JPEG'],
  ['\u001f\u008b', 'gzip'],
  ['GIF8', 'GIF'],
  ['\u00d0\u00cf\u0011\u00e0', 'Office'],
];

const formatOf = (bytes: Uint8Array): string | null =>
  MAGIC.find(([start]) => [...start].every((unit, i) => bytes[i] === unit.charCodeAt(0)))?.[1] ?? null;

/** Western text in UTF-16 has a NUL in every other byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) * 2 > head.length * 0.7 && Math.min(even, odd) * 20 < head.length;
}
