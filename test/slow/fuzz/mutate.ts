import { unzipSync } from 'fflate';
import { zipped } from '../../support/archive.ts';

/** Numbers in [0, below), the same for the same seed on every machine (mulberry32, by Tommy Ettinger; public domain). */
export type Random = (below: number) => number;
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** What means something to one reader or another. */
const WORDS = [
  ...[
    '0',
    '-1',
    '2147483647',
    '4294967296',
    '99999999999999999999',
    '1e309',
    '\0',
    '\n',
    '\r\n\r\n',
    '\ufffe',
    '\u202e',
    '\ud83d',
  ],
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&#0;',
    '&#x110000;',
    '&lt',
    '<!DOCTYPE x [<!ENTITY a "&a;">]>',
    '"',
    "'",
  ],
  ...[
    '<<',
    '>>',
    '[',
    ']',
    '(',
    ')',
    'endobj',
    'endstream',
    'stream\n',
    ' 0 R',
    '/Kids',
    '/Parent 2 0 R',
    '/Count',
    '/Length',
    '/Contents',
    'xref',
    'startxref\n0',
    '/Prev 9',
    '/FlateDecode',
  ],
  ...[
    'From x\n',
    'Content-Type: multipart/mixed; boundary=b\n',
    '--b\n',
    '--b--\n',
    '=?utf-8?q?=',
    '=?utf-8?b?',
    '=\n',
    ': ',
  ],
  ...[
    '<w:p>',
    '<w:tbl><w:tr><w:tc>',
    '</w:p>',
    '<w:ins>',
    '<w:del>',
    'w:id="-1"',
    'w:gridSpan w:val="999999999"',
    'r:id="rId1"',
    '../',
    '/etc/passwd',
    'xml:space="preserve"',
  ],
  ...['```', '[^1]: ', '> ', '| - |', '---\n', '*', '_', '`', '![](', '](', '\t', '- ', '    '],
  ...[
    'colspan="99999"',
    'rowspan="-5"',
    '<table><tr><td>',
    '<template>',
    '<svg><p>',
    '<plaintext>',
    'epub:type="noteref"',
  ],
].map((word) => new TextEncoder().encode(word));

const at = <T>(items: readonly T[], random: Random): T => items[random(items.length)]!;

/** A file that is almost `bytes`: one to eight changes of the kinds that find faults in readers. `others` lend pieces. */
export function mutated(bytes: Uint8Array, others: readonly Uint8Array[], random: Random): Uint8Array {
  let out = bytes;
  for (let changes = 1 + random(8); changes > 0; changes--) out = at(CHANGES, random)(out, others, random);
  return out;
}

/** As `mutated`, but one part of an archive is changed and packed again: what is packed would not survive a change. */
export function mutatedPart(bytes: Uint8Array, others: readonly Uint8Array[], random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const name = at(Object.keys(parts), random);
  const lent = others.flatMap((other) => Object.values(unzipSync(other)));
  return zipped({ ...parts, [name]: mutated(parts[name]!, lent, random) });
}

type Change = (bytes: Uint8Array, others: readonly Uint8Array[], random: Random) => Uint8Array;

const CHANGES: readonly Change[] = [
  // A bit, a byte, a digit: most faults need no more.
  (bytes, _, random) => replaced(bytes, random(bytes.length), (byte) => byte ^ (1 << random(8))),
  (bytes, _, random) => replaced(bytes, random(bytes.length), () => random(256)),
  (bytes, _, random) => {
    const digit = bytes.indexOf(48 + random(10), random(bytes.length));
    return digit < 0 ? bytes : replaced(bytes, digit, () => 48 + random(10));
  },
  (bytes, _, random) => spliced(bytes, random(bytes.length + 1), 0, at(WORDS, random)),
  (bytes, _, random) => {
    const word = at(WORDS, random);
    return spliced(bytes, random(bytes.length + 1), word.length, word);
  },
  (bytes, _, random) => spliced(bytes, ...piece(bytes, random), new Uint8Array(0)),
  (bytes, _, random) => bytes.subarray(0, random(bytes.length)),
  (bytes, _, random) => {
    const [start, length] = piece(bytes, random);
    return spliced(bytes, random(bytes.length + 1), 0, bytes.slice(start, start + length));
  },
  (bytes, others, random) => {
    const other = at([bytes, ...others], random);
    const [start, length] = piece(other, random);
    return spliced(bytes, random(bytes.length + 1), random(2) * length, other.slice(start, start + length));
  },
  // Something many times over: what nests, and what takes the square of the time. More of it would show what is known: micromark takes the
  // square of unclosed `<![CDATA[`, `<!--`, `<?` and `<!A` in a paragraph, and of lazy lines in a list (2,000 of them a second or less).
  (bytes, _, random) => {
    const word = at(WORDS, random);
    const many = new Uint8Array(word.length * (1 + random(400)));
    for (let i = 0; i < many.length; i += word.length) many.set(word, i);
    return spliced(bytes, random(bytes.length + 1), 0, many);
  },
];

/** Start and length of a piece, most often a short one. */
function piece(bytes: Uint8Array, random: Random): [number, number] {
  const start = random(bytes.length);
  const most = Math.min(bytes.length - start, at([8, 64, 512, bytes.length], random));
  return [start, random(most + 1)];
}

function replaced(bytes: Uint8Array, index: number, change: (byte: number) => number): Uint8Array {
  if (bytes.length === 0) return bytes;
  const out = bytes.slice();
  out[index] = change(out[index]!);
  return out;
}

function spliced(bytes: Uint8Array, start: number, removed: number, added: Uint8Array): Uint8Array {
  const rest = bytes.subarray(Math.min(bytes.length, start + removed));
  const out = new Uint8Array(start + added.length + rest.length);
  out.set(bytes.subarray(0, start));
  out.set(added, start);
  out.set(rest, start + added.length);
  return out;
}
