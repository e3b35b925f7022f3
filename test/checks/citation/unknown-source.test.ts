import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../support/library.ts';
import { findingsOf, fixed, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'citation/unknown-source';

describe(id, () => {
  it('flags the key, in every mode', () => {
    testCheck(
      id,
      `
Output rose [see @nobody, ¶ 4; -@nobody2, p. 2].
                 ^^^^^^^ No source has the key “nobody”
                                ^^^^^^^^ “nobody2”

As @nobody writes, output rose.
   ^^^^^^^
`,
    );
  });

  it('flags keys in footnotes, cells, items and nocite', () => {
    testCheck(
      id,
      `---
nocite: '@nobody'
         ^^^^^^^
---

- Output rose [@nobody].
               ^^^^^^^

| a | b |
|---|---|
| 1 | [@nobody] |
       ^^^^^^^

Text.[^1]

[^1]: See @nobody.
          ^^^^^^^
`,
    );
  });

  it('is silent on known keys, wildcards, code, addresses and links that lead elsewhere', () => {
    testCheck(
      id,
      `---
nocite: '@*'
---

Output rose [@board-2025], as @outlook-2025 and @halvorsen-2023 say.

\`[@nobody]\` me@example.com https://example.org/@nobody [a page](https://example.org) [below](#part) [other](other.md)
`,
    );
  });

  it('offers the nearest keys, which make it silent', () => {
    testFixes(id, 'Output rose [-@bord-2025] and @outlok-2025 agrees.\n');
    const text = 'Output rose [-@bord-2025, ¶ 4].\n';
    expect(fixed(text, findingsOf(id, text)[0]!)).toBe('Output rose [-@board-2025, ¶ 4].\n');
  });

  it('says what to do when no key is near', () => {
    expect(findingsOf(id, '[@zzzzzz].\n')[0]!.message).toContain('Correct it, or add the document');
  });

  it('suggests no key that is mostly another', () => {
    const library = libraryOf({ 'seeds/y.txt': 'One.\n' });
    expect(findingsOf(id, '[@key].\n', { library })[0]!.message).toContain('Correct it, or add the document');
  });

  it('says when there is no library at all', () => {
    const message = (folders: readonly string[]) =>
      findingsOf(id, '[@key].\n', { library: { ...libraryOf({}), folders } })[0]!.message;
    expect(message(['seeds'])).toBe(
      'No source has the key “key”. There is no library here: the folder “seeds” is missing or without documents. Put what you cite there, or name another folder as “sources” in pincite.yaml.',
    );
    expect(message(['a', 'b'])).toContain('the folders “a”, “b” are missing');
    expect(message([])).toContain('the folder “seeds” is missing');
  });

  it('puts keys into braces that need them, and links to their files', () => {
    const library = libraryOf({ 'seeds/sub/board.2025..txt': 'One.\n' });
    const text = 'Output rose [@board.2025, ¶ 1].\n';
    for (const finding of findingsOf(id, text, { library }))
      for (const fix of finding.fixes) expect(fix.edits[0]!.text).toBe('@{board.2025.}');
    expect(findingsOf(id, text, { library })).toHaveLength(1);
  });

  it('takes links into a source folder for citations', () => {
    const text = 'Output rose ([notes](../seeds/bord-2025.txt#¶4)).\n';
    const [finding] = findingsOf(id, text);
    expect(finding!.message).toContain('There is no file');
    testFixes(id, text);
    testCheck(id, 'Output rose ([notes](../seeds/board-2025.txt#¶4)).\n');
  });
});
