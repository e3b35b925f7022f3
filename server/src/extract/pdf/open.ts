import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Unreadable } from '../reader.ts';
import { dataFactory } from './cmaps.ts';
import type { OutlineEntry } from './headings.ts';
import type { PlacedItem, Size } from './item.ts';
import type { DocumentInfo } from './metadata.ts';

/*
 * The one place that knows pdf.js. It runs in this very thread, draws nothing, fetches nothing and evaluates nothing.
 */

export interface PageContent extends Size {
  /** From the lower left corner of the page. */
  readonly items: readonly PlacedItem[];
  /** By how many quarters a viewer turns the page clockwise. */
  readonly quarters: number;
  /** True when the page holds no text but draws something. */
  readonly draws: boolean;
  /** True when text of the page is in an encoding that cannot be read here. */
  readonly isLacking: boolean;
}

export interface OpenPdf {
  readonly count: number;
  readonly labels: readonly string[] | null;
  readonly outline: readonly OutlineEntry[];
  readonly info: DocumentInfo;
  /** A page by its index. Rejects when the page is damaged. */
  page(index: number): Promise<PageContent>;
  close(): Promise<void>;
}

const LOCKED =
  'This PDF is locked with a password and cannot be read. Save a copy without the password, or its text beside it as a .txt file.';

/** Opens a PDF. Rejects with `Unreadable` when it is locked. Takes the bytes away from who gives them. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument, OPS } = await pdfjs();
  let missing = 0;
  const task = getDocument({
    data: bytes,
    BinaryDataFactory: dataFactory(() => missing++),
    cMapPacked: true,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    // Images are passed over without being unpacked.
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const fonts = new Map<string, Font>();
    return {
      count: document.numPages,
      labels: await document.getPageLabels().catch(() => null),
      outline: await outlineOf(document).catch(() => []),
      info: await infoOf(document).catch(() => ({ info: {}, xmp: {} })),
      page: async (index) => {
        missing = 0;
        const content = await contentOf(document, index, fonts, OPS);
        return { ...content, isLacking: missing > 0 };
      },
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy();
    throw error instanceof Error && error.name === 'PasswordException' ? new Unreadable(LOCKED) : error;
  }
}

/** pdf.js, told that this thread is its worker. It wants classes of browsers to be there, and uses none of them for text. */
async function pdfjs() {
  const globals = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globals[name] ??= class {};
  globals.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

interface Font {
  readonly bold: boolean;
  readonly mono: boolean;
}

type Operations = Readonly<Record<'transform' | 'restore' | 'constructPath', number>>;

async function contentOf(
  document: PDFDocumentProxy,
  index: number,
  fonts: Map<string, Font>,
  operations: Operations,
): Promise<Omit<PageContent, 'isLacking'>> {
  const page = await document.getPage(index + 1);
  try {
    const { items, styles } = await page.getTextContent();
    const isEmpty = !items.some((item) => 'str' in item && item.str.trim() !== '');
    const isNew = Object.keys(styles).some((name) => !fonts.has(name));
    // Names of fonts are told only with what a page draws.
    const drawn = isEmpty || isNew ? await page.getOperatorList() : null;
    for (const [name, { fontFamily }] of Object.entries(styles))
      if (!fonts.has(name)) fonts.set(name, fontOf(page, name, fontFamily));
    const [x = 0, y = 0, right = 0, top = 0] = page.view;
    return {
      width: right - x,
      height: top - y,
      quarters: (((page.rotate / 90) % 4) + 4) % 4,
      draws: isEmpty && drawn !== null && draws(drawn, operations),
      items: items.flatMap((item) => {
        if (!('str' in item) || item.str === '') return [];
        const [a, b, c, d, e, f] = item.transform as number[];
        const font = fonts.get(item.fontName) ?? { bold: false, mono: false };
        return { text: item.str, transform: [a!, b!, c!, d!, e! - x, f! - y], width: item.width, ...font };
      }),
    };
  } finally {
    page.cleanup();
  }
}

function fontOf(page: PDFPageProxy, id: string, family: string): Font {
  const font: { name?: string; bold?: boolean; black?: boolean } | null = page.commonObjs.has(id)
    ? page.commonObjs.get(id)
    : null;
  const name = font?.name ?? '';
  return {
    bold: Boolean(font?.bold || font?.black) || /bold|black|heavy|demi|cmbx|cmssbx/i.test(name),
    mono: family === 'monospace' || /courier|mono|consol|menlo|cmtt|typewriter/i.test(name),
  };
}

/** So many outlines are more than rules and frames: letters, or a map. */
const OUTLINES = 30;

type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;

/** True when a page shows a picture. Of an image that was passed over there remains that a place was made for it. */
function draws({ fnArray, argsArray }: Operators, { transform, restore, constructPath }: Operations): boolean {
  const isPassedOver = fnArray.some((operation, i) => {
    if (operation !== transform || fnArray[i + 1] !== restore) return false;
    const [a, b] = (argsArray[i] ?? []) as number[];
    return Math.max(Math.abs(a ?? 0), Math.abs(b ?? 0)) > 20;
  });
  return isPassedOver || fnArray.filter((operation) => operation === constructPath).length >= OUTLINES;
}

async function infoOf(document: PDFDocumentProxy): Promise<DocumentInfo> {
  const { info, metadata } = await document.getMetadata();
  const xmp = metadata ? Object.fromEntries([...metadata]) : {};
  return { info: info as Record<string, unknown>, xmp };
}

/** More entries than anybody reads are not looked at. */
const ENTRIES = 5000;

async function outlineOf(document: PDFDocumentProxy): Promise<OutlineEntry[]> {
  type Node = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
  const waiting: { node: Node; level: number }[] = [];
  const push = (nodes: readonly Node[], level: number) => {
    for (const node of [...nodes].reverse()) waiting.push({ node, level });
  };
  push((await document.getOutline()) ?? [], 1);
  const entries: OutlineEntry[] = [];
  for (let entry = waiting.pop(); entry && entries.length < ENTRIES; entry = waiting.pop()) {
    const { node, level } = entry;
    push(node.items as Node[], level + 1);
    const page = await pageOf(document, node.dest).catch(() => null);
    if (page !== null) entries.push({ title: node.title, level, page });
  }
  return entries;
}

async function pageOf(document: PDFDocumentProxy, destination: unknown): Promise<number | null> {
  const explicit: unknown = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  const target: unknown = Array.isArray(explicit) ? explicit[0] : null;
  if (typeof target === 'number') return target;
  return typeof target === 'object' && target !== null
    ? document.getPageIndex(target as Parameters<PDFDocumentProxy['getPageIndex']>[0])
    : null;
}
