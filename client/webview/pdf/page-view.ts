import {
  AnnotationMode,
  type PageViewport,
  type PDFDocumentProxy,
  type PDFPageProxy,
  type RenderTask,
  TextLayer,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PlaceOnPage } from '../../src/views/pdf/messages.ts';
import { el } from '../dom.ts';
import { type Box, findWords, type Marks, type TextRun } from './find-words.ts';

/** CSS pixels to a point at a zoom of 1. */
export const PIXELS = 96 / 72;
/** Pixels of a canvas; pages may say that they are as large as a house. */
const MOST_PIXELS = 2 ** 24;

/** Width and height in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One page: an empty sheet of the right size until it comes into sight, then a picture, with its text over it to select, and marks. */
export class PageView {
  readonly element: HTMLElement;
  private readonly marks = el('div', { class: 'marks', 'aria-hidden': 'true' });
  private page: Promise<PDFPageProxy> | null = null;
  private text: Promise<Awaited<ReturnType<PDFPageProxy['getTextContent']>>> | null = null;
  private canvas: HTMLCanvasElement | null = null;
  private words: HTMLElement | null = null;
  private drawn = 0;
  private task: RenderTask | null = null;
  size: Size;

  constructor(
    private readonly pdf: PDFDocumentProxy,
    readonly index: number,
    name: string,
    size: Size,
  ) {
    this.element = el('div', { class: 'page', role: 'group', 'aria-label': name }, this.marks);
    this.size = size;
    this.resize(size);
  }

  /** Knows its real size from then on. */
  async load(): Promise<PDFPageProxy> {
    this.page ??= this.pdf.getPage(this.index + 1);
    const page = await this.page;
    const { width, height } = page.getViewport({ scale: 1 });
    if (width !== this.size.width || height !== this.size.height) this.resize({ width, height });
    return page;
  }

  /** Draws it for a zoom, unless it is drawn so. What cannot be drawn stays an empty sheet. */
  async draw(zoom: number): Promise<void> {
    if (this.drawn === zoom) return;
    this.drawn = zoom;
    this.task?.cancel();
    try {
      const page = await this.load();
      if (this.drawn !== zoom) return;
      const viewport = page.getViewport({ scale: scaleFor(this.size, zoom) });
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.floor(viewport.width));
      canvas.height = Math.max(1, Math.floor(viewport.height));
      canvas.setAttribute('aria-hidden', 'true');
      // Annotations are drawn as they look, and are nothing but pixels: links lead nowhere.
      this.task = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
      await this.task.promise;
      if (this.drawn !== zoom) return;
      this.canvas?.remove();
      this.canvas = canvas;
      this.element.prepend(canvas);
      await this.drawText(page);
    } catch {
      // Cancelled, or damaged.
    }
  }

  /** Frees what it takes; called when it is out of sight. */
  clear(): void {
    if (this.drawn === 0) return;
    this.drawn = 0;
    this.task?.cancel();
    this.canvas?.remove();
    this.words?.remove();
    this.canvas = this.words = null;
    void this.page?.then((page) => page.cleanup());
  }

  /** Its runs of text; none when it cannot be read. */
  async runs(): Promise<TextRun[]> {
    try {
      const { items } = await this.textOf(await this.load());
      return items.filter((item) => 'str' in item);
    } catch {
      return [];
    }
  }

  /** Marks the cited words of some places; says how well they were found. The marks stay until others come. */
  async mark(places: readonly PlaceOnPage[]): Promise<Marks['kind']> {
    const runs = await this.runs();
    const page = await this.load().catch(() => null);
    if (!page) return 'nothing';
    const [x = 0, y = 0] = page.view;
    const found = places.map(({ words, boxes }) =>
      findWords(
        runs,
        words,
        boxes.map(([left, bottom, right, top]): Box => [left + x, bottom + y, right + x, top + y]),
      ),
    );
    this.putMarks(
      page.getViewport({ scale: 1 }),
      found.flatMap(({ kind, boxes }) => boxes.map((box) => ({ box, kind }))),
    );
    return found.some(({ kind }) => kind === 'near') ? 'near' : (found[0]?.kind ?? 'nothing');
  }

  /** Marks what was looked for. */
  async markHit(boxes: readonly Box[]): Promise<void> {
    const page = await this.load();
    this.putMarks(
      page.getViewport({ scale: 1 }),
      boxes.map((box) => ({ box, kind: 'hit' })),
    );
  }

  unmark(kind: string): void {
    for (const mark of this.marks.querySelectorAll(`.${kind}`)) mark.remove();
  }

  /** The first of its marks; null when it has none. */
  get firstMark(): Element | null {
    return this.marks.querySelector('.hit') ?? this.marks.firstElementChild;
  }

  private putMarks(viewport: PageViewport, marks: readonly { readonly box: Box; readonly kind: string }[]): void {
    const isHit = marks[0]?.kind === 'hit';
    for (const old of [...this.marks.children]) if (old.classList.contains('hit') === isHit) old.remove();
    for (const { box, kind } of marks) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = viewport.convertToViewportRectangle([...box]);
      const mark = el('div', { class: `mark ${kind}` });
      mark.style.left = percent(Math.min(x1, x2) / viewport.width);
      mark.style.top = percent(Math.min(y1, y2) / viewport.height);
      mark.style.width = percent(Math.abs(x2 - x1) / viewport.width);
      mark.style.height = percent(Math.abs(y2 - y1) / viewport.height);
      this.marks.append(mark);
    }
  }

  private textOf(page: PDFPageProxy) {
    this.text ??= page.getTextContent();
    return this.text;
  }

  private async drawText(page: PDFPageProxy): Promise<void> {
    if (this.words) return;
    const words = el('div', { class: 'textLayer' });
    this.words = words;
    this.element.insertBefore(words, this.marks);
    const textContentSource = await this.textOf(page);
    await new TextLayer({ textContentSource, container: words, viewport: page.getViewport({ scale: 1 }) }).render();
  }

  private resize(size: Size): void {
    this.size = size;
    this.element.style.width = `calc(var(--total-scale-factor) * ${size.width}px)`;
    this.element.style.height = `calc(var(--total-scale-factor) * ${size.height}px)`;
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** The scale at which a page is drawn sharply on this screen, or as sharply as memory allows. */
function scaleFor({ width, height }: Size, zoom: number): number {
  const wanted = zoom * PIXELS * (window.devicePixelRatio || 1);
  return Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)));
}
