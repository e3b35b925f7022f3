import fc from 'fast-check';
import { describe, it } from 'vitest';
import { htmlReader } from '../../../server/src/library/readers/html.ts';
import { markdownReader } from '../../../server/src/library/readers/markdown.ts';
import { textReader } from '../../../server/src/library/readers/text.ts';
import { runs } from '../../support/seed.ts';
import { expectExactOrigin, expectSound, textsOf } from './support.ts';

const MARKDOWN = [
  ...[
    'word',
    'ore',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '> ',
    '>',
    '- ',
    '* ',
    '1. ',
    '  ',
    '    ',
    '\t',
    '# ',
    '## ',
    '\n===\n',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '``',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '[a](b)',
    '![a](b)',
    '[^1]',
    '\n[^1]: ',
    '|',
    '\n|-|-|\n',
    '\n```\n',
    '\n~~~\n',
  ],
  ...[
    '\\',
    '\\*',
    '\\|',
    '&amp;',
    '&nbsp;',
    '&#65;',
    '&#x1F600;',
    '&bogus;',
    '&',
    '<b>',
    '</b>',
    '<br>',
    '<https://a.b>',
    '<!--',
    '-->',
  ],
  ...['\0', '😀', 'é', 'e\u0301', '\u200b', '\u00a0', ' ^id', '\n---\n', '---\ntitle: x\n---\n'],
];

const HTML = [
  ...[
    'word',
    'ore',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<li>',
    '<ul>',
    '</ul>',
    '<b>',
    '</b>',
    '<i>',
    '</i>',
  ],
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '</td>',
    '<th>',
    '<thead>',
    '</thead>',
    '<h1>',
    '</h1>',
    '<h2>',
    '</h2>',
    '<br>',
    '<pre>',
    '</pre>',
  ],
  ...[
    '<main>',
    '</main>',
    '<article>',
    '<nav>',
    '</nav>',
    '<form>',
    '</form>',
    '<script>',
    '</script>',
    '<!-- c -->',
    '<!--',
    '<p hidden>',
    '<a id="x">',
  ],
  ...[
    '&amp;',
    '&lt;',
    '&amp',
    '&notit;',
    '&nbsp;',
    '&#0;',
    '&#65',
    '&#x1F600;',
    '&',
    '<',
    '>',
    '</x>',
    '<x y=">">',
    '\0',
    '😀',
    'é',
    '\ufeff',
  ],
  ...[
    '<body>',
    '</body>',
    '<html>',
    '<select>',
    '<option>',
    '<template>',
    '</template>',
    '<xmp>',
    '</xmp>',
    '<plaintext>',
    '<svg>',
    '</svg>',
    '<dl><dt>',
  ],
];

const TEXT = [
  'word',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\f',
  '• ',
  '- ',
  '1. ',
  '\t',
  '  ',
  '---\n',
  'a: b\n',
  '\0',
  '😀',
];

const ANY_UNITS = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 127 })), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

describe('every reader', () => {
  for (const [reader, pieces] of [
    [textReader, TEXT],
    [markdownReader, MARKDOWN],
    [htmlReader, HTML],
  ] as const) {
    it(`${reader.format}: each unit leads back to an equal unit`, () => {
      fc.assert(
        fc.property(textsOf(pieces), (original) => expectExactOrigin(reader, original)),
        { numRuns: runs(400) },
      );
    });

    it(`${reader.format}: never throws, and its bodies are sound`, () => {
      const inputs = fc.oneof(textsOf(pieces), ANY_UNITS);
      fc.assert(
        fc.property(inputs, (original) => expectSound(reader.read(original))),
        { numRuns: runs(300) },
      );
    });
  }
});
