import { el, sign } from '../dom.ts';
import type { Pages } from './pages.ts';

const SIGNS = {
  previous: 'M3 10.5l5-5 5 5',
  next: 'M3 5.5l5 5 5-5',
  smaller: 'M3 8h10',
  larger: 'M3 8h10M8 3v10',
  width: 'M1.5 2v12M14.5 2v12M4 8h8M6 6L4 8l2 2M10 6l2 2-2 2',
  find: 'M11 6.5a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0M9.75 9.75L14 14',
};

/** Above the pages: which page it is, and what to do. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly field = el('input', {
    class: 'page-field',
    'aria-label': 'Page',
    title: 'Page, as printed or counted',
  });
  private readonly count = el('span', { class: 'count' });
  private readonly size = el('span', { class: 'size' });
  private readonly said = el('span', { class: 'said', role: 'status', 'aria-live': 'polite' });

  constructor(
    private readonly pages: Pages,
    find: () => void,
    private readonly leave: () => void,
  ) {
    const { field } = this;
    this.element = el(
      'div',
      { class: 'toolbar', role: 'toolbar', 'aria-label': 'PDF' },
      button('previous', 'Previous page (←)', () => pages.goTo(pages.current - 1)),
      button('next', 'Next page (→)', () => pages.goTo(pages.current + 1)),
      field,
      this.count,
      button('smaller', 'Zoom out (−)', () => pages.zoomBy(0.8)),
      button('larger', 'Zoom in (+)', () => pages.zoomBy(1.25)),
      button('width', 'Fit width (0)', () => pages.setZoom('width')),
      this.size,
      button('find', 'Find (Ctrl+F)', find),
      this.said,
    );
    field.autocomplete = 'off';
    field.spellcheck = false;
    field.addEventListener('focus', () => field.select());
    field.addEventListener('blur', () => this.update());
    field.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.go();
      if (key === 'Escape') this.leave();
    });
  }

  /** Tells what was done: to be read, and to be heard. */
  say(text: string): void {
    this.said.textContent = this.said.title = text;
  }

  /** What it tells. */
  get text(): string {
    return this.said.textContent ?? '';
  }

  /** Shows where the reader is. */
  update(): void {
    const { pages, field } = this;
    if (pages.views.length === 0) return;
    const { current } = pages;
    const isPlain = pages.labels[current] === String(current + 1);
    if (document.activeElement !== field) field.value = pages.labels[current]!;
    this.count.textContent = isPlain ? `of ${pages.labels.length}` : `(${current + 1} of ${pages.labels.length})`;
    this.size.textContent = `${Math.round(pages.shownZoom * 100)} %`;
  }

  /** By the label as printed; where no page has that, by number. */
  private go(): void {
    const { pages, field } = this;
    const wanted = field.value.trim();
    const printed = pages.labels.findIndex((label) => label.toLowerCase() === wanted.toLowerCase());
    const page = printed >= 0 ? printed : Number.parseInt(wanted, 10) - 1;
    if (Number.isNaN(page)) field.select();
    else {
      pages.goTo(page);
      this.leave();
    }
  }
}

/** `name` is what a screen reader says, with its key. */
function button(kind: keyof typeof SIGNS, name: string, act: () => void): HTMLElement {
  const made = el('button', { class: `tool ${kind}`, 'aria-label': name, title: name }, sign(SIGNS[kind]));
  made.addEventListener('click', act);
  return made;
}
