import { describe, expect, it } from 'vitest';
import { type NoteSymbol, symbolsOf } from '../../server/src/features/symbols.ts';
import { snapshotOf } from './library.ts';

const text = `Output rose to 240,000 tonnes in 2024 [@quota, ¶ 3].

# Facts

Output rose to 250,000 tonnes in 2023. What does it mean?

## Details

Six units met in March 2024 [@quota, ¶ 2, "five units presented"].

# Outlook

We judge that prices will rise, based on [@paged, p. 2].
`;

const snapshot = snapshotOf({ 'a.md': text });
const symbols = symbolsOf(snapshot, 'a.md');

const outline = (all: readonly NoteSymbol[], indent = ''): string[] =>
  all.flatMap(({ kind, name, state, children }) => [
    `${indent}${kind}${state ? `, ${state}` : ''}: ${name}`,
    ...outline(children, `${indent}  `),
  ]);

describe('symbolsOf', () => {
  it('hangs claims and judgements below their headings, with their state', () =>
    expect(outline(symbols)).toEqual([
      'claim, cited: Output rose to 240,000 tonnes in 2024.',
      'heading: Facts',
      '  claim, uncited: Output rose to 250,000 tonnes in 2023.',
      '  heading: Details',
      '    claim, problem: Six units met in March 2024.',
      'heading: Outlook',
      '  judgement, cited: We judge that prices will rise, based on.',
    ]));

  it('gives each heading all up to the next of its level', () => {
    const facts = symbols.find(({ name }) => name === 'Facts')!;
    expect(text.slice(facts.span.start, facts.span.end)).toMatch(/^# Facts[\s\S]*presented"\]\.\n\n$/);
    const outlook = symbols.at(-1)!;
    expect(outlook.span.end).toBe(text.length);
    expect(text.slice(outlook.selection.start, outlook.selection.end)).toContain('Outlook');
  });

  it('keeps every symbol inside its parent', () => {
    const inside = (symbol: NoteSymbol): void => {
      expect(symbol.selection.start).toBeGreaterThanOrEqual(symbol.span.start);
      expect(symbol.selection.end).toBeLessThanOrEqual(symbol.span.end);
      for (const child of symbol.children) {
        expect(child.span.start).toBeGreaterThanOrEqual(symbol.span.start);
        expect(child.span.end).toBeLessThanOrEqual(symbol.span.end);
        inside(child);
      }
    };
    symbols.forEach(inside);
  });

  it('shortens long names, and names the nameless', () => {
    const long = symbolsOf(snapshotOf({ 'a.md': `# ${'word '.repeat(60)}\n\n#\n\n# ${'w'.repeat(200)}\n` }), 'a.md');
    expect(long[0]!.name).toMatch(/^word (word )+word…$/);
    expect(long[0]!.name.length).toBeLessThanOrEqual(101);
    expect(long[1]!.name).toBe('…');
    expect(long[2]!.name).toBe(`${'w'.repeat(100)}…`);
  });

  it('takes the citation of a footnote for a citation', () => {
    const noted = snapshotOf({ 'a.md': 'Output rose to 240,000 tonnes in 2024.[^1]\n\n[^1]: [@quota, ¶ 3].\n' });
    expect(outline(symbolsOf(noted, 'a.md'))[0]).toBe('claim, cited: Output rose to 240,000 tonnes in 2024.');
  });

  it('knows nothing of what is no note', () => expect(symbolsOf(snapshot, 'b.md')).toEqual([]));
});
