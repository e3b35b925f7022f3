import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../support/library.ts';
import { findingsOf, fixed, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'quote/not-found';

describe(id, () => {
  it('flags words that stand nowhere', () => {
    testCheck(
      id,
      `
The plan was praised [@board-2025, {¶ 3}, "a triumph of planning"].
                                           ^^^^^^^^^^^^^^^^^^^^^ not in the cited passage (¶ 3)

The plan was “a triumph of planning” [@board-2025].
              ^^^^^^^^^^^^^^^^^^^^^ not in the source
`,
    );
  });

  it('names the passage when all citations are of the same one', () => {
    const message = (other: string) =>
      findingsOf(id, `Told [@board-2025, ¶ 3] of “a triumph of planning” [${other}].\n`)[0]!.message;
    expect(message('@board-2025, para. 3')).toContain('not in the cited passage (¶ 3)');
    expect(message('@board-2025, ¶ 2')).toContain('not in any of the passages');
    expect(message('@outlook-2025, ¶ 3')).toContain('not in any of the passages');
  });

  it('says where they stand in the same source', () => {
    const text = 'Told [@board-2025, {¶ 3}, "Leaders from six units presented"].\n';
    const [finding] = findingsOf(id, text);
    expect(finding!.message).toContain('they stand in ¶ 2');
    expect(finding!.related[0]!.text).toContain('Leaders from six units');
    expect(fixed(text, finding!)).toBe('Told [@board-2025, {¶ 2}, "Leaders from six units presented"].\n');
    testFixes(id, text);
  });

  it('says where they stand in another source', () => {
    const text = 'Told [@outlook-2025, {¶ 1}, "Leaders from six units presented"].\n';
    const [finding] = findingsOf(id, text);
    expect(finding!.message).toContain(
      'they stand in ¶ 2 of @board-2025. Cite that source instead. Source: “Harlan Metals',
    );
    expect(fixed(text, finding!)).toBe('Told [@board-2025, {¶ 2}, "Leaders from six units presented"].\n');
  });

  it('flags a block quote', () => {
    testCheck(
      id,
      `
> Nobody has ever said these words to the board. [@board-2025, ¶ 2]
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not in the cited passage
`,
    );
  });

  it('leaves nearly the same words to quote/altered', () => {
    testCheck(id, 'Told [@board-2025, {¶ 2}, "Leaders from seven units presented their reports"].\n');
  });

  it('is silent on words that are there, short ones, and where it cannot tell', () => {
    testCheck(
      id,
      `
Told [@board-2025, {¶¶ 1-2}, "Leaders from six units presented"] and [@board-2025, "Leaders from six units presented"].

A “swing plant” [@board-2025, ¶ 2].

She spoke of “a triumph of planning” [@halvorsen-2023, p. 3], [@nobody, ¶ 1], or [@scan-2019].

She spoke of “a triumph of planning” [@board-2025, ¶ 3; @halvorsen-2023].
`,
    );
  });

  it('leaves words to citation/unknown-passage when their locator leads nowhere but the source has them', () => {
    testCheck(id, 'Told [@board-2025, {¶ 77}, "Leaders from six units presented"].\n');
  });

  it('checks quotations for citations of every stance', () => {
    expect(findingsOf(id, 'It was “a triumph of planning” [but see @board-2025, ¶ 3].\n')).toHaveLength(1);
  });

  it('says where nearly the same words stand in the source', () => {
    const [finding] = findingsOf(
      id,
      'Told [@board-2025, {¶ 3}, "Leaders from seven units presented their reports"].\n',
    );
    expect(finding!.message).toContain('nearly the same words stand in ¶ 2');
    expect(finding!.related[0]!.text).toContain('Leaders from six units');
    expect(finding!.fixes).toEqual([]);
  });

  it('prefers the wrong locator to wrong words', () => {
    const files = {
      'seeds/a.txt': 'Title here\n\nLeaders from six units presented.\n\nLeaders from seven units presented.\n',
    };
    const library = libraryOf(files);
    const [finding] = findingsOf(id, 'Told [@a, {¶ 2}, "Leaders from seven units presented"].\n', { library });
    expect(finding!.message).toContain('they stand in ¶ 3');
  });

  it('says where it looked', () => {
    const words = '"Nobody ever said or wrote these words"';
    const said = (text: string) =>
      /^These words are not in (.*?),? and were/.exec(findingsOf(id, text)[0]!.message)![1];
    expect(said(`Told [@outlook-2025, ¶ 1, ${words}].`)).toBe('the cited passage (¶ 1)');
    expect(said(`Told [@outlook-2025, {p. 3}, ${words}].`)).toBe('the source');
    expect(said(`Told [@outlook-2025, ${words}].`)).toBe('the source');
    expect(said(`Told [it](/seeds/outlook-2025.md ${words}).`)).toBe('the source');
    expect(said(`Told [it](/seeds/outlook-2025.md#supply ${words}).`)).toBe('the passage that the link leads to');
  });

  it('changes links and leaves citations of footnotes and groups alone', () => {
    const link = 'Told ([notes](../seeds/board-2025.txt#¶3 "Leaders from six units presented")).\n';
    expect(fixed(link, findingsOf(id, link)[0]!)).toBe(link.replace('¶3', '¶2'));
    for (const text of [
      'She told of “Leaders from six units presented”.[^1]\n\n[^1]: [@board-2025, ¶ 3].\n',
      'She told of “Leaders from six units presented” [@board-2025, ¶ 3; @outlook-2025, ¶ 1].\n',
      'Told ([notes](../seeds/outlook-2025.md#¶3 "Leaders from six units presented")).\n',
      'Told [@outlook-2025, "Leaders from six units presented"].\n',
    ])
      expect(findingsOf(id, text)[0]!.fixes, text).toEqual([]);
  });

  it('does not take titles and names in a sentence for quotations', () => {
    testCheck(id, 'The text “Metals and Power in a New Century” says so [@board-2025, ¶ 3].\n');
  });

  it('finds words that stand in a heading, where there is no paragraph to cite', () => {
    const library = libraryOf({ 'seeds/a.md': '# The heading of the whole paper\n\nOne.\n\nTwo.\n' });
    const [finding] = findingsOf(id, 'Told [@a, {¶ 2}, "heading of the whole paper"].\n', { library });
    expect(finding!.message).not.toContain('¶ null');
    expect(finding!.fixes).toEqual([]);
  });

  it('stays quick with many citations in one sentence', () => {
    const many = Array.from({ length: 3000 }, (_, i) => `@board-2025, ¶ ${(i % 5) + 1}`).join('; ');
    const started = performance.now();
    expect(findingsOf(id, `It was “a triumph of planning” and “hard but honest work” [${many}].\n`)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
