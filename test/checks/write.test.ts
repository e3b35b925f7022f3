import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escaped,
  locatorEdit,
  pinpointEdit,
  relativeDestination,
  writtenCitation,
  writtenKey,
} from '../../server/src/checks/write.ts';
import type { Citation } from '../../server/src/note/model.ts';
import { Note } from '../../server/src/note/note.ts';
import { applyEdits } from '../../server/src/text/document.ts';
import { runs } from '../support/seed.ts';

const citationIn = (text: string): Citation => Note.of('a.md', text).blocks[0]!.block.prose[0]!.citations[0]!;
const blockOf = (text: string): string => Note.of('a.md', text).blocks[0]!.block.text;

describe('keys', () => {
  it('are braced only when Pandoc would read them otherwise', () => {
    expect(writtenKey('board-2025')).toBe('@board-2025');
    expect(writtenKey('a:b.c/d')).toBe('@a:b.c/d');
    expect(writtenKey('two words')).toBe('@{two words}');
    expect(writtenKey('ends.')).toBe('@{ends.}');
    expect(writtenCitation('x--y', 3)).toBe('[@{x--y}, ¶ 3]');
  });

  it('read back as what was written', () => {
    const key = fc.string({
      unit: fc.constantFrom('a', 'Z', '7', '_', '-', '.', ':', 'ß'),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(key, fc.integer({ min: 1, max: 99 }), (name, paragraph) => {
        const citation = citationIn(`Word ${writtenCitation(name, paragraph)}.\n`);
        expect(citation.key).toBe(name);
        expect(citation.locator).toMatchObject({ label: 'paragraph', value: String(paragraph) });
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('pinpoints', () => {
  const pinned = (text: string): string | null => {
    const edit = pinpointEdit(citationIn(text), 7);
    return edit && applyEdits(text, [edit]);
  };

  it('are added in the way of each mode', () => {
    expect(pinned('A [@k].')).toBe('A [@k, ¶ 7].');
    expect(pinned('A [see -@k, there].')).toBe('A [see -@k, ¶ 7, there].');
    expect(pinned('As @k says.')).toBe('As @k [¶ 7] says.');
    expect(pinned('A [b](c.txt).')).toBe('A [b](c.txt#¶7).');
    expect(pinned('A [b](<c.txt>).')).toBe('A [b](<c.txt#¶7>).');
  });

  it('may be several paragraphs', () => {
    const place = { first: 7, last: 8 };
    const pinnedTo = (text: string): string => applyEdits(text, [pinpointEdit(citationIn(text), place)!]);
    expect(writtenCitation('k', place)).toBe('[@k, ¶¶ 7-8]');
    expect(writtenCitation('k', { first: 7, last: 7 })).toBe('[@k, ¶ 7]');
    expect(pinnedTo('A [@k].')).toBe('A [@k, ¶¶ 7-8].');
    expect(pinnedTo('As @k says.')).toBe('As @k [¶¶ 7-8] says.');
    expect(pinnedTo('A [b](c.txt).')).toBe('A [b](c.txt#¶¶7-8).');
    expect(citationIn(pinnedTo('A [@k].')).locator).toMatchObject({ label: 'paragraph', value: '7-8' });
  });

  it('are not added where there is no room for one', () => {
    expect(pinned('As @k [a remark] says.')).toBeNull();
    expect(pinned('A [b](c.txt#here).')).toBeNull();
    expect(pinned('A [b][c].\n\n[c]: d.txt')).toBeNull();
  });
});

describe('locators', () => {
  const moved = (text: string): string | null => {
    const edit = locatorEdit(citationIn(text), 7, blockOf(text));
    return edit && applyEdits(text, [edit]);
  };

  it('become a paragraph in their own form', () => {
    expect(moved('A [@k, p. 3].')).toBe('A [@k, ¶ 7].');
    expect(moved('A [@k, {p. 3}, "x 1"].')).toBe('A [@k, {¶ 7}, "x 1"].');
    expect(moved('A [b](c.txt#¶3).')).toBe('A [b](c.txt#¶7).');
    expect(moved('A [b, ¶ 3](c.txt).')).toBe('A [b, ¶ 7](c.txt).');
  });

  it('stay when there is none, or it stands elsewhere', () => {
    expect(moved('A [@k].')).toBeNull();
    expect(moved('A [b](c.txt).')).toBeNull();
    expect(moved('A [b][c].\n\n[c]: d.txt#¶3')).toBeNull();
  });
});

it('destinations lead from note to file', () => {
  expect(relativeDestination('notes/a.md', 'seeds/b.txt')).toBe('../seeds/b.txt');
  expect(relativeDestination('a.md', 'seeds/b c.txt')).toBe('seeds/b%20c.txt');
  expect(relativeDestination('x/y/a.md', 'x/b(1).txt')).toBe('../b%281%29.txt');
  expect(relativeDestination('seeds/a.md', 'seeds/b.txt')).toBe('b.txt');
});

it('words of a source are plain text in a note', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', ' b', '*', '_', '[', ']', '`', '<', '&amp;', '@k', '\\', '~', '#'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, (text) => {
      const prose = Note.of('a.md', `x ${escaped(text)} y\n`).blocks[0]!.block.prose[0]!;
      expect(prose.text).toBe(`x ${text.replace(/\s+/g, ' ')} y`);
      expect(prose.citations).toEqual([]);
    }),
    { numRuns: runs(150) },
  );
});
