import type { Span } from '../text/span.ts';
import { classAt, DIGIT, isLineEnd, LETTER, SPACE } from './characters.ts';

/** Quoted words: `inner` between the marks, `outer` with them. */
export interface Quotation {
  readonly inner: Span;
  readonly outer: Span;
}

/** One mark that waits for its partner. */
interface Opened {
  readonly at: number;
  readonly closer: string;
}

/** Marks that only open, with what closes them (German „…“ closes with the English opening mark). */
const OPENERS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '‘': '’', '‚': '‘’' };
const GUILLEMETS: Readonly<Record<string, string>> = { '«': '»', '»': '«', '‹': '›', '›': '‹' };
const MARKS = /["'“”„‘’‚«»‹›]/;

/**
 * The quotations of a text in order: double, single and guillemet marks, straight and curly. Of nested ones the
 * outermost; what never closes, or closes only after a blank line, is no quotation; an apostrophe is no quotation mark.
 * One pass with a stack: time grows with the length of the text, whatever the marks.
 */
export function findQuotations(text: string): Quotation[] {
  return MARKS.test(text) ? new QuotationScan(text).run() : [];
}

class QuotationScan {
  private readonly found: Quotation[] = [];
  private opened: Opened[] = [];
  /** How many open marks wait for each closing mark: without one there is nothing to search. */
  private readonly waiting = new Map<string, number>();

  constructor(private readonly text: string) {}

  run(): Quotation[] {
    const text = this.text;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 39 && code < 0xab) continue;
      if (code === 34 || code === 39) this.straight(text[at]!, at);
      else if (code >= 0x2018 && code <= 0x201e) this.curly(text[at]!, at);
      else if (code === 0xab || code === 0xbb || code === 0x2039 || code === 0x203a) this.guillemet(text[at]!, at);
      else if (isLineEnd(code) && this.opened.length > 0 && blankLineAt(text, at)) this.forget();
    }
    return this.found;
  }

  private straight(mark: string, at: number): void {
    const single = mark === "'";
    const opens = this.mayOpen(at) && !(single && isElision(this.text, at));
    const open = (this.waiting.get(mark) ?? 0) > 0;
    if (open && (this.mayClose(at, single) || (!single && !opens))) this.close(mark, at);
    else if (opens) this.open(mark, at);
  }

  private curly(mark: string, at: number): void {
    const closes = this.mayClose(at, mark === '’' || mark === '‘');
    if (closes && (this.waiting.get(mark) ?? 0) > 0) this.close(mark, at);
    else if (mark in OPENERS && !(mark === '‘' && isElision(this.text, at))) this.open(OPENERS[mark]!, at);
  }

  /** Guillemets point outwards in French, inwards in German: the side of the space tells. */
  private guillemet(mark: string, at: number): void {
    if ((this.waiting.get(mark) ?? 0) > 0) this.close(mark, at);
    else if (mark === '«' || mark === '‹' || this.mayOpen(at)) this.open(GUILLEMETS[mark]!, at);
  }

  private mayOpen(at: number): boolean {
    if (at + 1 >= this.text.length || (classAt(this.text, at + 1) & SPACE) !== 0) return false;
    if (at === 0) return true;
    return (classAt(this.text, at - 1) & SPACE) !== 0 || '([{<-–—/="\'“„‘‚«‹'.includes(this.text[at - 1]!);
  }

  private mayClose(at: number, single: boolean): boolean {
    if (at === 0 || (classAt(this.text, at - 1) & SPACE) !== 0) return false;
    return !single || (classAt(this.text, at + 1) & (LETTER | DIGIT)) === 0;
  }

  private open(closer: string, at: number): void {
    this.opened.push({ at, closer });
    for (const mark of closer) this.waiting.set(mark, (this.waiting.get(mark) ?? 0) + 1);
  }

  private close(mark: string, at: number): void {
    for (let top = this.opened.pop(); top; top = this.opened.pop()) {
      for (const waited of top.closer) this.waiting.set(waited, this.waiting.get(waited)! - 1);
      if (!top.closer.includes(mark)) continue;
      if (at > top.at + 1) this.add(top.at, at);
      return;
    }
  }

  private add(open: number, close: number): void {
    while (this.found.length > 0 && this.found[this.found.length - 1]!.outer.start > open) this.found.pop();
    this.found.push({ inner: { start: open + 1, end: close }, outer: { start: open, end: close + 1 } });
  }

  private forget(): void {
    this.opened = [];
    this.waiting.clear();
  }
}

/**
 * `'90s`, `'em`, `'tis`: letters left out, not a quotation; but `'em'` is one. Two digits alone are a year only behind what
 * leads to one (*the class of '24*); else a closing mark decides (`'24 units'`).
 */
function isElision(text: string, at: number): boolean {
  const behind = text.slice(at + 1, at + 8);
  if (/^\d\d(?![\p{L}\d'’])/u.test(behind)) return BEFORE_YEAR.test(text.slice(Math.max(0, at - 10), at));
  return /^(?:\d\ds|em|tis|twas|til|cause|n['’])(?![\p{L}\d'’])/iu.test(behind);
}

const BEFORE_YEAR = /\b(?:of|in|since|until|till|before|after|spring|summer|autumn|winter)\s$/i;

/** True when the line that ends here is followed by a line of nothing but white space. */
function blankLineAt(text: string, at: number): boolean {
  let next = at + (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1);
  const limit = next + 200;
  while (next < limit && (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 9)) next++;
  return isLineEnd(text.charCodeAt(next));
}
