import { decodeWords } from 'postal-mime';
import type { ExtractedBlock } from '../../library/extraction.ts';
import { fromLatin1 } from '../../library/windows-1252.ts';
import { htmlBlocks } from '../html-blocks.ts';
import { plainBlocks } from './plain.ts';

/** A part of a message as postal-mime has it in its tree. */
export interface MimePart {
  readonly contentType: {
    readonly multipart: string | false;
    readonly parsed: { readonly value: string; readonly params: Record<string, string | undefined> };
  };
  readonly contentDisposition: {
    readonly parsed: { readonly value: string; readonly params: Record<string, string | undefined> };
  };
  readonly contentId?: string | undefined;
  /** Decoded bytes. */
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly MimePart[];
  getTextContent(): string;
}

export interface Content {
  readonly kind: 'plain' | 'html';
  readonly blocks: readonly ExtractedBlock[];
}

interface Inner {
  readonly kind: 'message';
  readonly bytes: Uint8Array;
}

interface Found {
  content: (Content | Inner)[];
  readonly attachments: string[];
  isEncrypted: boolean;
  isMisencoded: boolean;
}

/** The texts and inner messages of a message in order, and the names of what is attached to it. */
export function contentOf(root: MimePart): Found {
  const found: Found = { content: [], attachments: [], isEncrypted: false, isMisencoded: false };
  collect(root, false);
  return found;

  function collect(part: MimePart, isRelated: boolean): void {
    const { multipart, parsed } = part.contentType;
    if (/^application\/(?:pgp-encrypted|(?:x-)?pkcs7-mime)$/.test(parsed.value)) found.isEncrypted = true;
    if (multipart && part.childNodes.length > 0) {
      if (multipart === 'alternative') alternatives(part);
      else for (const child of part.childNodes) collect(child, isRelated || multipart === 'related');
    } else if (parsed.value === 'message/rfc822' && part.content)
      found.content.push({ kind: 'message', bytes: new Uint8Array(part.content) });
    else if (isText(part)) found.content.push(textOf(part));
    else if (part.content && !(isRelated && part.contentId)) found.attachments.push(nameOf(part));
  }

  /** Forms of one text. */
  function alternatives(part: MimePart): void {
    const before = found.content;
    const forms = part.childNodes.map((child) => {
      found.content = [];
      collect(child, false);
      return found.content;
    });
    found.content = before;
    const plain = forms.find(([first]) => first?.kind === 'plain');
    const other = forms.findLast((form) => form !== plain && form.length > 0);
    const isEnough = plain && (!other || lettersIn(plain) * 3 >= lettersIn(other));
    for (const content of (isEnough ? plain : other) ?? plain ?? []) found.content.push(content);
  }

  function textOf(part: MimePart): Content {
    const text = decoded(part);
    const { value, params } = part.contentType.parsed;
    if (value === 'text/html') return { kind: 'html', blocks: htmlBlocks(text).map(({ block }) => block) };
    const isFlowed = /^flowed$/i.test(params.format ?? '');
    return { kind: 'plain', blocks: plainBlocks(text, isFlowed, /^yes$/i.test(params.delsp ?? '')) };
  }

  /** The text of a part in the encoding that it states, which postal-mime knows by its many names; what is no UTF-8 is Windows-1252. */
  function decoded(part: MimePart): string {
    const { params } = part.contentType.parsed;
    const { format } = params;
    params.format = '';
    const stated = part.getTextContent();
    if (format !== undefined) params.format = format;
    const text = stated.includes('\ufffd') && !isUtf8(part.content) ? old(part.content!) : fromLatin1(stated);
    if (text.includes('\ufffd') || stated.includes('\ufffd')) found.isMisencoded = true;
    return text.replace(/[\0-\x08\x0e-\x1f]/g, '');

    function old(bytes: ArrayBuffer): string {
      return /^(?:|utf-?8|us-ascii)$/i.test(params.charset?.trim() ?? '')
        ? fromLatin1(new TextDecoder('latin1').decode(bytes))
        : fromLatin1(stated);
    }
  }
}

function isUtf8(bytes: ArrayBuffer | null): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new ArrayBuffer(0));
    return true;
  } catch {
    return false;
  }
}

/** A multipart whose parts cannot be found is text too, and so is what has no type or none that is well formed (RFC 2045, 5.2). */
function isText({ contentType: { multipart, parsed }, contentDisposition, content }: MimePart): boolean {
  if (multipart) return content !== null;
  return contentDisposition.parsed.value !== 'attachment' && /^(?:text\/plain|text\/html|[^/]*)$/.test(parsed.value);
}

function nameOf({ contentDisposition, contentType }: MimePart): string {
  const name = contentDisposition.parsed.params.filename || contentType.parsed.params.name || '';
  const written = decodeWords(name)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return written.slice(0, 100) || contentType.parsed.value.slice(0, 100) || 'one without a name';
}

function lettersIn(form: readonly (Content | Inner)[]): number {
  let letters = 0;
  for (const part of form)
    if (part.kind !== 'message')
      for (const { text } of part.blocks) letters += text.replace(/[^\p{L}\p{N}]+/gu, '').length;
  return letters;
}
