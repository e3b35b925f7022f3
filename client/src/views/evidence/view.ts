import {
  type Event,
  EventEmitter,
  type ExtensionContext,
  Uri,
  type WebviewView,
  type WebviewViewProvider,
} from 'vscode';
import { evidenceHtml } from './html.ts';
import { type Message, type Page, readMessage } from './page.ts';

/** The view as VS Code sees it: a page that shows what it is given. VS Code makes the page when it is to be seen, and ends it when it is not. */
export class EvidenceView implements WebviewViewProvider {
  private readonly acts = new EventEmitter<Extract<Message, { type: 'act' }>>();
  private readonly sights = new EventEmitter<void>();
  /** The writer chose something in the view. */
  readonly onAct: Event<Extract<Message, { type: 'act' }>> = this.acts.event;
  /** The view came into sight. */
  readonly onSight: Event<void> = this.sights.event;
  private view: WebviewView | null = null;
  private page: Page | null = null;

  constructor(private readonly context: ExtensionContext) {
    context.subscriptions.push(this.acts, this.sights);
  }

  get isVisible(): boolean {
    return this.view?.visible ?? false;
  }

  /** Shows a page; one that cannot be seen now is shown when the view is. */
  show(page: Page): void {
    this.page = page;
    if (!this.view) return;
    // Beside the name of the view; VS Code shows it as text.
    this.view.description = page.kind === 'evidence' ? page.place : '';
    void this.view.webview.postMessage(page);
  }

  resolveWebviewView(view: WebviewView): void {
    this.view = view;
    const { webview } = view;
    const media = Uri.joinPath(this.context.extensionUri, 'client', 'media');
    const dist = Uri.joinPath(this.context.extensionUri, 'dist');
    webview.options = { enableScripts: true, enableForms: false, localResourceRoots: [media, dist] };
    webview.onDidReceiveMessage((data) => this.receive(data));
    view.onDidChangeVisibility(() => view.visible && this.sights.fire());
    view.onDidDispose(() => {
      if (this.view === view) this.view = null;
    });
    webview.html = evidenceHtml({
      source: webview.cspSource,
      style: webview.asWebviewUri(Uri.joinPath(media, 'evidence.css')).toString(),
      script: webview.asWebviewUri(Uri.joinPath(dist, 'evidence.js')).toString(),
      nonce: crypto.randomUUID().replaceAll('-', ''),
    });
    this.sights.fire();
  }

  private receive(data: unknown): void {
    const message = readMessage(data);
    if (message?.type === 'ready' && this.page) this.show(this.page);
    if (message?.type === 'act') this.acts.fire(message);
  }
}
