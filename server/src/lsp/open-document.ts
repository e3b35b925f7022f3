import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { Note } from '../note/note.ts';
import { editBetween, type TextDocument, type TextEdit } from '../text/document.ts';

/** From so many changes at once it is quicker to read all between the first and the last anew than to follow each. */
const MANY = 100;

/** A document that the client has open: its text is the client's, whatever the disk says. */
export class OpenDocument {
  /** The document as a note, under the path that it has in its root; null when it is none. */
  note: Note | null = null;
  /** Its file was deleted since it was opened or changed last: editors keep the text of what nobody looks at for a while. */
  isGone = false;

  constructor(
    /** As the client writes it. */
    readonly uri: string,
    /** Absolute, with `/`; the URI itself when it leads to no file. */
    readonly path: string,
    readonly languageId: string,
    public version: number,
    private plain: TextDocument,
  ) {}

  get document(): TextDocument {
    return this.note?.document ?? this.plain;
  }

  /** Becomes a note under this path, or stops being one. A note that says the same is taken over with all that is known of it. */
  become(path: string | null, known?: Note): void {
    if (path === null) {
      this.plain = this.document;
      this.note = null;
    } else if (this.note?.path !== path) {
      const { text } = this.document;
      this.note = known?.document.text === text ? known : Note.of(path, text);
    }
  }

  /** Follows what the writer typed: each change counts on the one before. Ranges outside the text are cut to it. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.isGone = false;
    if (changes.length < MANY) for (const change of changes) this.edit(editOf(change, this.document));
    else this.edit(editBetween(this.document.text, afterAll(changes, this.document).text));
    this.version = version;
  }

  private edit(edit: TextEdit): void {
    if (this.note) this.note = this.note.edited(edit);
    else this.plain = this.plain.edited(edit);
  }
}

const afterAll = (changes: readonly TextDocumentContentChangeEvent[], before: TextDocument): TextDocument =>
  changes.reduce<TextDocument>((document, change) => document.edited(editOf(change, document)), before);

/** A client that sends the whole text has seldom changed all of it. */
function editOf(change: TextDocumentContentChangeEvent, document: TextDocument): TextEdit {
  // Some clients write `null` for the range that they leave out.
  const range = 'range' in change ? change.range : null;
  return range ? { span: document.lines.spanOf(range), text: change.text } : editBetween(document.text, change.text);
}
