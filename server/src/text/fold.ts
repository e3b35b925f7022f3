import { classOf, compatible, DASH, INVISIBLE, isJoining, PLAIN, QUOTE, SPACE } from './characters.ts';
import { type MappedText, OffsetMap } from './offset-map.ts';
import { recent } from './recent.ts';

/** A text folded for comparison, with the way back. */
export interface Folded extends MappedText {
  /** Where in the folded text the halves of a word meet that a line end had divided (`rare-⏎earth`), rising. */
  readonly joins: readonly number[];
}

/**
 * Folds what typing and printing vary, so that equal words compare equal: Unicode compatibility forms (NFKC), quote marks
 * (all to `'`), dashes (all to `-`, runs to one), white space (runs to one space), invisible characters (dropped), and
 * words divided at a line end (joined; a hyphen before a digit or a capital stays). Letter case is never folded.
 *
 * Every unit of the result leads back to the stretch that it stands for. Linear in the length of the text.
 */
export function foldText(text: string): Folded {
  const folder = new Folder(text);
  for (let at = 0; at < text.length; ) at = folder.step(at);
  return folder.build();
}

/** Folded texts are as long as sources: those of all sources would be as much again as all sources. Folding takes 15 ns a character. */
const MOST_KEPT = 128;

/** The folded text of something that holds a text (the body of a source); kept while it is among the last that were asked for. */
export const foldedBody = recent(MOST_KEPT, (body: { readonly text: string }): Folded => foldText(body.text));

const HYPHEN_MINUS = 0x2d;
const HYPHEN = 0x2010;
const SOFT_HYPHEN = 0xad;
/** Sorting the marks of one character costs their number squared; real text has a handful (Unicode allows for 30). */
const LONGEST_CLUSTER = 128;
const letter = /\p{L}/u;
const lowerCase = /\p{Ll}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

class Folder {
  private readonly chunks: string[] = [];
  private readonly out: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly joins: number[] = [];
  private length = 0;
  /** What stands before the dash run that was just written; null when the last thing written is no dash. */
  private beforeDash: string | null = null;

  constructor(private readonly text: string) {}

  build(): Folded {
    const map = new OffsetMap(this.out, this.from, this.to, this.length);
    return { text: this.chunks.join(''), map, joins: this.joins };
  }

  /** Folds what stands at `at`; answers where to go on. */
  step(at: number): number {
    const kind = classOf(this.text.charCodeAt(at));
    if (kind === PLAIN) return this.plain(at);
    if (kind === SPACE) return this.space(at);
    if (kind === DASH) return this.dash(at);
    if (kind === INVISIBLE) return at + 1;
    if (kind !== QUOTE) return this.cluster(at);
    this.put("'", at, at + 1);
    return at + 1;
  }

