import { describe, expect, it } from 'vitest';
import { plainLocator } from '../../../server/src/library/lock/locator.ts';
import { Note } from '../../../server/src/note/note.ts';

const locatorsIn = (text: string): string[] =>
  Note.of('n.md', text)
    .blocks.flatMap(({ block }) => block.prose.flatMap(({ citations }) => citations))
    .map(plainLocator);

describe('a locator in its plainest form', () => {
  it.each([
    ['[@a, ¶ 8]', '¶ 8'],
    ['[@a, ¶8]', '¶ 8'],
    ['[@a, para. 8]', '¶ 8'],
    ['[@a {para. 8}]', '¶ 8'],
    ['[@a, {¶ 8}]', '¶ 8'],
    ['[@a, ¶¶ 3–5, 9]', '¶¶ 3-5, 9'],
    ['[@a, pp. 3--5]', 'pp. 3-5'],
    ['[@a, p. 112-14]', 'pp. 112-114'],
    ['[@a, pages 7, 9]', 'pp. 7, 9'],
    ['[@a, p. iv]', 'p. iv'],
    ['[@a, p. 3, ¶ 2]', 'p. 3, ¶ 2'],
    ['[@a, § Outlook]', '§ Outlook'],
    ['[@a, section 2.1]', '§ 2.1'],
    ['[@a, ll. 3-5]', 'll. 3-5'],
    ['[@a, chap. 3]', 'chap. 3'],
    ['[@a]', ''],
    ['@a says so.', ''],
    ['[see](seeds/a.txt)', ''],
    ['[see](seeds/a.txt#¶8)', '¶ 8'],
    ['[see](seeds/a.txt#%C2%B68)', '¶ 8'],
    ['[see](seeds/a.pdf#page=3)', 'p. 3'],
    ['[see](seeds/a.txt#L10-L20)', 'll. 10-20'],
    ['[see](seeds/a.txt#L10)', 'l. 10'],
    ['[see](seeds/a.md#outlook)', '#outlook'],
    ['[see](seeds/a.html#:~:text=some%20words)', '#:~:text=some words'],
  ])('%s is %j', (written, plain) => {
    expect(locatorsIn(`Prices rose ${written}.`)).toEqual([plain]);
  });

  it('is on one line, and holds no NUL', () => {
    expect(locatorsIn('Prices rose [@a, {§ Out\nlook}].')).toEqual(['§ Out look']);
  });
});
