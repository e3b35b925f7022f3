/*
 * What goes between the extension and the page that shows a PDF. Plain data; each side reads what it gets as if a stranger had sent it. The
 * page reads with `client/webview/pdf/read-message.ts`.
 */

/** Left, bottom, right, top: PDF points from the lower left corner of the page. */
type Box = readonly [number, number, number, number];

/** A page to show, and what is cited there. */
export interface PlaceOnPage {
  /** From 0. */
  readonly page: number;
  /** As printed. */
  readonly label: string;
  /** To be found on the page; empty: the page as a whole. */
  readonly words: string;
  /** Where they should stand. */
  readonly boxes: readonly Box[];
}

/** To the page. */
export type ToPage =
  /** The file, at the beginning and whenever it changed. */
  | { readonly type: 'file'; readonly bytes: Uint8Array }
  /** The printed labels of all its pages, once Pincite has read them: it may know more than the file says. */
  | { readonly type: 'labels'; readonly labels: readonly string[] }
  /** Goes to the first of some places, and marks all. */
  | { readonly type: 'show'; readonly places: readonly PlaceOnPage[] }
  | { readonly type: 'problem'; readonly text: string };

/** From the page: it can take messages. */
export type FromPage = { readonly type: 'ready' };

/** Reads what came from the page; null for anything that it does not send. */
export const readFromPage = (data: unknown): FromPage | null =>
  typeof data === 'object' && data !== null && (data as { type?: unknown }).type === 'ready' ? { type: 'ready' } : null;
