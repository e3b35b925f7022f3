import { expect, test } from 'vitest';
import { withoutIcons, withoutLinks } from '../../client/src/plain.ts';

/** As VS Code finds links in the text of a notification. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;

test.each([
  'Copied: “see [this](command:workbench.action.quit)” [@a, ¶ 2]',
  String.raw`Copied: “see \[this\](command:workbench.action.quit)” [@a, ¶ 2]`,
  'Sources lie in “[x](file:///etc/passwd)”.',
])('no link in a notification: %s', (text) => {
  expect(text).toMatch(LINK);
  expect(withoutLinks(text)).not.toMatch(LINK);
  expect(withoutLinks(text).replaceAll('\u2060', '')).toBe(text);
});

test('a text without a link stays as it is', () => {
  expect(withoutLinks('Copied: [@a, ¶ 2, "five (5) [sic]"]')).toBe('Copied: [@a, ¶ 2, "five (5) [sic]"]');
});

test('no icon in a list or in the status bar', () => {
  expect(withoutIcons('$(flame) Title of $5 (five)')).toBe('$\u2060(flame) Title of $5 (five)');
});
