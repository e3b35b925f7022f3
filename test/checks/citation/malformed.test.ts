import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, parseMarks, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'citation/malformed';

describe(id, () => {
  it('flags brackets that never close', () => {
    testCheck(
      id,
      `
Output rose [@board-2025, ¶ 4.
            ^^^^^^^^^^^^ never closed
`,
    );
  });

  it('flags citations that another bracket follows at once', () => {
    testCheck(
      id,
      `
Output rose [@board-2025, ¶ 4][@outlook-2025, ¶ 1], then [see @board-2025, {¶ 4}, "x"][^1].
            ^^^^^^^^^^^^ Another bracket follows
                                                         ^^^^^^^^^^^^^^^^ Another bracket follows

Output rose [@board-2025, ¶ 4] [@outlook-2025, ¶ 1], [@board-2025][r], @board-2025 [¶ 4][@outlook-2025, ¶ 1] and \\[@board-2025][^1].

[^1]: A note.

[r]: https://example.org
`,
    );
  });

  it('flags citations with a part that names no source', () => {
    testCheck(
      id,
      `
Output rose [@board-2025, ¶ 4; ¶ 5].
            ^^^^^^^^^^^^ names no source

Output rose [@board-2025, ¶ 4; @outlook-2025, ¶ 1], [@board-2025, "a; b"] and @board-2025 [¶ 4; see @outlook-2025].

[Here @board-2025 is silent; others are not.] [@board-2025; more](https://example.org) [@board-2025; r]

[@board-2025; r]: https://example.org
`,
    );
  });

  it('flags empty keys', () => {
    testCheck(
      id,
      `
Output rose [@, ¶ 4].
            ^^ names no source
`,
    );
  });

  it('flags a locator once', () => {
    expect(findingsOf(id, 'Output rose [@board-2025, ¶ x].\n')).toHaveLength(1);
  });

  it('flags the place that a link names', () => {
    expect(findingsOf(id, 'Output rose ([notes](../seeds/board-2025.txt#¶x)).\n').length).toBeLessThanOrEqual(1);
  });

  it('flags brackets with a place and no key, with the key before them as a fix', () => {
    const text = `
Output rose [@board-2025, ¶ 4], and so did exports [¶ 3].
                                                   ^^^^^ as in [@board-2025, ¶ 3]

The board met [ibid., p. 2] and spoke [Ibid.], *again* [pp. 3–5].
              ^^^^^^^^^^^^^ as in [@key, ¶ 7]
                                      ^^^^^^^ names no source
                                                       ^^^^^^^^^
`;
    const [first, ...others] = testCheck(id, text);
    expect(fixed(parseMarks(text).text, first!)).toContain('so did exports [@board-2025, ¶ 3].');
    expect(others.flatMap(({ fixes }) => fixes)).toEqual([]);
    expect(first!.severity).toBe('warning');
    testFixes(id, text);
  });

  it('leaves brackets alone that a key stands before, code, links, and other brackets', () => {
    testCheck(
      id,
      `
As @board-2025 [¶ 3] says, the Act [§ 230] and [sic] and [2] and [] and [idea] and \`[¶ 3]\` and \\[¶ 3] stand.

See [p. 3](other.md), [¶ 3][r] and [p. 4].[^1]
                                   ^^^^^^

[r]: other.md

[^1]: Nothing.
`,
    );
  });

  it('is silent on sound citations, code, and brackets of other kinds', () => {
    testCheck(
      id,
      `
Output rose [@board-2025, ¶ 4; see @outlook-2025, § Supply] and [not a citation].

\`[@board\` is code, \\[@board-2025 is escaped, and an [unclosed bracket has no key.
`,
    );
  });
});
