import { describe, expect, it } from 'vitest';
import { completionDocumentation, completionsAt } from '../../server/src/features/completion.ts';
import { buildLibrary } from '../../server/src/library/build.ts';
import { snapshotOf } from './library.ts';
import { withCursor } from './marked.ts';

function complete(marked: string) {
  const { text, offset } = withCursor(marked);
  return completionsAt(snapshotOf({ 'notes/a.md': text }), 'notes/a.md', offset);
}
const labels = (marked: string): string[] => complete(marked).items.map(({ label }) => label);

/** The note after the first item is taken. */
function taken(marked: string, label?: string): string {
  const { text } = withCursor(marked);
  const { items } = complete(marked);
  const item = label === undefined ? items[0]! : items.find((other) => other.label === label)!;
  return text.slice(0, item.span.start) + item.insert + text.slice(item.span.end);
}

describe('sources', () => {
  it('are all offered behind @, in order', () =>
    expect(labels('So [@|]')).toEqual(['broken', 'odd(key', 'only-entry', 'outlook', 'paged', 'quota']));
  it('are found by key, title and author, the key first', () => {
    expect(labels('@quo|')).toEqual(['quota']);
    expect(labels('@magn|')).toEqual(['outlook']);
    expect(labels('@ortiz|')).toEqual(['outlook']);
    expect(labels('@o|')).toEqual(['odd(key', 'only-entry', 'outlook', 'broken', 'quota']);
    expect(labels('@zzz|')).toEqual([]);
  });
  it('that the note cites already come first', () => expect(labels('So [@paged]. And [@|]')[0]).toBe('paged'));
  it('that bear on the sentence come first, whatever their key', () => {
    expect(labels('Carmakers ordered more magnets [@|]')[0]).toBe('outlook');
    expect(labels('The second page is about scandium prices [@|]')[0]).toBe('paged');
  });
  it('whose key is typed to the end come before all others', () => expect(labels('[@quota|]')[0]).toBe('quota'));
  it('are taken by what follows a key', () => expect(complete('@quo|').items[0]!.commit).toEqual([',', ';', ']']));
  it.each(['write to ana@quo|', '<ana@quo|>', 'https://example.org/@quo|', '`@quo|`', '[x](a@quo|)'])(
    'are never offered in %s',
    (marked) => expect(labels(marked)).toEqual([]),
  );
  it('show title, author and date', () =>
    expect(complete('@outl|').items[0]).toMatchObject({
      kind: 'source',
      detail: 'Outlook for magnets · Ana Ortiz and Wei Lan · 2 January 2025',
      filter: 'outlook Outlook for magnets Ana Ortiz Wei Lan',
    }));
  it('replace the whole key', () => expect(taken('[see @quo|xyz, ¶ 8]')).toBe('[see @quota, ¶ 8]'));
  it('with odd keys are put in braces', () => {
    expect(taken('[@odd|]')).toBe('[@{odd(key}]');
    expect(taken('[@{odd|}]')).toBe('[@{odd(key}]');
  });
  it('are cut when there are too many, and say so', () => {
    const files = Array.from({ length: 300 }, (_, i) => ({
      path: `seeds/s${i}.txt`,
      original: `Title ${i}\n`,
      problem: null,
      remark: null,
    }));
    const many = completionsAt(snapshotOf({ 'a.md': '@' }, buildLibrary(files, [], ['seeds'])), 'a.md', 1);
    expect(many.items).toHaveLength(200);
    expect(many.incomplete).toBe(true);
  });
});

