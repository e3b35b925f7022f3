import { nowsIn } from '../language/nows.ts';
import type { Block, Sentence } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { derived } from '../text/derived.ts';
import { overlaps, type Span } from '../text/span.ts';
import { asOf } from '../workspace/as-of.ts';
import { ownSentencesOf } from './citations.ts';
import { figuresIn, quotedIn } from './figures.ts';

/** Words of a claim that only the day of writing explains. */
export interface UndatedNow {
  readonly sentence: Sentence;
  /** In the block. */
  readonly span: Span;
  readonly words: string;
}

/** The first such words of each claim of a block. Kept per block. */
export const undatedIn: (block: Block) => readonly UndatedNow[] = derived((block: Block) =>
  ownSentencesOf(block).flatMap(({ prose, sentence }) => {
    if (prose.judgement || !isClaim(sentence)) return [];
    const quoted = quotedIn(sentence);
    const now = nowsIn(sentence.text, figuresIn(sentence).dates).find(
      (span) => !quoted.some((quotation) => overlaps(quotation, span)),
    );
    if (!now) return [];
    return [{ sentence, span: sentence.map.spanOf(now), words: sentence.text.slice(now.start, now.end) }];
  }),
);

/** A claim, what somebody reported, or any statement that cites a source. */
const isClaim = ({ kind, citations }: Sentence): boolean =>
  kind === 'claim' || kind === 'reported' || (kind === 'other' && citations.length > 0);

/** So many blocks at the top of a note may hold the line that dates it. */
const TOP = 5;
/** A line of so few letters is a dateline rather than a sentence. */
const LINE = 80;

/** True when a reader can tell when a note was written: from its front matter, a heading, or a line at its top. */
export function isDated(note: Note): boolean {
  if (asOf(note) !== null) return true;
  let seen = 0;
  for (const { block } of note.blocks) {
    if (block.prose.length === 0) continue;
    if (isDateline(block)) return true;
    if (++seen === TOP) return false;
  }
  return false;
}

/** A heading or a short line with a day or a month and its year, or *as of* one. */
const isDateline: (block: Block) => boolean = derived((block: Block) =>
  block.prose.some(({ kind, text, sentences }) =>
    sentences.some((sentence) =>
      figuresIn(sentence).dates.some(
        ({ year, month, start }) =>
          year !== null &&
          month !== null &&
          kind !== 'quote' &&
          (kind === 'heading' ||
            (text.length <= LINE && sentence.kind !== 'claim') ||
            AS_OF.test(sentence.text.slice(0, start))),
      ),
    ),
  ),
);
const AS_OF = /\bas (?:of|at) $/i;
