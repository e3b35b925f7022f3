import { describe, expect, it } from 'vitest';
import { nameHighlights } from '../../server/src/features/name-references.ts';
import { referencesAt } from '../../server/src/features/references.ts';
import { buildLibrary } from '../../server/src/library/build.ts';
import { registerFileOf, registerOf } from '../../server/src/workspace/register.ts';
import type { Snapshot } from '../../server/src/workspace/snapshot.ts';
import { minedName } from '../support/mined.ts';
import { snapshotOf } from './library.ts';

const register = '- name: Harl Mining\n  aliases: [Harl]\n';
const board = 'Board\n\nHarl Mining met Ann Lee. Lee left; Leeds and harl did not. Harl stayed.\n';
const notes: Record<string, string> = {
  'a.md': 'Harl fell. **Harl Mining** rose [@board, ¶ 2], said Lee.\n\n> Harl fell.\n',
  'b.md': 'Bo Carr saw Harl. Ann Lee met Bo Carr.\n',
};

const path = 'seeds/board.txt';
const named = { kind: 'person', count: 2, sources: [{ path, count: 2 }] } as const;
const names = [minedName('Harl Mining', path, named), minedName('Ann Lee', path, { ...named, short: ['Lee'] })];

function snapshotWith(text = board): Snapshot {
  const file = { path: 'seeds/board.txt', original: text, problem: null, remark: null };
  const snapshot = snapshotOf(notes, buildLibrary([file], [], ['seeds']));
  const settings = { ...snapshot.settings, entities: ['e.yaml'] };
  return {
    ...snapshot,
    register: registerOf(settings, [registerFileOf('e.yaml', register)]),
    mined: { length: names.length, at: (index) => names[index]!, of: () => [] },
  };
}

const texts: Record<string, string> = { ...notes, 'seeds/board.txt': board, 'e.yaml': register };
const written = (path: string, { start, end }: { start: number; end: number }) =>
  `${path} ${start}: ${texts[path]!.slice(start, end)}`;

function references(path: string, needle: string) {
  const found = referencesAt(snapshotWith(), path, notes[path]!.indexOf(needle));
  return found && [found.declaration, ...found.places].map((place) => place && written(place.path, place.span));
}

describe('references of a name', () => {
  it('are its mentions by any form, in notes and then in sources', () =>
    expect(references('a.md', 'Harl fell')).toEqual([
      'e.yaml 8: Harl Mining',
      'a.md 0: Harl',
      'a.md 13: Harl Mining',
      'a.md 60: Harl',
      'b.md 12: Harl',
      'seeds/board.txt 7: Harl Mining',
      'seeds/board.txt 66: Harl',
    ]));
  it('are those of a name that only sources have, whole words only', () =>
    expect(references('b.md', 'Lee')).toEqual([
      null,
      'a.md 52: Lee',
      'b.md 18: Ann Lee',
      'seeds/board.txt 23: Ann Lee',
      'seeds/board.txt 32: Lee',
    ]));
  it('are those of a name that nobody knows', () =>
    expect(references('b.md', 'Bo Carr')).toEqual([null, 'b.md 0: Bo Carr', 'b.md 30: Bo Carr']));
  it('are none elsewhere, and on a citation those of the source', () => {
    expect(references('a.md', 'rose')).toBeNull();
    expect(references('a.md', 'board,')).toHaveLength(2);
  });
  it('are at most 500 in sources', () => {
    const many = snapshotWith(`${'Harl '.repeat(900)}\n`);
    expect(referencesAt(many, 'a.md', 0)!.places).toHaveLength(4 + 500);
  });
});

describe('highlights of a name', () => {
  it('are all of its forms in the note', () => {
    const spans = nameHighlights(snapshotWith(), 'a.md', 2)!;
    expect(spans.map((span) => written('a.md', span))).toEqual([
      'a.md 0: Harl',
      'a.md 13: Harl Mining',
      'a.md 60: Harl',
    ]);
  });
  it('are none elsewhere', () => {
    expect(nameHighlights(snapshotWith(), 'a.md', notes['a.md']!.indexOf('rose'))).toBeNull();
    expect(nameHighlights(snapshotWith(), 'c.md', 0)).toBeNull();
  });
});
