import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../server/src/library/body.ts';
import { buildIndex, indexInPieces } from '../../../server/src/library/search/index.ts';
import { passagePreview } from '../../../server/src/library/search/preview.ts';
import { type SearchOptions, searchPassages } from '../../../server/src/library/search/search.ts';
import { sliceOf } from '../../../server/src/text/span.ts';
import { runs } from '../../support/seed.ts';
import { libraryOf } from './library.ts';

const library = libraryOf({
  quota: `The ministry set the mining quota for 2024.

The quota rose to 270,000 tonnes, up by six per cent.

Exporters now need a licence for each shipment.`,
  board: `The board of Northern Metals met in Baotou in May.

Twelve directors approved the state-owned group's budget.

The chairman said that quotas may rise.

Mine 7 is watched by the US and the WHO.`,
  entry: null,
});

const hits = (sentence: string, options?: SearchOptions): string[] =>
  searchPassages(library, sentence, options).map(({ source, passage }) => `${source.key} ${passage.number}`);

describe('searchPassages', () => {
  it.each([
    ['Licences are needed for exporting.', 'quota 3'],
    ['The directors approve budgets', 'board 2'],
    ['12 directors', 'board 2'],
    ['a group owned by the state', 'board 2'],
    ['The quota is 270000 tonnes', 'quota 2'],
    ['up by 6 %', 'quota 2'],
    ['A meeting in May at Northern Metals', 'board 1'],
    ['the US and the WHO', 'board 4'],
    ['It was in May', 'board 1'],
    ['a mine that is watched', 'board 4'],
    ['FY2024', 'quota 1'],
    ['in mid-2024', 'quota 1'],
    ['R&D of the Baotou-based board', 'board 1'],
    ['the mining quota [@quota, ¶ 2]', 'quota 1'],
  ])('%j finds %s first', (sentence, first) => {
    expect(hits(sentence)[0]).toBe(first);
  });

  it('finds nothing without words to look for', () => {
    expect(hits('')).toEqual([]);
    expect(hits('the of and %')).toEqual([]);
    expect(hits('zeppelin constructor')).toEqual([]);
    expect(hits('those who told us')).toEqual([]);
    expect(hits('quota', { limit: 0 })).toEqual([]);
    expect(searchPassages(libraryOf({}), 'quota')).toEqual([]);
  });

  it('keeps to the limit and to the sources asked for', () => {
    expect(hits('the quota', { limit: 2 })).toHaveLength(2);
    expect(hits('the quota')).toHaveLength(3);
    expect(hits('the quota', { within: ['board'] })).toEqual(['board 3']);
    expect(hits('the quota', { within: ['none', 'entry'] })).toEqual([]);
  });

  it('names the shared words as the sentence has them', () => {
    const [best] = searchPassages(library, 'Quotas of 270,000 tonnes need licences');
    expect(best!.shared).toEqual(['quotas', '270,000', 'tonnes']);
    expect(best!.score).toBeGreaterThan(0);
  });

  it('lifts figures, names and dates over plain words', () => {
    const pairs = libraryOf({
      figure: 'It is about 4711 things.\n\nIt is about purple things.',
      name: 'We met Purple there.\n\nWe met green there.',
    });
    const first = (sentence: string): string => {
      const [best] = searchPassages(pairs, sentence, { within: ['figure', 'name'] });
      return `${best!.source.key} ${best!.passage.number}`;
    };
    expect(first('A rare 4711 purple')).toBe('figure 1');
    const dated = libraryOf({ a: 'The mill in summer.\n\nIt was in March.\n\nIt was in 1987.' });
    expect(searchPassages(dated, 'So summer or March')[0]!.passage.number).toBe(2);
    expect(searchPassages(dated, 'So summer or 1987')[0]!.passage.number).toBe(3);
    const named = libraryOf({ a: 'We saw a grove.\n\nWe saw Orava.' });
    expect(searchPassages(named, 'a grove by Orava')[0]!.passage.number).toBe(2);
  });

  it('orders equal passages by key and number', () => {
    const equal = libraryOf({
      b: 'The mine closed.\n\nThe mine closed.',
      a: 'The mine closed.',
      c: 'The mine closed.',
    });
    const found = searchPassages(equal, 'mine', { limit: 3 }).map(({ source, passage }) => source.key + passage.number);
    expect(found).toEqual(['a1', 'b1', 'b2']);
  });

  it('takes a pasted document for a question', () => {
    const long = Array.from({ length: 5000 }, (_, i) => `word${i}`).join(' ');
    expect(hits(`licence ${long}`)).toEqual(['quota 3']);
  });
});

