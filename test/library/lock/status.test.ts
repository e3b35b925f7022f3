import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { became, cited } from './support.ts';

const paragraphs = (...all: string[]): string => all.join('\n\n');
const one = 'The council met on Monday and heard the report of the treasurer.';
const two = 'Prices of rare earths rose by 12 percent in the first quarter of 2025, said the agency.';
const three = 'No member of the board was willing to vote against the proposal of Ms. Albright.';
const four = 'Harvests in the north were poor, and exports fell to a third of what they had been.';
const text = paragraphs(one, two, three, four);
const p2 = cited('paragraph', '2');

describe('the status of a pin', () => {
  it('is the same in the same text', () => {
    expect(became(text, text, p2)).toEqual({ status: 'same' });
    expect(became(text, text, cited())).toEqual({ status: 'same' });
  });

  it('is the same when only case, quotation marks, dashes, white space and line ends differ', () => {
    const then = paragraphs(one, 'He called it “rare-earth policy” – a long-\nterm plan  for 2025.');
    const now = paragraphs(one, "He called it 'rare-\nearth policy' — a long-term plan\nfor\u00a02025.");
    expect(became(then, now, p2)).toEqual({ status: 'same' });
    expect(became(then.toUpperCase(), then, p2)).toEqual({ status: 'same' });
  });

  it.each([
    ['a figure', '12 percent', '21 percent'],
    ['a separator', '2025', '2.025'],
    ['a name', 'the agency', 'the ministry'],
    ['a negation', 'rose', 'did not rise'],
    ['a word left out', 'rare earths', 'earths'],
    ['a sign', '12 percent', '-12 percent'],
    ['a plural', 'Prices', 'Price'],
  ])('is changed by %s', (_, from, to) => {
    const now = became(text, text.replace(from, to), p2);
    expect(now).toEqual({ status: 'changed', locator: '¶ 2', spans: expect.anything(), text: two.replace(from, to) });
  });

  it('is moved when the words stand at another number', () => {
    expect(became(text, paragraphs(four, one, two), p2)).toEqual({
      status: 'moved',
      locator: '¶ 3',
      spans: expect.anything(),
      text: two,
    });
    expect(became(text, paragraphs(two), p2)).toMatchObject({ status: 'moved', locator: '¶ 1' });
  });

  it('never calls changed words moved', () => {
    expect(became(text, paragraphs(four, one, two.replace('12', '21')), p2)).toMatchObject({
      status: 'changed',
      locator: '¶ 3',
      text: two.replace('12', '21'),
    });
  });

  it('is changed when words came to the passage, wherever it stands', () => {
    expect(became(text, text.replace(two, `${two} This is disputed.`), p2)).toMatchObject({
      status: 'changed',
      locator: '¶ 2',
    });
    expect(became(text, paragraphs(four, one, `${two} This is disputed.`), p2)).toMatchObject({
      status: 'changed',
      locator: '¶ 3',
      text: expect.stringMatching(/^Prices.*agency\.?$/),
    });
  });

  it('is gone when neither the words nor near ones are there', () => {
    expect(became(text, paragraphs(one, three, four), p2)).toEqual({ status: 'gone' });
    expect(became(text, paragraphs(one), p2)).toEqual({ status: 'gone' });
    expect(became(text, '', p2)).toEqual({ status: 'gone' });
  });

  it('is ambiguous when the words stand at several places', () => {
    const then = paragraphs(one, 'Not applicable.', three);
    const now = paragraphs(one, three, 'Not applicable.', four, 'Not applicable.', two);
    expect(became(then, now, p2)).toEqual({ status: 'ambiguous', locators: ['¶ 3', '¶ 5'] });
  });

  it('is moved when what stood beside the words decides between several places', () => {
    const then = paragraphs(one, 'Not applicable.', three);
    const now = paragraphs(four, 'Nothing.', 'Not applicable.', two, one, 'Not applicable.', three);
    expect(became(then, now, p2)).toMatchObject({ status: 'moved', locator: '¶ 6' });
  });

  it('keeps to the form of the locator', () => {
    const pages = (...all: string[]): string => all.join('\f');
    expect(became(pages(one, two, three), pages(four, one, two, three), cited('page', '2'))).toMatchObject({
      status: 'moved',
      locator: 'p. 3',
    });
    expect(became(pages(one, two), pages(one, paragraphs(three, two)), cited('page', '2'))).toMatchObject({
      status: 'changed',
      locator: 'p. 2',
    });
    const then = `# Past\n\n${one}\n\n# Outlook\n\n${two}\n`;
    const now = `# Past\n\n${one}\n\n# More\n\n${three}\n\n# Outlook\n\n${two}\n`;
    expect(became(then, now, cited('section', 'Outlook'), 'a.md')).toEqual({ status: 'same' });
    expect(became(then, now, cited('section', '2'), 'a.md')).toMatchObject({ status: 'moved', locator: '§ 3' });
    expect(became(text, `New.\n\n${text}`, cited('line', '3'))).toMatchObject({ status: 'moved', locator: 'l. 5' });
  });

  it('follows several passages at once', () => {
    expect(became(text, paragraphs(four, one, two, three), cited('paragraph', '2-3'))).toMatchObject({
      status: 'moved',
      locator: '¶¶ 3-4',
    });
    expect(became(text, paragraphs(four, one, two, 'New.', three), cited('paragraph', '1, 3'))).toMatchObject({
      status: 'moved',
      locator: '¶¶ 2, 5',
    });
  });

  it('follows a row of a table with its header', () => {
    const table = (...rows: string[]): string =>
      `| Land | Share |\n|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;
    expect(
      became(table('Orvania | 78', 'Beland | 12'), table('Celand | 5', 'Orvania | 78', 'Beland | 12'), p2, 'a.md'),
    ).toMatchObject({ status: 'moved', locator: '¶ 3' });
    expect(
      became(table('Orvania | 78', 'Beland | 12'), table('Orvania | 78', 'Beland | 21'), p2, 'a.md'),
    ).toMatchObject({ status: 'changed', locator: '¶ 2' });
  });

  const long = Array.from({ length: 90 }, (_, i) => `Sentence ${i} says what word${i * 7} is.`).join(' ');
  it('sees what changed in the middle of a long passage', () => {
    const then = paragraphs(one, long);
    expect(became(then, then, p2)).toEqual({ status: 'same' });
    expect(became(then, then.replace('word315 is', 'word315 is not'), p2)).toMatchObject({
      status: 'changed',
      locator: '¶ 2',
    });
    expect(became(then, paragraphs(one, four, long), p2)).toMatchObject({ status: 'moved', locator: '¶ 3' });
    expect(became(then, paragraphs(one, four, long.replace('word315 is', 'word315 is not')), p2)).toMatchObject({
      status: 'changed',
      locator: '¶ 3',
    });
    expect(became(then, paragraphs(one, four), p2)).toEqual({ status: 'gone' });
  });

  it('is never gone for a whole source', () => {
    expect(became(text, text.replace('12', '21'), cited())).toMatchObject({ status: 'changed', locator: '' });
  });

  const word = fc.constantFrom(
    'prices',
    'rose',
    'by',
    '12',
    '21',
    'percent',
    'not',
    'Orvania',
    'said',
    'the',
    '“board”',
    '-',
    '3.5',
    '$',
    '…',
    '😀',
    '中文',
  );
  const paragraph = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  it('calls only equal words same or moved, and cites them where they are', () => {
    const plain = (words: string): string => words.toLowerCase().replace(/[“” \n]/g, '');
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 5 }),
        fc.array(paragraph, { maxLength: 5 }),
        (then, now) => {
          if (!/[\p{L}\p{N}$…😀]/u.test(then[0]!)) return;
          const status = became(paragraphs(...then), paragraphs(...now), cited('paragraph', '1'));
          if (status.status === 'same') expect(plain(now[0]!)).toBe(plain(then[0]!));
          else if (status.status === 'moved') expect(plain(status.text!)).toBe(plain(then[0]!));
          else expect(now[0] === then[0]).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['one word', 'word '.repeat(20_000)],
    ['one sentence', 'Prices of rare earths rose by 12 percent. '.repeat(2500)],
    ['no sentence', Array.from({ length: 15_000 }, (_, i) => `w${i % 977}`).join(' ')],
    ['short paragraphs', 'Yes, it is.\n\nNo.\n\n'.repeat(3000)],
    ['signs', '[({…'.repeat(25_000)],
  ])('is found in good time in a long text of %s', (_, much) => {
    for (const then of [two, 'word word word.', 'Yes, it is.', much.slice(0, 3000)]) {
      const start = performance.now();
      became(then, `${much}\n\n${much}`, cited('paragraph', '1'));
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
