import type { ActionName, EvidencePage, Message, Page } from '../src/views/evidence/page.ts';
import { el } from './dom.ts';
import { sectionsOf } from './sections.ts';

declare function acquireVsCodeApi(): { postMessage(message: Message): void };

/* The page of the Evidence view: shows what the extension sends, and tells it what the writer chooses. Keeps nothing. */

const vscode = acquireVsCodeApi();
const main = document.getElementById('page')!;
const live = document.getElementById('live')!;
let about = '';

window.addEventListener('message', ({ data }) => show(data as Page));
vscode.postMessage({ type: 'ready' });

function show(page: Page): void {
  const act = (action: ActionName, index: number): void =>
    vscode.postMessage({ type: 'act', page: page.id, action, index });
  const focused = main.contains(document.activeElement) ? document.activeElement : null;
  main.replaceChildren(
    ...(page.kind === 'empty'
      ? [el('h2', { class: 'empty' }, page.title), el('p', { class: 'empty' }, page.text)]
      : sectionsOf(page, act)),
  );
  if (focused) refocus((focused as HTMLElement).dataset.focus);
  const now = page.kind === 'empty' ? page.title : page.about;
  if (now !== about) window.scrollTo(0, 0);
  about = now;
  say(page.kind === 'empty' ? page.title : spoken(page));
}

/** The keyboard stays where it was, or goes to the beginning when that is gone. */
function refocus(id: string | undefined): void {
  const same = [...main.querySelectorAll<HTMLElement>('[data-focus]')].find(({ dataset }) => dataset.focus === id);
  (same ?? main).focus({ preventScroll: same !== undefined });
}

const spoken = ({ findings, verdict: { headline, details, certainty } }: EvidencePage): string =>
  [
    `${headline}${certainty === null ? '' : ', an estimate'}.`,
    ...findings.map(({ title, text }) => `${title}. ${text}`),
    ...details,
  ]
    .slice(0, 2)
    .join(' ');

/** For those who listen: once, when it is another verdict. */
function say(text: string): void {
  if (live.textContent !== text) live.textContent = text;
}
