import type { Metadata } from '../../library/model.ts';

/** What pdf.js tells of a file: its information dictionary, and the XMP properties by name. */
export interface DocumentInfo {
  readonly info: Readonly<Record<string, unknown>>;
  readonly xmp: Readonly<Record<string, unknown>>;
}

/** Title, authors, date and language as the file states them; what is plainly no title (a file name) is left out. */
export function metadataOf({ info, xmp }: DocumentInfo): Metadata {
  const title = [info.Title, xmp['dc:title']].map(textOf).find((each) => each !== '' && !isNoTitle(each));
  const author = authorsOf(info.Author, xmp['dc:creator']);
  const issued = [info.CreationDate, xmp['xmp:createdate'], info.ModDate]
    .map(dateOf)
    .find((date) => date !== undefined);
  const language = [info.Language, xmp['dc:language']]
    .map(textOf)
    .find((each) => /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(each));
  return {
    ...(title !== undefined && { title }),
    ...(author.length > 0 && { author }),
    ...(issued !== undefined && { issued }),
    ...(language !== undefined && { language }),
  };
}

function textOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string'
    ? first
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, 500)
    : '';
}

const isNoTitle = (title: string): boolean =>
  /^(?:microsoft (?:word|powerpoint|excel)\b|untitled|undefined$|title$|slide 1$|document\d*$)/i.test(title) ||
  /\.(?:docx?|odt|rtf|pdf|tex|dvi|indd|qxd|pptx?|xlsx?|html?|txt|ps|fm|p65|wpd)$/i.test(title) ||
  !/\p{L}{2}/u.test(title);

/** `A; B`, or a list of XMP. A comma parts no authors: `Smith, John` is one. */
function authorsOf(author: unknown, creators: unknown): string[] {
  const listed = (Array.isArray(creators) ? creators : [creators]).map(textOf).filter(Boolean);
  const stated = textOf(author)
    .split(';')
    .map((name) => name.replace(/^[\s,]+|[\s,]+$/g, ''))
    .filter((name) => name !== '' && name !== 'undefined');
  return listed.length > stated.length ? listed : stated;
}

/** The day of a PDF date (`D:20240131120000Z`) or an XMP date. */
function dateOf(value: unknown): string | undefined {
  const [, year, month, day] = /^(?:D:)?(\d{4})-?(\d{2})-?(\d{2})/.exec(textOf(value)) ?? [];
  if (!year || year < '1900' || month! < '01' || month! > '12' || day! < '01' || day! > '31') return undefined;
  return `${year}-${month}-${day}`;
}
