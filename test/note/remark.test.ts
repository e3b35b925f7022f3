import { remark } from 'remark';
import { expect, test } from 'vitest';
import remarkCitations from '../../server/src/note/dialect/remark.ts';

const processor = remark().use(remarkCitations);

test('anybody can use the dialect with remark', () => {
  const tree = processor.parse('As said [see @cnre-2025, ¶ 8].');
  expect(tree.children[0]).toMatchObject({
    type: 'paragraph',
    children: [
      { type: 'text', value: 'As said ' },
      {
        type: 'citationGroup',
        kind: 'cite',
        children: [{ value: 'see ' }, { type: 'citationKey', value: 'cnre-2025' }, { value: ', ¶ 8' }],
      },
      { type: 'text', value: '.' },
    ],
  });
});

test.each([
  'As said [see @cnre-2025, ¶ 8; -@b, {¶ 10}, “words”].\n',
  '@a [p. 3] says, and @{b c}?\n',
  '@{a;b} and $x_1$ and a note.^[See @a.]\n',
  'Mail me@example.com or write \\@name.\n',
])('what is read is written again: %j', (text) => {
  const once = processor.processSync(text).toString();
  expect(processor.processSync(once).toString()).toBe(once);
  expect(strip(processor.parse(once))).toEqual(strip(processor.parse(text)));
});

const strip = (tree: unknown): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));
