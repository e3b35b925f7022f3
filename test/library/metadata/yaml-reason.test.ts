import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../server/src/library/metadata/yaml.ts';
import { runs } from '../../support/seed.ts';

/** The reason, and the words from the mistake to the end of its line. */
function told(text: string): string {
  const { problem } = readYaml(text);
  return problem ? `${text.slice(problem.span.start, problem.span.end)} | ${problem.message}` : 'nothing';
}

describe('YAML that cannot be read', () => {
  it.each([
    ['title: [\n', '[ | the bracket “[” is opened here and not closed'],
    ['title: x\nauthor: [A, B\nid: y\n', '[A, B | the bracket “[” is opened here and not closed'],
    ['title: {a: [1], b: "]"\nid: y\n', '{a: [1], b: "]" | the bracket “{” is opened here and not closed'],
    ["title: [It's, 'a ]' # ]\nid: y\n", "[It's, 'a ]' # ] | the bracket “[” is opened here and not closed"],
    ['title: [a]]\n', '] | the bracket “]” is closed here and was not opened'],
    ['title: x\nauthor: "A\nid: y\n', '"A | the quotation mark " is opened here and not closed'],
    ["title: 'A\nid: y\n", "'A | the quotation mark ' is opened here and not closed"],
    ['a:\n\tb: c\n', '\tb: c | a tab indents this line; use spaces'],
    ['title Foo\nauthor: x\n', 'title Foo | a line without a colon stands here; a field is written “name: value”'],
    ['title: x\nauthor\n', 'author | a line without a colon stands here; a field is written “name: value”'],
    ['title: x\nauthor:Foo\nid: y\n', 'author:Foo | a space is missing behind the colon'],
    ['a: b\n- c\n', '- c | an item of a list (“-”) stands here where a field “name: value” is due'],
    ['- a\nb: c\n', 'b: c | a field stands here where a list goes on, or a list where a field is due'],
    ['title: Foo: bar\n', 'Foo: bar | a value that holds a colon needs quotation marks around it'],
    ['title: x\r\n  author: y\r\n', 'author: y | this line is indented, as if it went on with the one above'],
    ['a:\n  b: c\n d: e\n', ' d: e | this line is indented otherwise than those beside it'],
    ['title: x\ntitle: y\n', 'title: y | this field stands here for the second time'],
    ['title: @x\n', '@x | a value begins with “@”, which needs quotation marks around it'],
    ['title: >x\n', 'x | a value begins with “>”, which needs quotation marks around it'],
    ['id: x\ntitle: **x**\n', '**x** | a value begins with “*”, which needs quotation marks around it'],
    [
      "title: 'It's'\n",
      "s' | the value ends with the quotation mark before this; put the other kind of marks around the whole value",
    ],
    ['title: x\n', 'nothing'],
  ])('%j: where the mistake stands, and what it is', (text, expected) => expect(told(text)).toBe(expected));

  it('never throws, and stays inside the text', () => {
    const yaml = fc.array(
      fc.constantFrom(...'a:b [{]}"\'-*&#|>@%\t\n!,?\r'.split('').map((sign) => `${sign} `), 'a: ', '\n'),
    );
    fc.assert(
      fc.property(yaml, (parts) => {
        const text = parts.join('');
        const { problem } = readYaml(text);
        if (!problem) return;
        expect(problem.span.start).toBeGreaterThanOrEqual(0);
        expect(problem.span.end).toBeGreaterThanOrEqual(problem.span.start);
        expect(problem.span.end).toBeLessThanOrEqual(text.length);
        expect(problem.message).not.toBe('');
      }),
      { numRuns: runs(500) },
    );
  });
});