describe('buildIndex', () => {
  it('is made once', () => {
    expect(buildIndex(library)).toBe(buildIndex(library));
    expect(buildIndex(library)).toMatchObject({ passages: 7 });
  });

  it('reads again only what stands near a changed source', () => {
    const texts = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`key${i}`, `Words of number ${i}.`]));
    const before = libraryOf(texts);
    const after = libraryOf({ ...texts, key77: 'Other words.', new1: 'More words.' }, before);
    const known = new Set(buildIndex(before).segments.map(({ segment }) => segment));
    const rows = buildIndex(after).segments;
    const fresh = rows.filter(({ segment }) => !known.has(segment));
    expect(rows.length).toBeGreaterThan(5);
    expect(fresh.length).toBeLessThanOrEqual(2);
    expect(rows.flatMap(({ sources }) => sources.map(({ key }) => key))).toEqual([...after.sources.keys()].sort());
  });

  const word = fc.constantFrom('quota', 'mine', 'Baotou', '7', '270,000', 'rose', 'the', 'rare-earth', 'chairman');
  const paragraph = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  const text = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n\n'));
  const texts = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), text, { maxKeys: 40 });

  it('answers the same, whatever was indexed before', () => {
    fc.assert(
      fc.property(texts, texts, paragraph, (one, two, sentence) => {
        const before = libraryOf(one);
        searchPassages(before, sentence);
        const grown = searchPassages(libraryOf({ ...one, ...two }, before), sentence, { limit: 30 });
        const fresh = searchPassages(libraryOf({ ...one, ...two }), sentence, { limit: 30 });
        const plain = (found: typeof fresh) =>
          found.map(({ source, passage, score, shared }) => [source.key, passage.number, score, shared]);
        expect(plain(grown)).toEqual(plain(fresh));
        for (let i = 1; i < fresh.length; i++) expect(fresh[i]!.score).toBeLessThanOrEqual(fresh[i - 1]!.score);
      }),
      { numRuns: runs(60) },
    );
  });

  it('finds every passage by its own words, and shares only words that it holds', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const made = libraryOf(all);
        for (const source of made.sources.values()) {
          const body = bodyOf(source)!;
          for (const passage of body.passages) {
            const words = sliceOf(body.text, passage.span);
            const own = words === 'the' || /^(the )*the$/.test(words);
            const found = searchPassages(made, words, { limit: 1000, within: [source.key] });
            expect(found.some((hit) => hit.passage === passage)).toBe(!own);
            for (const hit of found)
              for (const shared of hit.shared)
                expect(sliceOf(body.text, hit.passage.span).toLowerCase()).toContain(shared);
          }
        }
      }),
      { numRuns: runs(20) },
    );
  });
});

describe('passagePreview', () => {
  const text = `${'Before it nothing happened. '.repeat(10)}Then the quotas for\nrare earths rose. ${'After it nothing happened. '.repeat(10)}`;

  it('shows where the words stand', () => {
    const preview = passagePreview(text, ['quota', 'rising', 'earth'], 80);
    expect(preview).toMatch(/^… .* …$/);
    expect(preview).toContain('Then the quotas for rare earths');
    expect(preview.length).toBeLessThan(90);
  });

  it('shows the beginning without such words, and all of a short passage', () => {
    expect(passagePreview(text, [], 40)).toBe('Before it nothing happened. Before it …');
    expect(passagePreview('Short.', ['quota'])).toBe('Short.');
    expect(passagePreview('', ['quota'])).toBe('');
    expect(passagePreview('— …', ['quota'])).toBe('— …');
  });

  it('uses the room behind the last word too', () => {
    expect(passagePreview('one two three four five quota', ['quota'], 20)).toBe('… four five quota');
  });

  it('prefers the place with more of the words', () => {
    const spread = `The quota. ${'Nothing here. '.repeat(20)} Tonnes of quota rose. ${'Nothing here. '.repeat(20)} Tonnes.`;
    expect(passagePreview(spread, ['quota', 'tonnes'], 60)).toContain('Tonnes of quota');
  });

  it('is never longer than asked but by a word and its marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'quota', 'tonnes', 'so', '\n', '—'), { maxLength: 60 }),
        fc.integer({ min: 20, max: 80 }),
        (words, length) => {
          const preview = passagePreview(words.join(' '), ['quota', 'tonnes'], length);
          expect(preview).not.toMatch(/\n| {2}/);
          expect(preview.length).toBeLessThanOrEqual(
            Math.max(length, 20) + 4 + words.filter((word) => word === '—').length * 2,
          );
        },
      ),
    );
  });
});

describe('an index made in pieces', () => {
  it('is the one that is asked for afterwards', () => {
    const texts = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`s${i}`, `Quota ${i} rose.\n\nAgain.`]));
    const made = libraryOf({ ...texts, entry: null });
    expect([...indexInPieces(made)].length).toBeGreaterThan(61);
    const index = buildIndex(made);
    expect(index).toEqual(buildIndex(libraryOf({ ...texts, entry: null })));
    // Made already: what comes later does not count.
    (made.sources as Map<string, unknown>).clear();
    expect(buildIndex(made)).toBe(index);
    expect(index.passages).toBe(120);
  });
});
