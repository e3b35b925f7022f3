import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNote } from '../../server/src/checks/run.ts';
import { citeAt } from '../../server/src/features/cite.ts';
import type { CitedPassage } from '../../server/src/features/cite-model.ts';
import { bodyOf } from '../../server/src/library/body.ts';
import { libraryOf } from '../support/library.ts';
import { runs } from '../support/seed.ts';
import { library, outlookMarkdown, quotaText, snapshotOf } from './library.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
const samples = Object.fromEntries(
  readdirSync(SEEDS)
    .filter((name) => !name.endsWith('.bib'))
    .map((name) => [`seeds/${name}`, readFileSync(join(SEEDS, name), 'utf8')]),
);

/** Selects what stands between two bars. */
function select(texts: Readonly<Record<string, string>>, path: string, words: string) {
  const sources = libraryOf(texts);
  const start = texts[path]!.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return citeAt(snapshotOf({}, sources), path, { start, end: start + words.length });
}

describe('citing what is selected', () => {
  const texts = { 'seeds/quota.txt': quotaText, 'seeds/outlook.md': outlookMarkdown };

  // Braces, since Pandoc would take the digits of the quotation for a part of the place.
  it('gives a citation with a pin, and a quotation', () => {
    expect(select(texts, 'seeds/quota.txt', 'rose to 240,000 tonnes in 2024')).toEqual({
      key: 'quota',
      citation: '[@quota, {¶ 3}, "rose to 240,000 tonnes in 2024"]',
      quotation: '“rose to 240,000 tonnes in 2024” [@quota, ¶ 3]',
    });
  });

  it('takes whole words, without marks at the edges', () => {
    expect(select(texts, 'seeds/quota.txt', 'nits presented their resu')).toMatchObject({
      citation: '[@quota, ¶ 2, "units presented their results"]',
    });
    expect(select(texts, 'seeds/quota.txt', ' the ministry said.\n\n')).toMatchObject({
      citation: '[@quota, ¶ 3, "the ministry said"]',
    });
  });

  it('takes the passage around a cursor', () => {
    const start = quotaText.indexOf('240,000');
    expect(citeAt(snapshotOf({}), 'seeds/quota.txt', { start, end: start })).toMatchObject({
      citation: '[@quota, {¶ 3}, "Output rose to 240,000 tonnes in 2024, the ministry said"]',
    });
  });

  it('cites several passages as a range', () => {
    expect(
      select(texts, 'seeds/quota.txt', 'presented their results to the board in spring.\n\nOutput rose to 240,000'),
    ).toMatchObject({
      citation: '[@quota, {¶¶ 2-3}, "presented their results to the board in spring. Output rose to 240,000"]',
    });
  });

  it('escapes what Markdown or the dialect would read', () => {
    expect(select(texts, 'seeds/quota.txt', 'It found that [exports](command:x) fell')).toMatchObject({
      citation: '[@quota, ¶ 4, "It found that \\[exports\\](command:x) fell"]',
    });
  });

  it('cuts a long selection at the end of a sentence, or at a comma', () => {
    const sentence = 'The board met in the old hall by the harbour and spoke of the water. ';
    const long = { 'seeds/a.txt': `Title\n\n${sentence}${sentence.repeat(4)}\n` };
    expect(select(long, 'seeds/a.txt', sentence.repeat(5).trim())).toMatchObject({
      citation: '[@a, ¶ 2, "The board met in the old hall by the harbour and spoke of the water."]',
    });
  });

  it('writes quotation marks inside as single ones', () => {
    const words = 'She called the year “hard but honest work” and left.';
    expect(select({ 'seeds/a.txt': `Title\n\n${words}\n` }, 'seeds/a.txt', words)).toMatchObject({
      citation: '[@a, ¶ 2, "She called the year ‘hard but honest work’ and left"]',
      quotation: '“She called the year ‘hard but honest work’ and left” [@a, ¶ 2]',
    });
  });

  it('quotes of a table row the words of one cell, and cites a row without words', () => {
    expect(select(texts, 'seeds/outlook.md', '410')).toMatchObject({
      citation: expect.stringMatching(/^\[@outlook, \{¶ \d+\}, "410"\]$/),
    });
    expect(select(texts, 'seeds/outlook.md', '2024 | 460')).toMatchObject({
      citation: expect.stringMatching(/^\[@outlook, ¶ \d+\]$/),
      quotation: null,
    });
  });

  it('works on the text of HTML as it stands in the file', () => {
    const path = 'seeds/northfold-results-2025.html';
    expect(select(samples, path, 'I will not dress that up')).toMatchObject({
      citation: '[@northfold-results-2025, ¶ 8, "I will not dress that up"]',
    });
    expect(select(samples, path, 'late, and I will not dress that up,&rdquo; said the chairman')).toMatchObject({
      citation: '[@northfold-results-2025, ¶ 8, "late, and I will not dress that up,’ said the chairman"]',
    });
  });

  it('says why nothing can be cited', () => {
    const at = (path: string, start = 0, end = start) =>
      citeAt(snapshotOf({ 'a.md': 'A note.\n' }), path, { start, end });
    for (const [given, about] of [
      [at('a.md'), 'no source'],
      [at('nowhere.txt'), 'no source'],
      [at('seeds/broken.txt'), 'This is not a text.'],
      [at('seeds/outlook.md', 3, 10), 'Nothing can be cited here'],
      [at('seeds/outlook.md', 3), 'Nothing can be cited here'],
      [at('seeds/outlook.md', outlookMarkdown.indexOf('Supply')), 'Nothing can be cited here'],
      [at('seeds/quota.txt', quotaText.length, quotaText.length + 99), 'Nothing can be cited here'],
    ] as const)
      expect(given).toMatchObject({ problem: expect.stringContaining(about) });
    const twice = libraryOf({ 'seeds/a.txt': 'Words of one.\n', 'seeds/a.md': 'Words of another.\n' });
    expect(citeAt(snapshotOf({}, twice), 'seeds/a.txt', { start: 2, end: 2 })).toMatchObject({
      problem: expect.stringContaining('Another document has the key “a” (seeds/a.md)'),
    });
  });
});

