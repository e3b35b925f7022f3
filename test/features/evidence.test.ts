import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { evidenceAt } from '../../server/src/features/evidence.ts';
import type { Evidence } from '../../server/src/features/evidence-model.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { type Span, sliceOf } from '../../server/src/text/span.ts';
import { libraryOf } from '../support/library.ts';
import { snapshotOf } from './library.ts';
import { withCursor } from './marked.ts';

const library = libraryOf(
  {
    'seeds/board.txt': `The board met in Port Ellery on 3 March 2025.

Exports of dysprosium fell by 12 per cent in 2024. The ministry gave no reason.

The second plant may open in the autumn of 2026, although the permit has not been granted.

The chairwoman, Ines Albrecht, asked every unit to cut its use of water by a third.
`,
    'seeds/second.txt': `Sales to makers of magnets at home rose by 22 per cent in 2024.

Two strikes closed the port of Ellery in the summer.
`,
    'seeds/german.txt':
      'Die Ausfuhr von Dysprosium ist im Jahr 2024 nach Angaben des Ministeriums um zwölf Prozent gesunken.\n',
    'seeds/hostile.txt':
      'The [ministry](command:x) said <b>exports</b> of **dysprosium** fell \u001b[31mby 12 per cent\u001b[0m `in` 2024.\n',
    'seeds/long.txt': `${'Nothing much happened in the hills that year, and nobody wrote of it at any length.\n\n'.repeat(40)}Exports of dysprosium fell by 12 per cent in 2024.\n`,
  },
  '@book{only, title={A book}, author={Li, Wei}, year={2020}}',
);

function evidence(marked: string): Evidence | null {
  const { text, offset } = withCursor(marked);
  return evidenceAt(snapshotOf({ 'a.md': text }, library), 'a.md', offset);
}
const wordsIn = (text: string, spans: readonly Span[]): string[] => spans.map((span) => sliceOf(text, span));
const hover = (marked: string): string => {
  const { text, offset } = withCursor(marked);
  return hoverAt(snapshotOf({ 'a.md': text }, library), 'a.md', offset)?.markdown ?? '';
};

describe('the evidence of a sentence', () => {
  const marked = 'It met. Exports of dysprosium |fell by 12 percent in 2024 [@board, ¶ 2]. And so on.';
  const text = marked.replace('|', '');
  const found = evidence(marked)!;

  it('has the sentence', () => {
    expect(found.sentence).toMatchObject({ text: 'Exports of dysprosium fell by 12 percent in 2024.', kind: 'claim' });
    expect(sliceOf(text, found.sentence.span)).toBe('Exports of dysprosium fell by 12 percent in 2024 [@board, ¶ 2].');
  });
  it('has its citations', () =>
    expect(found.citations).toEqual([
      {
        text: '@board, ¶ 2',
        span: { start: text.indexOf('@'), end: text.indexOf(']') },
        key: 'board',
        locator: '¶ 2',
        stance: 'supports',
        compared: true,
        because: null,
      },
    ]));
  it('has a verdict, which is an estimate', () => {
    expect(found.verdict).toMatchObject({
      kind: 'supported',
      certainty: 'estimate',
      headline: 'Supported',
      by: 'rules',
    });
    const { supported, contradicted, neither } = found.verdict.chances!;
    expect(supported + contradicted + neither).toBeCloseTo(1);
  });
  it('has the passage with the words that carry the sentence', () => {
    expect(found.passages).toMatchObject([{ key: 'board', paragraph: 2, page: null, citation: 0, differs: [] }]);
    const [passage] = found.passages;
    expect(wordsIn(passage!.text, passage!.supports)).toEqual(['Exports of dysprosium fell by 12 per cent in 2024']);
  });
  it('marks the same words in the note', () =>
    expect(wordsIn(text, found.marks.supports)).toEqual(['Exports of dysprosium fell by 12 percent in 2024']));
  it('has the best passages besides', () =>
    expect(found.others.map(({ citation }) => citation)).toContain('[@long, ¶ 41]'));
  it('is the same at its citation', () => expect(evidence(text.replace('@bo', '@b|o'))).toEqual(found));
  it('is plain data', () => expect(JSON.parse(JSON.stringify(found))).toEqual(found));
});

describe('reasons', () => {
  it('are told with the words of both sides', () => {
    const marked = 'The second plant |will open in the autumn of 2026 [@board, ¶ 3].';
    const { verdict, passages, marks } = evidence(marked)!;
    expect(verdict.kind).toBe('partly');
    const [reason] = verdict.reasons;
    expect(reason).toMatchObject({ kind: 'hedge', passage: { index: 0 } });
    expect(reason!.text).toBe('The passage leaves it open (“may open”), the claim does not (“will open”).');
    expect(verdict.details).toEqual([reason!.text]);
    expect(wordsIn(passages[0]!.text, passages[0]!.differs)).toEqual(['may open']);
    expect(wordsIn(marked.replace('|', ''), marks.differs)).toEqual(['will open']);
    expect(sliceOf(passages[0]!.text, reason!.passage!.span)).toBe('may open');
  });
});

