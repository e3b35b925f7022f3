import { parse } from 'yaml';
import type { Span } from '../../text/span.ts';
import type { Lock, Pin } from './model.ts';
import { byPlace } from './order.ts';
import { NUMBERING, VERSION } from './write.ts';

export interface LockProblem {
  readonly message: string;
  /** In the text of the file. */
  readonly span: Span;
  /** Nothing is lost when the file is written again from the entries that were read: `pincite pin` mends it. */
  readonly mends: boolean;
}

/** A line of more is no entry; one that is not as it was written may be no longer than what is written. */
const LONGEST_LINE = 100_000;
const LONGEST_YAML = 4000;
/** An entry is flat; nesting takes the YAML parser long. */
const nested = /[{[]\s*[{[]/;

/**
 * Reads `pincite.lock`. Never fails: entries that can be read are in the lock, sorted; all else is a problem. Of a merge
 * that was left half done both sides are read (of one place there may be several entries then), but not what both started from.
 */
export function parseLock(text: string): { lock: Lock; problems: readonly LockProblem[] } {
  const reader = new Reader();
  let start = 0;
  for (const line of text.split('\n')) {
    reader.line(line.replace(/\r$/, ''), start);
    start += line.length + 1;
  }
  return reader.finish();
}

class Reader {
  private readonly pins = new Map<string, Pin>();
  private readonly problems: LockProblem[] = [];
  /** Inside a conflict, the part that both sides started from (git writes it with `merge.conflictStyle = diff3`). */
  private isBase = false;

  line(line: string, start: number): void {
    const span = { start, end: start + line.length };
    const marker = /^(<{7}|\|{7}|={7}|>{7})(?: |$)/.exec(line)?.[1];
    if (marker) this.marker(marker, span);
    else if (!this.isBase && line.trim() !== '' && !/^\s*#/.test(line)) this.content(line, span);
  }

  private marker(marker: string, span: Span): void {
    this.isBase = marker.startsWith('|');
    if (!marker.startsWith('<')) return;
    const message =
      'A merge was left half done here. The entries of both sides count for now; “pincite pin” writes the file whole again.';
    this.problems.push({ message, span, mends: true });
  }

  private content(line: string, span: Span): void {
    const entry = /^\s*-\s+(?=\{)/.exec(line);
    const setting = /^(?:\ufeff)?(version|numbering|pins):\s*([^\s#]*)/.exec(line);
    if (entry) this.entry(line.slice(entry[0].length), span);
    else if (setting) this.setting(setting[1]!, setting[2]!, span);
    else
      this.problem(
        'This line is no entry: an entry is one line that begins with “- {”. Undo what was edited here.',
        span,
      );
  }

  private setting(name: string, value: string, span: Span): void {
    const known = { version: `${VERSION}`, numbering: `${NUMBERING}`, pins: '' }[name];
    if (value === known || (name === 'pins' && value === '[]')) return;
    const what = name === 'numbering' ? 'Its passages are numbered by rules' : 'It is in a form';
    if (name === 'pins') this.problem('After “pins:” an entry a line is expected.', span);
    else
      this.problem(`${what} that this version of Pincite does not know (${name} ${value}). Use a newer version.`, span);
  }

  private entry(text: string, span: Span): void {
    const pin = pinFrom(text);
    if (typeof pin === 'string') this.problem(`This entry cannot be read: ${pin}. Undo what was edited here.`, span);
    else this.pins.set(JSON.stringify(pin), pin);
  }

  private problem(message: string, span: Span): void {
    this.problems.push({ message, span, mends: false });
  }

  finish(): { lock: Lock; problems: readonly LockProblem[] } {
    return { lock: { pins: [...this.pins.values()].sort(byPlace) }, problems: this.problems };
  }
}

const FIELDS = ['key', 'file', 'sha256', 'locator', 'words', 'hash', 'before', 'after', 'date'] as const;

/** The entry, or why there is none. Fields of later versions are let be. */
function pinFrom(text: string): Pin | string {
  const value = text.length > LONGEST_LINE ? undefined : dataIn(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'it is no list of fields in braces';
  const fields = new Map(Object.entries(value));
  const missing = FIELDS.find((name) => typeof fields.get(name) !== 'string');
  if (missing) return fields.has(missing) ? `“${missing}” is no text` : `“${missing}” is missing`;
  const [key, file, sha256, locator, words, hash, before, after, date] = FIELDS.map(
    (name) => fields.get(name) as string,
  );
  return { key, file, sha256, locator, words, hash, before, after, date } as Pin;
}

/** JSON as it was written; other YAML where somebody edited it. Undefined when it is neither. */
function dataIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (text.length > LONGEST_YAML || nested.test(text)) return undefined;
    try {
      return parse(text, { schema: 'failsafe', logLevel: 'silent', maxAliasCount: 0 });
    } catch {
      return undefined;
    }
  }
}
