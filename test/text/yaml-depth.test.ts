import { expect, test } from 'vitest';
import { Note } from '../../server/src/note/note.ts';
import { isYamlTooDeep } from '../../server/src/text/yaml-depth.ts';
import { readFrontMatter } from '../../server/src/workspace/front-matter.ts';
import { readSettings } from '../../server/src/workspace/read-settings.ts';

const DEEP = [
  `a: ${'['.repeat(100_000)}`,
  `a: ${'{b: '.repeat(5000)}`,
  `${'- '.repeat(5000)}a`,
  `${'? '.repeat(5000)}a`,
];

test.each(DEEP)('%.20s… is refused by all who read YAML', (yaml) => {
  expect(isYamlTooDeep(yaml)).toBe(true);
  expect(readSettings(yaml, { knownChecks: [] }).problems).toHaveLength(1);
  expect(readFrontMatter(`pincite:\n  x: ${yaml}`).problems).toHaveLength(1);
  expect(Note.of('n.md', `---\nnocite: ${yaml}\n---\nText.\n`).blocks.length).toBeGreaterThan(0);
});

test.each(['a: 1\nb: [1, [2, 3]]\n', 'list:\n  - a\n  - b: {c: d}\n', ''])('%j is not too deep', (yaml) => {
  expect(isYamlTooDeep(yaml)).toBe(false);
});
