/** A random number generator that gives the same row everywhere (Numerical Recipes' linear congruence, 32 bits). */
class Dice {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  one<T>(of: readonly T[]): T {
    return of[this.below(of.length)]!;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** One to `most` pieces with a glue between them. */
  row(most: number, glue: string, piece: () => string): string {
    return Array.from({ length: 1 + this.below(most) }, piece).join(glue);
  }
}

const WORDS = [
  'quota',
  'Output',
  'rose',
  'by',
  '24',
  'units',
  'the',
  'Ministry',
  'said',
  "isn't",
  'état',
  '2025',
  'U.S.',
  '🙂',
  '5,000',
  'well-known',
  'and/or',
  '12 %',
];
const KEYS = [
  'a',
  'cnre-2025',
  'Doe_99',
  'x.y:z',
  '{odd-key?}',
  '{a;b}',
  'été',
  '2024',
  'a/b/c',
  'k#1',
  '_u',
  'mofcom+2',
];
const PREFIXES = [
  'see ',
  'cf. ',
  'but see ',
  'see also ',
  '*see* ',
  'e.g., ',
  'based on ',
  '“as told” by ',
  'see [1] ',
  '`x` ',
];
const LOCATORS = [
  'p. 3',
  'pp. 3-5, 9',
  '¶ 7',
  '¶¶ 7-9',
  '{¶ 10}',
  '§ 2',
  'sec. 2.1',
  '3',
  'chap. iv',
  'l. 40',
  'fig. 2(a)',
  '{p. 3, n. 4}',
  'vol. 2, p. 4',
  'p. xi',
  'tbl. 2',
  '§ Outlook',
];
const REMARKS = [
  'and passim',
  '"leaders from six units"',
  '“fully used; and more”',
  '*ibid.*',
  '(my italics)',
  '[sic]',
  "the ministry's words",
  '`code; here`',
  'see http://example.com/x',
  '5" wide',
  '\\; so',
  '&amp; more',
  'a < b',
  '$n; m$',
  '@nested',
];
const NOISE = [
  'me@example.com',
  '`[@code]`',
  '$x^2$',
  'http://example.com/@user',
  '<b>bold</b>',
  '<!-- @no -->',
  '\\@escaped',
  '[link](u)',
  '![image](u)',
  '[text @inside](u)',
  '[brackets]',
  '(parens)',
  '^[note [@n, p. 1]]',
  '**strong**',
  '"quoted words"',
  '“curly”',
];

/** A citation in brackets, a key in the text, or something that only looks like one. */
class Writer {
  constructor(private readonly dice: Dice) {}

  note(): string {
    const { dice } = this;
    const shape = dice.below(10);
    if (shape === 0) return `- ${this.sentence()}\n- ${this.sentence()}`;
    if (shape === 1) return `> ${this.sentence()}\n> ${this.sentence()}`;
    // A heading is one line; Pandoc lets a bracket run on.
    if (shape === 2) return `# ${this.sentence().replace(/\n/g, ' ')}\n\n${this.sentence()}`;
    if (shape === 3) return `Words.[^n]\n\n[^n]: ${this.sentence()}`;
    return dice.row(2, dice.one([' ', '\n', '\n\n']), () => this.sentence());
  }

  private sentence(): string {
    const words = `${this.dice.one(['So', 'He', 'It'])} ${this.dice.row(4, ' ', () => this.dice.one(WORDS))}`;
    return `${words} ${this.dice.row(3, ' ', () => this.piece())}${this.dice.one(['.', '', '?', ' end.'])}`;
  }

  private piece(): string {
    const { dice } = this;
    const kind = dice.below(10);
    if (kind < 5) return this.bracket();
    if (kind < 7)
      return `@${dice.one(KEYS)}${dice.one(['', ` [${this.suffix('')}]`, `[${dice.one(LOCATORS)}]`, ` [${this.suffix('')}; ${this.item()}]`])}`;
    if (kind === 7)
      return `${dice.one(['*', '**', '_', '~~'])}`.replace(
        /.+/,
        (mark) => `${mark}${dice.one(WORDS)} ${this.bracket()} ${dice.one(['x', 'y'])}${mark}`,
      );
    return dice.chance(70) ? dice.one(NOISE) : dice.one(WORDS);
  }

  private bracket(): string {
    const items = this.dice.row(3, this.dice.one(['; ', '; ', ' ; ', ';\n']), () => this.item());
    const close = this.dice.chance(3) ? '' : ']';
    return `[${items}${close}${this.dice.chance(5) ? this.dice.one(['(u)', '{.x}', '[r]', ' (x)']) : ''}`;
  }

  private item(): string {
    const { dice } = this;
    if (dice.chance(4)) return dice.one(WORDS);
    return `${dice.chance(35) ? dice.one(PREFIXES) : ''}${dice.chance(10) ? '-' : ''}@${dice.one(KEYS)}${this.suffix(', ')}`;
  }

  private suffix(lead: string): string {
    const { dice } = this;
    const locator = dice.chance(60) ? lead + dice.one(LOCATORS) : '';
    if (!dice.chance(35)) return locator;
    // Behind an unbraced title only a comma, or the remark would be part of it.
    const glue = locator === '' ? lead : dice.one(locator.endsWith('Outlook') ? [', '] : [', ', ' ', ': ']);
    return locator + glue + dice.one(REMARKS);
  }
}

/** So many notes, made from a grammar of citations and of what stands around them. */
export function generate(seed: number, count: number): string[] {
  const writer = new Writer(new Dice(seed));
  const notes = new Set<string>();
  while (notes.size < count) notes.add(writer.note());
  return [...notes];
}

const PARTS = [
  ',',
  ' ',
  ', ',
  ', ',
  'p.',
  'pp.',
  'page',
  '¶',
  '¶¶',
  '§',
  '§ ',
  'tbl.',
  'sec.',
  'vol.',
  's.v.',
  'sub verbo',
  '3',
  '24',
  '3-5',
  '2.1',
  '5a',
  '.',
  ':',
  '-',
  '–',
  '—',
  'xi',
  'IV',
  'a',
  'Outlook',
  'and',
  '"',
  '“',
  '”',
  "'",
  '’',
  '«',
  '»',
  '"24 units"',
  '“words”',
  "'5 x'",
  '(',
  ')',
  '(a)',
  '[3]',
  '{',
  '}',
  '{}',
  '\u00a0',
  '\u2009',
  '🙂',
  '%',
  'é',
];

/** So many suffixes, made from labels, numbers, quotations and punctuation in any order. */
export function generateSuffixes(seed: number, count: number): string[] {
  const dice = new Dice(seed);
  const suffixes = new Set<string>();
  while (suffixes.size < count) suffixes.add(`, ${dice.row(7, '', () => dice.one(PARTS))}`);
  return [...suffixes];
}