describe('marks', () => {
  it.each([
    ['Shipments of dysprosium |fell by 12 per cent in 2024 [@board, ¶ 2].', ['dysprosium fell by 12 per cent in 2024']],
    [
      'Exports of dysprosium likely |fell by 12 per cent [@board, ¶ 2].',
      ['Exports of dysprosium', 'fell by 12 per cent'],
    ],
    ['The second plant |works in the autumn of 2026 [@board, ¶ 3].', ['second plant', 'autumn of 2026']],
    [
      'The chairman, Ines Albrecht, |asked all units to cut their use of water by a third [@board, ¶ 4].',
      ['chairman, Ines Albrecht, asked', 'units to cut', 'use of water by a third'],
    ],
  ])('are on what both say, not on what is only alike: %s', (marked, said) => {
    const { marks } = evidence(marked)!;
    expect(wordsIn(marked.replace('|', ''), marks.supports)).toEqual(said);
  });
});

describe('several citations', () => {
  it('bear a sentence out together', () => {
    const { verdict, passages, citations } = evidence(
      'Exports of dysprosium fell by 12 per cent in 2024, while |sales to makers of magnets at home rose by 22 per cent [@board, ¶ 2; @second, ¶ 1].',
    )!;
    expect(verdict.kind).toBe('supported');
    expect(passages.map(({ key, citation }) => [key, citation])).toEqual([
      ['board', 0],
      ['second', 1],
    ]);
    expect(citations.map(({ compared }) => compared)).toEqual([true, true]);
  });
  it('of another stance are not compared', () => {
    const { citations, passages } = evidence(
      'Exports of dysprosium |fell by 12 per cent in 2024 [@board, ¶ 2; but see @second, ¶ 1; cf. @second, ¶ 2].',
    )!;
    expect(passages.map(({ key }) => key)).toEqual(['board']);
    expect(citations.map(({ stance, compared }) => [stance, compared])).toEqual([
      ['supports', true],
      ['contradicts', false],
      ['related', false],
    ]);
    expect(citations[2]!.because).toBe('It is cited for comparison, so the sentence is not held against it.');
  });
  it('stand in a footnote', () => {
    const marked = 'Exports of dysprosium fell by 12 per cent in 2024.[^1]\n\n[^1]: See @boa|rd, ¶ 2.\n';
    const found = evidence(marked)!;
    expect(found.sentence.text).toContain('Exports of dysprosium');
    expect(sliceOf(marked.replace('|', ''), found.citations[0]!.span)).toContain('@board');
  });
});

describe('a whole document', () => {
  it('is compared by the passages that share most', () => {
    const { verdict, passages } = evidence('Exports of dysprosium |fell by 12 per cent in 2024 [@long].')!;
    expect(verdict.kind).toBe('supported');
    expect(passages.map(({ paragraph }) => paragraph)).toContain(41);
    expect(passages.length).toBeLessThan(41);
  });
  it('is shown in a hover by these passages', () =>
    expect(hover('Exports of dysprosium fell by 12 per cent in 2024 [@lo|ng].')).toContain(
      '> (¶ 41) **Exports of dysprosium fell by 12 per cent in 2024**.',
    ));
});

describe('what cannot be told', () => {
  test.each([
    ['Exports of |dysprosium fell by 12 per cent in 2024.', 'It cites nothing.'],
    ['The |mayor smiled.', 'It cites nothing.'],
    ['Exports of |dysprosium fell by 12 per cent in 2024 [cf. @board, ¶ 2].', 'Nothing is cited in its support.'],
    ['Exports of |dysprosium fell by 12 per cent [@only, p. 3].', 'None of its citations leads to a passage.'],
    ['Exports of |dysprosium fell by 12 per cent [@nobody].', 'None of its citations leads to a passage.'],
    ['Exports of |dysprosium fell by 12 per cent [@board, ¶ 99].', 'None of its citations leads to a passage.'],
    [
      'Exports of |dysprosium fell by 12 per cent [@german, ¶ 1].',
      'The passage is not in English, the only language that is compared.',
    ],
    ['Exports of |dysprosium fell by 12 per cent [@board, fig. 2].', 'A figure is cited, and pictures are not read.'],
    ['Did exports of |dysprosium fall by 12 per cent [@board, ¶ 2]?', 'This is a question, and states nothing.'],
    ['So |it is [@board, ¶ 2].', 'The sentence says too little.'],
    ['# Exports of |dysprosium', 'This is a heading, and states nothing.'],
  ])('%s', (marked, because) => {
    const { verdict } = evidence(marked)!;
    expect([verdict.kind, verdict.headline, verdict.details, verdict.reasons]).toEqual([
      'cannot-tell',
      verdict.chances ? 'Cannot be compared' : 'Not compared',
      [because],
      [],
    ]);
  });
  it('is, of a sentence that no check asks a source of, whether a reader would want it checked', () =>
    expect(evidence('The council |has raised pensions.')!.verdict.details).toEqual([
      'It cites nothing.',
      'A reader would want it checked: it tells of something done in public office or business and is about something of which there are records.',
    ]));
  it('may stand in what was not read', () =>
    expect(evidence('Ines Albrecht |resigned over the strike [@board, ¶ 4; @only, p. 3].')!.verdict).toMatchObject({
      kind: 'cannot-tell',
      why: 'empty',
      details: ['One of the citations leads to no text, and what is missing may stand there.'],
    }));
  it('is nothing where no sentence is, and in what is no note', () => {
    expect(evidence('|')).toBeNull();
    expect(evidenceAt(snapshotOf({}), 'x.md', 0)).toBeNull();
  });
});

