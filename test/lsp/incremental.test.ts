import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextDocument } from '../../server/src/text/document.ts';
import { runs } from '../support/seed.ts';
import { files, folderWith, start } from './fixture.ts';

const pieces = fc.constantFrom(
  ...[
    '[@quota, ¶ 2]',
    '[@gone]',
    '[@quota, ¶ 9, "six units"]',
    '"Six units presented"',
    'Output rose to 7 % in 2024. ',
  ],
  ...[
    '\n\n',
    '\n',
    '\r\n',
    '# Head\n',
    '- item ',
    '> ',
    '```\n',
    '`',
    '[^1]',
    '[^1]: [@quota, ¶ 3]\n',
    '|',
    ']',
    '[',
    '@',
    '😀',
  ],
  ...['<!-- pincite-disable-next-line -->\n', 'Experts say so. ', 'Prices will probably rise. ', '---\n', 'x', ' '],
);
const edits = fc.array(fc.tuple(fc.nat(400), fc.nat(12), pieces), { minLength: 1, maxLength: 25 });

it('after any edits, says what a fresh server says of the final text', async () => {
  const folder = folderWith();
  const typing = await start([folder]);
  const fresh = await start([folder]);
  let round = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 20 }), edits, async (first, changes) => {
      const uri = folder.uri(`notes/n${round++}.md`);
      let document = TextDocument.of(`${files['notes/a.md']}\n${first.join('')}`);
      await typing.open(uri, document.text);
      for (const [at, length, text] of changes) {
        const start = at % (document.text.length + 1);
        const span = { start, end: Math.min(document.text.length, start + length) };
        await typing.change(uri, [{ range: document.rangeOf(span), text }]);
        // What the server takes for this range: columns inside a line ending move to its end.
        document = document.edited({ span: document.lines.spanOf(document.rangeOf(span)), text });
        if (at % 3 === 0) await typing.pull(uri);
      }
      await fresh.open(uri, document.text);
      const [told, expected] = await Promise.all([typing.pull(uri), fresh.pull(uri)]);
      expect(told.items).toEqual(expected.items);
      await Promise.all([typing.close(uri), fresh.close(uri)]);
    }),
    { numRuns: runs(20) },
  );
});