describe('what it gives reads back', () => {
  const hostile = [
    'He said "the plant \'will\' open" and “never” closed [@other, p. 3]; see *this* `code` <!-- pincite-disable -->.',
    'Rare-\nearth output fell by 5%, to €4,000 (a **third**) — or $5 to $6 — &amp; &copy; http://a.example/@x_y_z.',
    'The dash – and the “quote that never ends, with ^sup^ ~sub~ ~~gone~~ {.class} | pipe \\ backslash.',
    'Ünïcode 漢字のテキスト 𝒳 words ‮reversed‬ zero\u200bwidth soft\u00adhyphen.',
    '* not a list\n# not a heading\n> not a quote ¶ 9, p. 12 and § 4',
  ].join('\n\n');
  const texts: Record<string, string> = {
    ...samples,
    'seeds/hostile.txt': `Hostile\n\n${hostile}\n`,
    'seeds/hostile2.md': `# Hostile\n\n${hostile}\n`,
    'seeds/hostile3.html': `<h1>Hostile</h1><p>${hostile.replaceAll('\n\n', '</p><p>')}</p>`,
    'seeds/hostile4.txt': `Hostile\n\n${hostile}\n`.replaceAll('\n', '\r\n'),
    'seeds/hostile5.md': `# Hostile\n\n**Bold words** of a [link](x.md) and \`code\` with *marks* inside, **some “quoted** words”.\n\n- an item, _twice_\n- [ ] a task\n`,
    'seeds/p q[1].txt': 'An odd key.\n\nThe words of this one are quite ordinary.\n',
  };
  const sources = libraryOf(texts);

  function findingsOn(text: string): string[] {
    const snapshot = snapshotOf({ 'a.md': text }, sources);
    return checkNote(snapshot, 'a.md')
      .findings.filter(({ check }) => /^(?:quote|citation)\//.test(check))
      .map(({ check, message }) => `${check}: ${message}`);
  }

  it('any selection of any source is cited cleanly', () => {
    const paths = Object.keys(texts);
    const snapshot = snapshotOf({}, sources);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.oneof(fc.constant(0), fc.nat(300), fc.nat(3000)),
        (path, place, length) => {
          const start = Math.floor(place * texts[path]!.length);
          const cite = citeAt(snapshot, path, { start, end: Math.min(texts[path]!.length, start + length) });
          if ('problem' in cite) return;
          expect(findingsOn(`The plant is late, as the report says ${cite.citation}.\n`)).toEqual([]);
          if (cite.quotation) expect(findingsOn(`The report says ${cite.quotation}.\n`)).toEqual([]);
        },
      ),
      { numRuns: runs(400) },
    );
  }, 120_000);

  it('pins words of nearly every passage', () => {
    const snapshot = snapshotOf({}, sources);
    let all = 0;
    let pinned = 0;
    for (const [path, source] of sources.byPath) {
      const body = bodyOf(source)!;
      for (const passage of body.passages) {
        if (passage.kind === 'row') continue;
        const start = body.origin.spanOf(passage.span).start;
        const cite = citeAt(snapshot, path, { start, end: start });
        expect(cite, `${path} ${passage.number}`).not.toHaveProperty('problem');
        all++;
        if ((cite as CitedPassage).quotation !== null) pinned++;
      }
    }
    expect(pinned / all).toBeGreaterThan(0.95);
  });

  it('is there for the shared test library', () => {
    expect(citeAt(snapshotOf({}, library), 'seeds/paged.txt', { start: 0, end: 5 })).toMatchObject({
      citation: '[@paged, ¶ 1, "First"]',
    });
  });
});
