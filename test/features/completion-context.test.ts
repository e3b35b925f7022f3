import { describe, expect, it } from 'vitest';
import { completionContext } from '../../server/src/features/completion-context.ts';
import { Note } from '../../server/src/note/note.ts';
import { withCursor } from './marked.ts';

function contextAt(marked: string) {
  const { text, offset } = withCursor(marked);
  return completionContext(Note.of('a.md', text), offset);
}

/** The note with what a completion would replace in angle brackets. */
function replaced(marked: string): string {
  const { text } = withCursor(marked);
  const context = contextAt(marked);
  if (!context) return 'nothing';
  const { start, end } = context.span;
  return `${context.kind}: ${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`;
}

describe('where a key is written', () => {
  it.each([
    ['@|', 'key: @‹›'],
    ['As @cn|', 'key: As @‹cn›'],
    ['[@|', 'key: [@‹›'],
    ['[@|]', 'key: [@‹›]'],
    ['[see @cn|re-2025, ¶ 8]', 'key: [see @‹cnre-2025›, ¶ 8]'],
    ['[-@cn|', 'key: [-@‹cn›'],
    ['[@a; @b|', 'key: [@a; @‹b›'],
    ['[@{odd key|', 'nothing'],
    ['[@{odd(k|', 'key: [@{‹odd(k›'],
    ['[@{|}]', 'key: [@{‹›}]'],
    ['- item\n- [@cn|', 'key: - item\n- [@‹cn›'],
    ['| a | b |\n|---|---|\n| x | [@c| |'.replace('| a', '❘ a'), 'nothing'],
    ['> quoted [@c|', 'key: > quoted [@‹c›'],
    ['[^1]: Note [@c|', 'key: [^1]: Note [@‹c›'],
    ['# Title [@c|', 'key: # Title [@‹c›'],
    ['@cnre-2025.|', 'key: @‹cnre-2025.›'],
  ])('%j', (marked, expected) => expect(replaced(marked)).toBe(expected));

  it.each([
    ['a word', 'plain |text'],
    ['a mail address', 'me@exam|ple.org'],
    ['a code span', 'see `@cn|` there'],
    ['a code block', '```\n@cn|\n```'],
    ['indented code', 'x\n\n    @cn|'],
    ['a URL', 'see https://example.org/@cn|'],
    ['a link destination', '[x](https://example.org/@cn|)'],
    ['an autolink', '<https://example.org/@cn|>'],
    ['raw HTML', '<a title="@cn|">x</a>'],
    ['mathematics', 'so $x@cn|$ holds'],
    ['front matter', '---\ntitle: "@cn|"\n---\n'],
    ['an escaped sign', 'see \\@cn|'],
    ['a comment', '<!-- @cn| -->'],
    ['an empty note', '|'],
  ])('nothing in %s', (_, marked) => expect(contextAt(marked)).toBeNull());
});

describe('where a locator is written', () => {
  it.each([
    ['Six units. [@cnre, |', 'locator: Six units. [@cnre, ‹›'],
    ['Six units [@cnre,|]', 'locator: Six units [@cnre,‹›]'],
    ['Six units [@cnre |]', 'locator: Six units [@cnre‹ ›]'],
    ['Six units [@cnre, ¶ |]', 'locator: Six units [@cnre, ‹¶ ›]'],
    ['Six units [@cnre, ¶ 1|2]', 'locator: Six units [@cnre, ‹¶ 12›]'],
    ['Six units [@cnre, {¶ 1|2}]', 'locator: Six units [@cnre, {‹¶ 12›}]'],
    ['Six units [@cnre, p. |', 'locator: Six units [@cnre, ‹p. ›'],
    ['Six units [@a, p. 3; see @cnre, ¶ |]', 'locator: Six units [@a, p. 3; see @cnre, ‹¶ ›]'],
    ['@cnre [|] counts six units.', 'locator: @cnre [‹›] counts six units.'],
    ['@cnre [¶ |', 'locator: @cnre [‹¶ ›'],
    ['Six [@{odd(k}, |', 'locator: Six [@{odd(k}, ‹›'],
    ['Six units [@cnre, ¶ 8, "five|"]', 'nothing'],
    ['Six units [@cnre, ¶ 8] and |', 'nothing'],
    ['Six units [see |', 'nothing'],
    ['[@cnre, ¶ 8;|', 'nothing'],
    ['`[@cnre, |`', 'nothing'],
    ['see `x` and [@cnre, |', 'locator: see `x` and [@cnre, ‹›'],
  ])('%j', (marked, expected) => expect(replaced(marked)).toBe(expected));

  it.each([
    ['Six units met [@cnre, |].', 'Six units met.', 'cnre'],
    ['Six units met. [@cnre, |', 'Six units met.', 'cnre'],
    ['First. Six units met [@cnre, ¶ |. Last.', 'Six units met.', 'cnre'],
    ['One. @cnre [|] counts *six* units. Three.', 'counts six units.', 'cnre'],
    ['- Six units met [@{a(b}, |', 'Six units met', 'a(b'],
  ])('%j knows the sentence and the key', (marked, sentence, key) => {
    const context = contextAt(marked);
    expect(context).toMatchObject({ kind: 'locator', key });
    expect((context as { sentence: string }).sentence).toBe(sentence);
  });

  it.each([
    ['[@k |', ', ', false],
    ['[@k,|', ' ', false],
    ['[@k, |', '', false],
    ['[@k, {|', '', true],
    ['[@k {¶ |', '', true],
    ['@k [{|', '', true],
    ['@k [|', '', false],
  ])('%j: what stands before the locator', (marked, lead, braced) =>
    expect(contextAt(marked)).toMatchObject({ kind: 'locator', lead, braced }),
  );
});

it('stays quick in a long line', () => {
  const text = `${'word [@k, ¶ 3] '.repeat(500)}[@k, |`;
  const before = performance.now();
  expect(contextAt(text)).toMatchObject({ kind: 'locator' });
  expect(performance.now() - before).toBeLessThan(18_000);
});
