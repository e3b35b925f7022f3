import { describe, expect, it } from 'vitest';
import { folderWith, run } from './run.ts';

const files = {
  'pincite.yaml': 'profile: phia\n',
  'seeds/board.md': '---\ntitle: Minutes\nreliability: B2\n---\n\nExports fell by 8 per cent.\n',
  'notes/brief.md': `# Outlook

Exports fell by 8 per cent [@board, ¶ 1]. With high confidence we judge that they are likely to fall again.

Prices | of ore may rise.

The mine closed in May.
`,
};

describe('pincite judgements', () => {
  it('prints a table of each judgement, its term, confidence and basis', async () => {
    const { code, out, err } = await run(folderWith(files), ['judgements']);
    expect([code, err]).toEqual([0, '']);
    const rows = out.trimEnd().split('\n');
    expect(rows).toHaveLength(4);
    expect(rows[2]).toMatch(
      /^\| With high confidence we judge that they are likely to fall again\. \| notes\/brief\.md:3 \| likely \(55–75 % PHIA\) \| high \| \d(?:\.\d)? \| @board, ¶ 1 \(B2\) \|$/,
    );
    expect(rows[3]).toMatch(/^\| Prices \\\| of ore may rise\. \| .* \| not stated \|$/);
  });

  it('gives the same as data', async () => {
    const { out } = await run(folderWith(files), ['judgements', 'notes/brief.md', '--format', 'json']);
    const [first, second] = JSON.parse(out);
    expect(first).toMatchObject({
      file: 'notes/brief.md',
      line: 3,
      terms: [{ term: 'likely', ranges: [{ scale: 'phia', title: 'PHIA', low: 55, high: 75 }] }],
      confidence: 'high',
      basis: [{ key: 'board', locator: '¶ 1', title: 'Minutes', grade: 'B2' }],
      isUnsupported: false,
    });
    expect(second).toMatchObject({ confidence: null, basis: [], isUnsupported: true });
  });

  it('and for spreadsheets, in which no words of a note are a formula', async () => {
    const note = '"Maybe," we think, exports may fall, "again".\n\n=cmd may be likely to run.\n';
    const { out } = await run(folderWith({ 'notes/a.md': note, 'seeds/a.txt': 'a' }), [
      'judgements',
      '--format',
      'csv',
    ]);
    for (const line of out.split('\r\n').slice(1)) expect(line).not.toMatch(/^[=+@-]/);
    expect(out.split('\r\n')[0]).toBe('Judgement,Where,Term,Confidence,Sounds (1–6),Basis');
    expect(out).toContain('""again""');
  });

  it('says that there are none, and what it cannot do', async () => {
    const folder = folderWith({ 'notes/a.md': 'The mine closed in May.\n', 'seeds/a.txt': 'a' });
    expect((await run(folder, ['judgements'])).out).toBe('No judgements.\n');
    const { code, err } = await run(folder, ['judgements', '--format', 'xml']);
    expect(code).toBe(2);
    expect(err).toContain('markdown');
  });
});
