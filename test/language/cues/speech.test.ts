import { describe, expect, it } from 'vitest';
import { speechVerbAround, speechVerbBefore } from '../../../server/src/language/cues.ts';
import { findQuotations } from '../../../server/src/language/quotations.ts';

/** For each quotation of a text the reporting verb beside it, with its side. */
const verbs = (text: string): (string | null)[] =>
  findQuotations(text).map(({ outer }) => {
    const verb = speechVerbAround(text, outer);
    if (verb) expect(text.slice(verb.span.start, verb.span.end)).toBe(verb.text);
    return verb && `${verb.where}: ${verb.text}`;
  });

describe('the reporting verb beside a quotation', () => {
  it.each([
    ['Liu said, “We will win.”', ['before: said']],
    ['Liu told reporters on Monday: "We will win."', ['before: told']],
    ['He called it “a disaster”.', ['before: called']],
    ['Liu wrote that the plan was “sound and safe”.', ['before: wrote']],
    ['The ministry described the firm as “a model”.', ['before: described']],
    ["In Liu's words, “all is well”.", ['before: words']],
    ['According to Liu, it is “a model”.', ['before: According']],
    ['Mr. Liu said it was “a model”.', ['before: said']],
    ['“We will win,” Liu said.', ['after: said']],
    ['“We will win,” said Liu Peixun.', ['after: said']],
    ['“We will win”, Liu said.', ['after: said']],
    ['“Will it hold?” Liu asked.', ['after: asked']],
    ['“We lost,” Liu said, “and we return.”', ['after: said', 'before: said']],
    ['A “deal”, the minister told parliament, is near.', ['after: told']],
  ])('%s', (text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });

  it.each([
    'The so-called “green mine” closed.',
    'The plan is called “Blue Sky”.',
    'The claims of “victory” fell flat.',
    'The slogan “party first” was praised.',
    '“We will win.” The board met and said no.',
    'Liu said no. The “green mine” closed.',
    'Liu spoke; the “model” said nothing.',
    '“Liu said” is a phrase.',
  ])('%s has none', (text) => {
    expect(verbs(text)).toEqual([null]);
  });

  it('before an offset', () => {
    expect(speechVerbBefore('Liu said: it fell.', 10)).toBe(true);
    expect(speechVerbBefore('Liu left: it fell.', 10)).toBe(false);
    expect(speechVerbBefore('', 0)).toBe(false);
  });

  it('looks at a window only, however long the text', () => {
    const text = `${'word '.repeat(100_000)}said “no”`;
    const before = performance.now();
    for (let i = 0; i < 200; i++) expect(speechVerbBefore(text, text.length - 4)).toBe(true);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
