import type { MappedText } from '../text/offset-map.ts';
import { type Span, within } from '../text/span.ts';

/** Looks no further than this for the other end of an address. */
const LONGEST_ADDRESS = 300;
/** A bare URL up to here. */
const URL_BEFORE = /[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/[^\s<>]*$/;
/** Nothing but punctuation up to the next space: that is not part of a URL. */
const URL_OVER = /^[;.,:!?)\]'"*_]*(?:[\s<>]|$)/;
/** What a mail address may hold on either side of a semicolon (Pandoc's list), and the `@` that makes it one. */
const MAIL_BEFORE = /[\p{L}\p{N}!"#$%&'*+\-/=?^_{|}~;]+$/u;
const MAIL_BEHIND = /^;[\p{L}\p{N}!"#$%&'*+\-/=?^_{|}~;.]*@[\p{L}\p{N}]/u;

/**
 * The semicolons that part the items of a bracket: those in plain text, outside brackets, URLs and mail addresses.
 * `plain` are the stretches of the text that no mark-up and no quotation shields.
 */
export function separatorsIn(made: MappedText, plain: readonly Span[]): number[] {
  const { text } = made;
  const found: number[] = [];
  if (!text.includes(';')) return found;
  let depth = 0;
  for (const { start, end } of plain) {
    for (let at = start; at < end; at++) {
      const mark = text[at];
      if ((mark !== ';' && mark !== '[' && mark !== ']') || isEscaped(made, at)) continue;
      if (mark === '[') depth++;
      else if (mark === ']') depth = Math.max(0, depth - 1);
      else if (depth === 0 && !inAddress(text, at, start, plain)) found.push(at);
    }
  }
  return found;
}

/** True when a character of the made text stands for more than itself in the source: an escape or an entity. */
export function isEscaped(made: MappedText, at: number): boolean {
  const source = made.map.spanOf({ start: at, end: at + 1 });
  return source.end - source.start !== 1;
}

function inAddress(text: string, at: number, start: number, plain: readonly Span[]): boolean {
  const before = text.slice(Math.max(start, at - LONGEST_ADDRESS), at);
  const behind = text.slice(at, at + LONGEST_ADDRESS);
  if (URL_BEFORE.test(before) && !URL_OVER.test(behind)) return true;
  const mail = MAIL_BEHIND.exec(behind);
  if (!mail || !/[\p{L}\p{N}]/u.test(MAIL_BEFORE.exec(before)?.[0] ?? '')) return false;
  // An `@` that begins a key is no part of a mail address.
  return within(plain, at + mail[0].lastIndexOf('@'));
}
