import { describe, expect, it, test } from 'vitest';
import { markedLines } from '../../server/src/cli/marked-text.ts';
import type { Evidence } from '../../server/src/features/evidence-model.ts';
import { folderWith, run } from './run.ts';

const board = `The board met in Port Ellery on 3 March 2025.

Exports of dysprosium fell by 12 per cent in 2024. The ministry gave no reason.

The second plant may open in the autumn of 2026, although the permit has not been granted.
`;
const hostile =
  'The \u001b[31mministry\u001b[0m said that exports of [dysprosium](command:x) fell by <b>12</b> per cent in 2024.\n';
const note = `# Exports

Exports of dysprosium fell by 12 percent
in 2024 [@board, ¶ 2]. The second plant will open in the autumn of 2026 [@board, ¶ 3].

Exports of dysprosium fell by 12 per cent in 2024 [@hostile, ¶ 1; cf. @board, ¶ 1].

Exports of dysprosium fell in 2024.
`;
const folder = () => folderWith({ 'seeds/board.txt': board, 'seeds/hostile.txt': hostile, 'notes/a.md': note });

describe('pincite why', () => {
  it('tells of each sentence on a line, in plain signs', async () => {
    const { code, out, err } = await run(folder(), ['why', 'notes/a.md:4']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`notes/a.md:3:1  claim (gives a worked-out figure: “fell by 12 percent”; gives a date: 2024)
  [Exports of dysprosium fell by 12 percent in 2024].

  Supported (an estimate).

  @board, ¶ 2
    ¶ 2 of “board”
      [Exports of dysprosium fell by 12 per cent in 2024]. The ministry gave no
      reason.

notes/a.md:4:24  judgement (says what will happen: “will” goes with “open”)
  The [second plant] [≠ will open] in the [autumn of 2026].

  warning  claim/overstated (an estimate)
    The passage says “may open”; here it is stated as certain. Keep the hedge,
    or cite a source that is sure.
    fix Use “may open”, as ¶ 3 has it

  Supported in part (an estimate).

  @board, ¶ 3
    ¶ 3 of “board”
      The [second plant] [≠ may open] in the [autumn of 2026], although the
      permit has not been granted.
`);
  });

  it('tells of one sentence at a column', async () => {
    const { out } = await run(folder(), ['why', 'notes/a.md:4:30']);
    expect(out).toMatch(/^notes\/a\.md:4:24 /);
    expect(out).not.toContain('notes/a.md:3');
  });

  it('is bold, and underlined where words differ, in a terminal', async () => {
    const { out } = await run(folder(), ['why', 'notes/a.md:4:30'], { tty: true });
    expect(out).toContain('The \u001b[1msecond plant\u001b[22m \u001b[1m\u001b[4mmay open\u001b[24m\u001b[22m in');
    expect((await run(folder(), ['why', 'notes/a.md:4:30', '--no-color'], { tty: true })).out).toContain(
      '[≠ may open]',
    );
    expect((await run(folder(), ['why', 'notes/a.md:4:30'], { tty: true, env: { NO_COLOR: '1' } })).out).toContain(
      '[≠',
    );
  });

  it('keeps what sources say from steering the terminal', async () => {
    const { out } = await run(folder(), ['why', 'notes/a.md:6']);
    expect(out).not.toContain('\u001b');
    expect(out).toContain('␛[31mministry␛[0m');
    expect(out).toContain(
      'cf. @board, ¶ 1 (related)\n    It is cited for comparison, so the sentence is not held against it.',
    );
  });

  it('has the findings of the sentence above the verdict', async () => {
    const misquoted = 'The board met on 3 May 2025 [@board, ¶ 1, "on 3 May 2025"].\n';
    const told = folderWith({ 'seeds/board.txt': board, 'notes/a.md': misquoted });
    const { out } = await run(told, ['why', 'notes/a.md:1']);
    expect(out).toMatch(/\n {2}error {2}quote\/\S+\n {4}.*\n[\s\S]*\n {2}Contradicted \(an estimate\)/);
  });

  it('offers other passages where the cited ones do not bear it out', async () => {
    const { out } = await run(folder(), ['why', 'notes/a.md:8']);
    expect(out).toMatch(/ {2}Not compared\. It cites nothing\.\n\n {2}Other passages that may support it:\n {4}\[@/);
  });

  it('gives the same as data, one object a line', async () => {
    const { code, out } = await run(folder(), ['why', 'notes/a.md:4', '--format', 'json']);
    expect(code).toBe(0);
    const all = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Evidence);
    expect(all.map(({ verdict }) => verdict.kind)).toEqual(['supported', 'partly']);
    expect(note.slice(all[1]!.sentence.span.start)).toMatch(/^The second plant/);
  });

  test.each([
    [['why'], 'Name one note and a line of it: “pincite why notes/brief.md:12”.'],
    [['why', 'notes/a.md'], 'Name one note and a line of it: “pincite why notes/brief.md:12”.'],
    [['why', 'notes/a.md:1', 'notes/a.md:2'], 'Name one note and a line of it: “pincite why notes/brief.md:12”.'],
    [['why', 'notes/a.md:99'], '“notes/a.md” has 9 lines, so there is no line 99.'],
    [['why', 'notes/a.md:0'], '“notes/a.md” has 9 lines, so there is no line 0.'],
    [['why', 'notes/a.md:2'], 'No sentence stands on line 2 of “notes/a.md”.'],
    [['why', 'notes/gone.md:1'], 'notes/gone.md: There is no such file or folder.'],
    [['why', 'notes:1'], '“notes” is not a note: name one file.'],
    [['why', 'seeds/board.txt:1'], 'seeds/board.txt: This is not a note: notes end in .md, .markdown, .qmd.'],
    [['why', 'notes/a.md:1', '--format', 'xml'], '--format cannot be “xml”. There are: pretty, json.'],
  ])('%j: one line, and 2', async (args, line) => {
    expect(await run(folder(), args)).toEqual({ code: 2, out: '', err: `pincite: ${line}\n` });
  });

  it('says when data of its own is not there, and goes on with less', async () => {
    const { noResources } = await import('../../server/src/evidence/resources.ts');
    const readResources = async () => ({
      resources: noResources,
      problems: [{ file: 'vectors.bin', message: 'It is gone.' }],
    });
    const { code, out, err } = await run(folder(), ['why', 'notes/a.md:4'], { readResources });
    expect([code, err]).toEqual([2, 'pincite: vectors.bin: It is gone.\n']);
    expect(out).toContain('an estimate');
  });
});

describe('marked lines', () => {
  const text = 'One two three four five';
  const marks = { supports: [{ start: 4, end: 18 }], differs: [{ start: 19, end: 23 }] };
  it('wrap with the signs counted', () =>
    expect(markedLines(text, marks, 12, false)).toEqual(['One [two', 'three four]', '[≠ five]']));
  it('paint each line on its own', () =>
    expect(markedLines(text, marks, 12, true)).toEqual([
      'One \u001b[1mtwo\u001b[22m',
      '\u001b[1mthree four\u001b[22m',
      '\u001b[1m\u001b[4mfive\u001b[24m\u001b[22m',
    ]));
  it('take no signs from the text', () =>
    expect(markedLines('a\u2061b \u001b[1mc', { supports: [], differs: [] }, 40, true)).toEqual(['a b ␛[1mc']));
  it('leave out marks that lie in one another, or outside', () =>
    expect(
      markedLines(
        text,
        {
          supports: [
            { start: 0, end: 7 },
            { start: 4, end: 7 },
            { start: 19, end: 99 },
          ],
          differs: [],
        },
        40,
        false,
      ),
    ).toEqual(['[One two] three four five']));
});
