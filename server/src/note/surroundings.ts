import type { Block, Citation, FootnoteText, PlacedBlock, Surroundings } from './model.ts';

export const NO_SURROUNDINGS: Surroundings = { footnotes: new Map(), introducing: [] };

/** A block with its place, before its neighbours are known. */
export interface Laid {
  readonly block: Block;
  readonly start: number;
}

/**
 * Gives every block what it gets from its neighbours. `before`: the blocks of the note before the edit; surroundings
 * with equal contents are taken over from there, so that what was derived from a block and its surroundings stays valid.
 */
export function surround(laid: readonly Laid[], before: ReadonlyMap<Block, Surroundings>): PlacedBlock[] {
  const footnotes = footnotesOf(laid);
  return laid.map(({ block, start }, i) => {
    const wanted = referredIn(block, footnotes);
    const introducing = block.quotations.length > 0 ? besideQuotation(laid, i, footnotes) : [];
    if (wanted.size === 0 && introducing.length === 0) return { block, start, around: NO_SURROUNDINGS };
    const made = { footnotes: wanted, introducing };
    const known = before.get(block);
    return { block, start, around: known && isSame(known, made) ? known : made };
  });
}

function footnotesOf(laid: readonly Laid[]): Map<string, FootnoteText> {
  const found = new Map<string, FootnoteText>();
  for (const { block } of laid) {
    for (const label of block.definitions) {
      if (label.startsWith('^') && !found.has(label.slice(1)))
        found.set(label.slice(1), footnoteText(block, label.slice(1)));
    }
  }
  return found;
}

const texts = new WeakMap<Block, Map<string, FootnoteText>>();

/** Kept per block, so that equal means identical. */
function footnoteText(block: Block, label: string): FootnoteText {
  const known = texts.get(block) ?? new Map<string, FootnoteText>();
  texts.set(block, known);
  let text = known.get(label);
  if (!text) {
    const runs = block.prose.filter((run) => run.footnote === label);
    text = { citations: runs.flatMap((run) => run.citations), text: runs.map((run) => run.text).join('\n') };
    known.set(label, text);
  }
  return text;
}

function referredIn(block: Block, footnotes: ReadonlyMap<string, FootnoteText>): Map<string, FootnoteText> {
  const wanted = new Map<string, FootnoteText>();
  if (footnotes.size === 0) return wanted;
  for (const run of block.prose) {
    for (const sentence of run.sentences) {
      for (const label of sentence.footnotes) {
        const text = footnotes.get(label);
        if (text) wanted.set(label, text);
      }
    }
  }
  return wanted;
}

/** What introduces a block quote; else the paragraph of nothing but citations that follows it. */
function besideQuotation(
  laid: readonly Laid[],
  i: number,
  footnotes: ReadonlyMap<string, FootnoteText>,
): readonly Citation[] {
  const before = i > 0 ? closingCitations(laid[i - 1]!.block, footnotes) : [];
  const [run, ...others] = laid[i + 1]?.block.prose ?? [];
  const isBare = run?.kind === 'paragraph' && others.length === 0 && /^[\s().—–-]*$/.test(run.text);
  return before.length === 0 && isBare ? run.citations : before;
}

/** The citations of the last sentence of a block, and of its footnotes. */
function closingCitations(block: Block, footnotes: ReadonlyMap<string, FootnoteText>): readonly Citation[] {
  const last = block.prose.findLast((run) => run.footnote !== '');
  const sentence = last?.kind === 'paragraph' ? last.sentences.at(-1) : undefined;
  if (!sentence) return [];
  return [...sentence.citations, ...sentence.footnotes.flatMap((label) => footnotes.get(label)?.citations ?? [])];
}

function isSame(a: Surroundings, b: Surroundings): boolean {
  if (a === b) return true;
  if (a.footnotes.size !== b.footnotes.size || a.introducing.length !== b.introducing.length) return false;
  for (const [label, text] of a.footnotes) if (b.footnotes.get(label) !== text) return false;
  return a.introducing.every((citation, i) => b.introducing[i] === citation);
}
