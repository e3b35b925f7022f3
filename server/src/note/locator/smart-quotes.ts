import { classAt, DIGIT, LETTER } from '../../language/characters.ts';
import type { Span } from '../../text/span.ts';

const DOUBLE = /["”]/g;
const SINGLE = /['’]/g;

/**
 * Finds quotations as Pandoc's smart typography does (2.17, found by experiment): the mark opens unless it stands right
 * behind a letter, a digit or a full stop, or before white space; a double one closes at the next double, a single one
 * at the next single that no letter or digit follows; straight and curly count alike. Nesting and other marks do not
 * matter. `literal` says which offsets hold a mark that is no mark-up (`\"`, `&quot;`). Ask for rising offsets and go on
 * behind what was found: then all is linear.
 */
export class SmartQuotes {
  private readonly none = { double: false, single: false };

  constructor(
    private readonly text: string,
    private readonly literal: (at: number) => boolean = () => false,
  ) {}

  /** The end of the quotation that opens at `at`, or null. */
  endOf(at: number): number | null {
    const kind = KINDS[this.text[at] ?? ''];
    if (kind === undefined || this.none[kind] || this.literal(at) || !this.mayOpen(at)) return null;
    const end = this.closing(kind, at);
    if (end === null) this.none[kind] = true;
    return end === null || end === at + 2 ? null : end;
  }

  /** All quotations, marks included. */
  all(): Span[] {
    const found: Span[] = [];
    for (let at = 0; at < this.text.length; at++) {
      const end = this.endOf(at);
      if (end === null) continue;
      found.push({ start: at, end });
      at = end - 1;
    }
    return found;
  }

  private mayOpen(at: number): boolean {
    const { text } = this;
    if (at > 0 && (isWordlike(text, at - 1) || text[at - 1] === '.')) return false;
    return at + 1 < text.length && !isPlainSpace(text, at + 1);
  }

  /** A single mark closes only where no letter or digit follows: the others are apostrophes. */
  private closing(kind: 'double' | 'single', at: number): number | null {
    const closer = kind === 'double' ? DOUBLE : SINGLE;
    closer.lastIndex = at + 1;
    for (let found = closer.exec(this.text); found; found = closer.exec(this.text)) {
      const end = found.index + 1;
      if (!this.literal(found.index) && (kind === 'double' || !isWordlike(this.text, end))) return end;
    }
    return null;
  }
}

const KINDS: Readonly<Record<string, 'double' | 'single'>> = {
  '"': 'double',
  '“': 'double',
  "'": 'single',
  '‘': 'single',
};

/** White space that Pandoc takes for a space: not thin or no-break ones. */
export const isPlainSpace = (text: string, at: number): boolean => ' \t\n\r'.includes(text[at] ?? '\0');

const isWordlike = (text: string, at: number): boolean => (classAt(text, at) & (LETTER | DIGIT)) !== 0;
