import type { TextEdit } from '../text/document.ts';
import { ownText } from '../text/own-text.ts';
import { endOfBlock, endOfFrontMatter } from './blocks.ts';
import { type Definitions, definitionsOf, preludeFor } from './labels.ts';
import type { Block } from './model.ts';
import { readBlock } from './read-block.ts';
import type { Laid } from './surroundings.ts';

/** The blocks of a note with their places, and the definitions that they share. */
export interface Layout {
  readonly blocks: readonly Laid[];
  readonly definitions: Definitions;
  /** Where the front matter ends; 0: there is none. A line far from the start of a note can open or close it. */
  readonly frontMatterEnd: number;
}

const NO_DEFINITIONS: Definitions = new Map();

/** Which prelude a block was read with; blocks that are not here were read without. */
const preludes = new WeakMap<Block, string>();
/** The definitions that a block was last looked up in, so that nothing is looked up twice. */
const settled = new WeakMap<Block, Definitions>();

/** Reads a whole note, block by block. */
export function layOut(text: string): Layout {
  return settle(readFrom(text, 0, new Map(), () => null).blocks, NO_DEFINITIONS, endOfFrontMatter(text));
}

/**
 * The layout after an edit; `text` is the whole new text. Only what the edit touches is read again: from the block before
 * it (a changed line may join it) up to the first cut behind it that was a cut before.
 */
export function layOutEdited(before: Layout, text: string, edit: TextEdit): Layout {
  const old = before.blocks;
  const delta = edit.text.length - (edit.span.end - edit.span.start);
  const frontMatterEnd = endOfFrontMatter(text);
  const touched = frontMatterEnd === before.frontMatterEnd ? blockIndexAt(old, edit.span.start) : 0;
  const from = Math.max(0, touched - 1);
  const start = old[from]?.start ?? 0;
  // Text at and behind the edit's end is as it was, so an old cut there begins the same blocks. The first block does
  // not count: only at the start of the note may it hold front matter.
  const meets = (at: number): number | null => {
    const place = at - delta;
    if (place < edit.span.end) return null;
    const index = blockIndexAt(old, place);
    return index > 0 && old[index]!.start === place ? index : null;
  };
  const read = readFrom(text, start, nearby(old, from), meets);
  const rest = old.slice(read.met ?? old.length);
  const moved = delta === 0 ? rest : rest.map(({ block, start }) => ({ block, start: start + delta }));
  return settle([...old.slice(0, from), ...read.blocks, ...moved], before.definitions, frontMatterEnd);
}

/** The last block that starts at or before an offset; 0 when there is none. */
export function blockIndexAt(blocks: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Blocks that an edit near `from` may leave as they are, by their text. */
function nearby(blocks: readonly Laid[], from: number): ReadonlyMap<string, Block> {
  const candidates = blocks.slice(Math.max(1, from), from + 8);
  return new Map(candidates.map(({ block }) => [block.text, block]));
}

function readFrom(
  text: string,
  start: number,
  known: ReadonlyMap<string, Block>,
  meets: (at: number) => number | null,
): { readonly blocks: Laid[]; readonly met: number | null } {
  const blocks: Laid[] = [];
  for (let at = start; at < text.length; ) {
    const met = at === start ? null : meets(at);
    if (met !== null) return { blocks, met };
    const end = endOfBlock(text, at);
    const source = text.slice(at, end);
    const block = (at > 0 && known.get(source)) || readBlock(ownText(source), '', at === 0);
    blocks.push({ block, start: at });
    at = end;
  }
  return { blocks, met: null };
}

/** Reads those blocks again whose references lead to definitions that they were not read with. */
function settle(blocks: readonly Laid[], before: Definitions, frontMatterEnd: number): Layout {
  const found = definitionsOf(blocks.map(({ block }) => block));
  const definitions = isSame(found, before) ? before : found;
  let changed = false;
  const again = blocks.map((laid) => {
    if (settled.get(laid.block) === definitions) return laid;
    const prelude = preludeFor(laid.block.text, definitions, laid.block.definitions);
    const block =
      prelude === (preludes.get(laid.block) ?? '') ? laid.block : readBlock(laid.block.text, prelude, laid.start === 0);
    if (prelude !== '') preludes.set(block, prelude);
    settled.set(block, definitions);
    changed ||= block !== laid.block;
    return block === laid.block ? laid : { block, start: laid.start };
  });
  return { blocks: changed ? again : blocks, definitions, frontMatterEnd };
}

function isSame(a: Definitions, b: Definitions): boolean {
  if (a.size !== b.size) return false;
  for (const [label, line] of a) if (b.get(label) !== line) return false;
  return true;
}
