import { type Frame, framesIn } from '../language/frames.ts';
import { namesIn } from '../language/proper-names.ts';
import { compareQuantities, type Quantity } from '../language/quantities.ts';
import type { Block, Prose, Sentence } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { derived } from '../text/derived.ts';
import { ownSentencesOf } from './citations.ts';
import { figuresIn } from './figures.ts';

/** A figure in its sentence, with where the block of the sentence starts. */
export interface Told {
  readonly figure: Quantity;
  readonly sentence: Sentence;
  readonly start: number;
}

/** A frame in its block; `before` tells which dates and names the sentences before it in its run speak of. */
interface FrameUse {
  readonly frame: Frame;
  readonly sentence: Sentence;
  readonly before: string;
}

const KINDS: ReadonlySet<Sentence['kind']> = new Set(['claim', 'reported', 'other']);

/** The frames of a block's claims. Kept per block: a keystroke asks for those of one block anew. */
const framesOf: (block: Block) => readonly FrameUse[] = derived((block: Block) => {
  const found: FrameUse[] = [];
  for (const { prose, sentence } of ownSentencesOf(block)) {
    if (prose.kind === 'cell' || prose.judgement || !KINDS.has(sentence.kind)) continue;
    for (const frame of framesIn(sentence.text, figuresIn(sentence))) {
      const before = frame.dated && frame.named ? '' : beforeIn(prose, sentence, frame.named);
      found.push({ frame, sentence, before });
    }
  }
  return found;
});

/** Dates, and names when asked for, of the sentences before one in its run: what an undated, nameless one is about. */
function beforeIn({ sentences }: Prose, sentence: Sentence, named: boolean): string {
  const earlier = sentences.slice(0, sentences.indexOf(sentence));
  return earlier
    .map((each) => (named ? datesOf(each) : `${datesOf(each)} ${namesOf(each)}`).trim())
    .join(' ')
    .trim();
}

const datesOf: (sentence: Sentence) => string = derived((sentence: Sentence) =>
  figuresIn(sentence)
    .dates.map(({ start, end }) => sentence.text.slice(start, end))
    .join(' '),
);

const namesOf: (sentence: Sentence) => string = derived(({ text }: Sentence) =>
  namesIn(text)
    .map((name) => name.text)
    .join(' '),
);

/** What a block changes for those behind it: its headings, and whether it ends in a colon that introduces them. */
interface Turn {
  readonly headings: readonly { readonly depth: number; readonly about: string }[];
  readonly introduces: boolean | null;
}

const turnOf: (block: Block) => Turn = derived((block: Block) => {
  const headings = block.prose.flatMap(({ heading, sentences }) =>
    heading
      ? [{ depth: heading.depth, about: sentences.map((each) => `${datesOf(each)} ${namesOf(each)}`.trim()).join(' ') }]
      : [],
  );
  const last = block.prose.at(-1);
  return { headings, introduces: !last || last.kind === 'item' ? null : last.text.trimEnd().endsWith(':') };
});

/**
 * The figures of a note by what they are of. Frames without a date or a name count under the headings above them, by the
 * dates and names there, and under the line with a colon that leads to their list. One pass over the blocks.
 */
export function figuresByThing(note: Note): Map<string, Told[]> {
  const things = new Map<string, Told[]>();
  let above: { readonly depth: number; readonly about: string }[] = [];
  let context = '';
  let list = '';
  for (const { block, start } of note.blocks) {
    const { headings, introduces } = turnOf(block);
    for (const heading of headings) {
      // The title is about the whole note.
      above = [...above.filter(({ depth }) => depth < heading.depth && depth > 1), heading];
      context = above
        .map(({ depth, about }) => (depth > 1 ? about : ''))
        .join(' ')
        .trim();
    }
    for (const { frame, sentence, before } of framesOf(block)) {
      const isOpen = !frame.dated || !frame.named;
      const key = isOpen ? `${frame.key}#${context}#${before}#${frame.named ? '' : list}` : frame.key;
      const told = { figure: frame.figure, sentence, start };
      const known = things.get(key);
      if (known) known.push(told);
      else things.set(key, [told]);
    }
    if (introduces !== null) list = introduces ? String(start) : '';
  }
  return things;
}

/** Two figures that cannot both be right of one thing: no rounding, bound or range makes them agree. */
function differ(a: Quantity, b: Quantity): boolean {
  const [there, back] = [compareQuantities(a, b), compareQuantities(b, a)];
  return [there, back].every(
    ({ verdict, reasons }) => verdict === 'different' && !reasons.some(({ kind }) => kind === 'undetermined'),
  );
}

/**
 * Of the figures that are told of one thing, those that differ from the first, in two camps; null when all agree, and when
 * there are more than two camps: that is a row of readings, not a slip.
 */
export function campsOf(told: readonly Told[]): readonly [Told[], Told[]] | null {
  const [first] = told;
  if (!first || told.length < 2) return null;
  const camps: [Told[], Told[]] = [[first], []];
  for (const each of told.slice(1)) {
    // Two figures in one sentence: it tells of two things.
    if (each.sentence === first.sentence || each.sentence === camps[1].at(-1)?.sentence) return null;
    if (!differ(each.figure, first.figure)) camps[0].push(each);
    else if (camps[1][0] && differ(each.figure, camps[1][0].figure)) return null;
    else camps[1].push(each);
  }
  return camps[1].length === 0 ? null : camps;
}
