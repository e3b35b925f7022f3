import fc from 'fast-check';

/** Pieces that decide where blocks begin and end, mixed with words. */
const PIECES = [
  'word',
  'a b',
  'Rare earths. ',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '  ',
  '    ',
  ' ',
  '\t',
  '- ',
  '* ',
  '1. ',
  '2. ',
  '+ ',
  '> ',
  '# ',
  '```',
  '~~~',
  '---',
  '...',
  '***',
  '===',
  '<!-- ',
  ' -->',
  '<div>',
  '</div>',
  '\r\n',
  '`',
  '*',
  '_',
  '"',
  '“',
  '”',
];

/** Markdown of the awkward kind. */
export const markdown = (): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

const CITING = [
  '[@cnre, ¶ 8]',
  '@cnre [p. 3]',
  '@a',
  '[see @a; but see -@b, "pin words"]',
  '[^1]',
  '\n\n[^1]: note [@n]\n\n',
  '[ref]',
  '\n\n[ref]: ../seeds/a.md\n\n',
  '[link](../seeds/a.txt "title")',
  '[@',
  '[@a',
  ']',
  '^[note @x]',
  '“six units”',
  ' said. ',
  'It may fall. ',
  '&amp;',
  '\\*',
  '😀',
  'é',
  '| a | b |\n|---|---|\n| 1 [@c] | 2 |\n',
  '<!-- pincite-disable-next-line a/b: why -->',
  '$x$',
  '> quote [@q]\n',
  '---\n',
  '...\n',
  'a: b\n',
];

/** Notes with citations in all the places where they may stand, whole and broken. */
export const note = (): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...PIECES, ...CITING), { maxLength: 40 }).map((pieces) => pieces.join(''));
