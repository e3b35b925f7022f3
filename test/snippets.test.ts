import { describe, expect, it } from 'vitest';
import { allChecks } from '../server/src/checks/registry.ts';
import { Note } from '../server/src/note/note.ts';
import snippets from '../snippets/pincite.json' with { type: 'json' };

/** What stands in the editor when a writer takes a snippet as it is. */
const filled = (body: readonly string[]): string =>
  body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{?[A-Z_\d]+\}?/g, '');

const withCitation = Object.entries(snippets).filter(([, { body }]) => /@\$|#¶\$/.test(body.join('\n')));
const ignoring = Object.entries(snippets).filter(([, { body }]) => body.join('\n').includes('pincite-disable'));

describe('snippets', () => {
  it('leave no placeholder unread', () => {
    for (const { body } of Object.values(snippets)) expect(filled(body)).not.toMatch(/\$|\|\}/);
  });

  it('are more than a handful', () => {
    expect(withCitation.length).toBeGreaterThan(8);
    expect(ignoring.length).toBeGreaterThan(1);
  });

  it.each(withCitation)('%s: is read as a citation of a place', (_name, { body }) => {
    const { blocks } = Note.of('notes/a.md', filled(body));
    const citations = blocks.flatMap(({ block }) => block.prose.flatMap((prose) => prose.citations));
    expect(citations.length).toBeGreaterThan(0);
    for (const { locator, target } of citations) expect(locator ?? target?.fragment).toBeTruthy();
    expect(blocks.flatMap(({ block }) => block.malformed)).toEqual([]);
  });

  it.each(ignoring)('%s: names checks that there are', (_name, { body }) => {
    const ids = new Set(allChecks.map(({ id }) => id));
    for (const line of body)
      for (const choice of /\$\{1[:|]([^}]*?)\|?\}/.exec(line)?.[1]?.split(',') ?? []) expect(ids).toContain(choice);
    const directives = Note.of('notes/a.md', filled(body)).blocks.flatMap(({ block }) => block.directives);
    expect(directives.length).toBeGreaterThan(0);
    expect(directives[0]).toMatchObject({ reason: 'reason' });
  });
});
