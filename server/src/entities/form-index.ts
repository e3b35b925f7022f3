import { isStopWord } from '../language/stems.ts';
import { type Word, wordsOf } from '../language/words.ts';
import type { Span } from '../text/span.ts';
import { foldName } from './fold-name.ts';
import type { Mention } from './known-names.ts';

/** No form has more words than this. */
const LONGEST = 12;
const NONE: readonly number[] = [];
/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Nor a word that is no name by itself more letters. */
const LONGEST_LITTLE = 12;
const START = /^[\p{Lu}\p{Lo}\p{N}]/u;
const FIRST_RUN = /^[\p{L}\p{N}]+/u;

/** Forms of names by how they fold, and how long those are that start with the same letters: most words of a text start none. */
export class FormIndex {
  /** One number stands for itself: most forms have one owner, and an array for each would take most of the memory. */
  private readonly owners = new Map<string, number | number[]>();
  /** By the first letters of a folded form: how many words the longest one may have. */
  private readonly longest = new Map<string, number>();
  /** Of scripts without spaces: by the first letter as it is written, how many units the longest form may have. */
  private readonly longestUnspaced = new Map<string, number>();
  /** Forms that are a little word but for their case (*WHO*), as they are written. */
  private readonly littleWords = new Set<string>();

  add(form: string, index: number): void {
    const folded = foldName(form);
    const known = this.owners.get(folded);
    if (known === undefined) this.owners.set(folded, index);
    else if (typeof known !== 'number') {
      // Entities come one after another: a form that half a register has is not looked through for each.
      if (known.at(-1) !== index) known.push(index);
    } else if (known !== index) this.owners.set(folded, [known, index]);
    if (isStopWord(folded)) this.littleWords.add(form);
    if (known !== undefined) return;
    if (UNSPACED.test(folded)) this.addUnspaced(folded);
    const first = FIRST_RUN.exec(folded)?.[0];
    if (first === undefined) return;
    // Each sign may stand between two words and be one itself (%).
    const most = Math.min(LONGEST, 2 * folded.replace(/[\p{L}\p{N}]+/gu, '').length + 1);
    if ((this.longest.get(first) ?? 0) < most) this.longest.set(first, most);
  }

  private addUnspaced(folded: string): void {
    const first = firstLetter(folded);
    this.longestUnspaced.set(first, Math.max(this.longestUnspaced.get(first) ?? 0, folded.length));
  }

  named(form: string): readonly number[] {
    const known = this.owners.get(foldName(form));
    return known === undefined ? NONE : typeof known === 'number' ? [known] : known;
  }

  /** As `KnownNames.mentionsIn`. */
  mentionsIn(text: string): Mention[] {
    const words = wordsOf(text);
    const found: Mention[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (!START.test(text.slice(word.start, word.start + 2))) continue;
      const last = this.longestFrom(text, words, at, found);
      if (last >= 0) at = last;
      else if (this.longestUnspaced.size > 0 && UNSPACED.test(text.slice(word.start, word.end)))
        this.inside(text, word, found);
    }
    return found;
  }

  /** Finds the longest form that starts with a word. Gives the index of its last word, or -1. */
  private longestFrom(text: string, words: readonly Word[], at: number, found: Mention[]): number {
    const { start, end: firstEnd } = words[at]!;
    const first = FIRST_RUN.exec(foldName(text.slice(start, firstEnd)))?.[0];
    const most = first === undefined ? undefined : this.longest.get(first);
    if (most === undefined) return -1;
    for (let last = Math.min(words.length, at + most) - 1; last >= at; last--) {
      // Some have it in their name: *Lloyd's*.
      const whole = words[last]!.end;
      const short = withoutPossessive(text, words[last]!);
      const mention = this.mentionOf(text, start, whole) ?? (short < whole ? this.mentionOf(text, start, short) : null);
      if (!mention) continue;
      found.push(mention);
      return last;
    }
    return -1;
  }

  private mentionOf(text: string, start: number, end: number): Mention | null {
    const written = text.slice(start, end);
    const entities = this.named(written);
    return entities.length === 0 || this.isLittleWord(written) ? null : { start, end, text: written, entities };
  }

  /** *Who* at the start of a sentence is no *WHO*, though *Nato* is *NATO*. */
  private isLittleWord(written: string): boolean {
    return (
      /\p{Ll}/u.test(written) &&
      written.length <= LONGEST_LITTLE &&
      isStopWord(written.toLowerCase()) &&
      !this.littleWords.has(written)
    );
  }

  /** The forms inside a run of a script without spaces. */
  private inside(text: string, { start, end }: Span, found: Mention[]): void {
    for (let at = start; at < end; at++) {
      const most = this.longestUnspaced.get(firstLetter(foldName(letterAt(text, at)))) ?? 0;
      for (let to = Math.min(end, at + most); to > at; to--) {
        const written = text.slice(at, to);
        if (!UNSPACED.test(written)) break;
        const entities = this.named(written);
        if (entities.length === 0) continue;
        found.push({ start: at, end: to, text: written, entities });
        at = to - 1;
        break;
      }
    }
  }
}

const letterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at)!);

const firstLetter = (text: string): string => (text === '' ? '' : letterAt(text, 0));

const withoutPossessive = (text: string, { start, end }: Span): number =>
  end - (/['’]s$/.exec(text.slice(start, end))?.[0].length ?? 0);
