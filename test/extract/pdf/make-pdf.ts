/** Letters on a page: fonts are `F1` (Times), `F2` (Times bold), `F3` (Courier). */
export interface Shown {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: 'F1' | 'F2' | 'F3';
  /** Degrees against the clock. */
  readonly turned?: number;
}

export interface PageOf {
  readonly shown?: readonly Shown[];
  /** An image that fills the page. */
  readonly image?: boolean;
  readonly rotate?: number;
  /** What stands in the content stream besides. */
  readonly content?: string;
}

const FONTS = { F1: 'Times-Roman', F2: 'Times-Bold', F3: 'Courier' };

/** A small PDF of pages of 400 by 600 points. `trailer` and `catalog` are entries of these dictionaries. */
export function makePdf(pages: readonly PageOf[], { catalog = '', info = '' } = {}): Uint8Array {
  const objects: string[] = ['', ''];
  const add = (object: string): number => objects.push(object);
  const stream = (dictionary: string, data: string): number =>
    add(`<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`);
  const fonts = Object.entries(FONTS).map(
    ([name, base]) =>
      `/${name} ${add(`<< /Type /Font /Subtype /Type1 /BaseFont /${base} /Encoding /WinAnsiEncoding >>`)} 0 R`,
  );
  const image = stream(
    '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
    'abcd',
  );
  const kids = pages.map((page) => {
    const picture = page.image ? 'q 400 0 0 600 0 0 cm /Im0 Do Q\n' : '';
    const content = stream('', picture + (page.shown ?? []).map(showing).join('\n') + (page.content ?? ''));
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Rotate ${page.rotate ?? 0} /Contents ${content} 0 R ` +
        `/Resources << /Font << ${fonts.join(' ')} >> /XObject << /Im0 ${image} 0 R >> >> >>`,
    );
  });
  const about = add(`<< ${info} >>`);
  objects[0] = `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`;
  objects[1] = `<< /Type /Pages /Count ${pages.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  return written(objects, about);
}

function showing({ text, x, y, size = 10, font = 'F1', turned = 0 }: Shown): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
  const letters = text.replace(/[\\()]/g, '\\$&');
  return `BT /${font} ${size} Tf ${[cos, sin, -sin, cos].map((n) => n.toFixed(4)).join(' ')} ${x} ${y} Tm (${letters}) Tj ET`;
}

/** A PDF file of these objects, numbered from 1; the first is the catalog, number `about` the information. */
export function written(objects: readonly string[], about: number): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${about} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** Lines one below the other. */
export const lines = (
  texts: readonly string[],
  { x = 40, y = 540, step = 12, ...rest }: Partial<Shown> & { step?: number } = {},
): Shown[] => texts.map((text, i) => ({ text, x, y: y - i * step, ...rest }));
