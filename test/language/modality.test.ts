import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boostersIn, modalitiesIn } from '../../server/src/language/modality.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { runs } from '../support/seed.ts';

/** `kind: cue > governed`. */
const read = (text: string): string[] =>
  modalitiesIn(text).map(
    ({ span, kind, governed }) => `${kind}: ${sliceOf(text, span)} > ${governed ? sliceOf(text, governed) : '-'}`,
  );

describe('what leaves something open, and what it governs', () => {
  it.each([
    ['The ministry may ban exports in May.', ['possible: may > ban']],
    ['The army may not have crossed.', ['possible: may > crossed']],
    ['He said that it might be able to lift it.', ['possible: might > lift']],
    ['The plant could close by June.', ['possible: could > close']],
    ['The fumes may be very dangerous.', ['possible: may > dangerous']],
    ['The envoy could be a spy.', ['possible: could > spy']],
    ['Officials could not rule out sabotage.', ['possible: could not rule out > sabotage']],
    ['A leak cannot be ruled out.', ['possible: cannot be ruled out > leak']],
    ['Perhaps the army withdrew.', ['possible: Perhaps > withdrew']],
    ['It is possible that the envoy lied.', ['possible: possible that > lied']],
    ['A ban is possible.', ['possible: possible > ban']],
    ['A potential buyer came.', ['possible: potential > buyer']],
    ['There is a risk of a leak.', ['possible: risk of > leak']],
    ['They asked if the dam had failed.', ['possible: if > failed']],
    ['It is unclear whether the ship was hit.', ['possible: whether > hit']],
    ['The ship probably sank.', ['probable: probably > sank']],
    ['The mine is likely to close.', ['probable: likely to > close']],
    ['The likely cause is a leak.', ['probable: likely > cause']],
    ['It must have known about the leak.', ['probable: must > known']],
    ['Output will rise.', ['expected: will > rise']],
    ['It is going to meet in Oslo.', ['expected: going to > meet']],
    ['It is expected to open in 2026.', ['expected: expected to > open']],
    ['A vote is expected in May.', ['expected: expected > vote']],
    ['Analysts expect output to rise.', ['expected: expect > rise']],
    ['Prices should fall next year.', ['expected: should > fall']],
    ['The firm plans to sell the mine.', ['planned: plans to > sell']],
    ['It is due to open in June.', ['planned: due to > open']],
    ['It is considering leaving the pact.', ['planned: considering > leaving']],
    ['It is weighing a sale.', ['planned: weighing > sale']],
    ['The planned merger failed.', ['planned: planned > merger']],
    ['A draft law bans the trade.', ['planned: draft > law']],
    ['It is in talks to buy the mine.', ['planned: in talks to > buy']],
    ['Should the deal be cleared, tariffs fell to none.', ['conditional: Should > fell']],
    ['Old pipes are one possibility.', ['possible: are one possibility > pipes']],
    ['It is too early to say whether the drug prolongs life, but doctors hope.', ['possible: whether > prolongs']],
    ['The city means to close the plant.', ['planned: means to > close']],
    ['Savanna is to take over the masts.', ['planned: is to > take']],
    ['The aim is to cut costs.', []],
    ['It has applied for permission to build a quay.', ['planned: permission to > build']],
    ['The bank is weighing up the closure of branches.', ['planned: weighing up > closure']],
    ['Drava wants all its kilns to run on gas.', ['planned: wants > run']],
    ['The marks are consistent with a fire.', ['suggested: consistent with > fire']],
    ['They would have to leave.', ['conditional: would > leave']],
    ['The offer is under consideration.', ['planned: under consideration > offer']],
    ['The fault seems to have caused it.', ['suggested: seems to > caused']],
    ['It appears that the mine was flooded.', ['suggested: appears that > flooded']],
    ['The data suggest that output fell.', ['suggested: suggest that > fell']],
    ['The images suggest output fell in May.', ['suggested: suggest > fell']],
    ['The envoy is thought to be in Paris.', ['suggested: thought to > Paris']],
    ['It is believed that the group killed him.', ['suggested: believed that > killed']],
    ['The minister has reportedly resigned.', ['suggested: reportedly > resigned']],
    ['The strike was, apparently, called off.', ['suggested: apparently > called']],
    ['The suspected spy was freed.', ['suggested: suspected > spy']],
    ['The bill would ban imports.', ['conditional: would > ban']],
    ['If the deal is passed, tariffs fell to none.', ['conditional: If > fell']],
    ['The sale was closed, pending approval.', ['conditional: pending > closed']],
    ['The sale is subject to approval.', ['conditional: subject to > sale']],
    ['The rebels tried to seize the port.', ['attempted: tried to > seize']],
    ['The attempted coup failed.', ['attempted: attempted > coup']],
    ['It will likely close.', ['expected: will > close', 'probable: likely > close']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what leaves nothing open', () => {
  it.each([
    'In May 2023 the mine closed.',
    'Theresa May met Will Smith.',
    'He left his will to charity.',
    'He opened a can of paint.',
    'The fire could not be put out.',
    'Members should pay their dues.',
    'The company must publish its accounts.',
    'The delay was due to rain.',
    'He was bound to secrecy.',
    'The witness appeared in court.',
    'Smokers are more likely to die than others.',
    'He would later become president.',
    'Even if prices rose, output fell.',
    'Output rose by 5 percent in June.',
    'The drug was linked to a higher risk of stroke.',
    '',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('how certain a text makes a word', () => {
  /** The lowest strength that covers it, 1 when none does. */
  const certaintyOf = (text: string, word: string): number =>
    Math.min(
      1,
      ...modalitiesIn(text)
        .filter(({ scope }) => scope.start <= text.indexOf(word) && text.indexOf(word) < scope.end)
        .map(({ strength }) => strength),
    );
  it.each([
    ['Exports may fall, but output rose.', 'fall', 0.5],
    ['Exports may fall, but output rose.', 'rose', 1],
    ['Exports may fall. Output rose.', 'rose', 1],
    ['It is unlikely to fall.', 'fall', 0.2],
    ['It is very likely to fall.', 'fall', 0.85],
    ['It is not likely to fall.', 'fall', 0.3],
    ['It would have failed.', 'failed', 0.3],
    ['The planned merger cost 3 million.', 'cost', 1],
    ['Mr. Liu may, after a talk with Dr. Soares, resign.', 'resign', 0.5],
  ])('%s %s: %d', (text, word, expected) => expect(certaintyOf(text, word)).toBe(expected));

  it('names the stem of what is governed', () =>
    expect(modalitiesIn('It may have fallen.')[0]!.governedStem).toBe('fallen'));
});

it.each([
  ['It is clearly false.', ['clearly']],
  ['They proved that it fell.', ['proved that']],
  ['It is beyond any doubt that it fell; no doubt.', ['beyond any doubt', 'no doubt']],
  ['It is evident that it fell.', ['evident that']],
  ['It is almost certainly false.', []],
  ['It is not clear that it fell.', []],
])('claims of certainty: %s', (text, expected) =>
  expect(boostersIn(text).map((span) => sliceOf(text, span))).toEqual(expected),
);

const PIECES = `may will could not rule out if unless likely is are to that expected planned plans of a the risk seems
  suggest , ; . – " because and but said it rose fell sale Paris probably whether pending due é 😀 @key-1 have been`.split(
  /\s+/,
);

it('spans lie in the text and cues come in order, whatever it is', () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (input) => {
      let before = 0;
      for (const { span, scope, governed, strength } of modalitiesIn(input)) {
        expect(span.start).toBeGreaterThanOrEqual(before);
        expect(span.start).toBeLessThan(span.end);
        expect(scope.start).toBeLessThanOrEqual(span.start);
        expect(scope.end).toBeGreaterThanOrEqual(span.end);
        expect(scope.end).toBeLessThanOrEqual(input.length);
        if (governed) expect(sliceOf(input, governed)).not.toBe('');
        expect(strength).toBeGreaterThan(0);
        before = span.start;
      }
    }),
    { numRuns: runs(800) },
  );
});

it.each(['may ', 'if ', 'risk of ', 'very ', 'suggests that '])('reads %j over and over in linear time', (unit) => {
  const input = unit.repeat(100_000 / unit.length);
  const start = performance.now();
  modalitiesIn(input);
  expect(performance.now() - start).toBeLessThan(15_000);
});
