import type { EntryProblem } from '../entry.ts';

/** An entry as written: fields in lower case, values without their outer braces or quotation marks, LaTeX inside. */
export interface RawEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SKIPPED = new Set(['comment', 'preamble']);
const ENTRY = /@[ \t]*([A-Za-z]+)[ \t]*([{(])/g;
const NEXT_ENTRY = /[\n\r][ \t]*@[A-Za-z]+[ \t]*[{(]/g;

/**
 * The entries of a BibTeX or BibLaTeX file. An entry that is not closed ends where a line begins the next one, and is a
 * problem; the entries around it are read. Linear.
 */
export function scanBibtex(text: string): { entries: RawEntry[]; problems: EntryProblem[] } {
  const entries: RawEntry[] = [];
  const problems: EntryProblem[] = [];
  const strings = new Map(MONTHS.map((name) => [name, name]));
  let at = 0;
  let limit = 0;
  for (;;) {
    ENTRY.lastIndex = at;
    const head = ENTRY.exec(text);
    if (!head) return { entries, problems };
    const type = head[1]!.toLowerCase();
    const start = head.index + head[0].length;
    if (limit < start) limit = nextEntry(text, start);
    at = SKIPPED.has(type) ? start : read(type, start, head);
  }

  function read(type: string, start: number, head: RegExpExecArray): number {
    const scanner = new FieldScanner(text, start, limit, strings);
    const key = type === 'string' ? '' : scanner.key();
    const fields = scanner.fields();
    if (type === 'string') for (const [name, value] of fields) strings.set(name, value);
    else if (key !== '') entries.push({ type, key, fields });
    const span = { start: head.index, end: start + key.length };
    if (type !== 'string' && key === '')
      problems.push({ message: 'This entry has no key, so no citation can name it.', span });
    else if (!scanner.closed) {
      const message = `The entry “${key}” is not closed: a brace, quotation mark or comma is missing. What could be read of it is used.`;
      problems.push({ message, span });
    }
    return scanner.at;
  }
}

/** Where the next line that begins an entry does; the end of the text when none does. */
function nextEntry(text: string, from: number): number {
  NEXT_ENTRY.lastIndex = from;
  return NEXT_ENTRY.exec(text)?.index ?? text.length;
}

class FieldScanner {
  /** The closing brace was found where it belongs. */
  closed = false;

  constructor(
    private readonly text: string,
    public at: number,
    private readonly limit: number,
    private readonly strings: ReadonlyMap<string, string>,
  ) {}

  key(): string {
    const start = this.at;
    while (this.at < this.limit && !/[,})=]/.test(this.text[this.at]!)) this.at++;
    const key = this.text.slice(start, this.at).trim();
    if (this.text[this.at] === ',') this.at++;
    return key;
  }

  fields(): Map<string, string> {
    const fields = new Map<string, string>();
    for (;;) {
      this.skip(/[\s,]/);
      const mark = this.at < this.limit ? this.text[this.at]! : '';
      if (mark === '}' || mark === ')') {
        this.at++;
        this.closed = true;
        return fields;
      }
      const name = this.word(/[^\s=,{}()"#]/).toLowerCase();
      this.skip(/\s/);
      if (name === '' || this.text[this.at] !== '=') return fields;
      this.at++;
      const value = this.value();
      if (value === null) return fields;
      if (!fields.has(name)) fields.set(name, value);
    }
  }

  /** `{…}`, `"…"`, a number or the name of a string, joined by `#`. Null when it does not end. */
  private value(): string | null {
    let value = '';
    for (;;) {
      this.skip(/\s/);
      const mark = this.text[this.at];
      if (mark === '{' || mark === '"') {
        const end = this.endOfValue(mark);
        if (end < 0) {
          this.at = this.limit;
          return null;
        }
        value += this.text.slice(this.at + 1, end);
        this.at = end + 1;
      } else {
        const word = this.word(/[^\s,{}()"#=]/);
        value += this.strings.get(word.toLowerCase()) ?? word;
      }
      this.skip(/\s/);
      if (this.text[this.at] !== '#' || this.at >= this.limit) return value;
      this.at++;
    }
  }

  private endOfValue(opening: string): number {
    let depth = 0;
    for (let i = this.at + 1; i < this.limit; i++) {
      const unit = this.text[i]!;
      if (unit === '\\') i++;
      else if (depth === 0 && unit === (opening === '{' ? '}' : '"')) return i;
      else if (unit === '{') depth++;
      else if (unit === '}') depth--;
    }
    return -1;
  }

  private word(allowed: RegExp): string {
    const start = this.at;
    while (this.at < this.limit && allowed.test(this.text[this.at]!)) this.at++;
    return this.text.slice(start, this.at);
  }

  private skip(over: RegExp): void {
    while (this.at < this.limit && over.test(this.text[this.at]!)) this.at++;
  }
}
