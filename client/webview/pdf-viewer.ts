import type { FromPage, PlaceOnPage, ToPage } from '../src/views/pdf/messages.ts';
import { el } from './dom.ts';
import { FindBox } from './pdf/find-box.ts';
import { followKeys } from './pdf/keys.ts';
import { type OpenPdf, openPdf, type Parts, whyNot } from './pdf/open.ts';
import { Pages } from './pdf/pages.ts';
import { readMessage, readState, type State } from './pdf/read-message.ts';
import { Toolbar } from './pdf/toolbar.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: State): void;
};

/* The page that shows a PDF. The file comes from the extension; where the reader was is kept by VS Code. */

const vscode = acquireVsCodeApi();
const { worker = '', cmaps = '', fonts = '', wasm = '' } = document.body.dataset;
const parts: Parts = { worker, cmaps, fonts, wasm };
const scroller = document.getElementById('pages')!;
const back = (): void => scroller.focus({ preventScroll: true });

const OPENING = 'Opening …';
let places: readonly PlaceOnPage[] = [];
let open: OpenPdf | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
/** One after the other: a file that comes while another is opened, a place in a file that is not there yet. */
let turn: Promise<void> = Promise.resolve();

const pages = new Pages(scroller, moved);
const find = new FindBox(pages, back);
const toolbar = new Toolbar(pages, () => find.open(), back);
scroller.before(toolbar.element, find.element);
followKeys(scroller, pages, find);

window.addEventListener('focus', () => document.activeElement === document.body && back());
window.addEventListener('message', ({ data }) => {
  const message = readMessage(data);
  if (message) turn = turn.then(() => take(message)).catch((error) => tell(whyNot(error)));
});
vscode.postMessage({ type: 'ready' });

async function take(message: ToPage): Promise<void> {
  if (message.type === 'problem') return tell(message.text);
  if (message.type === 'file') return showFile(message.bytes);
  if (message.type === 'labels') return pages.relabel(message.labels);
  places = message.places;
  if (!open) return keep();
  const kind = await pages.mark(places);
  back();
  toolbar.say(spoken(places[0], kind));
  keep();
}

async function showFile(bytes: Uint8Array): Promise<void> {
  if (!open) toolbar.say(OPENING);
  const state = open ? stateNow() : readState(vscode.getState());
  const next = await openPdf(bytes, parts);
  const leftOut = await pages.show(next);
  open?.close();
  open = next;
  document.getElementById('problem')?.remove();
  if (leftOut > 0) tell(`This PDF is very long: the last ${leftOut} pages are not shown.`);
  if (places.length === 0) places = state?.places ?? [];
  pages.setZoom(state?.zoom ?? 'width');
  if (state) {
    await pages.views[state.page]?.load().catch(() => {});
    pages.scrollTo(state);
  }
  const kind = await pages.mark(places, !state);
  if (!state) toolbar.say(places.length > 0 ? spoken(places[0], kind) : '');
  else if (toolbar.text === OPENING) toolbar.say('');
  if (document.hasFocus()) back();
  moved();
}

function spoken(place: PlaceOnPage | undefined, kind: string | null): string {
  if (!place || kind === null) return 'The cited page is not in this file.';
  if (kind === 'found') return `Cited words on page ${place.label}`;
  if (kind === 'near') return `Cited passage on page ${place.label}; its words were not found, its place is marked`;
  return place.words === ''
    ? `Cited page ${place.label}`
    : `Cited page ${place.label}; the cited words were not found on it`;
}

/** Above the pages, until another file is shown. */
function tell(text: string): void {
  if (toolbar.text === OPENING) toolbar.say('');
  document.getElementById('problem')?.remove();
  scroller.before(el('p', { id: 'problem', role: 'alert' }, text));
}

function moved(): void {
  toolbar.update();
  clearTimeout(timer);
  timer = setTimeout(keep, 200);
}

const stateNow = (): State => ({ zoom: pages.zoom, ...pages.position, places });

function keep(): void {
  if (open) vscode.setState(stateNow());
}