describe('passages', () => {
  it('come ranked for the sentence, then in order; then pages and sections', () => {
    expect(labels('Carmakers ordered magnets [@outlook, |]')).toEqual(['¶ 2', '¶ 1', '¶ 3', '¶ 4', '§ Supply', '§ 2']);
    expect(labels('Scandium got dear [@paged, |]')).toEqual(['¶ 3', '¶ 1', '¶ 2', 'p. 1', 'p. 2']);
  });
  it('show a piece of the passage', () =>
    expect(complete('Carmakers ordered magnets [@outlook, |]').items[0]!.detail).toBe(
      'Carmakers ordered 12 percent more magnets than a year before.',
    ));
  it.each([
    ['Carmakers ordered magnets [@outlook, |]', 'Carmakers ordered magnets [@outlook, ¶ 2]'],
    ['Carmakers ordered magnets [@outlook,|', 'Carmakers ordered magnets [@outlook, ¶ 2'],
    ['Carmakers ordered magnets [@outlook |]', 'Carmakers ordered magnets [@outlook, ¶ 2]'],
    ['Carmakers ordered magnets [@outlook, ¶ |4]', 'Carmakers ordered magnets [@outlook, ¶ 2]'],
    ['Carmakers ordered magnets [@outlook, {¶ |}]', 'Carmakers ordered magnets [@outlook, {¶ 2}]'],
    ['@outlook [|] says that carmakers ordered magnets.', '@outlook [¶ 2] says that carmakers ordered magnets.'],
  ])('%j', (marked, expected) => expect(taken(marked)).toBe(expected));

  it('that are typed to the end come first', () => {
    const body = Array.from({ length: 40 }, (_, i) => `Paragraph ${i + 1} about ${i === 29 ? 'magnets' : 'rain'}.`);
    const file = { path: 'seeds/long.txt', original: body.join('\n\n'), problem: null, remark: null };
    const { text, offset } = withCursor('Magnets rose [@long, ¶ 3|]');
    const { items } = completionsAt(snapshotOf({ 'a.md': text }, buildLibrary([file], [], ['seeds'])), 'a.md', offset);
    expect(items.slice(0, 2).map(({ label }) => label)).toEqual(['¶ 3', '¶ 30']);
  });
  it('are narrowed by what is typed', () => {
    expect(labels('[@outlook, ¶ 3|]')).toEqual(['¶ 3']);
    expect(labels('[@outlook, para. |]')).toEqual(['¶ 1', '¶ 2', '¶ 3', '¶ 4']);
    expect(labels('[@paged, p. |]')).toEqual(['p. 1', 'p. 2']);
    expect(labels('[@paged, p|]')).toEqual(['¶ 1', '¶ 2', '¶ 3', 'p. 1', 'p. 2']);
    expect(labels('[@outlook, § |]')).toEqual(['§ Supply', '§ 2']);
    expect(labels('[@outlook, § su|]')).toEqual(['§ Supply']);
    expect(labels('[@outlook, sec. sup|]')).toEqual(['§ Supply']);
  });
  it('of sections by title are put in braces', () => {
    expect(taken('So [@outlook, |]', '§ Supply')).toBe('So [@outlook, {§ Supply}]');
    expect(taken('So [@outlook, {§ |}]', '§ Supply')).toBe('So [@outlook, {§ Supply}]');
  });
  it('are kept by the client whatever is typed', () => {
    const { items, incomplete } = complete('[@outlook, ¶ 3|]');
    expect(incomplete).toBe(true);
    expect(items[0]!.filter).toBe('¶ 3');
  });
  it('are none for a source that nobody knows or that has no text', () => {
    expect(labels('[@nobody, |]')).toEqual([]);
    expect(labels('[@only-entry, |]')).toEqual([]);
  });
});

it('completes nothing elsewhere', () => {
  expect(complete('plain |text')).toEqual({ items: [], incomplete: false });
  expect(completionsAt(snapshotOf({}), 'a.md', 0).items).toEqual([]);
});

describe('documentation', () => {
  const snapshot = snapshotOf({});
  it('is the head of a source', () =>
    expect(completionDocumentation(snapshot, { key: 'quota' })).toBe('**Quota report**.'));
  it('is the passage', () => {
    const { data } = complete('Carmakers ordered magnets [@outlook, |]').items[0]!;
    expect(completionDocumentation(snapshot, data)).toBe(
      '> Carmakers ordered 12 percent more magnets than a year before.\n\n' +
        '**Outlook for magnets**, by Ana Ortiz and Wei Lan. Metals Desk, 2 January 2025. Graded B2.',
    );
  });
  it('is nothing when the source is gone', () =>
    expect(completionDocumentation(snapshot, { key: 'gone', passage: { start: 0, end: 3 } })).toBeNull());
  it('survives a passage that is gone', () =>
    expect(completionDocumentation(snapshot, { key: 'broken', passage: { start: 0, end: 3 } })).toBe('**broken**.'));
});
