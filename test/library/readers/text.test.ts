import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textReader } from '../../../server/src/library/readers/text.ts';
import { kindsOf, wordsOf } from './support.ts';

const read = (text: string) => textReader.read(text);
const passages = (text: string) => wordsOf(read(text));

describe('plain text: passages', () => {
  it('counts every block between blank lines, titles and rules too', () => {
    expect(passages('A title\n\nFirst words\nof a block.\n\n---\n\nLast.')).toEqual([
      'A title',
      'First words\nof a block.',
      '---',
      'Last.',
    ]);
  });

  it('takes lines of white space as blank, and knows all line ends', () => {
    expect(passages('a\n \t\u00a0\nb\r\n\r\nc\r\rd')).toEqual(['a', 'b', 'c', 'd']);
    expect(passages('a\nb\r\nc\rd')).toHaveLength(1);
  });

  it('has none in an empty text', () => {
    for (const text of ['', ' ', '\n\n', '\f', '\ufeff']) expect(passages(text)).toEqual([]);
  });

  it('leaves out white space at the edges of a passage', () => {
    const { span } = read('\n\n   words  \n')!.passages[0]!;
    expect(span).toEqual({ start: 5, end: 10 });
  });

  it('is its own extracted text', () => {
    const body = read('one\r\n\r\ntwo');
    expect(body.text).toBe('one\r\n\r\ntwo');
    expect(body.origin.spanOf(body.passages[1]!.span)).toEqual({ start: 7, end: 10 });
  });
});

describe('plain text: lists', () => {
  it('begins a passage at a list mark below a blank line or a list line', () => {
    expect(passages('Intro.\n\n• one\n• two\n\n• three')).toEqual(['Intro.', '• one', '• two', '• three']);
    expect(passages('- one\n* two\n12. three')).toEqual(['- one', '* two', '12. three']);
    expect(kindsOf(read('Intro.\n\n• one\n• two'))).toEqual(['paragraph', 'item', 'item']);
  });

  it('does not begin one below a line of prose, but below a line with a mark', () => {
    expect(passages('Output fell\n- sharply - in May.')).toEqual(['Output fell\n- sharply - in May.']);
    expect(passages('Members:\n- one\n- two')).toEqual(['Members:\n- one', '- two']);
  });

  it('takes lines that are indented further as part of the list', () => {
    expect(passages('  • one goes\n    on here\n  • two')).toEqual(['• one goes\n    on here', '• two']);
    expect(passages('- one\n  - inner\n- two')).toEqual(['- one', '- inner', '- two']);
  });

  it('takes a line at the margin of the mark as prose', () => {
    expect(passages('• one goes\non here\n• two')).toEqual(['• one goes\non here\n• two']);
  });

  it('does not take signs, bold words, decimals and years for list marks', () => {
    for (const line of ['-5 degrees', '*bold* word', '1.5 million', '2024. The year', '–', 'a) first'])
      expect(passages(`- one\n${line}`)).toEqual([`- one\n${line}`]);
    expect(passages('• one\n•two')).toEqual(['• one', '•two']);
  });
});

describe('plain text: pages', () => {
  const pages = (text: string) =>
    read(text).pages.map(({ label, span }) => `${label}: ${text.slice(span.start, span.end)}`);

  it('are divided by form feeds, which end passages', () => {
    expect(pages('one\n\ftwo\fthree')).toEqual(['1: one\n', '2: two', '3: three']);
    expect(passages('one goes\fon')).toEqual(['one goes', 'on']);
  });

  it('are none without form feeds', () => {
    expect(pages('one\n\ntwo')).toEqual([]);
  });

  it('count blank ones between others, but not before the first or after the last form feed', () => {
    expect(pages('one\f\fthree\f\n')).toEqual(['1: one', '2: ', '3: three']);
    expect(pages(' \fone\ftwo')).toEqual(['1: one', '2: two']);
    expect(pages('one\f')).toEqual(['1: one']);
    expect(pages('\f')).toEqual([]);
  });
});

describe('plain text: front matter', () => {
  it('is not counted', () => {
    expect(passages('---\ntitle: A report\nauthor: Ma Li\n---\n\nFirst.\n')).toEqual(['First.']);
    expect(read('---\ntitle: A report\n...\nFirst.').metadata.title).toBe('A report');
  });

  it('is a block like any other when it holds no fields or does not end', () => {
    expect(passages('---\nJust a line.\n---\n\nFirst.')).toEqual(['---\nJust a line.\n---', 'First.']);
    expect(passages('---\ntitle: A report\n\nFirst.')).toEqual(['---\ntitle: A report', 'First.']);
  });
});

const article = new URL('../../../../shared/seeds/000_180970b53030ba51.txt', import.meta.url);

describe.skipIf(!existsSync(article))('plain text: the sample article', () => {
  it('has its passages where the notes cite them', () => {
    const words = passages(readFileSync(article, 'utf8'));
    expect(words).toHaveLength(27);
    expect(words[7]).toContain('the eighth session of the company');
    expect(words[9]).toContain('leaders from six units presented');
  });
});
