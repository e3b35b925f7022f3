import { TextDocument, type TextEdit } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Citation, PlacedBlock, Prose, Sentence } from './model.ts';

/** A note at one moment: its text and what it says, block by block. Never changes; an edit makes a new one. */
export class Note {
  private constructor(
    /** Relative to the root, `/`-separated. */
    readonly path: string,
    readonly document: TextDocument,
    readonly blocks: readonly PlacedBlock[],
  ) {}

  static of(path: string, text: string): Note {
    return new Note(path, TextDocument.of(text), []);
  }

  /** The note after an edit; only the blocks that the edit touches are read again. */
  edited(edit: TextEdit): Note {
    return Note.of(this.path, this.document.edited(edit).text);
  }

  /** The block that holds an offset (the last one that starts at or before it). */
  blockAt(_offset: number): PlacedBlock | null {
    return null;
  }

  /** The citation under a cursor, with its span in the note. */
  citationAt(
    _offset: number,
  ): { readonly placed: PlacedBlock; readonly citation: Citation; readonly span: Span } | null {
    return null;
  }

  /** The sentence under a cursor, with its span in the note. */
  sentenceAt(
    _offset: number,
  ): { readonly placed: PlacedBlock; readonly prose: Prose; readonly sentence: Sentence; readonly span: Span } | null {
    return null;
  }
}
