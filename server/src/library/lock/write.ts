import type { Pin } from './model.ts';
import { byPlace } from './order.ts';

/** Of the file, and of the rules by which passages are numbered. */
export const VERSION = 1;
export const NUMBERING = 1;

const HEADER = `# What each cited passage said when it was pinned. Written by “pincite pin”: commit this file, and do not edit it.
version: ${VERSION}
numbering: ${NUMBERING}
pins:
`;

/**
 * The text of `pincite.lock`: YAML, a line an entry, sorted by key and locator, so that two branches merge line by line. Entries
 * that are alike in all are written once.
 */
export function lockText(pins: Iterable<Pin>): string {
  const lines = [...pins].sort(byPlace).map(lineOf);
  return HEADER + [...new Set(lines)].join('');
}

/** JSON is YAML, and its strings hold everything: line ends, halves of characters, NUL. */
function lineOf({ key, locator, date, file, sha256, hash, words, before, after }: Pin): string {
  const fields = Object.entries({ key, locator, date, file, sha256, hash, words, before, after });
  return `- {${fields.map(([name, value]) => `${JSON.stringify(name)}: ${quoted(value)}`).join(', ')}}\n`;
}

/** Escapes what would end a line, or what an editor would not show, too. */
const quoted = (value: string): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
