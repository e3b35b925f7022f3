import { el } from '../dom.ts';
import { findAll } from './find-words.ts';
import type { Pages } from './pages.ts';

/** Where a hit is: the page, and the number of the hit there. */
interface Hit {
  readonly page: number;
  readonly number: number;
}

/** Looks for words from page to page, around at the end. Only letters and digits are compared. */
export class FindBox {
  readonly element: HTMLElement;
  private readonly field = el('input', { 'aria-label': 'Find', title: 'Enter: next, Shift+Enter: previous' });
  private readonly told = el('span', { class: 'told', role: 'status' });
  private hit: Hit | null = null;
  private words = '';
  private searches = 0;

  constructor(
    private readonly pages: Pages,
    private readonly leave: () => void,
  ) {
    this.element = el('div', { class: 'find', role: 'search' }, this.field, this.told);
    this.element.hidden = true;
    this.field.placeholder = 'Find';
    this.field.addEventListener('keydown', ({ key, shiftKey }) => {
      if (key === 'Enter') void this.search(shiftKey ? -1 : 1);
      if (key === 'Escape') this.close();
    });
  }

  open(): void {
    this.element.hidden = false;
    this.field.focus();
    this.field.select();
  }

  /** Goes to the next hit (1) or the one before (-1). */
  async search(step: 1 | -1): Promise<void> {
    const { pages, field } = this;
    const search = ++this.searches;
    if (field.value !== this.words) this.hit = null;
    this.words = field.value;
    const count = pages.views.length;
    const from: Hit = this.hit ?? { page: pages.current, number: step === 1 ? -1 : Number.POSITIVE_INFINITY };
    this.told.textContent = 'Looking …';
    for (let i = 0; i <= count; i++) {
      const page = (from.page + step * i + count * 2) % count;
      const hits = findAll(await pages.views[page]!.runs(), this.words);
      if (search !== this.searches) return;
      const after = step === 1 ? 0 : hits.length - 1;
      const number = i === 0 ? (step === 1 ? from.number + 1 : Math.min(from.number, hits.length) - 1) : after;
      if (hits[number]) return this.show({ page, number }, hits);
    }
    this.unmark();
    this.hit = null;
    this.told.textContent = 'Not found';
  }

  private async show(hit: Hit, hits: ReturnType<typeof findAll>): Promise<void> {
    this.unmark();
    this.hit = hit;
    const view = this.pages.views[hit.page]!;
    await view.markHit(hits[hit.number]!);
    this.pages.reveal(view);
    const which = hits.length > 1 ? `${hit.number + 1} of ${hits.length} on page` : 'Page';
    this.told.textContent = `${which} ${this.pages.labels[hit.page]}`;
  }

  private close(): void {
    this.searches++;
    this.unmark();
    this.hit = null;
    this.told.textContent = '';
    this.element.hidden = true;
    this.leave();
  }

  private unmark(): void {
    if (this.hit) this.pages.views[this.hit.page]?.unmark('hit');
  }
}