  /** Takes over as much as stands for itself, single spaces, hyphens and apostrophes inside it too. */
  private plain(at: number): number {
    const { text } = this;
    let end = at + 1;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      if (classOf(unit) === PLAIN) continue;
      const single = unit === 0x20 || unit === HYPHEN_MINUS || unit === 0x27;
      if (!single || end + 1 === text.length || classOf(text.charCodeAt(end + 1)) !== PLAIN) break;
    }
    // What follows may be a mark that joins with the last character: that one is looked at together with it.
    const joinable = end < text.length && classOf(text.charCodeAt(end)) >= INVISIBLE;
    if (joinable && end - 1 === at) return this.cluster(at);
    if (joinable) end--;
    this.put(text.slice(at, end), at, end);
    return end;
  }

  private space(at: number): number {
    const end = this.skip(at, SPACE);
    if (!this.closesUp(at, end)) this.put(' ', at, end);
    return end;
  }

  /** True when white space is only a line end inside a word: behind a soft hyphen, or behind a hyphen that stays. */
  private closesUp(at: number, end: number): boolean {
    const before = this.text.charCodeAt(at - 1) === SOFT_HYPHEN ? (this.text[at - 2] ?? '') : this.beforeDash;
    if (before === null || !letterOrDigit.test(before)) return false;
    return letterOrDigit.test(this.text[end] ?? '') && this.isOneLineBreak(at, end);
  }

  private dash(at: number): number {
    const end = this.skip(at, DASH);
    const rest = this.otherHalf(at, end);
    if (rest !== null) {
      this.joins.push(this.length);
      return rest;
    }
    const before = this.text[at - 1] ?? '';
    this.put('-', at, end);
    this.beforeDash = before;
    return end;
  }

  /** Where the rest of a word goes on that the hyphen at `at` divides at a line end; null when it divides none. */
  private otherHalf(at: number, end: number): number | null {
    const { text } = this;
    const unit = text.charCodeAt(at);
    if (end !== at + 1 || (unit !== HYPHEN_MINUS && unit !== HYPHEN)) return null;
    if (!letter.test(text[at - 1] ?? '')) return null;
    const rest = this.skip(end, SPACE);
    return lowerCase.test(text[rest] ?? '') && this.isOneLineBreak(end, rest) ? rest : null;
  }

  /** One character with the marks that join it (invisible characters between them left out), in its compatibility form. */
  private cluster(at: number): number {
    const { text } = this;
    let end = at + characterAt(text, at).length;
    let cluster = text.slice(at, end);
    for (let next = end; end - at < LONGEST_CLUSTER; ) {
      while (next < text.length && classOf(text.charCodeAt(next)) === INVISIBLE) next++;
      const character = characterAt(text, next);
      if (character === '' || !isJoining(character)) break;
      cluster += character;
      next += character.length;
      end = next;
    }
    this.put(foldMarks(compatible(cluster)), at, end);
    return end;
  }

  /** The end of the run of characters of one class (and invisible ones between them) that starts at `at`. */
  private skip(at: number, kind: number): number {
    let end = at;
    for (let next = at; next < this.text.length; next++) {
      const found = classOf(this.text.charCodeAt(next));
      if (found === kind) end = next + 1;
      else if (found !== INVISIBLE) break;
    }
    return end;
  }

  private isOneLineBreak(start: number, end: number): boolean {
    const breaks = this.text.slice(start, Math.min(end, start + 200)).match(/\r\n|[\n\r\u0085\u2028]/g);
    return breaks?.length === 1;
  }

  /** Writes what `[start, end)` folds to. Pieces of equal length run together, unit for unit. */
  private put(folded: string, start: number, end: number): void {
    this.beforeDash = null;
    this.chunks.push(folded);
    const copied = folded.length === end - start;
    const scrambled = copied && folded.length > 1 && !sameUnits(folded, this.text, start);
    if (scrambled) for (let unit = 0; unit < folded.length; unit++) this.piece(this.length + unit, start, end);
    else if (copied && this.continues(start)) this.to[this.to.length - 1] = end;
    else this.piece(this.length, start, end);
    this.length += folded.length;
  }

  private piece(out: number, start: number, end: number): void {
    this.out.push(out);
    this.from.push(start);
    this.to.push(end);
  }

  /** True when the last piece is unit for unit and ends at `start`. */
  private continues(start: number): boolean {
    const last = this.out.length - 1;
    return last >= 0 && this.to[last] === start && this.length - this.out[last]! === start - this.from[last]!;
  }
}

/** The whole character at an offset (two units for a surrogate pair), or nothing past the end. */
function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Compatibility forms may hold quote marks and dashes themselves (`ŉ`). */
function foldMarks(form: string): string {
  let folded = '';
  for (const unit of form.split('')) {
    const kind = classOf(unit.charCodeAt(0));
    folded += kind === QUOTE ? "'" : kind === DASH ? '-' : unit;
  }
  return folded;
}

function sameUnits(folded: string, text: string, start: number): boolean {
  return text.startsWith(folded, start);
}
