import { Inflate, strFromU8 } from 'fflate';
import { type Limits, Unreadable } from './reader.ts';

/** The parts of a ZIP archive by name. Nothing is unpacked before it is asked for. */
export interface Archive {
  /** In the order of the archive, `/`-separated. A name is a name: `../x` leads nowhere. */
  readonly names: readonly string[];
  /**
   * The bytes of a part, null when there is none of this name. Throws `Unreadable` when the part is damaged or encrypted, or
   * when it unpacks to far more than words do, or it or all that was read together to more than they may. Case counts.
   */
  read(name: string): Uint8Array | null;
}

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  /** Of its local header. */
  readonly offset: number;
}

/** How much is unpacked between two looks at what it has come to: at most a thousandfold of this. */
const STEP = 16 * 1024;
/** Words pack ten- to sixtyfold, tables of equal cells a hundredfold. What packs more, and is not small, is made to do harm. */
const MOST_PACKED = 200;
const SMALL = 8 * 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;
const UNKNOWN = 0xffffffff;

/**
 * Opens an archive by the directory at its end, as Office and readers of EPUB do (APPNOTE 6.3; ZIP64 too). Sizes that it
 * declares are not believed: what comes out is counted. Of two parts of one name the first counts. Throws `Unreadable` for
 * what is no archive, is cut off, or has more parts than `limits` allows. `mostOfPart`: bytes of one unpacked part.
 */
export function openArchive(bytes: Uint8Array, limits: Limits, mostOfPart = limits.unpacked): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(bytes, view, limits);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      const content = contentOf(entry, bytes, view, Math.min(mostOfPart, limits.unpacked - unpacked));
      unpacked += content.length;
      return content;
    },
  };
}

function directoryOf(bytes: Uint8Array, view: DataView, limits: Limits): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const { start, end, base } = placeOfDirectory(view);
  let read = 0;
  for (let at = start; at + 46 <= end && view.getUint32(at, true) === 0x02014b50; ) {
    if (++read > limits.entries)
      throw new Unreadable(`This file holds more than ${limits.entries} parts, too many to be read.`);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > end) throw damaged();
    const name = strFromU8(bytes.subarray(at + 46, nameEnd))
      .replaceAll('\\', '/')
      .replace(/^\/+/, '');
    if (!entries.has(name)) entries.set(name, entryAt(view, at, nameEnd, extraEnd, base));
    at = extraEnd + view.getUint16(at + 32, true);
  }
  if (entries.size === 0) throw damaged();
  return entries;
}

/** Where the directory lies, and how much stands before the archive proper. */
function placeOfDirectory(view: DataView): { start: number; end: number; base: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let end = view.byteLength - 22; end >= lowest; end--) {
    if (view.getUint32(end, true) !== 0x06054b50) continue;
    const size = view.getUint32(end + 12, true);
    const offset = view.getUint32(end + 16, true);
    if (offset === UNKNOWN || size === UNKNOWN) return placeInZip64(view, end);
    if (size > end) continue;
    return { start: end - size, end, base: Math.max(0, end - size - offset) };
  }
  throw new Unreadable('This file is damaged or cut off: its end is missing. Get it again, or open and save it again.');
}

function placeInZip64(view: DataView, end: number): { start: number; end: number; base: number } {
  const record = end >= 20 && view.getUint32(end - 20, true) === 0x07064b50 ? bigAt(view, end - 12) : -1;
  if (record < 0 || record + 56 > end || view.getUint32(record, true) !== 0x06064b50) throw damaged();
  return { start: Math.min(bigAt(view, record + 48), record), end: record, base: 0 };
}

function entryAt(view: DataView, at: number, nameEnd: number, extraEnd: number, base: number): Entry {
  const unpacked = view.getUint32(at + 24, true);
  let packed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  for (let extra = nameEnd; extra + 4 <= extraEnd; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let value = extra + 4 + (unpacked === UNKNOWN ? 8 : 0);
    if (packed === UNKNOWN && value + 8 <= extraEnd) packed = bigAt(view, value);
    if (view.getUint32(at + 20, true) === UNKNOWN) value += 8;
    if (offset === UNKNOWN && value + 8 <= extraEnd) offset = bigAt(view, value);
  }
  return {
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packed,
    offset: base + offset,
  };
}

const bigAt = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function contentOf(entry: Entry, bytes: Uint8Array, view: DataView, most: number): Uint8Array {
  const { offset, method, packed } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw damaged();
  if (entry.encrypted) throw new Unreadable('This file is locked with a password. Save a copy of it without one.');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length || (method !== STORED && method !== DEFLATED)) throw damaged();
  const within = bytes.subarray(start, start + packed);
  if (method === STORED && packed > most) throw tooLarge();
  const content = method === STORED ? within : inflated(within, most);
  if (checksum(content) !== entry.crc) throw damaged();
  return content;
}

function inflated(packed: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    length += part.length;
    if (length > most || (length > SMALL && length > MOST_PACKED * packed.length)) throw tooLarge();
    parts.push(part);
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged();
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const damaged = (): Unreadable =>
  new Unreadable('This file is damaged: a part of it cannot be unpacked. Get it again, or open and save it again.');
const tooLarge = (): Unreadable =>
  new Unreadable('This file unpacks to far more than a document holds, so it was given up.');

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 (ISO 3309). */
function checksum(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) c = CRC[(c ^ bytes[i]!) & 255]! ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
