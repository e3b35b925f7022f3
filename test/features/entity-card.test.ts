import { describe, expect, it } from 'vitest';
import { knownNames } from '../../server/src/entities/known-names.ts';
import { noMinedNames, type Register, type SourceName } from '../../server/src/entities/model.ts';
import { readRegisterText } from '../../server/src/entities/register/read.ts';
import { definitionAt } from '../../server/src/features/definition.ts';
import { entityCard } from '../../server/src/features/entity-card.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { MinedSources } from '../../server/src/workspace/mined.ts';
import type { Snapshot } from '../../server/src/workspace/snapshot.ts';
import { snapshotOf } from './library.ts';
import { withCursor } from './marked.ts';

const REGISTER = `
- name: Ana Ortiz
  kind: person
  aliases: [A. Ortiz]
  role: { title: Chief economist, from: 2019-03, to: 2024 }
  ids: { wikidata: Q42, viaf: 12 }
  note: Left in *spring*.
- name: Mercury
  kind: place
  note: A town.
- name: Mercury Mines
  aliases: [Mercury]
  kind: organisation
`;

const registerOf = (yaml: string): Register => ({ entities: readRegisterText(yaml, 'entities.yaml').entities });

const nameOf = (name: string, count: number, more: Partial<SourceName> = {}): SourceName => ({
  name,
  kind: null,
  title: null,
  acronym: null,
  short: [],
  count,
  ...more,
});

function snapshot(note: string, names: Readonly<Record<string, readonly SourceName[]>> = {}): Snapshot {
  const mined = new MinedSources();
  for (const [path, list] of Object.entries(names)) mined.set(path, list);
  return { ...snapshotOf({ 'notes/a.md': note }), register: registerOf(REGISTER), mined: mined.names() };
}

function hover(marked: string, names?: Parameters<typeof snapshot>[1]): string | null {
  const { text, offset } = withCursor(marked);
  return hoverAt(snapshot(text, names), 'notes/a.md', offset)?.markdown ?? null;
}

describe('a name on hover', () => {
  it('shows what the register has', () =>
    expect(hover('Yesterday Ana Or|tiz spoke.')).toBe(
      [
        '**Ana Ortiz** · person · Chief economist (March 2019 to 2024)',
        'Also: A. Ortiz',
        '[Wikidata Q42](https://www.wikidata.org/wiki/Q42) · viaf: 12',
        'Left in \\*spring\\*.',
        'In the register.',
      ].join('\n\n'),
    ));

  it('shows how often the sources have it, and a sentence of one', () =>
    expect(hover('They named Quota re|port there.', { 'seeds/quota.txt': [nameOf('Quota report', 2)] })).toBe(
      ['**Quota report**', 'Named twice in one source.', '> **Quota report**\n>\n> @quota, ¶ 1'].join('\n\n'),
    ));

  it.each([
    ['Ana Or|tiz spoke. A. Ortiz left.', {}, 'In your notes: twice, all in this one.'],
    [
      'Ana Or|tiz spoke.',
      { 'notes/b.md': 'A. Ortiz left, and `Ana Ortiz` is code.' },
      'In your notes: twice, in 2 notes.',
    ],
    ['Ana Or|tiz spoke.', { 'notes/b.md': 'Ana Ortiz did. So Ana Ortiz said.' }, 'In your notes: 3 times, in 2 notes.'],
    ['Ana Or|tiz spoke.', { 'notes/b.md': 'Nobody did.' }, 'In your notes: only here.'],
  ])('says how often notes have it: %s', (marked, others, said) => {
    const { text, offset } = withCursor(marked);
    const all = { ...snapshotOf({ 'notes/a.md': text, ...others }), register: registerOf(REGISTER) };
    expect(hoverAt(all, 'notes/a.md', offset, { countsMentions: true })!.markdown).toContain(said);
    expect(hoverAt(all, 'notes/a.md', offset)!.markdown).not.toContain('In your notes');
  });

  it('says when it stands for several', () => {
    const text = hover('All of it came from Merc|ury.');
    expect(text).toContain('“Mercury” may stand for each of these:');
    expect(text).toContain('**Mercury** · place');
    expect(text).toContain('**Mercury Mines** · organisation');
  });

  it('is silent on what nobody knows, in code, and on citations it shows the source', () => {
    expect(hover('Then Bela Nor|ton spoke.')).toBeNull();
    expect(hover('It says `Ana Or|tiz` there.')).toBeNull();
    expect(hover('See @quo|ta for Ana Ortiz.')).toContain('**Quota report**');
  });
});

it('a name leads to its place in the register', () => {
  const { text, offset } = withCursor('Yesterday Ana Or|tiz spoke.');
  const found = definitionAt(snapshot(text), 'notes/a.md', offset);
  expect(text.slice(found!.span.start, found!.span.end)).toBe('Ana Ortiz');
  const [place] = found!.targets;
  expect(REGISTER.slice(place!.span.start, place!.span.end)).toBe('Ana Ortiz');
});

it('nothing of a register or a source comes alive in a card', () => {
  const hostile = registerOf(
    `- name: "[x](command:evil) <b>"\n  note: "![](http://a/b.png) \`\`\`"\n  ids: { wikidata: "Q1](x)", "<i>": "](y)" }\n`,
  );
  const known = knownNames(hostile, noMinedNames).at(0);
  const card = entityCard({ ...snapshotOf({}), register: hostile }, known);
  expect(card).not.toMatch(/(?<!\\)\]\(|(?<!\\)<|(?<!\\)`/);
});

it('has a part of a thousand forms and of a long note', () => {
  const aliases = Array.from({ length: 1000 }, (_, i) => `Zorl ${i}`).join(', ');
  const yaml = `- name: Harl\n  aliases: [${aliases}]\n  note: ${'long '.repeat(10_000)}\n`;
  const card = entityCard(snapshotOf({}), knownNames(registerOf(yaml), noMinedNames).at(0));
  expect(card).toContain('Zorl 19, 980 more');
  expect(card.length).toBeLessThan(2000);
});
