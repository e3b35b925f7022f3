import { TextDocument, type TextEdit } from '../text/document.ts';
import { type Span, shift, touches } from '../text/span.ts';
import { blockIndexAt, type Layout, layOut, layOutEdited } from './layout.ts';
import type { Block, Citation, PlacedBlock, Prose, Sentence, Surroundings } from './model.ts';
import { NO_SURROUNDINGS, surround } from './surroundings.ts';

/** A citation with the block that it stands in; `span` counts from the start of the note. */
export interface CitationAt {
  readonly placed: PlacedBlock;
  readonly citation: Citation;
  readonly span: Span;
}

/** A sentence with the run and block that it stands in; `span` counts from the start of the note. */
export interface SentenceAt {
  readonly placed: PlacedBlock;
  readonly prose: Prose;
  readonly sentence: Sentence;
  readonly span: Span;
}

interface Reading {
  readonly layout: Layout;
  readonly blocks: readonly PlacedBlock[];
}

/**
 * A note at one moment: its text and what it says, block by block. Never changes; an edit makes a new one. Its blocks are
 * read when somebody first asks for them: a workspace holds many notes that nobody looks at.
 */
export class Note {
  private constructor(
    /** Relative to the root, `/`-separated. */
    readonly path: string,
    readonly document: TextDocument,
    private reading: Reading | null,
  ) {}

  /** A note of this text. Never fails: every text is a note. */
  static of(path: string, text: string): Note {
    return new Note(path, TextDocument.of(text), null);
  }

  get blocks(): readonly PlacedBlock[] {
    return this.read().blocks;
  }

  /** The note after an edit; only the blocks that the edit touches are read again. */
  edited(edit: TextEdit): Note {
    const start = Math.max(0, Math.min(edit.span.start, this.document.text.length));
    const end = Math.max(start, Math.min(edit.span.end, this.document.text.length));
    const inside = { span: { start, end }, text: edit.text };
    const document = this.document.edited(inside);
    const { layout: known, blocks } = this.read();
    const layout = layOutEdited(known, document.text, inside);
    const before = new Map<Block, Surroundings>();
    for (const { block, around } of blocks) if (around !== NO_SURROUNDINGS) before.set(block, around);
    return new Note(this.path, document, { layout, blocks: surround(layout.blocks, before) });
  }

  /** The block that holds an offset (the last one that starts at or before it). Null in an empty note. */
  blockAt(offset: number): PlacedBlock | null {
    return this.blocks[blockIndexAt(this.blocks, offset)] ?? null;
  }

  /** The citation under a cursor; of several in one another, the innermost. */
  citationAt(offset: number): CitationAt | null {
    const placed = this.blockAt(offset);
    if (!placed) return null;
    let best: CitationAt | null = null;
    for (const run of placed.block.prose) {
      for (const citation of run.citations) {
        const span = shift(citation.span, placed.start);
        const isSmaller = !best || span.end - span.start <= best.span.end - best.span.start;
        if (touches(span, offset) && isSmaller) best = { placed, citation, span };
      }
    }
    return best;
  }

  /** The sentence under a cursor, or the one before it in its run when the cursor stands between two. */
  sentenceAt(offset: number): SentenceAt | null {
    const placed = this.blockAt(offset);
    if (!placed) return null;
    let best: SentenceAt | null = null;
    for (const prose of placed.block.prose) {
      if (!touches(shift(prose.span, placed.start), offset)) continue;
      for (const sentence of prose.sentences) {
        const span = shift(sentence.span, placed.start);
        if (!best || span.start <= offset) best = { placed, prose, sentence, span };
      }
    }
    return best;
  }

  private read(): Reading {
    if (!this.reading) {
      const layout = layOut(this.document.text);
      this.reading = { layout, blocks: surround(layout.blocks, new Map()) };
    }
    return this.reading;
  }
}
