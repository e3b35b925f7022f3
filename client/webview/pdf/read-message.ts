import type { PlaceOnPage, ToPage } from '../../src/views/pdf/messages.ts';
import type { Box } from './find-words.ts';

/** More pages than any limit lets a reader see. */
const MOST_PAGES = 1_000_000;
const MOST_PLACES = 1000;

/** Reads what came from the extension; null for anything that it does not send. */
export function readMessage(data: unknown): ToPage | null {
  if (!isRecord(data)) return null;
  const { type, bytes, labels, places, text } = data;
  if (type === 'file' && isBytes(bytes)) return { type, bytes: new Uint8Array(bytes) };
  if (type === 'labels' && isList(labels, isString, MOST_PAGES)) return { type, labels };
  if (type === 'show' && isList(places, isPlace, MOST_PLACES)) return { type, places };
  if (type === 'problem' && isString(text)) return { type, text };
  return null;
}

/** Where the reader was, as the page itself wrote it down; VS Code keeps it, so it may be of another version. */
export interface State {
  /** `width`: as wide as there is room. */
  readonly zoom: number | 'width';
  /** From 0. */
  readonly page: number;
  /** How far down that page the upper edge is, in shares of its height. */
  readonly top: number;
  readonly places: readonly PlaceOnPage[];
}

/** Null for anything else. */
export function readState(data: unknown): State | null {
  if (!isRecord(data)) return null;
  const { zoom, page, top, places } = data;
  const isZoom = zoom === 'width' || (Number.isFinite(zoom) && (zoom as number) > 0);
  if (!isZoom || !isPage(page) || !Number.isFinite(top) || !isList(places, isPlace, MOST_PLACES)) return null;
  return { zoom: zoom as State['zoom'], page, top: top as number, places };
}

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;
const isString = (data: unknown): data is string => typeof data === 'string';
const isBytes = (data: unknown): data is Uint8Array | ArrayBuffer =>
  data instanceof Uint8Array || data instanceof ArrayBuffer;
const isPage = (data: unknown): data is number =>
  Number.isSafeInteger(data) && (data as number) >= 0 && (data as number) < MOST_PAGES;
const isBox = (data: unknown): data is Box => isList(data, Number.isFinite as never, 4) && data.length === 4;

function isList<T>(data: unknown, isOne: (each: unknown) => each is T, most: number): data is readonly T[] {
  return Array.isArray(data) && data.length <= most && data.every(isOne);
}

const isPlace = (data: unknown): data is PlaceOnPage =>
  isRecord(data) &&
  isPage(data.page) &&
  isString(data.label) &&
  isString(data.words) &&
  isList(data.boxes, isBox, MOST_PLACES);
