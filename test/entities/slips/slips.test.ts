import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMadeOf } from '../../../server/src/entities/slips/derived-words.ts';
import { slipsIn } from '../../../server/src/entities/slips/slips.ts';
import { spellingsOf } from '../../../server/src/entities/slips/spellings.ts';
import { unitsOf } from '../../../server/src/entities/slips/units.ts';
import { applyEdits } from '../../../server/src/text/document.ts';
import { registerOf } from '../../support/register.ts';

const names = ['Baogang Group', 'Ines Albrecht', 'Aldermoor', 'Bank of Karthen', 'Pieter van der Hoeven'];
const spellings = spellingsOf(registerOf(names.map((name) => ({ name }))).entities);
const common = {
  isOrdinary: (lower: string) => ['group', 'bank', 'yesterday', 'met'].includes(lower),
  isKnown: (lower: string) => ['group', 'bank', 'yesterday', 'met', 'aldermore'].includes(lower),
};
const slips = (text: string) => slipsIn(text, spellings, common, []);

/** A name with two letters of one of its longer words in the wrong order; the first letter stays. */
const transposed = fc
  .tuple(fc.constantFrom(...names), fc.nat(), fc.nat())
  .map(([name, which, where]) => {
    const words = name.split(' ');
    const long = words.filter((word) => word.length >= 7);
    const word = long[which % Math.max(1, long.length)];
    if (!word) return null;
    const at = 1 + (where % (word.length - 2));
    const off = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    return off === word ? null : { name, wrong: name.replace(word, off) };
  })
  .filter((pair) => pair !== null);

describe('slipsIn', () => {
  it('finds every transposition in a longer word, and the edits make the name of it', () => {
    fc.assert(
      fc.property(transposed, ({ name, wrong }) => {
        const text = `Yesterday ${wrong} met somebody.`;
        const found = slips(text);
        expect(found.length, wrong).toBe(1);
        expect(text.slice(found[0]!.start, found[0]!.end)).toBe(wrong);
        expect(applyEdits(text, found[0]!.edits)).toBe(`Yesterday ${name} met somebody.`);
      }),
    );
  });

  it('finds nothing in any text of right names and lower-case words', () => {
    const text = fc.array(fc.constantFrom(...names, 'albrehct', 'of the', 'boagang group,', '.', '\n'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (words) => {
        const written = words.join(' ');
        const known = names.flatMap((name) =>
          [...written.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({ start: index, end: index + name.length })),
        );
        expect(slipsIn(written, spellings, common, known)).toEqual([]);
      }),
    );
  });

  it('gives spans in order, apart and inside any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('Boagang', 'Group', ' ', 'Albrehct', 'Inse', '-'))),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end } of slips(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
  });

  it('finds particles in a longer name, and never well-known names alone', () => {
    expect(slips('Maps of Pieter van de Hoeven hang here.').length).toBe(1);
    expect(slips('The town of Aldermore is small.')).toEqual([]);
    expect(slips('The town of Aldermor is small.').length).toBe(1);
  });

  it('is quick on a long line of capitals', () => {
    const text = 'Baogang Group Boagang '.repeat(20_000);
    const start = performance.now();
    slips(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('isMadeOf', () => {
  it('knows plurals, peoples and adjectives', () => {
    for (const [word, name] of [
      'oruvian oruvia',
      'albrechts albrecht',
      'liskan lisko',
      'karthener karthen',
      'norvanese norvan',
    ].map((pair) => pair.split(' ')))
      expect(isMadeOf(word!, name!), word).toBe(true);
  });

  it('takes no slip for one', () => {
    for (const [word, name] of ['norvani norvana', 'peixunn peixun', 'norgess norges', 'boagang baogang'].map((pair) =>
      pair.split(' '),
    ))
      expect(isMadeOf(word!, name!), word).toBe(false);
  });
});

describe('unitsOf', () => {
  it('parts words at hyphens, without possessives and keys, which part what stands beside them', () => {
    const text = 'Rolls-Royce’s Müller, J. [@Ito]\nKarthen';
    expect(unitsOf(text).map(({ start, end, joined }) => `${text.slice(start, end)}${joined ? '<' : ''}`)).toEqual([
      'Rolls',
      'Royce<',
      'Müller',
      'J',
      'Karthen',
    ]);
  });
});
