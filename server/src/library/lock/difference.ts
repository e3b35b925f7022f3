import { asOneLine } from '../../text/one-line.ts';
import { type DiffPiece, wordDiff } from '../../text/word-diff.ts';
import { GAP, hashOfText, wordsOf } from './canonical.ts';
import type { Pin } from './model.ts';

/** What a writer reads of a difference at most; the rest is counted. */
const MOST_CHANGES = 3;
const MOST_WORDS = 8;

/**
 * What became of the words of a passage, for a message: `“12 percent” became “21 percent”; “about” was taken out`. Of a long
 * passage only what its first and last words show. Empty when no word changed.
 */
export function differenceOf(pin: Pin, textNow: string): string {
  const changes = diffsOf(pin, textNow).flatMap(changesIn);
  const said = changes.slice(0, MOST_CHANGES);
  const more = changes.length - said.length;
  if (more > 0) said.push(more === 1 ? 'and one more change' : `and ${more} more changes`);
  return said.join('; ');
}

/** Of words that are left out nothing is known: the first words are compared with the beginning, the last ones with the end. */
function diffsOf({ words, hash }: Pin, textNow: string): DiffPiece[][] {
  const cut = words.indexOf(GAP);
  if (cut < 0 || hashOfText(words) === hash) return [wordDiff(words, textNow, isSame)];
  const head = wordDiff(words.slice(0, cut), textNow, isSame);
  const tail = wordDiff(words.slice(cut + GAP.length), textNow, isSame);
  return [head.at(-1)?.kind === 'added' ? head.slice(0, -1) : head, tail[0]?.kind === 'added' ? tail.slice(1) : tail];
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function changesIn(pieces: readonly DiffPiece[]): string[] {
  const changes: string[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const next = pieces[i + 1];
    if (piece.kind === 'removed' && next?.kind === 'added') {
      const behind = firstWord(pieces[i + 2], piece, next);
      changes.push(`${shown(piece.text + behind)} became ${shown(next.text + behind)}`);
      i++;
    } else if (piece.kind !== 'same' && wordsOf(piece.text).words.length > 0)
      changes.push(`${shown(piece.text)} ${piece.kind === 'added' ? 'was added' : 'was taken out'}`);
  }
  return changes;
}

/** Of the words that stay, behind single words that changed: `“12 percent”` says more than `“12”`. */
function firstWord(same: DiffPiece | undefined, ...changed: readonly DiffPiece[]): string {
  if (changed.some(({ text }) => wordsIn(text).length > 1)) return '';
  return ` ${wordsIn(same?.text ?? '')[0] ?? ''}`.replace(/[\s.,;:!?]+$/, '');
}

function shown(text: string): string {
  const words = wordsIn(text);
  if (words.length <= MOST_WORDS) return `“${words.join(' ')}”`;
  const half = MOST_WORDS / 2;
  return `“${words.slice(0, half).join(' ')} … ${words.slice(-half).join(' ')}”`;
}

const wordsIn = (text: string): string[] =>
  asOneLine(text)
    .split(' ')
    .filter((word) => word !== '');
