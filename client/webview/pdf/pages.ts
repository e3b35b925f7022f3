import type { PlaceOnPage } from '../../src/views/pdf/messages.ts';
import type { Marks } from './find-words.ts';
import type { OpenPdf } from './open.ts';
import { PageView, PIXELS } from './page-view.ts';

/** As many as Pincite reads. */
const MOST_PAGES = 10_000;
const SMALLEST = 0.1;
const LARGEST = 8;
/** Left and right of a page, in pixels. */
const MARGIN = 16;

export interface Position {
  /** From 0. */
  readonly page: number;
  /** How far down the page the upper edge is, in shares of its height. */
  readonly top: number;
}

/** The pages below each other in the element that scrolls; those in sight and their neighbours are drawn. */
export class Pages {
  views: readonly PageView[] = [];
  labels: readonly string[] = [];
  private zoomed: number | 'width' = 'width';
  private scale = 1;
  private readonly sight: IntersectionObserver;
  /** Where the reader went last. */
  private gone: { readonly page: number; readonly scrollTop: number } | null = null;
  private readonly seen = new Set<PageView>();
  private byElement = new Map<Element, PageView>();

  /** `moved` is called whenever another place is seen, or the same at another zoom. */
  constructor(
    private readonly scroller: HTMLElement,
    private readonly moved: () => void,
  ) {
    this.sight = new IntersectionObserver((entries) => this.look(entries), { root: scroller, rootMargin: '100% 0px' });
    scroller.addEventListener('scroll', () => moved(), { passive: true });
    new ResizeObserver(() => this.zoomed === 'width' && this.setZoom('width')).observe(scroller);
  }

  /** Shows a file in place of the one before. Gives how many pages are left out. */
  async show({ pdf }: OpenPdf): Promise<number> {
    const count = Math.min(pdf.numPages, MOST_PAGES);
    const own = await pdf.getPageLabels().catch(() => null);
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    this.sight.disconnect();
    this.seen.clear();
    this.labels = Array.from({ length: count }, (_, i) => own?.[i] || String(i + 1));
    this.views = this.labels.map((_, i) => new PageView(pdf, i, `Page ${this.nameOf(i)}`, { width, height }));
    this.byElement = new Map(this.views.map((view) => [view.element, view]));
    this.scroller.replaceChildren(...this.views.map(({ element }) => element));
    for (const { element } of this.views) this.sight.observe(element);
    this.setZoom(this.zoomed);
    return pdf.numPages - count;
  }

  /** Gives the pages other printed labels; does nothing when there are not as many as pages. */
  relabel(labels: readonly string[]): void {
    if (labels.length !== this.views.length) return;
    this.labels = labels;
    for (const [i, { element }] of this.views.entries()) element.setAttribute('aria-label', `Page ${this.nameOf(i)}`);
    this.moved();
  }

  /** `iv (4 of 120)` */
  nameOf(index: number): string {
    return `${this.labels[index]} (${index + 1} of ${this.labels.length})`;
  }

  get zoom(): number | 'width' {
    return this.zoomed;
  }

  /** What it comes to: 1 is the size of the paper. */
  get shownZoom(): number {
    return this.scale;
  }

  setZoom(zoom: number | 'width'): void {
    const place = this.position;
    const page = this.current;
    this.zoomed = zoom === 'width' ? zoom : Math.min(LARGEST, Math.max(SMALLEST, zoom));
    const width = this.views[page]?.size.width ?? 612;
    const fitting = (this.scroller.clientWidth - 2 * MARGIN) / (width * PIXELS);
    this.scale = Math.min(LARGEST, Math.max(SMALLEST, this.zoomed === 'width' ? fitting : this.zoomed));
    this.scroller.style.setProperty('--total-scale-factor', String(this.scale * PIXELS));
    this.scrollTo(place);
    this.gone = { page, scrollTop: this.scroller.scrollTop };
    for (const view of this.seen) void view.draw(this.scale);
    this.moved();
  }

  /** By a share of what it is: 1.25, 0.8. */
  zoomBy(factor: number): void {
    this.setZoom(this.scale * factor);
  }

  get position(): Position {
    const { scrollTop } = this.scroller;
    const page = Math.max(0, this.lastAbove(scrollTop + 1));
    const element = this.views[page]?.element;
    return element ? { page, top: (scrollTop - element.offsetTop) / element.offsetHeight } : { page: 0, top: 0 };
  }

  /** The page that was gone to, as long as nobody scrolls; else the one that most is seen of. */
  get current(): number {
    const { scrollTop, clientHeight } = this.scroller;
    if (this.gone && Math.abs(this.gone.scrollTop - scrollTop) < 2) return this.gone.page;
    let most = { page: 0, seen: 0 };
    for (let page = Math.max(0, this.lastAbove(scrollTop)); page < this.views.length; page++) {
      const { offsetTop, offsetHeight } = this.views[page]!.element;
      if (offsetTop >= scrollTop + clientHeight) break;
      const seen = Math.min(offsetTop + offsetHeight, scrollTop + clientHeight) - Math.max(offsetTop, scrollTop);
      if (seen > most.seen + 1) most = { page, seen };
    }
    return most.page;
  }

  scrollTo({ page, top }: Position): void {
    const element = this.views[page]?.element;
    if (element) this.scroller.scrollTop = element.offsetTop + (top === 0 ? -MARGIN / 2 : top * element.offsetHeight);
  }

  /** Goes to the beginning of a page; to the nearest when there is no such page. */
  goTo(page: number): void {
    const nearest = Math.min(this.views.length - 1, Math.max(0, page));
    this.scrollTo({ page: nearest, top: 0 });
    this.stay(nearest);
  }

  /** Goes to the first of some places that are there, and marks all; says how well the words of that page were found. */
  async mark(places: readonly PlaceOnPage[], isToGo = true): Promise<Marks['kind'] | null> {
    for (const view of this.views) for (const kind of ['found', 'near']) view.unmark(kind);
    let first: Marks['kind'] | null = null;
    const inFile = places.filter(({ page }) => page < this.views.length);
    for (const page of new Set(inFile.map((place) => place.page))) {
      const view = this.views[page]!;
      await view.load().catch(() => {});
      if (first === null && isToGo) this.goTo(page);
      const kind = await view.mark(inFile.filter((place) => place.page === page));
      if (first === null && isToGo) this.reveal(view);
      first ??= kind;
    }
    return first;
  }

  /** Scrolls to the first mark of a page. */
  reveal({ firstMark, index }: PageView): void {
    firstMark?.scrollIntoView({ block: 'center', inline: 'nearest' });
    this.stay(index);
  }

  private stay(page: number): void {
    this.gone = { page, scrollTop: this.scroller.scrollTop };
    this.moved();
  }

  private look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const view = this.byElement.get(target);
      if (!view) continue;
      if (isIntersecting) {
        this.seen.add(view);
        void view.draw(this.scale);
      } else if (this.seen.delete(view)) view.clear();
    }
  }

  /** The last page that begins above a height; -1 when none does. */
  private lastAbove(height: number): number {
    let low = 0;
    let high = this.views.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.views[middle]!.element.offsetTop <= height) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
