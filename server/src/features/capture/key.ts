import { STOP_WORDS } from '../../language/stop-words.ts';
import type { Metadata } from '../../library/model.ts';
import { shortName } from '../author-names.ts';

/*
 * Keys for new sources. A key is the name of a file too, so it holds only what notes can cite and every file system can store.
 */

/** In UTF-16 units; of three bytes each in UTF-8 well below what file systems take. */
const LONGEST = 60;
const LONGEST_CHOSEN = 100;

/** How many words of a title stand in a key: beside an author, and alone. */
const BESIDE_AUTHOR = 1;
const ALONE = 4;
const OF_ORGANISATION = 2;

/**
 * A short key of a source, from what is known of it: `li-2025-quota`, else words of its title and the year, else of `otherwise` (the name that
 * the file had). Lower case, letters and digits of any script with single hyphens between them; never empty.
 */
export function keyFor(metadata: Metadata, otherwise: string): string {
  const author = authorWords(metadata);
  const year = /^\d{4}/.exec(metadata.issued ?? '')?.[0];
  const title = telling(wordsOf(metadata.title ?? '').filter((word) => !author.includes(word))).slice(
    0,
    author.length > 0 ? BESIDE_AUTHOR : ALONE,
  );
  const known = author.length > 0 ? [...author, year, ...title] : title.length > 0 ? [...title, year] : [];
  const words = known.filter((word) => word !== undefined);
  const key = joined(words) || joined(wordsOf(otherwise).slice(0, ALONE * 2)) || 'source';
  return isReserved(key) ? `source-${key}` : key;
}

/** The key itself, else the first of `key-2`, `key-3` … that is not taken. */
export function freeKey(key: string, isTaken: (key: string) => boolean): string {
  let free = key;
  for (let count = 2; isTaken(free); count++) free = `${key}-${count}`;
  return free;
}

/** Why this cannot be the key of a new source, for who chose it; null when it can. */
export function problemOfKey(key: string): string | null {
  if (key.length > LONGEST_CHOSEN) return `This key is too long: take at most ${LONGEST_CHOSEN} letters.`;
  if (!/^[\p{L}\p{N}](?:[\p{L}\p{N}]|[._-](?=[\p{L}\p{N}]))*$/u.test(key) || key !== key.normalize('NFC'))
    return `“${key}” cannot be a key and the name of a file: take letters and digits, with “-”, “_” or “.” between them.`;
  return isReserved(key) ? `“${key}” is a name that is kept for other things. Choose another key.` : null;
}

/** Names that Windows gives to devices, whatever their extension; and that of the settings, which a sidecar would have. */
const isReserved = (key: string): boolean => /^(?:con|prn|aux|nul|com\d|lpt\d|pincite)(?:$|\.)/i.test(key);

/** The family name of the first author, or the first words of an organisation. */
function authorWords(metadata: Metadata): string[] {
  const [first = ''] = metadata.author ?? [];
  const name = first.slice(0, 200);
  const short = shortName(name, metadata);
  return short === name ? telling(wordsOf(name)).slice(0, OF_ORGANISATION) : wordsOf(short);
}

/** Without function words, unless there are no others. */
function telling(words: readonly string[]): string[] {
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : [...words];
}

/** Letters that have no accent to lose. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Runs of letters and digits, in lower case, Latin ones without accents. */
function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, 1000)
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .replace(/['’ʼ]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter]!);
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whole words as long as they fit; a first word that does not is cut. */
function joined(words: readonly string[]): string {
  let key = '';
  for (const word of words) {
    const longer = key === '' ? cut(word) : `${key}-${word}`;
    if (longer.length > LONGEST) break;
    key = longer;
  }
  return key;
}

/** Not between the two halves of a character. */
const cut = (word: string): string =>
  word.length <= LONGEST ? word : word.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
