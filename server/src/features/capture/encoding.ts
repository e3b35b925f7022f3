import { type Decoders, decodeText } from '../../library/decode.ts';
import type { Capture } from '../../workspace/ports.ts';

/** A text as it is kept. */
export interface KeptText {
  readonly bytes: Uint8Array;
  /** The encoding that it came in, when it was put into UTF-8; null: it is kept as it came. */
  readonly encoding: string | null;
}

/** Read as they are, or as Windows-1252, which contains them. */
const READ = /^(?:utf-?8|windows-1252|cp1252|iso-8859-1|latin1|us-ascii|ascii)$/;

/**
 * The bytes of a text that came over the web: as they came, unless the server or the page names an encoding that sources are not read in
 * (`decode.ts`), and they are in it.
 */
export function keptText(
  bytes: Uint8Array,
  charset: string | null,
  decoders: Decoders,
  { toUtf8 }: Pick<Capture, 'toUtf8'>,
): KeptText {
  const encoding = charset ?? charsetInPage(bytes, decoders);
  if (encoding === null || READ.test(encoding)) return { bytes, encoding: null };
  const { problem, remark } = decodeText(bytes, decoders);
  const isRead = problem === null && remark === null;
  // ISO-2022 has none but ASCII bytes, and so is UTF-8 by its looks.
  const isUtf8 = isRead && !encoding.startsWith('iso-2022');
  const changed = isUtf8 || hasMark(bytes) ? null : toUtf8(bytes, encoding);
  return changed ? { bytes: changed, encoding } : { bytes, encoding: null };
}

/** What says which UTF it is says it better than a server. */
const hasMark = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Where browsers look for it (HTML, “prescan a byte stream”). */
function charsetInPage(bytes: Uint8Array, decoders: Decoders): string | null {
  const head = decoders.decode(bytes.subarray(0, 1024), 'windows-1252') ?? '';
  return /<meta\b[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1]?.toLowerCase() ?? null;
}
