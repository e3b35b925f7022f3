import { ProtocolRequestType } from 'vscode-languageserver';
import type { Library, SourceFile } from '../library/model.ts';
import { originalOf } from '../library/original.ts';
import { derived } from '../text/derived.ts';
import { LineIndex } from '../text/position.ts';
import { nameOf } from '../workspace/paths.ts';
import type { ShownTexts } from '../workspace/ports.ts';
import type { View } from './convert.ts';
import { type Handlers, unlessCancelled } from './handlers.ts';
import { linesOf } from './lines.ts';
import type { ExtractedTextAnswer, ExtractedTextParams } from './requests-model.ts';
import type { Root } from './root.ts';
import type { Session } from './session.ts';
import { extractedUriOf, uriOf } from './uri.ts';

/*
 * A source that is no text itself (PDF, DOCX …) is shown as the text that was extracted from it, in which all places count. A client that
 * can show that as a document of its own asks for it (`pincite/extractedText`); for all others it is written into a file.
 */

/** A document that a client can open, and its lines. */
interface ClientDocument {
  readonly uri: string;
  readonly lines: LineIndex;
}

const noLines = LineIndex.of('');

export class ExtractedDocuments {
  /** Another object once it is known that a text cannot be shown: what leads there is to be said anew. */
  state: object = {};
  private readonly begun = new Set<string>();
  private readonly failed = new Set<string>();
  private readonly writing = new Set<Promise<void>>();

  constructor(
    private readonly texts: ShownTexts | undefined,
    private readonly isShownByClient: () => boolean,
  ) {}

  /**
   * Where a file of a root is to be seen: itself when it is text, else its text. Where that can be shown nowhere: the file, in which every place is
   * its beginning. See `led` for when the document is there.
   */
  documentOf({ directory, snapshot }: View, path: string): ClientDocument {
    const file = extractedFile(snapshot.library, path);
    const uri = file ? this.uriOfText(directory, file) : uriOf(directory, path);
    return uri === null ? { uri: uriOf(directory, path), lines: noLines } : { uri, lines: linesOf(snapshot, path) };
  }

  /** What `answer` gives, once all texts that it leads to are written; it is asked again when one of them cannot be. */
  async led<T>(answer: () => T): Promise<T> {
    for (;;) {
      const { state } = this;
      const given = answer();
      while (this.writing.size > 0) await Promise.all(this.writing);
      if (this.state === state) return given;
    }
  }

  /** The source that a written text (an absolute path) shows; null when it is none of these roots. A root that is not read yet may have it. */
  find(path: string, roots: Iterable<Root>): { readonly root: Root; readonly path: string } | null {
    const { folder } = this.texts ?? {};
    if (folder === undefined || !path.startsWith(`${folder}/`)) return null;
    const all = [...roots];
    for (const root of all) {
      const source = namesOfTexts(root.snapshot.library).get(path.slice(folder.length + 1));
      if (source !== undefined) return { root, path: source };
    }
    const unread = all.find((root) => !root.isLoaded);
    return unread ? { root: unread, path } : null;
  }

  private uriOfText(directory: string, file: SourceFile): string | null {
    if (this.isShownByClient()) return extractedUriOf(directory, file.path);
    const name = nameOfText(file);
    if (!this.texts || name === null || this.failed.has(name)) return null;
    if (!this.begun.has(name)) this.write(this.texts, name, file.original);
    return uriOf(this.texts.folder, name);
  }

  private write(texts: ShownTexts, name: string, text: string): void {
    this.begun.add(name);
    const writing = texts.write(name, text).then((isWritten) => {
      this.writing.delete(writing);
      if (isWritten) return;
      this.failed.add(name);
      this.state = {};
    });
    this.writing.add(writing);
  }
}

/** A file of the library whose text was extracted; null for any other. */
export function extractedFile(library: Library, path: string): SourceFile | null {
  const file = originalOf(library, path);
  return file && 'extraction' in file ? (file as SourceFile) : null;
}

/** `0f3a…/report.pdf.txt`: the text of other bytes is another file. */
const nameOfText = ({ sha256, path }: SourceFile): string | null =>
  sha256 === undefined ? null : `${sha256.slice(0, 16)}/${nameOf(path)}.txt`;

const namesOfTexts = derived(({ byPath }: Library): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { file } of byPath.values()) {
    const name = file?.extraction ? nameOfText(file) : null;
    if (file && name !== null && !names.has(name)) names.set(name, file.path);
  }
  return names;
});

/** Our own request: the text of such a document. */
export const ExtractedTextRequest = new ProtocolRequestType<
  ExtractedTextParams,
  ExtractedTextAnswer,
  never,
  void,
  void
>('pincite/extractedText');

/** Answers once all sources are read. */
export function answerExtractedText(handlers: Handlers, session: Session): void {
  handlers.request(
    ExtractedTextRequest,
    () => ({ problem: 'The text of this source could not be shown. The log of Pincite says why.' }),
    async ({ textDocument: { uri }, known }, token) => {
      const { root, path } = await session.ready(uri);
      unlessCancelled(token);
      const file = root.snapshot.library.byPath.get(path)?.file;
      if (!file) return { problem: 'This is no source of the open folders, or not any more.' };
      if (file.problem !== null) return { problem: file.problem };
      const version = file.sha256 ?? null;
      return { version, text: version !== null && version === known ? null : file.original };
    },
  );
}
