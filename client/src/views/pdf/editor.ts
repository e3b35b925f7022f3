import {
  type CustomDocument,
  type CustomReadonlyEditorProvider,
  commands,
  Disposable,
  type ExtensionContext,
  FileSystemError,
  RelativePattern,
  Uri,
  type ViewColumn,
  type WebviewPanel,
  workspace,
} from 'vscode';
import { pdfHtml } from './html.ts';
import { type PlaceOnPage, readFromPage, type ToPage } from './messages.ts';

/** As `package.json` names it. */
export const PDF_EDITOR = 'pincite.pdf';
/** Bytes. Larger files are for programs that read only a part of them. */
const LARGEST = 512 * 1024 * 1024;
/** A file is written in pieces: it is read again when nothing has happened to it for so long, in ms. */
const REST = 300;

/** The printed labels of the pages of a file, as Pincite reads them; none when it does not. */
export type LabelsOf = (uri: Uri) => Promise<readonly string[]>;

/** Shows PDF files, read-only: each editor is a page of its own, which VS Code ends when it is out of sight and makes again. */
export class PdfEditors implements CustomReadonlyEditorProvider {
  /** By the URI of the file; the one that was looked at last comes last. */
  private readonly panels = new Map<string, PdfPanel[]>();
  /** What an editor that is being opened is to show. */
  private readonly awaited = new Map<string, readonly PlaceOnPage[]>();

  constructor(
    private readonly context: ExtensionContext,
    private readonly labelsOf: LabelsOf,
  ) {}

  openCustomDocument(uri: Uri): CustomDocument {
    return { uri, dispose: () => {} };
  }

  resolveCustomEditor({ uri }: CustomDocument, panel: WebviewPanel): void {
    const key = uri.toString();
    const made = new PdfPanel(this.context.extensionUri, uri, panel, this.labelsOf);
    const here = this.panels.get(key) ?? [];
    this.panels.set(key, [...here, made]);
    const places = this.awaited.get(key);
    this.awaited.delete(key);
    if (places && places.length > 0) made.show(places);
    panel.onDidChangeViewState(() => panel.active && this.used(key, made));
    panel.onDidDispose(() => {
      const left = (this.panels.get(key) ?? []).filter((each) => each !== made);
      if (left.length > 0) this.panels.set(key, left);
      else this.panels.delete(key);
      made.dispose();
    });
  }

  /** Opens a file, or goes to where it is shown, and shows some places in it. */
  async open(uri: Uri, places: readonly PlaceOnPage[], column: ViewColumn): Promise<void> {
    const key = uri.toString();
    const shown = this.panels.get(key)?.at(-1);
    if (shown) {
      shown.reveal();
      if (places.length > 0) shown.show(places);
      return;
    }
    this.awaited.set(key, places);
    await commands.executeCommand('vscode.openWith', uri, PDF_EDITOR, column);
  }

  private used(key: string, panel: PdfPanel): void {
    this.panels.set(key, [...(this.panels.get(key) ?? []).filter((each) => each !== panel), panel]);
  }
}

/** One editor with a PDF. */
class PdfPanel extends Disposable {
  private readonly listeners: Disposable[] = [];
  private places: readonly PlaceOnPage[] | null = null;
  private isReady = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private reads = 0;

  constructor(
    extension: Uri,
    private readonly uri: Uri,
    private readonly panel: WebviewPanel,
    private readonly labelsOf: LabelsOf,
  ) {
    super(() => {
      clearTimeout(this.timer);
      Disposable.from(...this.listeners).dispose();
    });
    const { webview } = panel;
    const media = Uri.joinPath(extension, 'client', 'media');
    const dist = Uri.joinPath(extension, 'dist');
    const at = (folder: Uri, name: string): string => webview.asWebviewUri(Uri.joinPath(folder, name)).toString();
    webview.options = { enableScripts: true, enableForms: false, localResourceRoots: [media, dist] };
    this.listeners.push(webview.onDidReceiveMessage((data) => readFromPage(data) && this.ready()));
    this.watch();
    webview.html = pdfHtml({
      source: webview.cspSource,
      style: at(media, 'pdf-viewer.css'),
      script: at(dist, 'pdf-viewer.js'),
      worker: at(dist, 'pdf-worker.js'),
      cmaps: `${at(dist, 'pdf/cmaps')}/`,
      fonts: `${at(dist, 'pdf/fonts')}/`,
      wasm: `${at(dist, 'pdf/wasm')}/`,
      name: uri.path.split('/').at(-1)!,
      nonce: crypto.randomUUID().replaceAll('-', ''),
    });
  }

  reveal(): void {
    // Without its column it would be shown a second time, in the active one.
    this.panel.reveal(this.panel.viewColumn);
  }

  /** Once the page can take it. */
  show(places: readonly PlaceOnPage[]): void {
    if (this.isReady && this.panel.visible) void this.post({ type: 'show', places });
    else this.places = places;
  }

  /** The page was made, or made again since it is in sight again. */
  private async ready(): Promise<void> {
    this.isReady = true;
    await this.sendFile();
    const { places } = this;
    this.places = null;
    if (places) await this.post({ type: 'show', places });
  }

  private async sendFile(): Promise<void> {
    const read = ++this.reads;
    const message = await this.read();
    if (read !== this.reads) return;
    await this.post(message);
    // Known once all sources are read; nobody waits for that to see the file.
    void this.labelsOf(this.uri).then((labels) => {
      if (read === this.reads && labels.length > 0) void this.post({ type: 'labels', labels });
    });
  }

  private async read(): Promise<ToPage> {
    try {
      const { size } = await workspace.fs.stat(this.uri);
      if (size > LARGEST)
        return {
          type: 'problem',
          text: 'This PDF is too large to be shown here: more than 512 MB. Open it in another program.',
        };
      // What is read may be a window on a larger buffer, which would be sent as a whole.
      return { type: 'file', bytes: new Uint8Array(await workspace.fs.readFile(this.uri)) };
    } catch (error) {
      const isGone = error instanceof FileSystemError && error.code === 'FileNotFound';
      const text = isGone
        ? 'This file is not there any more. It is shown again when it comes back.'
        : 'This file cannot be read. See whether other programs can open it.';
      return { type: 'problem', text };
    }
  }

  private watch(): void {
    const name = this.uri.path
      .split('/')
      .at(-1)!
      .replaceAll(/[[\]{}*?!]/g, '[$&]');
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(this.uri, '..'), name));
    const again = (): void => {
      clearTimeout(this.timer);
      // A page that is out of sight reads the file when it is made again.
      this.timer = setTimeout(() => this.panel.visible && void this.sendFile(), REST);
    };
    this.listeners.push(watcher, watcher.onDidChange(again), watcher.onDidCreate(again), watcher.onDidDelete(again));
  }

  private post(message: ToPage): Thenable<boolean> {
    return this.panel.webview.postMessage(message);
  }
}
