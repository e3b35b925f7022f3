import type { LocatorLabel } from '../model.ts';
import { LONGEST_LABEL } from './labels.ts';
import type { Token } from './tokens.ts';

/** A locator that was read: the tokens from `start` to `end`; its value is the text from `from` to `to`. */
export interface Reading {
  readonly label: LocatorLabel;
  readonly braced: boolean;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** A piece of a value that was read: the token behind it, and whether it holds a digit or is a roman numeral. */
interface Piece {
  readonly end: number;
  readonly numeric: boolean;
}

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** Marks that may stand inside one number: ranges. */
const RANGE = '-–';

/**
 * Pandoc's grammar of locators (Text.Pandoc.Citeproc in 2.17, found by experiment). With `quotes` a quotation is a word like any
 * other, as in Pandoc; without, it ends the locator. Each method takes the number of a token and answers null when
 * nothing fits there; each looks at a token a bounded number of times.
 */
export class LocatorGrammar {
  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly labels: ReadonlyMap<string, LocatorLabel>,
    private readonly quotes: boolean,
  ) {}

  /** The token where a locator would begin: behind one comma and one space. */
  get begin(): number {
    const behind = this.is(0, ',') ? 1 : 0;
    return this.kind(behind) === 'space' ? behind + 1 : behind;
  }

  read(): Reading | null {
    return this.braced(this.begin) ?? this.unbraced(this.begin);
  }

  /** `{p. 3 and more}`: anything up to the brace; inside it only brackets around a single token. */
  private braced(start: number): Reading | null {
    if (!this.is(start, '{')) return null;
    let inner = start + 1;
    while (this.kind(inner) === 'space') inner++;
    const label = this.label(inner, (at) => at < this.tokens.length);
    const from = label?.end ?? inner;
    let at = from;
    for (let next = this.anything(at); next !== null; next = this.anything(at)) at = next;
    if (!this.is(at, '}')) return null;
    return { label: label?.label ?? 'page', braced: true, start, end: at + 1, from, to: at };
  }

  private anything(at: number): number | null {
    if (at >= this.tokens.length) return null;
    const mark = this.mark(at);
    if (mark !== '{' && mark !== '[') return mark === '}' || mark === ']' ? null : at + 1;
    if (this.is(at + 1, BRACKETS[mark]!)) return at + 2;
    const nested = '{[]}'.includes(this.mark(at + 1) || ' ');
    return !nested && this.is(at + 2, BRACKETS[mark]!) ? at + 3 : null;
  }

  /** `pp. 3-5, 9`, `3`: words that hold digits; after a label roman numerals count too. */
  private unbraced(start: number): Reading | null {
    const label = this.label(start, (at) => this.word(at, true)?.numeric === true);
    const from = label?.end ?? start;
    const counts = (at: number, word: Piece | null): boolean =>
      word !== null && (label ? word.numeric : this.hasDigit(at, word.end));
    let at = from;
    for (let first = true; ; first = false) {
      const word = this.word(at, first);
      if (!counts(at, word)) break;
      at = word!.end;
    }
    return at === from ? null : { label: label?.label ?? 'page', braced: false, start, end: at, from, to: at };
  }

  /** The longest name of a label at `start` that ends where `mayEnd` says so. */
  label(start: number, mayEnd: (at: number) => boolean): { readonly label: LocatorLabel; readonly end: number } | null {
    let found: { label: LocatorLabel; end: number } | null = null;
    const limit = Math.min(this.tokens.length, start + 2 * LONGEST_LABEL);
    for (let at = start + 1; at <= limit; at++) {
      const name = this.slice(start, at).trim().replace(/\s+/g, ' ').toLowerCase();
      if (name.length > LONGEST_LABEL) break;
      const label = this.labels.get(name);
      if (label && mayEnd(at)) found = { label, end: at };
    }
    return found;
  }

  /** One word of a list, with the comma and the space before it. */
  private word(at: number, first: boolean): Piece | null {
    let from = !first && (this.is(at, ',') || this.is(at, ';')) ? at + 1 : at;
    if (this.kind(from) === 'space') from++;
    let piece = this.part(from);
    if (!piece) return null;
    for (let next = this.part(piece.end); next; next = this.part(piece.end))
      piece = { end: next.end, numeric: piece.numeric || next.numeric };
    return piece;
  }

  /** `3-5`, or one in brackets: `(a)`. */
  private part(at: number): Piece | null {
    const close = BRACKETS[this.mark(at)];
    if (close === undefined) return this.number(at);
    const inner = this.number(at + 1) ?? { end: at + 1, numeric: false };
    return this.is(inner.end, close) ? { end: inner.end + 1, numeric: inner.numeric } : null;
  }

  /** `3`, `3.2.1`, `.2`: a full stop counts only with something behind it. */
  private number(at: number): Piece | null {
    const first = this.unit(at);
    let piece = first ?? { end: at, numeric: false };
    while (this.is(piece.end, '.')) {
      const next = this.unit(piece.end + 1);
      if (!next) break;
      piece = { end: next.end, numeric: piece.numeric || next.numeric };
      if (!first) break;
    }
    return piece.end === at ? null : piece;
  }

  private unit(at: number): Piece | null {
    if (this.kind(at) === 'word' && isRoman(this.slice(at, at + 1))) return { end: at + 1, numeric: true };
    let end = at;
    while (end < this.tokens.length && this.belongs(end)) end++;
    return end === at ? null : { end, numeric: this.hasDigit(at, end) };
  }

  private belongs(at: number): boolean {
    const kind = this.kind(at)!;
    if (kind === 'quote') return this.quotes;
    return kind === 'word' || kind === 'other' || (kind === 'mark' && RANGE.includes(this.mark(at)));
  }

  private hasDigit(from: number, to: number): boolean {
    return /[0-9]/.test(this.slice(from, to));
  }

  private slice(from: number, to: number): string {
    const start = this.tokens[from]?.start ?? this.text.length;
    return this.text.slice(start, this.tokens[to - 1]?.end ?? start);
  }

  private kind(at: number): Token['kind'] | undefined {
    return this.tokens[at]?.kind;
  }

  private mark(at: number): string {
    return this.kind(at) === 'mark' ? this.slice(at, at + 1) : '';
  }

  private is(at: number, mark: string): boolean {
    return this.mark(at) === mark;
  }
}

/** Pandoc's idea of a roman numeral, which allows `iiii` and `ixi`. */
function isRoman(word: string): boolean {
  return word !== '' && /^m*(?:cm)?d?(?:cd)?c*(?:xc)?l?(?:xl)?x*(?:ix)?v?(?:iv)?i*$/i.test(word);
}
