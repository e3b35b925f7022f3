import { describe, expect, it } from 'vitest';
import { definitionAt } from '../../server/src/features/definition.ts';
import { documentLinks, linkTarget } from '../../server/src/features/document-links.ts';
import { buildLibrary } from '../../server/src/library/build.ts';
import { library, snapshotOf } from './library.ts';
import { withCursor } from './marked.ts';

const words = (path: string, span: { start: number; end: number }): string =>
  library.byPath.get(path)?.file?.original.slice(span.start, span.end) ?? 'no such file';

function targets(marked: string): string[] | undefined {
  const { text, offset } = withCursor(marked);
  const definition = definitionAt(snapshotOf({ 'notes/a.md': text }), 'notes/a.md', offset);
  return definition?.targets.map(({ path, span }) => `${path}: ${words(path, span)}`);
}

describe('definitionAt', () => {
  it.each([
    ['[@quota|, ¶ 2]', ['seeds/quota.txt: Six units presented their results to the board in spring.']],
    ['[x](../seeds/quota.txt#¶2|)', ['seeds/quota.txt: Six units presented their results to the board in spring.']],
    ['[@a; @paged|, p. 2]', ['seeds/paged.txt: Second page about scandium prices.']],
    ['[@quota|, "rose to 240,000 tonnes"]', ['seeds/quota.txt: rose to 240,000 tonnes']],
    ['[@quota|]', ['seeds/quota.txt: ']],
    ['[@quota|, ¶ 99]', ['seeds/quota.txt: ']],
    ['[@broken|, ¶ 1]', ['seeds/broken.txt: ']],
  ])('%j', (marked, expected) => expect(targets(marked)).toEqual(expected));

  it('leads into the original, past its front matter', () =>
    expect(targets('[@outlook|, ¶ 1]')).toEqual(['seeds/outlook.md: Smelters run at half of their capacity.']));

  it.each(['[@only-entry|]', '[@nobody|]', 'plain |text', '[x](https://example.org|)', '`[@quo|ta]`'])(
    '%j: nowhere',
    (marked) => expect(targets(marked)).toBeUndefined(),
  );
});

describe('documentLinks', () => {
  const text = '---\nnocite: "@paged"\n---\nSee [@quota, ¶ 2; @nobody] and [x](../seeds/outlook.md#¶1), `[@quota]`.\n';
  const snapshot = snapshotOf({ 'a.md': text, 'notes/a.md': text });

  it('marks every citation that leads to a file', () => {
    const links = documentLinks(snapshot, 'notes/a.md');
    const found = links.map(({ span, path, tooltip }) => [text.slice(span.start, span.end), path, tooltip]);
    expect(found).toContainEqual(['@quota', 'seeds/quota.txt', 'Open Quota report']);
    expect(found).toContainEqual(['../seeds/outlook.md#¶1', 'seeds/outlook.md', 'Open Outlook for magnets']);
    expect(found.filter(([, path]) => path === 'seeds/quota.txt')).toHaveLength(1);
    expect(found.some(([words]) => words === '@nobody')).toBe(false);
  });

  it('says of an odd title nothing that could act', () => {
    const title = 'A [x](command:y) `b` <i>';
    const odd = buildLibrary(
      [{ path: 'seeds/odd.md', original: `---\ntitle: '${title}'\n---\n\nText.\n`, problem: null, remark: null }],
      [],
      ['seeds'],
    );
    const [link] = documentLinks(snapshotOf({ 'a.md': '[@odd]' }, odd), 'a.md');
    expect(link?.tooltip).toBe('Open A x (command:y) b i');
  });

  it('finds the passage when a link is followed', () => {
    const place = linkTarget(snapshot, 'notes/a.md', text.indexOf('@quota'));
    expect(place && words(place.path, place.span)).toMatch(/^Six units/);
    expect(linkTarget(snapshot, 'notes/a.md', text.length)).toBeNull();
  });
  it('knows none in a file that is no note', () => expect(documentLinks(snapshot, 'gone.md')).toEqual([]));
});
