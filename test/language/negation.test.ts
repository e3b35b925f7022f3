import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { negationsIn, polarityAt } from '../../server/src/language/negation.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { runs } from '../support/seed.ts';

/** `kind: cue | scope`, with `double` where it cancels another. */
const read = (text: string): string[] =>
  negationsIn(text).map(
    ({ cue, scope, kind, double }) =>
      `${kind}${double ? ' double' : ''}: ${sliceOf(text, cue)} | ${sliceOf(text, scope)}`,
  );

describe('negations and what they cover', () => {
  it.each([
    ['It did not rise.', ['not: not | rise']],
    ["They didn't sign the treaty.", ["not: didn't | sign the treaty"]],
    ['They didn’t sign.', ['not: didn’t | sign']],
    ['It cannot work.', ['not: cannot | work']],
    ['No units reported.', ['no: No | units reported']],
    ['Nobody came.', ['no: Nobody | came']],
    ['She never agreed.', ['never: never | agreed']],
    ['It passed without a vote.', ['without: without | a vote']],
    ['They failed to agree.', ['verb: failed to | agree']],
    ['He denied the report.', ['verb: denied | the report']],
    ['She refuses to resign.', ['verb: refuses to | resign']],
    ['It was unable to pay.', ['verb: unable to | pay']],
    ['a lack of water', ['lack: lack of | water']],
    ['The absence of rain hurt them.', ['lack: absence of | rain hurt them']],
    ['in the absence of rain', ['lack: in the absence of | rain']],
    ['It no longer exports ore.', ['not: no longer | exports ore']],
    ['It has not yet opened.', ['not: not yet | opened']],
    ['It is far from certain.', ['not: far from | certain']],
    ['Neither side won.', ['neither: Neither | side won']],
    ['Neither ore nor oxide sold.', ['neither: Neither | ore nor oxide sold', 'neither: nor | oxide sold']],
    ['It hardly moved.', ['nearly: hardly | moved']],
    ['They seldom meet.', ['nearly: seldom | meet']],
    ['It ruled out a sale.', ['verb: ruled out | a sale']],
    ['Oxide instead of ore.', ['lack: instead of | ore']],
    ['The audit did not call the “plan” a success.', ['not: not | call the “plan” a success']],
    ['The audit did not call the "plan" a success.', ['not: not | call the "plan" a success']],
    ['She called it “no surprise” and signed.', ['no: no | surprise']],
    ['“We were told nothing” is what he said.', ['no: nothing | ']],
    ['He never called it “a plan,” she said.', ['never: never | called it “a plan']],
    ['It did not rise, but exports fell.', ['not: not | rise']],
    ['It did not rise but it held.', ['not: not | rise']],
    ['It did not rise; exports fell.', ['not: not | rise']],
    ['It did not rise. Exports fell.', ['not: not | rise']],
    ['They did not sell ore, water or power.', ['not: not | sell ore, water or power']],
    ['They did not sell and they left.', ['not: not | sell']],
    ['It did not rise because prices fell.', ['not: not | rise']],
    ['The mine that did not open, which cost much, closed.', ['not: not | open']],
    ['They said no', ['no: no | ']],
    ['not', ['not: not | ']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('double negation', () => {
  it.each([
    ['It is not unlikely.', ['not double: not | unlikely']],
    ['It is not at all unusual.', ['not double: not at all | unusual']],
    ['It was not without cost.', ['not double: not | without cost', 'without double: without | cost']],
    ['He did not deny it.', ['not double: not | deny it', 'verb double: deny | it']],
    ['She never failed to come.', ['never double: never | failed to come', 'verb double: failed to | come']],
    ['There is no lack of ore.', ['no double: no | lack of ore', 'lack double: lack of | ore']],
    ['They did not sign and never will.', ['not: not | sign and never will', 'never: never | will']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what denies nothing', () => {
  it.each([
    'not only ore but oxide',
    'no doubt it rose',
    'no more than 5',
    'no fewer than 7',
    'not more than 5',
    'not least in Ellery',
    'whether or not it rose',
    'No 5 Shaft',
    'nothing but ore',
    'the knot held',
    'it is noted',
    'It rose.',
    '',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('polarity', () => {
  it.each([
    ['It did not rise.', 'rise', 'negative'],
    ['It rose, but exports did not.', 'rose', 'positive'],
    ['It did not deny the sale.', 'sale', 'positive'],
    ['It is not unlikely to rise.', 'rise', 'positive'],
    ['Nobody said that it rose.', 'rose', 'negative'],
  ])('%s — %s: %s', (text, word, expected) => {
    expect(polarityAt(negationsIn(text), text.indexOf(word))).toBe(expected);
  });
});

it('spans lie in the text, whatever it is', () => {
  const pieces =
    `not no never without failed to lack of neither nor but and , . ; – n't deny it rose far from hardly ( ) é 😀`.split(
      ' ',
    );
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), (input) => {
      let end = 0;
      for (const { cue, scope } of negationsIn(input)) {
        expect(cue.start).toBeGreaterThanOrEqual(end);
        expect(scope.start).toBeLessThanOrEqual(scope.end);
        expect(scope.end).toBeLessThanOrEqual(input.length);
        end = cue.end;
      }
    }),
    { numRuns: runs(800) },
  );
});

it.each(['not ', 'no lack of ', 'a ', ', and '])('reads %j over and over in linear time', (unit) => {
  const input = unit.repeat(250_000 / unit.length);
  const start = performance.now();
  negationsIn(input);
  expect(performance.now() - start).toBeLessThan(15_000);
});