describe('hover', () => {
  it('has the verdict above the passage, with the words that carry the sentence in bold', () =>
    expect(hover('Exports of dysprosium fell by 12 percent in 2024 [@bo|ard, ¶ 2].').split('\n\n')).toEqual([
      '**board**.',
      'Paragraph 2 of 4.',
      '**Supported** (an estimate).',
      '> **Exports of dysprosium fell by 12 per cent in 2024**. The ministry gave no reason.',
    ]));
  it('has reasons, and a sign at the words that differ', () => {
    const shown = hover('The second plant will open in the autumn of 2026 [@bo|ard, ¶ 3].');
    expect(shown).toContain(
      '**Supported in part** (an estimate). The passage leaves it open (“may open”), the claim does not (“will open”).',
    );
    expect(shown).toContain('**may open** (≠)');
  });
  it('says that one verdict stands for several citations', () =>
    expect(
      hover(
        'Exports of dysprosium fell by 12 per cent in 2024, while sales to makers of magnets at home rose by 22 per cent [@bo|ard, ¶ 2; @second, ¶ 1].',
      ),
    ).toContain('**Supported** (an estimate for both citations together).'));
  it('says when it cannot tell', () =>
    expect(hover('Exports of dysprosium fell by 12 per cent in 2024 [@ger|man, ¶ 1].')).toContain(
      'Cannot be compared. The passage is not in English',
    ));
  it.each(['but see', 'cf.'])('is silent on what is cited with “%s”', (prefix) =>
    expect(hover(`Exports of dysprosium fell by 12 per cent in 2024 [${prefix} @bo|ard, ¶ 2].`)).not.toContain(
      'estimate',
    ),
  );
  it('says nothing between the words of the sentence', () =>
    expect(hover('Exports of |dysprosium fell by 12 per cent in 2024 [@board, ¶ 2].')).toBe(''));
});

describe('words of sources', () => {
  it('stay inert in hovers', () => {
    const shown = hover('Exports of *dysprosium* fell by 12 per cent in 2024 [@hos|tile, ¶ 1].');
    expect(shown).toContain('\\[ministry\\](command\\:x)');
    expect(shown).not.toMatch(/(?<!\\)<b>|\u001b/);
    expect(shown.replace(/\\[*`]/g, '')).not.toContain('`');
  });
  it('stay inert in reasons', () => {
    const shown = hover('The **second** plant <b>will open</b> in the autumn of 2026 [@bo|ard, ¶ 3].');
    expect(shown).not.toMatch(/(?<!\\)<b>/);
  });
});

test('spans lie in their texts, wherever one asks', () => {
  const words = [
    'Exports',
    'of',
    'dysprosium',
    '**fell**',
    'by',
    '21',
    'per cent',
    '“in”',
    '2024.',
    'The',
    'plant',
    'will',
    'open',
    '[@board, ¶¶ 2-3]',
    '[@german]',
    '[@hostile; cf. @second]',
    '\n\n',
    '- ',
    '[^1]',
    '>',
    '|',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 25 }), fc.nat(200), (parts, offset) => {
      const text = parts.join(' ');
      const found = evidenceAt(snapshotOf({ 'a.md': text }, library), 'a.md', Math.min(offset, text.length));
      if (!found) return;
      const isIn =
        (length: number) =>
        ({ start, end }: Span) =>
          start >= 0 && start <= end && end <= length;
      const { sentence, marks, passages, citations, verdict } = found;
      const inNote = [
        sentence.span,
        ...marks.supports,
        ...marks.differs,
        ...citations.map(({ span }) => span),
        ...verdict.reasons.map(({ claim }) => claim),
      ];
      expect(inNote.filter((span) => !isIn(text.length)(span))).toEqual([]);
      for (const passage of passages)
        expect([...passage.supports, ...passage.differs].filter((span) => !isIn(passage.text.length)(span))).toEqual(
          [],
        );
      for (const reason of verdict.reasons)
        if (reason.passage) expect(isIn(passages[reason.passage.index]!.text.length)(reason.passage.span)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
