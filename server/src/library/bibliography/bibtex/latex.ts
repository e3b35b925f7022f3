/** Accents of LaTeX as combining marks of Unicode (the LaTeX2e reference, section “Accents”). */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

/** Commands that stand for a sign. */
const SIGNS: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  ng: 'ŋ',
  NG: 'Ŋ',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textunderscore: '_',
  textasciitilde: '~',
  textbackslash: '\\',
  S: '§',
  P: '¶',
  pounds: '£',
  euro: '€',
  texteuro: '€',
  copyright: '©',
};

/**
 * The plain text of a LaTeX value: accents and signs as characters, `--` and quotation marks as typeset, commands like
 * `\emph` gone with their braces, white space collapsed. Never throws; what it does not know it leaves out.
 */
export function plainText(latex: string): string {
  let text = '';
  for (let at = 0; at < latex.length; ) {
    const unit = latex[at]!;
    if (unit === '\\') {
      const { made, next } = command(latex, at);
      text += made;
      at = next;
    } else {
      if (unit === '~') text += ' ';
      else if (unit !== '{' && unit !== '}') text += unit;
      at++;
    }
  }
  return text
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

function command(latex: string, at: number): { made: string; next: number } {
  const name = /^[A-Za-z]+/.exec(latex.slice(at + 1, at + 40))?.[0] ?? latex[at + 1] ?? '';
  const next = at + 1 + name.length;
  const accent = ACCENTS[name];
  if (accent !== undefined) return accented(latex, next, accent);
  const sign = SIGNS[name];
  if (sign !== undefined) return { made: sign, next: afterSpace(latex, next) };
  if (name === 'href') return { made: '', next: afterGroup(latex, next) };
  if (/^[A-Za-z]/.test(name)) return { made: '', next: afterSpace(latex, next) };
  // `\&` is the sign itself; `\-` a place to hyphenate; `\ ` and `\,` are spaces.
  return { made: name === '-' || name === '/' ? '' : name === ',' || name === ';' ? ' ' : name, next };
}

/** The letter behind an accent, with or without braces, dotless or not. */
function accented(latex: string, at: number, mark: string): { made: string; next: number } {
  const match = /^\s*(?:\{\s*(?:\\([ij])|(\P{C}))?\s*\}|\\([ij])(?![A-Za-z])|([\p{L}\p{N}]))/u.exec(
    latex.slice(at, at + 12),
  );
  if (!match) return { made: '', next: at };
  const letter = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
  return { made: (letter + mark).normalize('NFC'), next: at + match[0].length };
}

const afterSpace = (latex: string, at: number): number => (/[ \t]/.test(latex[at] ?? '') ? at + 1 : at);

/** Behind the braces at `at`. */
function afterGroup(latex: string, at: number): number {
  if (latex[at] !== '{') return at;
  const end = latex.indexOf('}', at);
  return end < 0 ? latex.length : end + 1;
}
