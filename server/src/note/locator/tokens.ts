import { classAt, classOf, DIGIT, LETTER, SPACE } from '../../language/characters.ts';

/**
 * What Pandoc's locator reader sees of a suffix. A quotation is one token; every punctuation mark but the colon is one of
 * its own; `other` is white space that Pandoc does not take for a space (thin spaces).
 */
export interface Token {
  readonly kind: 'word' | 'space' | 'mark' | 'quote' | 'other';
  readonly start: number;
  readonly end: number;
}

/** The tokens of a suffix, without gaps. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const closers = new Closers(text);
  for (let at = 0; at < text.length; ) {
    const closing = closers.of(at);
    const kind = closing === null ? kindAt(text, at) : 'quote';
    let end = closing ?? at + 1;
    if (kind === 'mark' && text.startsWith('---', at)) end = at + 3;
    else if (kind === 'word') while (end < text.length && kindAt(text, end) === 'word') end++;
    else if (kind === 'space' && isPlainSpace(text, at)) while (isPlainSpace(text, end)) end++;
    tokens.push({ kind, start: at, end });
    at = end;
  }
  return tokens;
}

const MARK = /\p{P}/u;
const isPlainSpace = (text: string, at: number): boolean => ' \t\n\r'.includes(text[at] ?? '\0');

function kindAt(text: string, at: number): Token['kind'] {
  if (isPlainSpace(text, at) || text[at] === '\u00a0') return 'space';
  if ((classOf(text.charCodeAt(at)) & SPACE) !== 0) return 'other';
  return text[at] !== ':' && MARK.test(text[at]!) ? 'mark' : 'word';
}

const DOUBLE = /["”]/g;
const SINGLE = /['’]/g;

/** Finds quotations as Pandoc's smart typography does. Each kind of closing mark is searched once past its last place only. */
class Closers {
  private readonly none = { double: false, single: false };

  constructor(private readonly text: string) {}

  /** The end of the quotation that opens at `at`, or null. */
  of(at: number): number | null {
    const mark = this.text[at]!;
    const kind = mark === '"' || mark === '“' ? 'double' : mark === "'" || mark === '‘' ? 'single' : null;
    if (kind === null || this.none[kind] || !this.mayOpen(at)) return null;
    const end = kind === 'double' ? this.next(DOUBLE, at) : this.nextSingle(at);
    if (end === null) this.none[kind] = true;
    return end === null || end === at + 2 ? null : end;
  }

  private mayOpen(at: number): boolean {
    const { text } = this;
    if (at > 0 && (isWordlike(text, at - 1) || text[at - 1] === '.')) return false;
    return at + 1 < text.length && !isPlainSpace(text, at + 1);
  }

  private next(closer: RegExp, at: number): number | null {
    closer.lastIndex = at + 1;
    const found = closer.exec(this.text);
    return found ? found.index + 1 : null;
  }

  /** A single mark closes only where no letter or digit follows: the others are apostrophes. */
  private nextSingle(at: number): number | null {
    for (let end = this.next(SINGLE, at); end !== null; end = this.next(SINGLE, end - 1))
      if (!isWordlike(this.text, end)) return end;
    return null;
  }
}

const isWordlike = (text: string, at: number): boolean => (classAt(text, at) & (LETTER | DIGIT)) !== 0;
