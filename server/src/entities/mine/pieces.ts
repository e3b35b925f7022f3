import { namesIn, type ProperName } from '../../language/proper-names.ts';
import { type Word, wordsOf } from '../../language/words.ts';
import { isNameable } from './nameable.ts';
import { BREAK } from './plain.ts';

/** A part of a text, with what is read in it when it is asked for. */
export interface Piece {
  readonly text: string;
  words(): readonly Word[];
  /** Those that are more than an adjective of nationality and the like. */
  names(): readonly ProperName[];
}

/** Longer texts are read in parts, in UTF-16 units: the words of a text take twenty times the memory that it takes itself. */
const LONGEST = 1_000_000;

/** The parts of a running text. What was read last is kept, so that a text of one part is read once. */
export function piecesOf(prose: string): readonly Piece[] {
  let last: { readonly piece: number; words: readonly Word[]; names: readonly ProperName[] } | null = null;
  const read = (text: string, piece: number) => {
    if (last?.piece === piece) return last;
    const words = wordsOf(text);
    return (last = { piece, words, names: namesIn(text, words).filter(isNameable) });
  };
  return cut(prose).map((text, piece) => ({
    text,
    words: () => read(text, piece).words,
    names: () => read(text, piece).names,
  }));
}

/** Cut between paragraphs, else at a space, else anywhere. */
function cut(prose: string): string[] {
  const parts: string[] = [];
  let start = 0;
  while (prose.length - start > LONGEST) {
    const most = start + LONGEST;
    const end = [prose.lastIndexOf(BREAK, most), prose.lastIndexOf(' ', most), most].find((at) => at > start)!;
    parts.push(prose.slice(start, end));
    start = end;
  }
  parts.push(prose.slice(start));
  return parts;
}
