import { stemOf } from '../library/keys.ts';
import { destinationsIn, destinationText } from '../note/destinations.ts';
import { join, nameOf, normalize } from '../workspace/paths.ts';

/** What a link is to lead to. Paths are relative to the root. */
export interface NewTarget {
  /** Absolute. */
  readonly root: string;
  /** The note that the link stands in. */
  readonly from: string;
  /** The file that it led to, under its name before. */
  readonly before: string;
  readonly to: string;
  /** Does this destination lead to the file? False for all when it is no source any more. */
  leadsTo(destination: string): boolean;
}

/**
 * A destination that leads to another file, as like the one that is written as can be: with the same query and fragment, from the root or from the
 * note, without an extension where it had none, and with the encoding of all that stays.
 */
export function rewritten(target: NewTarget, written: string, isBracketed: boolean): string {
  const end = endOfPath(written);
  const path = written.slice(0, end);
  const rest = written.slice(end);
  const short = withoutExtension(target, path);
  const encodings = [encodingLike(path, isBracketed), strict];
  for (const parts of short ? [short, partsTo(target, path)] : [partsTo(target, path)]) {
    const texts = encodings.map((encode) => parts.map(encode).join('/') + rest);
    const text = texts.find((each) => isDestination(each, isBracketed));
    if (text !== undefined && (parts !== short || target.leadsTo(text))) return text;
  }
  return written;
}

/** Where the path ends: before the query or the fragment, which may begin with a character that is escaped. */
function endOfPath(written: string): number {
  const unit = /\\[!-/:-@[-`{-~]|&(?:#[xX]?[0-9a-fA-F]{1,7}|[0-9A-Za-z]{1,31});|[\s\S]/gu;
  for (const { 0: text, index } of written.matchAll(unit)) if (/^[?#]/.test(destinationText(text))) return index;
  return written.length;
}

/** The new path, part by part. */
function partsTo({ root, from, to }: NewTarget, written: string): string[] {
  const path = destinationText(written);
  if (path.startsWith('/') && !to.startsWith('../')) return ['', ...to.split('/')];
  const parts = wayBetween(normalize(join(root, from)), normalize(join(root, to)));
  // A colon would make a scheme of the first part.
  const isPlain = parts[0] !== '..' && (path.startsWith('./') || parts[0]!.includes(':'));
  return isPlain ? ['.', ...parts] : parts;
}

/** The same without the extension, when the link had none; null when it had one. */
function withoutExtension(target: NewTarget, written: string): string[] | null {
  const name = decoded(destinationText(written)).split('/').at(-1)!.normalize('NFC');
  const before = nameOf(target.before).normalize('NFC');
  if (name === before || name !== stemOf(before)) return null;
  return [...partsTo(target, written).slice(0, -1), stemOf(target.to)];
}

/** From a file to another, both from the same place. */
function wayBetween(from: string, to: string): string[] {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared++;
  return [...folders.slice(shared).map(() => '..'), ...parts.slice(shared)];
}

type Encode = (part: string) => string;

/** Parts that are written already stay as they are; others get percent signs where they are needed, and where the writer (or a program) used them. */
function encodingLike(written: string, isBracketed: boolean): Encode {
  const known = new Map(written.split('/').map((part) => [decoded(destinationText(part)).normalize('NFC'), part]));
  const isAscii = /%[89A-Fa-f][0-9A-Fa-f]/.test(written);
  const needed = isBracketed ? /[%<>#?\\`|&\p{Cc}]/gu : /[%<>#?\\`|&()\p{Cc}\p{Z}]/gu;
  return (part) =>
    known.get(part.normalize('NFC')) ?? percent(percent(part, needed), isAscii ? /[^\p{ASCII}]+/gu : /(?!)/g);
}

/** With percent signs for everything that Markdown or a URI could read otherwise. */
const strict: Encode = (part) => percent(part, /[^\p{L}\p{M}\p{N}._~-]/gu);

const percent = (text: string, characters: RegExp): string =>
  text.replace(characters, (each) => {
    if (/^[()!'*]$/.test(each)) return `%${each.charCodeAt(0).toString(16).toUpperCase()}`;
    // Half a character (file names of Windows can have it) has no encoding.
    return encodeURIComponent(each.replace(/[\ud800-\udfff]/gu, '\ufffd'));
  });

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Is it read as one destination, from its first to its last character? */
function isDestination(text: string, isBracketed: boolean): boolean {
  // As nearly all are: nothing in it that means anything there.
  if (text !== '' && !/[\s\\<>()&`|\p{Cc}]/u.test(text)) return true;
  const [before, after] = isBracketed ? ['[x](<', '>)'] : ['[x](', ')'];
  const [found] = destinationsIn(before + text + after, false);
  return found?.span.start === before.length && found.span.end === before.length + text.length;
}
